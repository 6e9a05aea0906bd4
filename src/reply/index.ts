/** From what a command hands back to the blocks that every surface shows. Pure. */
import type { Check } from '../check/index.ts';
import type { AnswerOutcome, Context, Outcome } from '../command.ts';
import { copiesAmong } from '../copy.ts';
import type { Library } from '../library.ts';
import type { Finding, Found, Nothing, SameStatement } from '../search/answer.ts';
import { type Statement, statementOn } from '../statements/index.ts';
import { nearestTo } from '../suggestion.ts';
import type { Article } from '../text/article.ts';
import { type Passage, sentencesOf } from '../text/passage.ts';
import { contains, isNonEmpty } from '../text/span.ts';
import type { Block, Note, NoteBlock, Reply, SourceBlock } from './block.ts';
import { linkTo } from './link.ts';
import { commandNotes } from './wording/commands/index.ts';
import { type Wording, wordingIn } from './wording/index.ts';
import { surfaceWordingIn } from './wording/surface/index.ts';

export function replyTo(outcome: Outcome, context: Context): Reply {
  const { language } = context;
  const wording = wordingIn(language);
  const blocks = blocksOf(outcome, context, wording);
  return { language, blocks: isNonEmpty(blocks) ? blocks : [small(wording.tryThis)] };
}

function blocksOf(outcome: Outcome, context: Context, wording: Wording): readonly Block[] {
  switch (outcome.kind) {
    case 'answer':
      return [
        ...aboutIt(outcome, wording),
        ...(outcome.answer.kind === 'found'
          ? found(outcome.answer, wording)
          : nothing(outcome.answer, context, wording)),
      ];
    case 'check':
      return checked(outcome, wording);
    case 'sources':
      return sources(outcome.articles, context, wording);
    case 'about':
      return about(outcome.version, context);
    case 'help':
      return help(outcome.commands, context, wording);
  }
}

/** Who goes on from an earlier question sees what was taken from it. */
function aboutIt({ answer, understood, of }: AnswerOutcome, wording: Wording): readonly Block[] {
  if (understood) return [small(wording.understood(understood))];
  if (!of || answer.kind === 'nothing') return [];
  return [small(wording.of(of, answer.findings[0].said !== undefined))];
}

const found = ({ findings, more }: Found, wording: Wording): readonly Block[] => [
  ...findings.flatMap((each) => finding(each, wording)),
  ...(more > 0 ? [small(findings[0].said ? wording.moreSaid(more) : wording.more(more))] : []),
];

/**
 * The figures first, then the quote they stand in, then where it comes from and who else says so. Who speaks is told
 * where that was asked, and always where the article does not name them.
 */
function finding({ passage, figures, alsoIn, said }: Finding, wording: Wording): readonly Block[] {
  const speaker = said ?? unnamed(passage);
  return [
    ...(isNonEmpty(figures) ? [{ kind: 'figures', standing: 'answer', passage, figures } as const] : []),
    ...(speaker ? [{ kind: 'speaker', said: speaker } as const] : []),
    { kind: 'quote', passage, figures },
    sourceOf(passage, 'source'),
    ...alsoIn.flatMap((same) => (same.agrees ? [sourceOf(same.passage, 'agrees')] : rival(same, wording))),
    ...(passage.article.published === null ? [aside(wording.undated)] : []),
  ];
}

/** What another source has instead, its figure above its sentence as well. */
function rival({ passage, because, figure }: SameStatement, wording: Wording): readonly Block[] {
  const figures = figure && contains(passage, figure.mention) ? ([figure] as const) : null;
  return [
    ...(figures ? [{ kind: 'figures', standing: 'rival', passage, figures } as const] : []),
    { kind: 'quote', passage, figures: figures ?? [] },
    sourceOf(passage, figures ? 'rival' : 'disagrees'),
    ...(because === undefined ? [] : [aside(wording.because[because])]),
  ];
}

/** Each typed figure, then the article's where there is one. */
function checked({ text, claims }: Check, wording: Wording): readonly Block[] {
  if (claims.length === 0) return [plain(wording.noClaims)];
  const count = (wanted: Check['claims'][number]['verdict']) =>
    claims.filter(({ verdict }) => verdict === wanted).length;
  return [
    title(wording.checked(count('agrees'), count('differs'), count('not-in-corpus'))),
    ...claims.flatMap((claim): readonly Block[] => [
      { kind: 'claim', text, claim },
      ...(claim.verdict === 'not-in-corpus' ? [] : finding(claim.finding, wording)),
    ]),
  ];
}

function unnamed(passage: Passage): Statement | null {
  const statement = statementOn(passage);
  return statement?.speaker.kind === 'anonymous' ? statement : null;
}

const sourceOf = (passage: Passage, standing: SourceBlock['standing']): Block => ({
  kind: 'source',
  citation: passage.citation,
  link: linkTo(passage),
  standing,
});

function nothing(answer: Nothing, { library }: Context, wording: Wording): readonly Block[] {
  const { because, speakers = [] } = answer;
  if (because === 'small-talk') return [plain(wording.nothing(because)), small(wording.tryThis)];
  const instead = nearestTo(answer, library);
  return [
    plain(wording.nothing(because)),
    ...(instead.length > 0 ? [small(wording.nearest(instead))] : []),
    ...(speakers.length > 0 ? [small(wording.otherSpeakers(because, speakers))] : []),
  ];
}

function sources(
  articles: readonly Article[],
  { library, today, from = 0 }: Context,
  wording: Wording,
): readonly Block[] {
  const copies = new Set(copiesAmong(library.articles));
  const list = articles.map((article) => ({
    article,
    figures: copies.has(article) ? null : figuresIn(article, library),
  }));
  if (list.length === 0) return [plain(wording.noSuchArticle(library.articles.length))];
  const total = list.reduce((sum, { figures }) => sum + (figures ?? 0), 0);
  return [
    title(wording.sources(list.length, total)),
    ...list.slice(from).map(({ article, figures }) => articleBlock(article, figures, today)),
  ];
}

function articleBlock(article: Article, figures: number | null, today: string): Block {
  const age = article.published === null ? null : daysBetween(article.published, today);
  const [first] = sentencesOf(article);
  if (!first) throw new RangeError(`${article.id} has no sentence`);
  return { kind: 'article', citation: first.citation, age, figures };
}

/** With the newest article, whose line has its age. */
function about(version: string, { library, today, language }: Context): readonly Block[] {
  const wording = surfaceWordingIn(language);
  const figures = library.passages.reduce((sum, passage) => sum + library.figuresIn(passage).length, 0);
  const [newest] = library.articles;
  return [
    plain(wording.about(version)),
    plain(wording.corpus(library.articles.length, figures)),
    ...(newest ? [articleBlock(newest, figuresIn(newest, library), today)] : []),
  ];
}

/** What a newcomer needs, in about ten lines: what to type for each command, and how to do without. */
const help = (
  commands: Extract<Outcome, { kind: 'help' }>['commands'],
  context: Context,
  wording: Wording,
): readonly Block[] => [
  title(wording.helpTitle(context.library.articles.length)),
  ...commands.map(
    (command) => ({ kind: 'command', ...commandNotes(command, wording.commands, context) }) as const,
  ),
  plain(wording.helpPlain),
  small(wording.helpFoot),
];

const counted = new WeakMap<Library, ReadonlyMap<Article, number>>();

/** How many figures each article has; counted once a library. */
function figuresIn(article: Article, library: Library): number {
  let counts = counted.get(library);
  if (!counts) {
    const made = new Map<Article, number>();
    for (const passage of library.passages) {
      made.set(passage.article, (made.get(passage.article) ?? 0) + library.figuresIn(passage).length);
    }
    counts = made;
    counted.set(library, counts);
  }
  return counts.get(article) ?? 0;
}

/** Whole days from one ISO date to another, never negative. */
const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));

const title = (note: Note): NoteBlock => ({ kind: 'note', weight: 'title', note });
const plain = (note: Note): NoteBlock => ({ kind: 'note', weight: 'plain', note });
const small = (note: Note): NoteBlock => ({ kind: 'note', weight: 'small', note });
const aside = (note: Note): NoteBlock => ({ kind: 'note', weight: 'aside', note });
