/** Which choices to offer for what is typed so far, within Discord's limits for autocomplete. */
import { type Choice, limits } from './command.ts';
import { slips, slipsAllowed } from './topics/typo.ts';
import { simplified } from './traditional.ts';
import { inLatin } from './transliteration.ts';

/** A choice, and what else it is called: it is found by any of these words, and shown by its name. */
export interface Offer extends Choice {
  readonly also?: readonly string[];
}

/**
 * In this order, and each group in the order given, at most 25 in all; nothing typed: the first 25.
 *
 *   name is what is typed, begins with it, has a word that begins with it
 *   another of its names does
 *   each typed word begins one of its words
 *   it contains what is typed
 *
 * Only where nothing fits: the same in Latin letters for what is typed in Cyrillic ones; those whose Chinese name stands in what
 * is typed, the longest first; then with slips forgiven, in either alphabet. Traditional characters count as simplified ones.
 */
export function narrow(typed: string, offers: readonly Offer[]): readonly Choice[] {
  const wanted = fold(typed);
  const filed = filedFrom(offers);
  const found = ranked(filed, (one) => rankOf(wanted, one));
  if (found.length > 0 || wanted === '') return found;
  const latin = inLatin(wanted);
  const foreign = latin === wanted ? [] : ranked(filed, (one) => rankOf(latin, one));
  if (foreign.length > 0) return foreign;
  const within = ranked(filed, (one) => nameIn(wanted, one));
  return within.length > 0
    ? within
    : ranked(filed, (one) => Math.min(slipsIn(wanted, one), slipsIn(latin, one)));
}

/** An offer as it is looked through: every name on a line of its own, folded. */
interface Filed {
  readonly choice: Choice;
  readonly name: string;
  readonly lines: string;
}

/** Longer than any name; whoever pastes a page gets an answer, too. */
const longest = 100;

const fold = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/\p{Script=Han}+/gu, simplified)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

const files = new WeakMap<readonly Offer[], readonly Filed[]>();

/** Folded once a list: those of a library are made once. */
function filedFrom(offers: readonly Offer[]): readonly Filed[] {
  const known = files.get(offers);
  if (known) return known;
  const filed = offers
    .filter(({ name, value }) => name.length <= limits.choiceName && value.length <= limits.choiceValue)
    .map(({ name, value, also = [] }): Filed => {
      const names = [...new Set([name, ...also, value].map(fold))];
      return { choice: { name, value }, name: `\n${fold(name)}\n`, lines: `\n${names.join('\n')}\n` };
    });
  files.set(offers, filed);
  return filed;
}

const unfit = Number.POSITIVE_INFINITY;

function rankOf(wanted: string, { name, lines }: Filed): number {
  if (wanted === '') return 0;
  const inName = placeIn(name, wanted);
  if (inName < unfit) return inName;
  const elsewhere = placeIn(lines, wanted);
  if (elsewhere < unfit) return 3 + elsewhere;
  if (wanted.includes(' ') && wanted.split(' ').every((word) => placeIn(lines, word) < unfit)) return 6;
  return lines.includes(wanted) ? 7 : unfit;
}

function placeIn(lines: string, wanted: string): number {
  if (lines.includes(`\n${wanted}\n`)) return 0;
  if (lines.includes(`\n${wanted}`)) return 1;
  return lines.includes(` ${wanted}`) ? 2 : unfit;
}

/** Chinese is written without spaces: 煤炭出口 has the name 煤炭 in it. */
function nameIn(wanted: string, { lines }: Filed): number {
  const names = lines
    .split('\n')
    .filter((name) => /^\p{Script=Han}{2,}$/u.test(name) && wanted.includes(name));
  return names.length === 0 ? unfit : -Math.max(...names.map(({ length }) => length));
}

/** The fewest slips between what is typed and the beginning of a word of the offer that has the same first letter. */
function slipsIn(wanted: string, { lines }: Filed): number {
  const most = slipsAllowed(wanted.length);
  if (most === 0) return unfit;
  let fewest = most + 1;
  for (const word of lines.split(/[\n ]/)) {
    if (word.charAt(0) !== wanted.charAt(0)) continue;
    for (const length of [wanted.length - 1, wanted.length, wanted.length + 1]) {
      fewest = Math.min(fewest, slips(word.slice(0, length), wanted, most));
    }
  }
  return fewest > most ? unfit : fewest;
}

/** The best first; of equally good ones those that were given first. */
function ranked(filed: readonly Filed[], rank: (one: Filed) => number): readonly Choice[] {
  return filed
    .map((one) => ({ one, rank: rank(one) }))
    .filter(({ rank }) => rank < unfit)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limits.choices)
    .map(({ one }) => one.choice);
}
