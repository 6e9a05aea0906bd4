/**
 * Intake: a received document becomes an article, with the reason for everything that is left out. Pure; who
 * calls it reads and writes the files.
 */
import type { Span } from '../text/span.ts';
import { type Choice, chooseBody, reasonFor } from './body.ts';
import { deadEnd, mayBeCut } from './dead-ends.ts';
import { completed } from './html/describe.ts';
import { describeVisible } from './metadata/visible.ts';
import { type Opened, openDocument } from './open.ts';
import type { Page } from './page.ts';
import { type Kept, type Received, type Refused, refused, type Taken, textOf } from './taken.ts';

export { articleFile } from './article-file.ts';
export { knownStories } from './copies.ts';
export { mostBytes, tooLarge } from './decode.ts';
export { printed, type Received, type Refused, type Taken, textOf } from './taken.ts';

export async function takeIn(received: Received): Promise<Taken | Refused> {
  const opened = await openDocument(received);
  if (opened.kind === 'refused') return opened;
  const taken = takePage(opened);
  // What was fetched says where it is, if the page does not.
  if (taken.kind === 'taken' && taken.url === null && received.address)
    return { ...taken, url: received.address };
  return taken;
}

/**
 * Closer to the threshold than this, the model is wrong in one block of three: on a held-out page four blocks in HTML, eight of
 * a text dump. Over two fifths of all mistakes in HTML are among them (67 of 156), and half of those in dumps (114 of 218).
 */
const doubt = 1.5;

function takePage({ page, says, access }: Opened): Taken | Refused {
  const choice = chooseBody(page);
  const blocks = choice.shapes.map(({ words }) => words);
  const { titleAt: seen, ...visible } = describeVisible(blocks, choice.kept);
  const titleAt = typeof says.title !== 'string' ? seen : headlineAt(blocks, says.title);
  const kept = choice.kept.map((keep, at) => keep && at !== titleAt);
  const paragraphs = paragraphsOf(page, choice, kept);
  const end = deadEnd({ access, blocks, kept, title: says.title ?? visible.title });
  if (end !== null) return refused(end);
  const removed = page.blocks.flatMap(({ start, end, foreign }, at) =>
    kept[at]
      ? []
      : [
          {
            start,
            end,
            reason: reasonFor(choice, at, titleAt, foreign),
            doubtful: at !== titleAt && isDoubtful(choice, at),
          },
        ],
  );
  const texts = paragraphs.map((paragraph) => textOf(page, paragraph));
  const stated = page.from === 'html' || Object.keys(says).length > 0;
  const description = stated ? completed(says, visible, texts) : visible;
  return {
    kind: 'taken',
    text: page.text,
    ...description,
    paragraphs,
    removed,
    notes: notesOn(texts, blocks),
  };
}

/** A word more of prose weighs more than one of a menu: a short line that was dropped is looked at by nobody. */
const isDoubtful = ({ margins, shapes }: Choice, at: number): boolean =>
  (margins[at] ?? 0) < doubt && (shapes[at]?.count ?? 0) >= 4;

function notesOn(texts: readonly string[], blocks: readonly string[]): readonly string[] {
  const broken = texts.flatMap((text, at) => (text.includes('\ufffd') ? [at + 1] : []));
  const notes: string[] = [];
  if (broken.length > 0)
    notes.push(
      `holds characters that cannot be read, in paragraph ${broken.slice(0, 10).join(', ')}; save it again as UTF-8`,
    );
  if (mayBeCut(blocks, texts.at(-1) ?? ''))
    notes.push('may be cut off: its last paragraph breaks off, and the page asks to subscribe');
  return notes;
}

/** Where a page in HTML shows the headline that its markup states. */
function headlineAt(blocks: readonly string[], title: string): number | null {
  const at = blocks.indexOf(title);
  return at < 0 ? null : at;
}

/** A short line without an end between two paragraphs is a section heading; rows that follow each other are a table. */
function paragraphsOf(page: Page, choice: Choice, kept: readonly boolean[]): readonly Kept[] {
  const paragraphs: Kept[] = [];
  let rows: Span[] = [];
  for (const [at, { lines, mark, start, end }] of page.blocks.entries()) {
    if (mark === 'row' && kept[at]) {
      rows.push({ start, end });
      if (!kept[at + 1] || page.blocks[at + 1]?.mark !== 'row') {
        paragraphs.push({ kind: 'table', lines: rows, doubtful: isDoubtful(choice, at) });
        rows = [];
      }
    } else if (kept[at])
      paragraphs.push({ kind: kindOf(page, choice, kept, at), lines, doubtful: isDoubtful(choice, at) });
  }
  return paragraphs;
}

function kindOf(
  page: Page,
  { shapes }: Choice,
  kept: readonly boolean[],
  at: number,
): 'text' | 'heading' | 'bullet' {
  const [block, shape] = [page.blocks[at], shapes[at]];
  if (block?.mark === 'bullet') return 'bullet';
  const follows = kept.indexOf(true, at + 1);
  const heads =
    block?.mark === 'heading' ||
    (shape && shape.count <= 12 && !shape.sentence && !/[:;,]$/.test(shape.words));
  const prose = follows > 0 && shapes[follows]?.sentence === true && page.blocks[follows]?.mark !== 'bullet';
  return heads && (prose || page.blocks[follows]?.mark === 'row') ? 'heading' : 'text';
}
