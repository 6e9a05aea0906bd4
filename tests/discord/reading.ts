/**
 * Discord's Markdown read back, by rules written down from how Discord shows messages and apart from
 * the program's own: what is text, and what would be markup, a mention, a link or a preview.
 */

/** `mark` names what it is: `bold`, `link`, `mention`, `heading`, …; plain text has none. */
export interface Piece {
  readonly mark: string | null;
  /** As it is shown. */
  readonly text: string;
}

/** A line without its opening marks, and what those are: `heading`, `quote`, `small`, `list`. */
export interface Shown {
  readonly line: readonly string[];
  readonly pieces: readonly Piece[];
}

const openings: readonly (readonly [string, RegExp])[] = [
  ['heading', /^ *#{1,3} +(?=\S)/],
  ['small', /^ *-# +(?=\S)/],
  ['quote', /^ *>(?:>>)? /],
  ['list', /^ *[-*+] +(?=\S)/],
  ['list', /^ *\d+[.)] +(?=\S)/],
];

const inline: readonly (readonly [string, RegExp])[] = [
  ['code', /^(`+)([\s\S]*?[^`])\1(?!`)/],
  ['link', /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\((https?:\/\/[^\s)]+)\)/],
  ['bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/],
  ['italics', /^\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/],
  ['italics', /^_((?:\\[\s\S]|[^\\_])+?)_(?!\w)/],
  ['strike', /^~~([\s\S]+?)~~/],
  ['spoiler', /^\|\|([\s\S]+?)\|\|/],
  ['mention', /^<(?:@[!&]?|#)\d+>/],
  ['mention', /^@(?:everyone|here)/],
  ['mention', /^<\/[^>]+:\d+>/],
  ['mention', /^<id:\w+>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['emoji', /^:[\w+-]+:/],
  ['time', /^<t:-?\d+(?::\w)?>/],
  ['address', /^<?https?:\/\/[^\s<]+/],
  ['address', /^<(?:mailto:|tel:|\+\d|[^\s@>]+@)[^>]+>/],
];

export function readLine(source: string): Shown {
  const line: string[] = [];
  let rest = source;
  for (let found = true; found; ) {
    found = false;
    for (const [mark, pattern] of openings) {
      const match = pattern.exec(rest);
      if (!match) continue;
      line.push(mark);
      rest = rest.slice(match[0].length);
      found = true;
    }
  }
  return { line, pieces: readInline(rest) };
}

/** What a person reads, marks left out. */
export const textOf = (source: string): string =>
  source
    .split('\n')
    .map((line) =>
      readLine(line)
        .pieces.map(({ text }) => text)
        .join(''),
    )
    .join('\n');

function readInline(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') pieces.push({ mark: null, text: plain });
    plain = '';
  };
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const literal = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    const found = literal ? undefined : inline.find(([, pattern]) => pattern.test(rest));
    const match = found?.[1].exec(rest);
    if (literal?.[1] !== undefined) {
      plain += literal[1];
      at += literal[0].length;
    } else if (found && match) {
      flush();
      const inside =
        match[1] === undefined || found[0] === 'code'
          ? match[0]
          : readInline(match[1])
              .map(({ text }) => text)
              .join('');
      pieces.push({ mark: found[0], text: inside });
      at += match[0].length;
    } else {
      plain += source.charAt(at);
      at += 1;
    }
  }
  flush();
  return pieces;
}
