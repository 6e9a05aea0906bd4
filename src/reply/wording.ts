/**
 * Every sentence of the bot's own, in one voice: short, plain, and where something failed, with what
 * to do next. Whatever words of a person or an article go into one are data: each surface escapes the whole.
 */
import type { Claim, Figure } from '../figures/figure.ts';
import type { Nearest, Reason } from '../search/answer.ts';
import type { Citation } from '../text/passage.ts';
import { nameOf } from '../topics/index.ts';
import type { Note } from './block.ts';
import { periodWords } from './period.ts';

const note = (text: string): Note => text as Note; // The one place where a note is made.

/** "Reuters (via financetom), 28 Aug 2025" */
export const source = ({ publisher, via, published }: Citation): Note =>
  note(`${publisher}${via ? ` (via ${via})` : ''}, ${published ? periodWords(published) : 'undated'}`);

/** "Jan–Jul 2025, against Jan–Jul 2024"; null where the text does not settle the period. */
export function period({ period, against }: Figure): Note | null {
  if (period === null) return null;
  return note(periodWords(period) + (against ? `, against ${periodWords(against)}` : ''));
}

const claims: Readonly<Record<Exclude<Claim, 'reported'>, string>> = {
  target: 'a target, not a result',
  forecast: 'a forecast',
  hypothetical: 'a possibility, not a fact',
};

/** A label for what is not reported as a fact; null for what is. */
export const claim = ({ claim }: Figure): Note | null => (claim === 'reported' ? null : note(claims[claim]));

export const unresolved: Note = note('period not stated');

export const undated: Note = note('This article has no date, so its "last year" cannot be resolved.');

export const standing = { source: null, agrees: note('Also in'), disagrees: note('Disagrees') } as const;

export const more = (count: number): Note =>
  note(
    `${count} more ${count === 1 ? 'passage answers' : 'passages answer'} this; ask for a period or a flow to narrow it.`,
  );

export const moreSaid = (count: number): Note =>
  note(`${count} more ${count === 1 ? 'statement' : 'statements'}; name a topic to narrow it.`);

/** Whether the words are the speaker's own. */
export const speech = { direct: note('direct speech'), reported: note('reported speech') } as const;

const reasons: Readonly<Record<Exclude<Reason, 'small-talk'>, string>> = {
  'no-match': 'The corpus has nothing on this.',
  'other-period': 'The corpus has nothing on this for that period.',
  'other-flow': 'The corpus has nothing on this for that direction of trade.',
  'other-place': 'The corpus has nothing on this for that country.',
  'no-figure': 'The corpus mentions this, but gives no figure.',
  'no-speaker': 'The corpus quotes nobody by that name.',
  'not-said': 'The corpus quotes them, but not on this.',
};

export const nothing = (because: Reason): Note =>
  because === 'small-talk'
    ? note('I answer questions about trade between Russia and China, in quotes from news articles.')
    : note(reasons[because]);

/** What can be asked instead, as commands that do have an answer. */
export const nearest = (topics: readonly Nearest[]): Note =>
  note(`What it does have: ${topics.map(stat).join(' · ')}`);

/** Whom to ask for instead. */
export const otherSpeakers = (because: Reason, speakers: readonly string[]): Note =>
  note(`${because === 'not-said' ? 'On this it quotes' : 'It does quote'}: ${speakers.join(' · ')}`);

const stat = ({ topic, period }: Nearest): string =>
  `/stat ${nameOf(topic, 'en')}${period ? ` ${periodWords(period)}` : ''}`;

export const tryThis: Note = note(
  'Try /stat vehicles, or ask: why is trade between Russia and China falling?',
);

export const sources = (articles: number, figures: number): Note =>
  note(`${count(articles, 'article')}, ${count(figures, 'figure')} read in them`);

export const noSuchArticle = (articles: number): Note =>
  note(`No article by that name. The corpus has ${count(articles, 'article')}; /sources lists them.`);

/** "2 days old, 43 figures" */
export const article = (age: number | null, figures: number): Note =>
  note(`${age === null ? 'undated' : `${count(age, 'day')} old`}, ${count(figures, 'figure')}`);

export const helpTitle: Note = note(
  'Trade between Russia and China, in quotes and figures from news articles.',
);

/** "/stat topic [period] [flow] [private]: figures on a topic" */
export const commandLine = (name: string, options: readonly string[], description: string): Note =>
  note(`/${[name, ...options].join(' ')}: ${description}`);

export const helpFoot: Note = note(
  'Or write to me in plain words, in a direct message or by mentioning me. Every answer is quoted from the article it names; where the articles are silent, so am I.',
);

/** Where one message cannot hold all: how much it leaves out. */
export const leftOut = (count: number): Note =>
  note(`${count} more did not fit into one message; ask for a period or a flow to narrow it.`);

export const tooLong: Note = note('This sentence is too long for one message: open the article to read it.');

export const failed: Note = note(
  'Something went wrong here, and it is logged. Please try again in a moment.',
);

/** For a command that a person's Discord shows, but the bot does not have any more. */
export const outdated: Note = note(
  'This has changed since your Discord loaded it. Reload Discord (Ctrl+R) and try again.',
);

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
