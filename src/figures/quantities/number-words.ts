/** Words that stand for numbers. Data only; the grammar is in numeral.ts. */

const list = (words: string): readonly string[] => words.split(/\s+/);

const units = list(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`,
);
const tens = list('twenty thirty forty fifty sixty seventy eighty ninety');

/** `seven`, `nineteen`: below twenty. */
export const small: ReadonlyMap<string, number> = new Map(units.map((word, value) => [word, value]));

/** `twenty`, which a small number may follow. */
export const ten: ReadonlyMap<string, number> = new Map(tens.map((word, at) => [word, 20 + 10 * at]));

/** Multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['milliard', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['trln', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
]);

/** `hundreds of`: from one to the next step. */
export const vague: ReadonlyMap<string, number> = new Map([
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Parts of one: what `a`, `two` or `three` of them make. */
export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ...['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap(
    (word, at): [string, number][] => [
      [word, at + 3],
      [`${word}s`, at + 3],
    ],
  ),
  ['quarter', 4],
  ['quarters', 4],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['hundredth', 100],
]);

/** Places in an order. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  list(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
  ).map((word, at) => [word, at + 1]),
);

/** Verbs and adjectives that are a multiple by themselves: `doubled`, `fivefold`. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ...stems('double', 2),
  ...stems('triple', 3),
  ...stems('treble', 3),
  ...stems('quadruple', 4),
  ...stems('quintuple', 5),
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['twentyfold', 20],
  ['hundredfold', 100],
]);

/** Verbs that say a half went. */
export const halvings: ReadonlySet<string> = new Set(['halve', 'halved', 'halves', 'halving']);

function stems(verb: string, times: number): [string, number][] {
  return [verb, `${verb}d`, `${verb}s`, `${verb.slice(0, -1)}ing`].map((word) => [word, times]);
}

/** Vulgar fractions that are one character. */
export const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
]);
