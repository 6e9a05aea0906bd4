/**
 * What to ask next: commands that the corpus can answer, and with something that is not on show already. Each one was put
 * to the library before it is offered. What there is on a topic is found once a library.
 */
import type { Call } from './command.ts';
import type { Library } from './library.ts';
import type { Answer, Nearest, Nothing } from './search/answer.ts';
import { matchTopics, topicOf, wider } from './topics/index.ts';

export interface Suggestion {
  readonly call: Call;
  /** `figures` on a topic, of a period if there is one; what a speaker `said`, on a topic if there is one. */
  readonly about:
    | { readonly kind: 'figures'; readonly topic: string; readonly period: string | null }
    | { readonly kind: 'said'; readonly speaker: string; readonly topic: string | null };
}

const most = 3;
const mostPeriods = 4;

/** At most three, most useful first; `asked` is the command that was answered, where it is known. */
export function suggestionsFor(
  answer: Answer,
  asked: Call | null,
  library: Library,
  today: string,
): readonly Suggestion[] {
  const offers = answer.kind === 'found' ? further(answer, library, today) : instead(answer, library, today);
  return offers.filter(({ call }) => !isSame(call, asked)).slice(0, most);
}

/** Another period of the same topic, then who speaks on it, then the wider topic. */
function further(
  { findings }: Extract<Answer, { kind: 'found' }>,
  library: Library,
  today: string,
): readonly Suggestion[] {
  const shown = new Set(findings.map(({ passage }) => passage.text));
  const isNew = ({ passages }: Offer) => passages.some((text) => !shown.has(text));
  const topic = topicIn(findings);
  if (topic === null) return [];
  const { periods, speakers, parents } = offersOn(topic, library, today);
  const figures = findings[0].said ? [...offersOf(topic, null, library, today), ...periods] : periods;
  const [period, speaker, parent] = [figures, speakers, parents].map((offers) => offers.filter(isNew));
  const others = [...(period?.slice(1) ?? []), ...(speaker?.slice(1) ?? [])];
  return [period?.[0], speaker?.[0], parent?.[0], ...others].flatMap((offer) => (offer ? [offer] : []));
}

/** What the corpus has instead of what it does not have. */
function instead(answer: Nothing, library: Library, today: string): readonly Suggestion[] {
  const { speakers = [] } = answer;
  return [
    ...nearestTo(answer, library).flatMap(({ topic, period }) => offersOf(topic, period, library, today)),
    ...speakers.slice(0, most).flatMap((speaker) => saidBy(speaker, null, library)),
  ];
}

/** What there is instead of what was asked for; where nothing is near, what there is most of. */
export const nearestTo = ({ because, nearest }: Nothing, { topics }: Library): readonly Nearest[] =>
  because === 'no-match' && nearest.length === 0
    ? topics.slice(0, most).map((topic) => ({ topic, period: null }))
    : nearest;

/** What the findings are about: the first topic of a figure, else of the words of a statement. */
function topicIn(findings: Extract<Answer, { kind: 'found' }>['findings']): string | null {
  const ofFigures = findings.flatMap(({ figures }) => figures.flatMap(({ topics }) => topics))[0];
  return ofFigures ?? findings.flatMap(({ passage }) => matchTopics(passage.text))[0]?.topic ?? null;
}

/** A suggestion with the quotes that answer it. */
interface Offer extends Suggestion {
  readonly passages: readonly string[];
}

interface Offers {
  readonly periods: readonly Offer[];
  readonly speakers: readonly Offer[];
  readonly parents: readonly Offer[];
}

const known = new WeakMap<Library, Map<string, Offers>>();

/** Questions like "this year" play no part, so the day does not matter. */
function offersOn(topic: string, library: Library, today: string): Offers {
  const topics = known.get(library) ?? new Map<string, Offers>();
  known.set(library, topics);
  const before = topics.get(topic);
  if (before) return before;
  const periods = library.periods(topic).slice(0, mostPeriods);
  const parents = wider(topic).filter((parent) => library.topics.includes(parent));
  const offers: Offers = {
    periods: periods.flatMap((period) => offersOf(topic, period, library, today)),
    speakers: speakersOn(topic, library),
    parents: parents.slice(0, 1).flatMap((parent) => offersOf(parent, null, library, today)),
  };
  topics.set(topic, offers);
  return offers;
}

function offersOf(topic: string, period: string | null, library: Library, today: string): readonly Offer[] {
  if (topicOf(topic) === undefined) return [];
  const answer = library.find({ kind: 'stat', topic, period, flow: null }, today);
  const call = { command: 'stat', args: { topic, period, flow: null } };
  return offered(answer, { call, about: { kind: 'figures', topic, period } });
}

/** One speaker who says something about it: nobody's name brings those there are. */
function speakersOn(topic: string, library: Library): readonly Offer[] {
  const [first] = library.speakers();
  if (first === undefined) return [];
  const answer = library.quote({ speaker: first, topic });
  const speakers = answer.kind === 'found' ? [first] : (answer.speakers ?? []);
  return speakers.slice(0, 2).flatMap((speaker) => saidBy(speaker, topic, library));
}

const saidBy = (speaker: string, topic: string | null, library: Library): readonly Offer[] =>
  offered(library.quote({ speaker, topic }), {
    call: { command: 'quote', args: { speaker, topic } },
    about: { kind: 'said', speaker, topic },
  });

const offered = (answer: Answer, suggestion: Suggestion): readonly Offer[] =>
  answer.kind === 'found'
    ? [{ ...suggestion, passages: answer.findings.map(({ passage }) => passage.text) }]
    : [];

function isSame(call: Call, asked: Call | null): boolean {
  if (asked?.command !== call.command) return false;
  return Object.entries(call.args).every(([name, text]) => (asked.args[name] ?? null) === text);
}
