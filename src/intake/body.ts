/**
 * Which blocks of a page are the article: a model over their features, and what the model cannot
 * know: the points above a wire story, and one paragraph received twice.
 */
import type { BlockClass } from './classes.ts';
import { featuresOf, type Shape, shapesOf } from './features.ts';
import type { Page } from './page.ts';
import { type Judge, judgeFor } from './weights/index.ts';

export interface Choice {
  readonly shapes: readonly Shape[];
  readonly kept: readonly boolean[];
  /** How far the model is from changing its mind, for each block: nothing where a rule has decided. */
  readonly margins: readonly number[];
  /** Blocks that another says again, in more words. */
  readonly again: ReadonlySet<number>;
}

export function chooseBody(page: Page, judge: Judge = judgeFor(page)): Choice {
  const shapes = shapesOf(page);
  const sums = judge(featuresOf(shapes));
  const kept = sums.map((sum) => sum > 0);
  dropHeadline(shapes, kept);
  keepTables(page, shapes, kept);
  keepPoints(page, shapes, sums, kept);
  dropFollowers(shapes, kept);
  const again = dropRepeated(shapes, kept);
  for (const [at, { words, names }] of shapes.entries())
    if (pointsElsewhere.test(words) || isClip(words, names)) kept[at] = false;
  for (const [at, { foreign }] of page.blocks.entries()) if (foreign !== undefined) kept[at] = false;
  const margins = sums.map((sum, at) => (kept[at] === sum > 0 ? Math.abs(sum) : Number.POSITIVE_INFINITY));
  return { shapes, kept, margins, again };
}

/** Of the first rank and above all paragraphs: some sites give that rank to section headings, too. */
function dropHeadline(shapes: readonly Shape[], kept: boolean[]): void {
  const first = shapes.findIndex(({ sentence, count }, at) => kept[at] && sentence && count >= 8);
  for (let at = 0; at < first; at++) if (shapes[at]?.names.includes('in h1')) kept[at] = false;
}

/** Rows that follow each other are a table, kept whole where it stands inside the article, and else left out whole. */
function keepTables({ blocks }: Page, shapes: readonly Shape[], kept: boolean[]): void {
  const prose = (at: number) =>
    kept[at] === true && shapes[at]?.sentence === true && blocks[at]?.mark !== 'row';
  const first = blocks.findIndex((_, at) => prose(at));
  const last = blocks.findLastIndex((_, at) => prose(at));
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]?.mark !== 'row') continue;
    const start = at;
    while (blocks[at + 1]?.mark === 'row') at++;
    const figures = shapes.slice(start, at + 1).filter(({ words }) => /\d/.test(words)).length;
    const inside = first >= 0 && start > first && at <= last + 2;
    for (let row = start; row <= at; row++) kept[row] = inside && at > start && figures * 2 > at - start;
  }
}

/** How far above the first paragraph the points of a story may begin, in blocks. */
const farthest = 14;

/** So sure has the model of a page in HTML to be, on the mean, that bullets above a story are something else (pictures, dates). */
const noPoints = -2.5;

/** Two bullets or more between headline and first paragraph, with a byline at most between, are the story's points; not if they lead elsewhere. */
function keepPoints(
  { blocks, from }: Page,
  shapes: readonly Shape[],
  sums: readonly number[],
  kept: boolean[],
): void {
  const first = kept.findIndex(
    (keep, at) => keep && shapes[at]?.sentence === true && blocks[at]?.mark !== 'bullet',
  );
  const isPoint = (at: number) =>
    blocks[at]?.mark === 'bullet' &&
    (shapes[at]?.count ?? 0) >= 4 &&
    shapes[at]?.names.some((name) => name === 'links all' || name === 'links most') !== true;
  let last = first - 1;
  while (last >= 0 && first - last < 5 && !isPoint(last)) last--;
  let start = last;
  while (start >= 0 && first - start < farthest && isPoint(start)) start--;
  if (first < 0 || last - start < 2) return;
  const sum = sums.slice(start + 1, last + 1).reduce((all, one) => all + one, 0);
  if (from === 'html' && sum < noPoints * (last - start)) return;
  for (let at = start + 1; at <= last; at++) kept[at] = true;
}

/** `2:05 Ferry returns`, beside a player: a film of another story. */
const isClip = (words: string, names: readonly string[]): boolean =>
  /^\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)/.test(words) &&
  names.some((name) => /^called media (?:near|around)$/.test(name)) &&
  !/[.!?…]["'”’)\]]*$/.test(words);

/** A line that sends the reader to another story, wherever it stands. */
const pointsElsewhere =
  /^(?:read (?:more|next|also)|also read|see also|related(?: (?:stories|story|articles?|reading))?|more on this|don[’']t miss)(?:\s*[:|–—-]|$)/i;

/** An article has begun when so many of its blocks are behind. */
const begun = 3;

/**
 * What reads like prose below an article, and is none of it: the openings of other stories (a headline, a date, a
 * teaser that is cut off) and appeals (an opening such as `Dear readers`, then all that speaks of us and you).
 */
function dropFollowers(shapes: readonly Shape[], kept: boolean[]): void {
  let behind = 0;
  let appeal = false;
  dropNotes(shapes, kept);
  const has = (at: number, name: string) => shapes[at]?.names.includes(name) === true;
  for (const [at, shape] of shapes.entries()) {
    if (behind >= begun) {
      const dated = has(at - 1, 'is date') && (shapes[at - 1]?.count ?? 0) <= 8;
      const teaser =
        dated && !has(at, 'main path') && (has(at, 'is cut off') || shapes[at - 2]?.sentence === false);
      if (opensAppeal.test(shape.words) && shape.count <= 14) appeal = true;
      else if (
        shape.count >= 5 &&
        !has(at, 'speaks of us') &&
        !has(at, 'speaks to you short') &&
        !has(at, 'speaks to you long')
      )
        appeal = false;
      if (teaser || appeal) kept[at] = false;
    }
    // The opening of another story under its headline, which leads there.
    if (has(at, 'is cut off') && has(at - 1, 'heading') && has(at - 1, 'links all')) kept[at] = false;
    if (kept[at] && shape.sentence) behind++;
  }
}

/** Who wrote it, and how to follow them: below the last paragraph. */
function dropNotes(shapes: readonly Shape[], kept: boolean[]): void {
  for (let at = kept.lastIndexOf(true); at > 0; at = kept.lastIndexOf(true)) {
    const shape = shapes[at];
    const isNote = shape?.names.includes('is note on the author') === true && shape.count <= longestNote;
    if (!isNote || kept.indexOf(true) === at) return;
    kept[at] = false;
  }
}

const longestNote = 70;

const opensAppeal =
  /^(?:dear (?:readers?|friends?|supporters?)\b|(?:a |an )?(?:personal |urgent )?(?:message|appeal|word|note) (?:from|to)\b|(?:please )?(?:support|donate)\b|before you go\b|thank you for reading\b|become a (?:member|supporter)\b)/i;

/** A pull quote: what is set apart and stands word for word in a longer paragraph too is read there. */
function dropRepeated(shapes: readonly Shape[], kept: boolean[]): ReadonlySet<number> {
  const again = new Set<number>();
  const texts = shapes.map(({ words }, at) => (kept[at] ? bare(words) : ''));
  if (texts.filter(Boolean).length > mostCompared) return again;
  const all = texts.join('\n');
  for (const [at, text] of texts.entries()) {
    if ((shapes[at]?.count ?? 0) < shortestQuote || text === '' || !isSetApart(shapes[at])) continue;
    const longer = texts.some((other, by) => by !== at && other.length > text.length && other.includes(text));
    if (all.indexOf(text) !== all.lastIndexOf(text) && longer) again.add(at);
  }
  for (const at of again) kept[at] = false;
  return again;
}

/** The markup sets it apart; a subheading that quotes the text stays. */
const isSetApart = (shape: Shape | undefined): boolean =>
  shape?.names.some((name) =>
    /^(?:called pull (?:near|around)|inside (?:aside|blockquote)|in blockquote)$/.test(name),
  ) === true;

const mostCompared = 1000;
const shortestQuote = 6;

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Why the block at `at` was left out. */
export function reasonFor(
  { shapes, kept, again }: Choice,
  at: number,
  titleAt: number | null,
  foreign?: string,
): string {
  const shape = shapes[at];
  if (foreign !== undefined) return foreign;
  if (again.has(at)) return 'pull quote';
  if (titleAt !== null && shape?.words === shapes[titleAt]?.words) return 'headline';
  const named = shape?.names.find(
    (name) => name.startsWith('is ') && !/ (?:short|middle|long|cut off)$/.test(name),
  );
  if (named !== undefined) return named.slice(3) satisfies string as BlockClass;
  const place =
    at < kept.indexOf(true)
      ? 'above the article'
      : at > kept.lastIndexOf(true)
        ? 'below the article'
        : 'between its paragraphs';
  return shape?.sentence === true && shape.count >= 10 ? `other text ${place}` : `short line ${place}`;
}
