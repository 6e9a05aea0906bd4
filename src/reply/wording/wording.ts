/**
 * Every sentence of the bot's own, by what it says; one file a language has the words. The voice: short, plain,
 * and where something failed, with what to do next. Whatever words of a person or an article go into one are data:
 * each surface escapes the whole.
 */
import type { Because } from '../../agreement/index.ts';
import type { Claim } from '../../check/index.ts';
import type { Direction, Figure } from '../../figures/figure.ts';
import type { Nearest, Reason } from '../../search/answer.ts';
import type { Understood } from '../../search/understood.ts';
import type { Citation } from '../../text/passage.ts';
import type { Note } from '../block.ts';
import type { CommandWordings } from './commands/index.ts';

/** Which way goods go. */
export type Course = Pick<Figure, 'flow' | 'from' | 'to'>;

export interface Wording {
  /** "Reuters (via financetom), 28 Aug 2025" */
  source(citation: Citation): Note;
  /** "Jan–Jul 2025, against Jan–Jul 2024"; null where the text does not settle the period. */
  period(figure: Figure): Note | null;
  /** "−46 %", "≈ +1.5 pp" */
  change(direction: Direction, value: number, unit: 'percent' | 'percentage-point', bound: '=' | '~'): Note;
  /** Before the words of a level that a change led to: "to $5.8 billion". */
  reached(level: string): Note;
  /** Which way the goods went, as far as the quoted `subject` does not say it: "Russia’s imports from China". */
  flow(course: Course, subject: string): Note | null;
  /** A label that opens the line of what is not reported as a fact, "Forecast: "; null for what is. */
  claim(figure: Figure): Note | null;
  readonly unresolved: Note;
  /** Of an article without a date. */
  readonly undated: Note;
  /** On a button: opens the article at the quoted words, or at its beginning. */
  readonly open: Readonly<Record<'quote' | 'article', Note>>;
  /** What stands before a source that says the same, or something else. */
  readonly standing: Readonly<Record<'agrees' | 'disagrees', Note>>;
  /** Why another source gives another figure. */
  readonly because: Readonly<Record<Because, Note>>;
  /** How many typed figures agree with the articles, differ, and are not in them. */
  checked(agrees: number, differs: number, unknown: number): Note;
  readonly verdict: Readonly<Record<Claim['verdict'], Note>>;
  /** The period an answer is taken from, where a typed figure names none. */
  taken(period: string): Note;
  /** Of a text without figures. */
  readonly noClaims: Note;
  /** How many more findings there are. */
  more(count: number): Note;
  moreSaid(count: number): Note;
  /** Of a speaker whom the article does not name. */
  readonly anonymous: Note;
  /** Whether the words are the speaker's own. */
  readonly speech: Readonly<Record<'direct' | 'reported', Note>>;
  nothing(because: Reason): Note;
  /** "Understood as: phones, imports from China, 2024" */
  understood(question: Understood): Note;
  /** What is told of the finding that was shown last. */
  of(asked: 'source' | 'speaker' | 'time', isNamed: boolean): Note;
  /** What can be asked instead, as commands that do have an answer. */
  nearest(topics: readonly Nearest[]): Note;
  /** Whom to ask for instead. */
  otherSpeakers(because: Reason, speakers: readonly string[]): Note;
  readonly tryThis: Note;
  sources(articles: number, figures: number): Note;
  noSuchArticle(articles: number): Note;
  /** "2 days old, 43 figures"; without figures it is a copy. */
  article(age: number | null, figures: number | null): Note;
  /** The commands; none for English, which stands in the commands themselves. */
  readonly commands: CommandWordings;
  helpTitle(articles: number): Note;
  /** How to ask without a command. */
  readonly helpPlain: Note;
  readonly helpFoot: Note;
  /** Where one message cannot hold all: how much it leaves out, and what to do about it. */
  leftOut(count: number, of: 'findings' | 'claims' | 'articles'): Note;
  readonly tooLong: Note;
  readonly failed: Note;
  /** For a command that a person's Discord shows, but the bot does not have any more. */
  readonly outdated: Note;
}
