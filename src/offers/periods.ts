/** Periods to offer: those that the figures on a topic have, the latest year first, and in it those with most figures. */
import type { Choice, Context } from '../command.ts';
import { narrow, type Offer } from '../completion.ts';
import { type Language, languages } from '../language.ts';
import type { Library } from '../library.ts';
import { periodWords, spelledOut } from '../reply/wording/period.ts';
import { agreement, readTimes } from '../search/period.ts';
import { findTopic, wider } from '../topics/index.ts';
import { simplified } from '../traditional.ts';
import { onceFor } from './kept.ts';

/** `topic`: the words that stand in that option, if any; where they mean no topic, all periods. */
export function periodChoices(
  topic: string | undefined,
  typed: string,
  { library, language, today }: Context,
): readonly Choice[] {
  const id = topic === undefined ? null : findTopic(simplified(topic));
  const offers = offersIn[language](library, `${id ?? ''} ${today.slice(0, 4)}`);
  const named = narrow(typed, offers);
  const { asked } = readTimes(simplified(typed.slice(0, longest)).toLowerCase(), today);
  if (!asked) return named;
  // "last year", "first half of 2025": the same time, then what lies within it.
  const ways = (['same', 'within'] as const).flatMap((way) =>
    offers.filter(({ value }) => agreement(asked, value, null) === way),
  );
  return [...new Map([...ways, ...named].map(({ name, value }) => [value, { name, value }])).values()].slice(
    0,
    most,
  );
}

const most = 25;
/** A longer text names no period that could be offered. */
const longest = 100;

const offersIn: Readonly<Record<Language, (library: Library, key: string) => readonly Offer[]>> = {
  en: onceFor(offersOf('en')),
  ru: onceFor(offersOf('ru')),
  zh: onceFor(offersOf('zh')),
  'zh-Hant': onceFor(offersOf('zh-Hant')),
};

/** `key`: a topic's id or nothing, and this year. */
function offersOf(language: Language): (library: Library, key: string) => readonly Offer[] {
  return (library, key) => {
    const [id = '', thisYear = ''] = key.split(' ');
    const counts = countsFor(library, id);
    const yearOf = (period: string) => period.split('/').at(-1)?.slice(0, 4) ?? '';
    // What is still to come are forecasts and targets: after what has been.
    const turn = (period: string) =>
      yearOf(period) > thisYear ? `0${yearOf(period)}` : `1${yearOf(period)}`;
    return [...counts]
      .sort(([a, m], [b, n]) => turn(b).localeCompare(turn(a)) || n - m || b.localeCompare(a))
      .map(([period]) => ({
        name: periodWords(period, language),
        value: period,
        also: [...languages.map((other) => periodWords(period, other)), ...spelledOut(period)],
      }));
  };
}

/** How many figures each period has; of all figures for the empty id. */
const countsFor = onceFor((library, id: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const passage of library.passages) {
    for (const { period, topics } of library.figuresIn(passage)) {
      if (period === null) continue;
      if (id !== '' && !topics.some((topic) => topic === id || wider(topic).includes(id))) continue;
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
  }
  return counts;
});
