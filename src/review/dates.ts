/** Dates that cannot be right: none at all, one in the future, or one before a period the text reports on. */
import type { Figure } from '../figures/figure.ts';
import { periodWords } from '../reply/wording/period.ts';
import type { Article } from '../text/article.ts';
import { type Remark, warning } from './remark.ts';

/** `figures` are those read in the article, `today` is `YYYY-MM-DD`. */
export function doubtfulDates(
  { published }: Article,
  figures: readonly Figure[],
  today: string,
): readonly Remark[] {
  if (published === null) {
    const message = 'has no date: its "last year" stays unresolved; put `published` into its head';
    return [warning('undated', message)];
  }
  if (published > today) {
    return [warning('date', `is dated ${published}, which is still to come`)];
  }
  const told = figures.filter(({ claim, role }) => claim === 'reported' && role !== 'baseline');
  const dated = told.flatMap(({ mention, period }) => (period === null ? [] : [{ mention, period }]));
  const early = dated.filter(({ period }) => isAfter(published, period));
  const [first] = early;
  if (!first || early.length < dated.length * wrongDate) return [];
  const when = periodWords(first.period, 'en');
  const message = `is dated ${published}, but reports a figure for ${when} as known; is the date right?`;
  return [warning('date', message, first.mention.start)];
}

/** One plan read as a fact is no sign of a wrong date; of a date in the wrong year many figures tell. */
const wrongDate = 0.2;

/** A period that begins after the day of publication cannot be reported on; one that is still running can. */
function isAfter(published: string, period: string): boolean {
  const [begin = ''] = period.split('/');
  return begin > published.slice(0, begin.length);
}
