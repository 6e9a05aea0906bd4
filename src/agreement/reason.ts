/**
 * Why two articles give different figures of one thing, where the text says so.
 *
 *   office   = two statistical offices: "by the Chinese count", "Russian customs", "Ask Moscow"
 *   revision = one of them was revised or corrected later
 */
import { around, sentenceOf, type Told, wordsOf } from './told.ts';

export type Because = 'office' | 'revision';

export function because(a: Told, b: Told): Because | null {
  const [one, other] = [officeOf(a), officeOf(b)];
  if (one !== null && other !== null && one !== other) return 'office';
  return [a, b].some((told) => revised.test(sentenceOf(told))) ? 'revision' : null;
}

const revised =
  /\b(?:revis(?:ed|ion|ions)|restated|corrected|correction|correct (?:figure|number)|initially reported|earlier version|preliminary)\b/i;

const count =
  '(?:customs|count|reckoning|figures?|data|side|version|statistics?|statisticians|ministry|administration|service|officers|officials|central bank|one)';
const office = new RegExp(
  [
    `\\b(?<china>(?:Chinese|China['’]s|Beijing(?:['’]s)?)(?: \\p{Ll}+)? ${count}\\b|General Administration of Customs|GACC\\b|(?:Ask|according to|by) Beijing\\b|China (?:says|said|reports|reported))`,
    `\\b(?<russia>(?:Russian|Russia['’]s|Moscow(?:['’]s)?)(?: \\p{Ll}+)? ${count}\\b|Federal Customs Service|Federal Customs|FCS\\b|FTS\\b|Rosstat|Bank of Russia|(?:Ask|according to|by) Moscow\\b|Russia (?:says|said|reports|reported))`,
    '\\b(?<other>Eurostat|World Bank|International Monetary Fund|IMF\\b|WTO\\b|OPEC\\b|International Energy Agency)',
  ].join('|'),
  'giu',
);

/** Who counted: what the attribution names, else the office nearest to the figure in its sentence. */
function officeOf(told: Told): string | null {
  const { attribution } = told.figure;
  const sentence = sentenceOf(told);
  const all = officesIn(sentence);
  const names = new Set(all.map(({ name }) => name));
  if (names.size === 1) return all[0]?.name ?? null;
  if (names.size > 1) {
    const at = around(told).before.length;
    return all.reduce((best, one) => (distance(one, at) < distance(best, at) ? one : best)).name;
  }
  return attribution ? (officesIn(wordsOf(told, attribution))[0]?.name ?? null) : null;
}

interface Office {
  readonly name: string;
  readonly at: number;
}

function officesIn(text: string): readonly [Office, ...Office[]] | readonly [] {
  const found = [...text.matchAll(office)].map((match): Office => {
    const { china, russia, other = '' } = match.groups ?? {};
    return { name: china ? 'China' : russia ? 'Russia' : other, at: match.index };
  });
  const [first, ...rest] = found;
  return first ? [first, ...rest] : [];
}

/** "by the Chinese count" may stand behind its figure, in the same clause. */
const distance = ({ at }: Office, figure: number): number => Math.abs(at - figure);
