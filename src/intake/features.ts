/**
 * What a block looks like, as names of features that are there or not: its shape, its words, its
 * classes, its place among its neighbours. What each is worth is in `weights/`.
 */
import { type BlockClass, classesBut, topicsOf } from './classes.ts';
import { type Page, wordsOf } from './page.ts';

/** What is known of a block before its neighbours are looked at. */
export interface Shape {
  readonly words: string;
  readonly count: number;
  readonly sentence: boolean;
  readonly names: readonly string[];
}

export function shapesOf(page: Page): readonly Shape[] {
  const texts = page.blocks.map((block) => wordsOf(page, block));
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const topics = topicsOf(texts.filter((_, at) => page.blocks[at]?.hints.includes('chosen') === true));
  return page.blocks.map((block, index) => {
    const words = texts[index] ?? '';
    const hints = [...block.hints, ...(block.mark ? [block.mark] : [])];
    return shapeOf(words, times.get(words) ?? 1, hints, topics);
  });
}

/** The features of every block, by its own shape and its neighbours'. */
export function featuresOf(shapes: readonly Shape[]): readonly (readonly string[])[] {
  const long = shapes.map(({ count, sentence }) => (sentence && count >= 10 ? 1 : 0));
  const sums = [0];
  for (const value of long) sums.push((sums.at(-1) ?? 0) + value);
  const within = (from: number, to: number) =>
    (sums[clamp(to, 0, long.length)] ?? 0) - (sums[clamp(from, 0, long.length)] ?? 0);
  const core = densest(shapes);
  const kinship = kinshipWith(shapes, core);
  const head = headlineAbove(shapes, core.start);
  let ended = false;
  return shapes.map((shape, at) => {
    if (at >= core.start + 3 && shape.count <= 6 && shape.names.some((name) => closers.has(name)))
      ended = true;
    const place =
      at < core.start
        ? `before ${step(core.start - at)}`
        : at >= core.end
          ? `after ${step(at - core.end + 1)}`
          : 'inside';
    const kin = kinship(shape, at);
    const around = [
      `kin ${kin}`,
      `kin ${kin} ${place.split(' ')[0]} ${shape.count >= 10 ? 'long' : 'short'}`,
      `long before ${within(at - 5, at)}`,
      `long after ${within(at + 1, at + 6)}`,
      `near ${long[at - 1] ?? 0}${long[at + 1] ?? 0}`,
      `${long[at] ? 'long' : shape.count >= 10 ? 'open' : 'short'} ${place}`,
    ];
    const neighbours = [-2, -1, 1, 2].map((by) => `${by}: ${kind(shapes[at + by])}`);
    const beside = [-1, 1].flatMap((by) =>
      (shapes[at + by]?.names ?? []).filter((name) => name.startsWith('is ')).map((name) => `${by}: ${name}`),
    );
    const marked = [-1, 1, 2].flatMap((by) =>
      (shapes[at + by]?.names ?? []).filter((name) => telling.has(name)).map((name) => `${by}: ${name}`),
    );
    return [
      'bias',
      ...shape.names,
      ...around,
      ...(head === null ? [] : [`head ${placeUnder(head, at, core.start)}`]),
      ...marked,
      ...neighbours,
      ...beside,
      ...(ended ? ['ended', `ended ${place.split(' ')[0]}`] : []),
    ];
  });
}

/** What the markup of a block tells of its neighbours, too. */
const telling: ReadonlySet<string> = new Set([
  'bullet',
  'called caption near',
  'called post near',
  'chosen',
  'heading',
  'in figcaption',
  'in h1',
  'links all',
  'links none',
  'main path',
  'not chosen',
  'stands level',
  'stands outside',
  'stated in',
  'stated out',
  'under a picture',
]);

/** The headline: the last of the first rank above the article's first paragraphs. */
function headlineAbove(shapes: readonly Shape[], start: number): number | null {
  for (let at = Math.min(start + 2, shapes.length - 1); at >= 0; at--) {
    const shape = shapes[at];
    if (!shape) continue;
    if (shape.names.includes('in h1') || (shape.names.includes('is the title') && shape.count > 2)) return at;
  }
  return null;
}

/** A standfirst stands under the headline, above the first paragraph. */
const placeUnder = (head: number, at: number, start: number): string =>
  at < head ? 'below' : at === head ? 'here' : at < start ? `above ${step(at - head)}` : 'far';

/** Prose of these classes is no part of a stretch of article. */
const foreign: ReadonlySet<string> = new Set([
  'is legal',
  'is newsletter',
  'is comments',
  'is appeal',
  'is account',
  'is advertisement',
  'is note on the author',
  'is caption or credit',
]);

const closers: ReadonlySet<string> = new Set([
  'is comments',
  'is other stories',
  'is legal',
  'is note of the desk',
]);

function shapeOf(
  words: string,
  times: number,
  hints: readonly string[],
  topics: ReadonlySet<BlockClass>,
): Shape {
  const tokens = words.slice(0, longest).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const count = tokens.length;
  const sentence = /[.!?…]["'”’)\]]*$/.test(words);
  const lower = tokens.map((token) => token.toLowerCase());
  const share = (test: (token: string) => boolean) => (count === 0 ? 0 : tokens.filter(test).length / count);
  const classes = classesBut(words, topics).map((name) => `is ${name}`);
  const size = sizeOf(count);
  const stops = Math.round((lower.filter((token) => stopWords.has(token)).length / Math.max(1, count)) * 10);
  const capitals = Math.round(share((token) => /^\p{Lu}/u.test(token)) * 5);
  const ending = sentence
    ? 'sentence'
    : (/[:;,–—|]$/.exec(words)?.[0] ?? (/\.{3}$/.test(words) ? 'cut' : 'none'));
  const names = [
    `size ${size}`,
    `ends ${ending}`,
    `size ${size} ends ${ending}`,
    ...sizes.filter((limit) => count >= limit).map((limit) => `words from ${limit}`),
    `stops ${Math.min(stops, 6)}`,
    `capitals ${capitals}`,
    `times ${Math.min(times, 3)}`,
    ...classes,
    ...classes.map((name) => `${name} ${count < 10 ? 'short' : count < 25 ? 'middle' : 'long'}`),
    ...hints,
    ...hints.map((hint) => `${hint} ${size}`),
  ];
  const when = (test: boolean, name: string) => {
    if (test) names.push(name);
  };
  when(/^["'“‘«]/.test(words), 'opens a quotation');
  when(/["“”«].*\b(?:said|says|told|added|asked|wrote)\b/.test(words.slice(0, longest)), 'quotes');
  when(/\b(?:said|told|according to|announced|reported)\b/.test(words), 'reports');
  when(/\b(?:was|were|had|did|went|became)\b/.test(words), 'tells the past');
  when(
    lower.some((token) => token === 'you' || token === 'your'),
    `speaks to you ${count < 25 ? 'short' : 'long'}`,
  );
  when(
    lower.some((token) => token === 'we' || token === 'our' || token === 'us'),
    'speaks of us',
  );
  when(/^\p{Ll}/u.test(words), 'opens small');
  when(words === words.toUpperCase() && /\p{Lu}{2}/u.test(words), 'all capitals');
  when(/\.{3}$|…$/.test(words), 'is cut off');
  when(/[|›»•·]/.test(words), 'has separators');
  when(/\?$/.test(words), 'asks');
  when(/!$/.test(words), 'shouts');
  when(/\d/.test(words), 'has a number');
  when(/(?<![A-Z][a-z]?)[.!?]["”]? +[A-Z"“]/.test(words.slice(0, longest)), 'several sentences');
  return { words, count, sentence, names };
}

/** The stretch of blocks with the most words of whole sentences, less what stands between them. */
function densest(shapes: readonly Shape[]): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0, score: 0 };
  let start = 0;
  let score = 0;
  for (const [at, { count, sentence, names }] of shapes.entries()) {
    score += sentence && count >= 8 && !names.some((name) => foreign.has(name)) ? Math.min(count, 60) : -9;
    if (score <= 0) {
      score = 0;
      start = at + 1;
    } else if (score > best.score) best = { start, end: at + 1, score };
  }
  return best;
}

/** How many in six of a block's words stand in other blocks of the densest stretch: other stories speak of other things. */
function kinshipWith(
  shapes: readonly Shape[],
  core: { readonly start: number; readonly end: number },
): (shape: Shape, at: number) => number {
  const blocks = new Map<string, number>();
  for (const { words } of shapes.slice(core.start, core.end)) {
    for (const stem of stemsOf(words)) blocks.set(stem, (blocks.get(stem) ?? 0) + 1);
  }
  return ({ words }, at) => {
    const stems = stemsOf(words);
    const own = at >= core.start && at < core.end ? 1 : 0;
    const shared = [...stems].filter((stem) => (blocks.get(stem) ?? 0) > own).length;
    return stems.size === 0 ? 0 : Math.ceil((shared / stems.size) * 6);
  };
}

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    (
      words
        .slice(0, longest)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? []
    )
      .filter((word) => !stopWords.has(word))
      .map((word) => word.slice(0, 6)),
  );

function kind(shape: Shape | undefined): string {
  if (!shape) return 'edge';
  return `${shape.sentence ? 'sentence' : 'none'} ${sizeOf(shape.count)}`;
}

const sizeOf = (count: number): number => sizes.findIndex((limit) => count < limit);
const sizes = [2, 4, 7, 10, 15, 25, 45, Number.POSITIVE_INFINITY];
const step = (distance: number): number => Math.min(6, Math.ceil(Math.log2(distance + 1)));
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
const longest = 2000;

const stopWords = new Set(
  'a an and are as at be been but by for from had has have he her his i in is it its of on or she that the their they this to was we were which who will with would not said after about there when than more into also'.split(
    ' ',
  ),
);
