/**
 * The blocks of a reply as the parts that a message keeps or drops whole. A finding is
 *
 *   [claim] [figures] [speaker] quote source, then sources that agree, quotes with sources that disagree (their figures above
 *   them), and the note on a missing date
 *
 * It has shorter versions for when it is too long for a message on its own: without what others say,
 * with fewer sentences (whole ones), and in the end its source alone. No version cuts a sentence, and
 * none shows a figure without its sentence. Beside the source stands a button that opens the article.
 */
import type { Block, FigureBlock, QuoteBlock, SourceBlock } from '../reply/block.ts';
import type { Wording } from '../reply/wording/index.ts';
import { type Passage, passageOf } from '../text/passage.ts';
import { contains, isNonEmpty } from '../text/span.ts';
import {
  articleLine,
  claimLine,
  commandLine,
  figureLines,
  noteLine,
  publisherLine,
  quoteLines,
  sourceLine,
  speakerLine,
  titleLine,
} from './lines.ts';
import { join, type Markdown, markdown, webAddress } from './markdown.ts';
import { remembering } from './written.ts';

export interface Section {
  /** Notes stay, findings and articles may be left out; a `claim` is one on which nothing was found. */
  readonly kind: 'note' | 'finding' | 'claim' | 'article';
  readonly whole: Version;
  /** Longest first; written where there is no room for the whole, which most messages have. */
  readonly shorter: () => readonly Version[];
}

export interface Version {
  readonly pieces: readonly Piece[];
  /** How many other sources' statements it leaves out. */
  readonly without: number;
}

/** A text, and the button beside it where it has one. */
export interface Piece {
  readonly text: Markdown;
  readonly button: LinkButton | null;
}

export interface LinkButton {
  readonly label: string;
  readonly address: string;
}

export function sectionsOf(blocks: readonly Block[], wording: Wording): readonly Section[] {
  const sections: Section[] = [];
  for (let i = 0; i < blocks.length; ) {
    const end = findingEnd(blocks, i);
    const block = blocks[i];
    const kind = block?.kind === 'claim' && end === i + 1 ? 'claim' : 'finding';
    if (end > i) sections.push(sectionOf(kind, blocks.slice(i, end), wording));
    else if (block)
      sections.push({
        kind: block.kind === 'article' ? 'article' : 'note',
        whole: written([block], wording),
        shorter: () => [],
      });
    i = Math.max(end, i + 1);
  }
  return sections;
}

/** Where the finding that begins at `start` ends; `start` itself where none begins. */
function findingEnd(blocks: readonly Block[], start: number): number {
  let at = start;
  if (blocks[at]?.kind === 'claim') at++;
  if (blocks[at]?.kind === 'figures') at++;
  if (blocks[at]?.kind === 'speaker') at++;
  if (blocks[at]?.kind === 'quote') at++;
  if (at === start) return start;
  for (;;) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (block?.kind === 'figures' && block.standing === 'rival') at++;
    else if (block?.kind === 'source' || (block?.kind === 'note' && block.weight === 'aside')) at++;
    else if (block?.kind === 'quote' && next?.kind === 'source' && next.standing !== 'source') at += 2;
    else return at;
  }
}

const sectionOf = (kind: 'finding' | 'claim', blocks: readonly Block[], wording: Wording): Section => ({
  kind,
  whole: wholeOf(blocks, wording),
  shorter: () => shorterVersions(blocks, wording),
});

function shorterVersions(blocks: readonly Block[], wording: Wording): readonly Version[] {
  const figures = blocks.find((block) => block.kind === 'figures');
  const claim = blocks.filter((block) => block.kind === 'claim');
  const speaker = blocks.filter((block) => block.kind === 'speaker');
  const quote = blocks.find((block) => block.kind === 'quote');
  const source = blocks.find((block) => block.kind === 'source');
  const others = blocks.filter(
    (block) =>
      block !== figures &&
      block.kind !== 'claim' &&
      block.kind !== 'speaker' &&
      block !== quote &&
      block !== source,
  );
  const without = others.filter((block) => block.kind === 'source').length;
  if (!quote || !source) return [];
  const shorter = shorterPassages(quote.passage, figures?.figures[0].mention.start ?? quote.passage.start);
  return [
    ...[quote.passage, ...shorter].map((passage) => [
      ...claim,
      ...shortened(figures, speaker, quote, passage),
      source,
    ]),
    [...claim, { kind: 'note', weight: 'plain', note: wording.tooLong } as const, source],
  ].map((shown) => written(shown, wording, without));
}

/** The same passage with fewer sentences, one less at a time, the one at `offset` always kept. */
function shorterPassages(
  { article, paragraph, first, last, within }: Passage,
  offset: number,
): readonly Passage[] {
  const kept = within.sentences.findIndex((s, i) => i >= first && i <= last && offset < s.end);
  if (kept < 0) return [];
  const passages: Passage[] = [];
  for (let end = last - 1; end >= kept; end--) passages.push(passageOf(article, paragraph, first, end));
  for (let start = first + 1; start <= kept; start++)
    passages.push(passageOf(article, paragraph, start, kept));
  return passages;
}

function shortened(
  figures: FigureBlock | undefined,
  speaker: readonly Block[],
  quote: QuoteBlock,
  passage: Passage,
): readonly Block[] {
  const inside = (figures?.figures ?? []).filter(({ mention }) => contains(passage, mention));
  const large: readonly FigureBlock[] = isNonEmpty(inside)
    ? [{ kind: 'figures', standing: 'answer', passage, figures: inside }]
    : [];
  return [...large, ...speaker, { ...quote, passage }];
}

const wholeOf = remembering((blocks, wording) => written(blocks, wording));

const written = (blocks: readonly Block[], wording: Wording, without = 0): Version => ({
  pieces: piecesOf(blocks, wording),
  without,
});

/** Blocks in a row as one text; who published a source with a button is a piece of its own. */
function piecesOf(blocks: readonly Block[], wording: Wording): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: Markdown) => {
    const last = pieces.at(-1);
    const before = last && !last.button ? [last.text] : [];
    pieces.splice(pieces.length - before.length, before.length, {
      text: join([...before, text], markdown`\n`),
      button: null,
    });
  };
  for (const block of blocks) {
    const button = block.kind === 'source' ? buttonOf(block, wording) : null;
    if (block.kind === 'source' && button) {
      add(titleLine(block));
      pieces.push({ text: publisherLine(block, wording), button });
    } else add(line(block, wording));
  }
  return pieces;
}

/** What others say has its link in the text: one button a finding. */
function buttonOf({ link, citation, standing }: SourceBlock, wording: Wording): LinkButton | null {
  if (standing !== 'source') return null;
  const address = buttonAddress(link) ?? buttonAddress(citation.url);
  if (address === null) return null;
  return { label: wording.open[address.includes(':~:text=') ? 'quote' : 'article'], address };
}

function buttonAddress(address: string | null): string | null {
  const safe = address === null ? null : webAddress(address);
  return safe !== null && safe.length <= longestAddress ? safe : null;
}

/** Of a link button, by Discord's reference. */
const longestAddress = 512;

function line(block: Block, wording: Wording): Markdown {
  switch (block.kind) {
    case 'claim':
      return claimLine(block, wording);
    case 'figures':
      return figureLines(block, wording);
    case 'speaker':
      return speakerLine(block, wording);
    case 'quote':
      return quoteLines(block);
    case 'source':
      return sourceLine(block, wording);
    case 'article':
      return articleLine(block, wording);
    case 'command':
      return commandLine(block);
    case 'note':
      return noteLine(block);
  }
}
