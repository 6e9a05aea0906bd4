/**
 * Intake: a received document becomes an article, with the reason for everything that is left out. Pure; who
 * calls it reads and writes the files.
 */
import type { Article } from '../text/article.ts';
import { chooseBody, reasonFor } from './body.ts';
import { sameAs } from './copies.ts';
import { decode } from './decode.ts';
import { type Format, formatOf } from './format.ts';
import { completed, describeMarkup } from './html/describe.ts';
import { documentOf } from './html/dom.ts';
import { excessIn } from './html/limits.ts';
import { pageOfDocument } from './html/page.ts';
import { describeVisible } from './metadata/visible.ts';
import type { Page } from './page.ts';
import {
  type Description,
  type Kept,
  type Received,
  type Refused,
  refused,
  type Taken,
  textOf,
} from './taken.ts';
import { pageOfText } from './text/blocks.ts';

export { articleFile } from './article-file.ts';
export { mostBytes, tooLarge } from './decode.ts';
export { printed, type Received, type Refused, type Taken } from './taken.ts';

/** Less than this is a teaser, a login page or an error page. */
const fewestWords = 40;

export function takeIn(received: Received, known: readonly Article[]): Taken | Refused {
  const text = decode(received.bytes);
  if (typeof text !== 'string') return text;
  const format = formatOf(text);
  if (format === 'text') return takePage(pageOfText(text), {}, known);
  if (format !== 'html') return refused(notYet[format]);
  const excess = excessIn(text);
  if (excess !== null) return refused(excess);
  const document = documentOf(text);
  const marked = describeMarkup(document);
  return takePage(pageOfDocument(document), marked, known);
}

const notYet: Readonly<Record<Exclude<Format, 'text' | 'html'>, string>> = {
  mhtml: 'is a web archive (MHTML), which cannot be read yet; save the page as HTML',
  mail: 'is an e-mail, which cannot be read yet; copy its text into a file',
  feed: 'is a feed, which cannot be read yet; save the page of one article',
  article: 'is an article file already; put it into the corpus and run: amur corpus check',
  data: 'is data (JSON), not a page; save the page as HTML or as text',
};

function takePage(page: Page, marked: Partial<Description>, known: readonly Article[]): Taken | Refused {
  const choice = chooseBody(page);
  const blocks = choice.shapes.map(({ words }) => words);
  const { titleAt: seen, ...visible } = describeVisible(blocks, choice.kept);
  const titleAt = typeof marked.title !== 'string' ? seen : headlineAt(blocks, marked.title);
  const kept = choice.kept.map((keep, at) => keep && at !== titleAt);
  const paragraphs = page.blocks.flatMap((_, at) =>
    kept[at] ? [paragraphAt(page, choice.shapes, kept, at)] : [],
  );
  const words = blocks.reduce((sum, one, at) => sum + (kept[at] ? one.split(' ').length : 0), 0);
  if (words < fewestWords) return refused('holds no article that can be told from the rest of the page');
  const removed = page.blocks.flatMap(({ start, end }, at) =>
    kept[at] ? [] : [{ start, end, reason: reasonFor(choice, at, titleAt) }],
  );
  const texts = paragraphs.map((paragraph) => textOf(page, paragraph));
  const body = texts.join('\n');
  const description = page.from === 'text' ? visible : completed(marked, visible, texts);
  return { kind: 'taken', text: page.text, ...description, paragraphs, removed, sameAs: sameAs(body, known) };
}

/** Where a page in HTML shows the headline that its markup states. */
function headlineAt(blocks: readonly string[], title: string): number | null {
  const at = blocks.indexOf(title);
  return at < 0 ? null : at;
}

/** A short line without an end between two paragraphs is a section heading. */
function paragraphAt(
  page: Page,
  shapes: readonly { readonly count: number; readonly sentence: boolean }[],
  kept: readonly boolean[],
  at: number,
): Kept {
  const block = page.blocks[at];
  const shape = shapes[at];
  if (!block || !shape) return { kind: 'text', lines: [] };
  const follows = kept.indexOf(true, at + 1);
  const heads =
    block.mark === 'heading' ||
    (shape.count <= 12 && !shape.sentence && !/[:;,]$/.test(page.text.slice(block.start, block.end)));
  const prose = follows > 0 && shapes[follows]?.sentence === true && page.blocks[follows]?.mark !== 'bullet';
  const kind = block.mark === 'bullet' ? 'bullet' : heads && prose ? 'heading' : 'text';
  return { kind, lines: block.lines };
}
