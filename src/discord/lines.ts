/** One block each as lines of Discord's Markdown. */
import type { Figure } from '../figures/figure.ts';
import type {
  ArticleBlock,
  FigureBlock,
  NoteBlock,
  QuoteBlock,
  SourceBlock,
  SpeakerBlock,
} from '../reply/block.ts';
import type { Wording } from '../reply/wording/index.ts';
import type { Passage } from '../text/passage.ts';
import { contains, type Span } from '../text/span.ts';
import { escaped, join, link, type Markdown, markdown, quote } from './markdown.ts';

const newline = markdown`\n`;
const dot = markdown` · `;

/**
 * The first figure large, others bold; with each what it is of, when, and whether it is a fact. Figures
 * of which the same is to be said share a line: "slumped 46% · $5.8 billion".
 */
export function figureLines({ passage, figures }: FigureBlock, wording: Wording): Markdown {
  const groups: { readonly mentions: Markdown[]; readonly details: Markdown }[] = [];
  for (const figure of figures) {
    const mention = words(passage, figure.mention);
    const said = details(passage, figure, wording);
    const last = groups.at(-1);
    if (last?.details === said) last.mentions.push(mention);
    else groups.push({ mentions: [mention], details: said });
  }
  const lines = groups.map(({ mentions, details }, index) =>
    index === 0
      ? markdown`### ${join(mentions, dot)}\n${details}`
      : markdown`**${join(mentions, dot)}** · ${details}`,
  );
  return join(lines, newline);
}

/** Who speaks in bold, and whether in their own words. */
export const speakerLine = ({ said: { passage, speaker, kind } }: SpeakerBlock, wording: Wording): Markdown =>
  join([markdown`**${words(passage, speaker)}**`, escaped(wording.speech[kind])], dot);

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

/** "Reuters (via financetom), 28 Aug 2025 · title", the title opening the article at the quoted words. */
export function sourceLine({ citation, link: toQuote, standing }: SourceBlock, wording: Wording): Markdown {
  const address = toQuote !== null && toQuote.length > longestLink ? citation.url : toQuote;
  const title = address === null ? escaped(citation.title) : link(escaped(citation.title), address);
  const line = join([escaped(wording.source(citation)), title], dot);
  return standing === 'source'
    ? markdown`-# ${line}`
    : markdown`-# ${escaped(wording.standing[standing])}: ${line}`;
}

/** A longer link (percent-encoded words beyond Latin) would take the room of a quote; it then opens the article alone. */
const longestLink = 512;

export function articleLine({ citation, age, figures }: ArticleBlock, wording: Wording): Markdown {
  const bold = markdown`**${escaped(citation.title)}**`;
  const title = citation.url === null ? bold : link(bold, citation.url);
  const source = join([wording.source(citation), wording.article(age, figures)].map(escaped), dot);
  return markdown`- ${title}\n  ${source}`;
}

export function noteLine({ weight, note }: NoteBlock): Markdown {
  const text = escaped(note);
  if (weight === 'title') return markdown`### ${text}`;
  return weight === 'plain' ? text : markdown`-# ${text}`;
}

function details(passage: Passage, figure: Figure, wording: Wording): Markdown {
  const { subject } = figure;
  const of = subject && contains(passage, subject) ? [words(passage, subject)] : [];
  const when = escaped(wording.period(figure) ?? wording.unresolved);
  const claim = wording.claim(figure);
  return join([...of, when, ...(claim === null ? [] : [escaped(claim)])], dot);
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
