/** One block each as lines of Discord's Markdown. */
import type {
  ArticleBlock,
  ClaimBlock,
  CommandBlock,
  FigureBlock,
  NoteBlock,
  QuoteBlock,
  SourceBlock,
  SpeakerBlock,
} from '../reply/block.ts';
import { headingsOf } from '../reply/heading.ts';
import { verdictOf } from '../reply/verdict.ts';
import type { Wording } from '../reply/wording/index.ts';
import type { Passage } from '../text/passage.ts';
import { contains, type Span } from '../text/span.ts';
import { escaped, join, link, type Markdown, markdown, quote } from './markdown.ts';

const newline = markdown`\n`;
const dot = markdown` · `;

/** The first large, others bold, and below or beside each what it is of, which way it went and when. */
export function figureLines(block: FigureBlock, wording: Wording): Markdown {
  const lines = headingsOf(block, wording).map(({ claim, large, facts }, index) => {
    const figures = markdown`${escaped(claim ?? '')}${join(large.map(escaped), dot)}`;
    const of = join(facts.map(escaped), dot);
    if (block.standing === 'rival') return markdown`**${escaped(wording.standing.disagrees)}: ${figures}**`;
    return index === 0 ? markdown`## ${figures}\n${of}` : markdown`**${figures}** · ${of}`;
  });
  return join(lines, newline);
}

/** The person's words in bold and what they are of; the verdict on a line of its own where something comes behind it. */
export function claimLine(block: ClaimBlock, wording: Wording): Markdown {
  const { words: typed, of, facts } = verdictOf(block, wording);
  const claimed = [markdown`**${escaped(typed)}**`, ...of.map(escaped)];
  const sign = signs[block.claim.verdict];
  if (sign === null) return join([...claimed, ...facts.map(escaped)], dot);
  return markdown`${join(claimed, dot)}\n${escaped(sign)} ${join(facts.map(escaped), dot)}`;
}

/** Of the verdicts that bring a figure of the articles. */
const signs: Readonly<Record<ClaimBlock['claim']['verdict'], string | null>> = {
  agrees: '✓',
  differs: '≠',
  'not-in-corpus': null,
};

/** Who speaks in bold, whether the article names them, and whether these are their own words. */
export function speakerLine({ said: { passage, speaker, kind } }: SpeakerBlock, wording: Wording): Markdown {
  const unnamed = speaker.kind === 'anonymous' ? [wording.anonymous] : [];
  return join(
    [markdown`**${words(passage, speaker)}**`, ...[...unnamed, wording.speech[kind]].map(escaped)],
    dot,
  );
}

/** The passage word for word, the figures' words in bold. */
export function quoteLines({ passage, figures }: QuoteBlock): Markdown {
  const pieces: Markdown[] = [];
  let at = passage.start;
  for (const bold of merged(figures.map(({ mention }) => mention).filter((m) => contains(passage, m)))) {
    pieces.push(words(passage, { start: at, end: bold.start }), markdown`**${words(passage, bold)}**`);
    at = bold.end;
  }
  return quote(join([...pieces, words(passage, { start: at, end: passage.end })], markdown``));
}

/** Below a quote, in the full width of a phone. */
export const titleLine = ({ citation }: SourceBlock): Markdown => markdown`-# ${escaped(citation.title)}`;

/** "Reuters (via financetom), 28 Aug 2025": short, for it stands beside a button. */
export const publisherLine = ({ citation }: SourceBlock, wording: Wording): Markdown =>
  markdown`-# ${escaped(wording.source(citation))}`;

/** Both on one line, the title opening the article at the quoted words. */
export function sourceLine({ citation, link: toQuote, standing }: SourceBlock, wording: Wording): Markdown {
  const title = toQuote === null ? escaped(citation.title) : link(escaped(citation.title), toQuote);
  const line = join([escaped(wording.source(citation)), title], dot);
  return standing === 'source' || standing === 'rival'
    ? markdown`-# ${line}`
    : markdown`-# ${escaped(wording.standing[standing])}: ${line}`;
}

export function articleLine({ citation, age, figures }: ArticleBlock, wording: Wording): Markdown {
  const bold = markdown`**${escaped(citation.title)}**`;
  const title = citation.url === null ? bold : link(bold, citation.url);
  const source = join([wording.source(citation), wording.article(age, figures)].map(escaped), dot);
  return markdown`- ${title}\n  ${source}`;
}

/** "/stat vehicles", and what it brings. */
export const commandLine = ({ line, about }: CommandBlock): Markdown =>
  markdown`**${escaped(line)}**\n-# ${escaped(about)}`;

export function noteLine({ weight, note }: NoteBlock): Markdown {
  const text = escaped(note);
  if (weight === 'title') return markdown`### ${text}`;
  return weight === 'plain' ? text : markdown`-# ${text}`;
}

const words = (passage: Passage, { start, end }: Span): Markdown =>
  escaped(passage.article.body.slice(start, end));

/** Spans that overlap or touch as one, in order; empty ones left out. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (span.end === span.start) continue;
    if (last && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}
