/** A reply as lines of a terminal. A quote is wrapped, never cut; the figure's words in it are set off. */
import type { Figure } from '../figures/figure.ts';
import type {
  Block,
  ClaimBlock,
  FigureBlock,
  QuoteBlock,
  Reply,
  SourceBlock,
  SpeakerBlock,
} from '../reply/block.ts';
import { headingsOf } from '../reply/heading.ts';
import { verdictOf } from '../reply/verdict.ts';
import { type Wording, wordingIn } from '../reply/wording/index.ts';
import type { Span } from '../text/span.ts';
import { harmless, type Style } from './style.ts';
import { wrap } from './wrap.ts';

/** Columns, and how text is set off. */
export interface Page {
  readonly width: number;
  readonly style: Style;
}

/** Ends with a line break. */
export function printReply({ blocks, language }: Reply, page: Page): string {
  const wording = wordingIn(language);
  const lines = blocks.flatMap((block, index) => [
    ...(index > 0 && opens(block, blocks[index - 1]) ? [''] : []),
    ...linesOf(block, page, wording),
  ]);
  return `${lines.join('\n')}\n`;
}

const indent = '  ';

/** A blank line stands before each finding, each article and the foot. */
function opens(block: Block, before: Block | undefined): boolean {
  if (before?.kind === 'claim' && block.kind === 'figures') return false;
  if (block.kind === 'quote') return before?.kind !== 'figures' && before?.kind !== 'speaker';
  if (block.kind === 'note')
    return block.weight !== 'aside' && (before?.kind !== 'note' || block.weight === 'small');
  if (block.kind === 'command') return before?.kind !== 'command';
  return block.kind !== 'source';
}

function linesOf(block: Block, page: Page, wording: Wording): readonly string[] {
  switch (block.kind) {
    case 'claim':
      return claimLines(block, page, wording);
    case 'figures':
      return figureLines(block, page, wording);
    case 'speaker':
      return speakerLines(block, page, wording);
    case 'quote':
      return quoteLines(block, page);
    case 'source':
      return sourceLines(block, page, wording);
    case 'article': {
      const { citation, age, figures } = block;
      const facts = `${wording.source(citation)} · ${wording.article(age, figures)}`;
      return [
        ...paragraph(citation.title, page, '', page.style.strong),
        ...paragraph(facts, page, indent),
        ...address(citation.url, page),
      ];
    }
    case 'command':
      return [
        ...paragraph(block.line, page, indent, page.style.strong),
        ...paragraph(block.about, page, indent.repeat(2)),
      ];
    case 'note': {
      const { strong, faint } = page.style;
      return paragraph(
        block.note,
        page,
        '',
        { title: strong, plain: same, small: faint, aside: faint }[block.weight],
      );
    }
  }
}

/** "“down 12%” · trade turnover · The corpus has another figure" */
function claimLines(block: ClaimBlock, page: Page, wording: Wording): readonly string[] {
  const verdict = verdictOf(block, wording);
  const words = `“${verdict.words}”`;
  const paint = block.claim.verdict === 'differs' ? page.style.warn : same;
  const bold = [{ start: 0, end: words.length }];
  return paragraph([words, ...verdict.of, ...verdict.facts].join(' · '), page, '', paint, bold);
}

/** The first figures on a line of their own, others before what is to be said of them. */
function figureLines(block: FigureBlock, page: Page, wording: Wording): readonly string[] {
  return headingsOf(block, wording).flatMap(({ claim, large, facts }, index) => {
    const figures = `${claim ?? ''}${large.join(' · ')}`;
    const bold = [{ start: 0, end: figures.length }];
    if (block.standing === 'rival') {
      const line = `${wording.standing.disagrees}: ${figures}`;
      return paragraph(line, page, '', page.style.warn, [{ start: 0, end: line.length }]);
    }
    if (index > 0) return paragraph([figures, ...facts].join(' · '), page, '', same, bold);
    return [...paragraph(figures, page, '', same, bold), ...paragraph(facts.join(' · '), page, '')];
  });
}

/** "the minister Ilya Gromov · direct speech" */
function speakerLines({ said }: SpeakerBlock, page: Page, wording: Wording): readonly string[] {
  const { body } = said.passage.article;
  const speaker = body.slice(said.speaker.start, said.speaker.end);
  const unnamed = said.speaker.kind === 'anonymous' ? [wording.anonymous] : [];
  return paragraph([speaker, ...unnamed, wording.speech[said.kind]].join(' · '), page, '', same, [
    { start: 0, end: speaker.length },
  ]);
}

function quoteLines({ passage, figures }: QuoteBlock, page: Page): readonly string[] {
  const spans = figures.map(({ mention }: Figure) => ({
    start: mention.start - passage.start,
    end: mention.end - passage.start,
  }));
  return paragraph(passage.text, page, `${indent}│ `, same, spans);
}

function sourceLines(
  { citation, link, standing }: SourceBlock,
  page: Page,
  wording: Wording,
): readonly string[] {
  const said = standing === 'source' || standing === 'rival' ? null : wording.standing[standing];
  const source = `${said === null ? '' : `${said}: `}${wording.source(citation)} — ${citation.title}`;
  const paint = standing === 'disagrees' ? page.style.warn : same;
  return [...paragraph(source, page, indent, paint), ...address(link, page)];
}

const same = (text: string): string => text;

/** An address stays on one line, so that a terminal can open it. */
const address = (url: string | null, { style }: Page): readonly string[] =>
  url === null ? [] : [indent + style.link(harmless(url))];

function paragraph(
  text: string,
  { width, style }: Page,
  margin: string,
  paint: (text: string) => string = same,
  strong: readonly Span[] = [],
): readonly string[] {
  const safe = harmless(text);
  return wrap(safe, Math.max(20, width - margin.length)).map(
    (line) => margin + paint(emphasised(safe, line, strong, style.strong)),
  );
}

/** The part `line` of `text`, with what lies in one of the `spans` set off. */
export function emphasised(
  text: string,
  line: Span,
  spans: readonly Span[],
  strong: (text: string) => string,
): string {
  let printed = '';
  let at = line.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    const end = Math.min(line.end, span.end);
    if (end <= start) continue;
    printed += text.slice(at, start) + strong(text.slice(start, end));
    at = end;
  }
  return printed + text.slice(at, line.end);
}
