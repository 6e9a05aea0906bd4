/**
 * One message of a conversation, as a pure function: a message, the turn before and what the surface knows
 * become an outcome and the turn to remember.
 */
import type { AnswerOutcome, Call, Context, Outcome } from '../command.ts';
import type { Answer, Reason } from '../search/answer.ts';
import { isSmallTalk } from '../search/small-talk.ts';
import type { Understood } from '../search/understood.ts';
import { simplified } from '../traditional.ts';
import { followUpIn } from './follow-up.ts';
import { merged } from './merge.ts';
import { ask, callIn } from './message.ts';
import { originOf, speakerAt } from './origin.ts';
import { type Aside, asideIn } from './phrases.ts';
import { laterQuote, questionOf, saidByThem } from './quoted.ts';
import type { Asking, Turn } from './turn.ts';

export interface Exchange {
  readonly outcome: Outcome;
  readonly turn: Turn | null;
}

export function converse(text: string, turn: Turn | null, context: Context): Exchange {
  const plain = simplified(text);
  const aside = asideIn(plain);
  if (aside === 'reset') return { outcome: nothing('reset'), turn: null };
  if (aside !== null && aside !== 'why') return beside(aside, turn, context);
  if (turn !== null && callIn(text) === null && !isSmallTalk(text)) {
    const next = resolved(plain, aside, turn, context);
    if (next !== null) return answered(next, 0, context);
  }
  return heard((listening) => ask(text, listening), turn, context);
}

/** Any command run in a conversation: what it answers can be gone on from. */
export function heard(run: (context: Context) => Outcome, turn: Turn | null, context: Context): Exchange {
  const { library } = context;
  let next = turn;
  const keep = (asking: Asking, answer: Answer): Answer => {
    if (answer.kind === 'found' || answer.because !== 'small-talk') next = after(asking, answer, 0);
    return answer;
  };
  const listening: Context['library'] = {
    ...library,
    find: (request, today) => keep(request, library.find(request, today)),
    quote: (request) => keep({ kind: 'quote', ...request }, library.quote(request)),
  };
  return { outcome: run({ ...context, library: listening }), turn: next };
}

function beside(aside: Exclude<Aside, 'reset' | 'why'>, turn: Turn | null, context: Context): Exchange {
  if (turn === null) return { outcome: nothing('nothing-before'), turn };
  if (aside === 'more') {
    if (turn.seen === 0) return { outcome: nothing('nothing-before'), turn };
    const next = answered({ ...turn.asking, skip: turn.seen }, turn.seen, context);
    return next.turn?.shown.length === 0 ? { outcome: nothing('no-more'), turn } : next;
  }
  const answer = originOf(turn.shown, aside, context.library);
  return { outcome: { kind: 'answer', answer, ...(answer.kind === 'found' ? { of: aside } : {}) }, turn };
}

/** The whole of what a message asks that goes on from the turn before; null where it does not. */
function resolved(text: string, aside: 'why' | null, turn: Turn, { today, library }: Context): Asking | null {
  const [place] = turn.shown;
  const theirs = saidByThem(text, () => (place === undefined ? null : speakerAt(place, library)));
  if (theirs !== null) return theirs;
  const followUp = followUpIn(aside ?? text, today);
  if (followUp === null) return null;
  if (turn.asking.kind === 'quote') return laterQuote(turn.asking, followUp);
  const question = merged(questionOf(turn.asking), followUp, today, turn);
  return question === null ? null : { kind: 'ask', question };
}

/** `seen`: how many findings of it were shown before. */
function answered(asking: Asking, seen: number, { library, today }: Context): Exchange {
  const answer = asking.kind === 'quote' ? library.quote(asking) : library.find(asking, today);
  const understood = asking.kind === 'quote' ? ofQuote(asking) : library.understand(asking, today);
  // What was shown before is not to be counted again by who pages on from here.
  const call = seen === 0 ? { call: callFor(asking) } : {};
  const outcome: AnswerOutcome = { kind: 'answer', answer, understood, ...call };
  const { skip: _, ...whole } = asking;
  return { outcome, turn: after(whole, answer, seen) };
}

function after(asking: Asking, answer: Answer, seen: number): Turn {
  if (answer.kind === 'nothing') return { asking, shown: [], seen: 0, period: null, change: null };
  const { findings } = answer;
  const figure = findings[0].figures[0];
  return {
    asking,
    shown: findings.map(({ passage, figures }) => ({
      article: passage.article.id,
      start: passage.start,
      end: passage.end,
      mentions: figures.map(({ mention }) => mention.start),
    })),
    seen: seen + findings.length,
    period: figure?.period ?? null,
    change: figure?.change ?? null,
  };
}

/** The command that asks the same. */
function callFor(asking: Asking): Call {
  if (asking.kind === 'ask') return { command: 'ask', args: { question: asking.question } };
  const { kind: command, skip: _, ...args } = asking;
  return { command, args };
}

const ofQuote = ({ speaker, topic }: Extract<Asking, { kind: 'quote' }>): Understood => ({
  about: topic === null ? [] : [{ topic: null, words: topic }],
  ...{ flow: null, from: null, to: null, places: [], period: null, unit: null, wants: null },
  speaker,
});

const nothing = (because: Reason): Outcome => ({
  kind: 'answer',
  answer: { kind: 'nothing', because, nearest: [] },
});
