/** A table of data as rows of cells. A table that only lays a page out, as in old pages and in mail, is none. */
import { type DomElement, type DomNode, isElement } from './dom.ts';

export interface Row {
  readonly element: DomElement;
  readonly cells: readonly string[];
}

const mostElements = 4000;
const longestCell = 120;
/** Elements that a table of figures has no use for. */
const layout: ReadonlySet<string> = new Set(
  'table form figure article section nav ul ol h1 h2 h3 img video iframe'.split(' '),
);

/** Null where it is no table of data: fewer than two rows or columns, long cells, other structure inside. */
export function rowsOf(table: DomElement): readonly Row[] | null {
  const rows: { readonly element: DomElement; readonly cells: string[] }[] = [];
  const queue: DomNode[] = [...Array.from(table.childNodes)].reverse();
  let count = 0;
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (!isElement(node)) continue;
    if (layout.has(node.localName) || count++ > mostElements) return null;
    if (node.localName === 'tr') rows.push({ element: node, cells: [] });
    else if (node.localName === 'td' || node.localName === 'th') {
      const words = (node.textContent ?? '').replaceAll('|', '/').replace(/\s+/g, ' ').trim();
      if (words.length > longestCell) return null;
      rows.at(-1)?.cells.push(words);
    }
    queue.push(...Array.from(node.childNodes).reverse());
  }
  const full = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const wide = full.filter(({ cells }) => cells.length > 1).length;
  return full.length > 1 && wide * 2 > full.length ? full : null;
}
