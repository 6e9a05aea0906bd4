/**
 * What a page states of its article's text, apart from showing it: a description, a headline, the whole body in JSON-LD. Each says
 * of a block whether it is that.
 */
import type { DomDocument } from './dom.ts';
import { linkedDataIn } from './linked-data.ts';
import type { Piece } from './walk.ts';

/** Shorter bodies are beginnings. */
const shortestBody = 400;
const run = 4;

/** Names of features of a block. */
export function statementsOf(document: DomDocument): (piece: Piece) => readonly string[] {
  const data = linkedDataIn(document);
  const metas = Array.from(document.querySelectorAll('meta'));
  const meta = (names: RegExp) =>
    metas
      .filter((one) => names.test(one.getAttribute('property') ?? one.getAttribute('name') ?? ''))
      .map((one) => one.getAttribute('content') ?? '');
  const descriptions = [...meta(/^(?:og:|twitter:|dc\.)?description$/i), data?.description ?? '']
    .map(plain)
    .filter((text) => text.length > 20);
  const titles = [...meta(/^(?:og:|twitter:|dc\.)?title$/i), data?.title ?? '']
    .map(plain)
    .filter((text) => text.length > 10);
  const body = plain(data?.body ?? '');
  const runs = body.length >= shortestBody ? runsOf(body) : null;
  return ({ words }) => {
    const said = plain(words);
    const names: string[] = [];
    if (said.length > 20 && descriptions.some((text) => text === said)) names.push('is the description');
    else if (
      said.length > 40 &&
      descriptions.some((text) => text.startsWith(said) || said.startsWith(text.slice(0, 100)))
    )
      names.push('opens as the description');
    if (
      said.length > 10 &&
      titles.some((text) => text === said || (said.length > 24 && text.startsWith(said)))
    )
      names.push('is the title');
    if (runs !== null) {
      const own = [...runsOf(said)];
      const share = own.filter((one) => runs.has(one)).length / Math.max(1, own.length);
      const size = own.length > 1 ? 'long' : 'short';
      names.push(
        `stated ${share > 0.7 ? 'in' : share > 0.3 ? 'half' : 'out'}`,
        `stated ${share > 0.7 ? 'in' : share > 0.3 ? 'half' : 'out'} ${size}`,
      );
    }
    return names;
  };
}

/** Words alone, as they stand: markup and marks differ between the two. */
const plain = (text: string): string =>
  (
    text
      .slice(0, 200_000)
      .replace(/<[^<>]{0,200}>/g, ' ')
      .replace(
        /&(?:amp|quot|apos|nbsp|lt|gt|rsquo|lsquo|ldquo|rdquo|mdash|ndash|#\d{2,5}|#x[0-9a-f]{2,4});/gi,
        ' ',
      )
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

function runsOf(text: string): ReadonlySet<string> {
  const words = text.split(' ');
  const runs = new Set<string>();
  for (let at = 0; at + run <= Math.max(words.length, run); at++)
    runs.add(words.slice(at, at + run).join(' '));
  return runs;
}
