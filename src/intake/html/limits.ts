/** Pages that no parser gets through in good time: told before they are parsed. */
const mostMarks = 300_000;
const deepest = 400;
/** The sum of the depths of all elements: what the parser's time grows with. */
const mostWork = 5_000_000;

/** Elements that pages leave open. */
const leftOpen: ReadonlySet<string> = new Set(
  'area base body br col dd dt embed head hr html img input li link meta option p param path source tbody td th thead tr track wbr'.split(
    ' ',
  ),
);

/** What is too much about the page, or null. */
export function excessIn(html: string): string | null {
  let marks = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) marks++;
  if (marks > mostMarks)
    return `has more than ${mostMarks} tags, which no article has; save the article’s page alone`;
  let depth = 0;
  let work = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})\b/gi)) {
    if (leftOpen.has(name.toLowerCase())) continue;
    depth = closing === '' ? depth + 1 : Math.max(0, depth - 1);
    work += depth;
    if (depth > deepest || work > mostWork)
      return 'nests its elements too deep to be read; copy the article’s text into a file';
  }
  return null;
}
