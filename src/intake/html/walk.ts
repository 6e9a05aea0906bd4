/** The text of a document tree as blocks, each with what the markup around it says. No recursion: pages nest as they like. */
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';
import { rowsOf } from './table.ts';

export interface Piece {
  readonly words: string;
  /** The elements around it, innermost first. */
  readonly around: readonly DomElement[];
  /** The share of its characters that are links. */
  readonly linked: number;
  /** It is a row of a table, its cells apart by ` | `. */
  readonly row: boolean;
  /** A picture or a film stands between it and the block before. */
  readonly underPicture: boolean;
}

const unseen: ReadonlySet<string> = new Set(
  'script style noscript template svg head title iframe object embed canvas select option input textarea audio video map math'.split(
    ' ',
  ),
);
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const pictured: ReadonlySet<string> = new Set('img picture video iframe amp-img'.split(' '));
/** No page needs to be deeper, and every block keeps the elements around it. */
const deepest = 256;

export function piecesOf(root: DomNode): readonly Piece[] {
  const pieces: Piece[] = [];
  const around: DomElement[] = [];
  let words = '';
  let linked = 0;
  let links = 0;
  let picture = false;
  const surroundings = () => [...around].reverse().slice(0, 12);
  const flush = () => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') {
      const around = surroundings();
      pieces.push({ words: text, around, linked: linked / words.length, row: false, underPicture: picture });
      picture = false;
    }
    words = '';
    linked = 0;
  };
  const stack: { readonly node: DomNode; readonly leaving: boolean }[] = [{ node: root, leaving: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leaving } = step;
    if (isText(node)) {
      const text = node.textContent ?? '';
      words += text;
      if (links > 0) linked += text.length;
    } else if (isElement(node)) {
      const name = node.localName;
      const block = !inline.has(name);
      if (leaving) {
        if (block) {
          flush();
          around.pop();
        } else if (name === 'a') links--;
        continue;
      }
      if (pictured.has(name) && words.trim() === '') picture = true;
      if (unseen.has(name) || isHidden(node)) continue;
      if (block) {
        flush();
        if (name === 'br' || name === 'hr') continue;
        around.push(node);
        const rows = name === 'table' ? rowsOf(node) : null;
        if (rows) {
          for (const { element, cells } of rows)
            pieces.push({
              words: cells.join(' | '),
              around: [element, ...surroundings()],
              linked: 0,
              row: true,
              underPicture: false,
            });
          around.pop();
          continue;
        }
      } else if (name === 'a') links++;
      stack.push({ node, leaving: true });
      if (around.length <= deepest) pushChildren(stack, node);
    } else pushChildren(stack, node);
  }
  flush();
  return pieces;
}

function pushChildren(stack: { node: DomNode; leaving: boolean }[], { childNodes }: DomNode): void {
  for (let at = childNodes.length - 1; at >= 0; at--) {
    const node = childNodes[at];
    if (node) stack.push({ node, leaving: false });
  }
}

const isHidden = (element: DomElement): boolean =>
  element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
