/** The settings that say which feeds are followed, how often, and where new articles go. */

export interface Schedule {
  readonly feeds: readonly string[];
  /** Minutes between two rounds. */
  readonly every: number;
  /** `queue`: a person looks first; `corpus`: they answer at once. */
  readonly into: 'queue' | 'corpus';
}

export const feedSettings = ['AMUR_FEEDS', 'AMUR_FEEDS_EVERY', 'AMUR_FEEDS_INTO'] as const;

const usualEvery = 60;
/** Feeds are other people's servers. */
const leastEvery = 5;
const mostEvery = 7 * 24 * 60;

/** The schedule, or what is wrong with the settings. Feeds are parted by white space. */
export function readSchedule(
  setting: (name: (typeof feedSettings)[number]) => string | null,
): Schedule | readonly string[] {
  const feeds = setting('AMUR_FEEDS')?.split(/\s+/) ?? [];
  const every = setting('AMUR_FEEDS_EVERY') ?? String(usualEvery);
  const into = setting('AMUR_FEEDS_INTO') ?? 'queue';
  const minutes = /^\d{1,6}$/.test(every) ? Number(every) : 0;
  const complaints = [
    ...feeds
      .filter((feed) => !isWebAddress(feed))
      .map((feed) => `AMUR_FEEDS must be http or https addresses with spaces between, not "${feed}"`),
    ...(minutes >= leastEvery && minutes <= mostEvery
      ? []
      : [`AMUR_FEEDS_EVERY must be minutes, from ${leastEvery} to ${mostEvery}, not "${every}"`]),
  ];
  if (into !== 'queue' && into !== 'corpus') {
    return [...complaints, `AMUR_FEEDS_INTO must be queue or corpus, not "${into}"`];
  }
  return complaints.length > 0 ? complaints : { feeds, every: minutes, into };
}

export const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
