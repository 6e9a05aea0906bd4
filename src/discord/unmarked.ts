/**
 * What a person reads of Discord's Markdown: the text without its marks. Whoever writes `fell **19%**` says that it fell 19%.
 *
 *   \x                                          x, for a sign x
 *   [label](https://…)                          label
 *   <@1> <@&1> <#1> <:name:1> <t:1:D> </name:1> <id:x>      nothing
 *   * ** __ ~~ || `, and _ at the edge of a word            nothing
 *   > >>> # ## ### -# - * at the start of a line            nothing
 *
 * What stands between two digits becomes a space: they were two numbers.
 */
const openings = /^[ \t]*(?:(?:>>>|>|#{1,3}|-#|[-*])[ \t]+)+/gmu;
const marks = new RegExp(
  [
    /\\([^0-9A-Za-z\s])/,
    /\[([^[\]\n]{1,1000})\]\(<?https?:\/\/[^\s()<>]{1,2000}>?\)/,
    /<(?:[@#][!&]?\d+|a?:\w{1,32}:\d+|t:-?\d+(?::\w)?|\/[^<>\n]{1,100}:\d+|id:\w+)>/,
    /\*+|__+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~|\|\||`+/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

export const unmarked = (text: string): string => {
  const lines = text.replace(openings, '');
  return lines.replace(marks, (mark: string, sign?: string, label?: string, at = 0) => {
    if (label !== undefined) return unmarked(label);
    const inNumber = isDigit(lines.charAt(at - 1)) && isDigit(lines.charAt(at + mark.length));
    return sign ?? (inNumber ? ' ' : '');
  });
};

const isDigit = (sign: string): boolean => /\d/.test(sign);
