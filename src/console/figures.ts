/** `amur figures FILE`: what the program reads in a text, sentence by sentence. */
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import type { Figure } from '../figures/figure.ts';
import { explainFigures } from '../figures/index.ts';
import type { ExplainedSentence } from '../figures/reason.ts';
import { Article, parseArticle } from '../text/article.ts';
import { isIsoDate, splitFrontMatter } from '../text/front-matter.ts';
import { readProse } from '../text/paragraphs.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { shown, type Values } from './arguments.ts';
import { figureJson } from './json.ts';
import { pageOf } from './page.ts';
import { emphasised, type Page } from './print.ts';
import { maskedJson, reasonLines, whyJson } from './reasons.ts';
import { harmless } from './style.ts';
import { table } from './table.ts';
import { type Shell, write } from './terminal.ts';
import { wrap } from './wrap.ts';

export async function runFigures(
  { file, published, json, why }: Values,
  { terminal, readText }: Shell,
): Promise<ExitCode> {
  if (typeof published === 'string' && !isIsoDate(published)) {
    const message = `--published must be a date such as 2025-08-28, not "${shown(published)}"`;
    throw new UserError(exitCode.badArguments, [{ message }]);
  }
  const name = typeof file === 'string' ? file : '-';
  const prose = proseIn(await readText(name), name, typeof published === 'string' ? published : null);
  const read = explainFigures(prose);
  const sentences = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
  let any = false;
  for (const [index, sentence] of sentences.entries()) {
    const one: Read = { ...(read[index] ?? nothing), sentence, body: prose.body, why: why === true };
    if (json === true) await write(terminal.output, `${JSON.stringify(sentenceJson(one))}\n`);
    else if (one.figures.length > 0 || (one.why && one.masked.length > 0))
      await write(terminal.output, printSentence(one, pageOf(terminal)));
    any ||= one.figures.length > 0;
  }
  if (!any && json !== true) await write(terminal.output, 'No figure is stated in this text.\n');
  return exitCode.done;
}

/** A sentence with what was found in it, and whether to say why. */
interface Read extends ExplainedSentence {
  readonly sentence: Span;
  readonly body: string;
  readonly why: boolean;
}

const nothing: ExplainedSentence = { figures: [], masked: [] };

/** An article where the text has front matter, else plain prose; `published` goes before an article's own date. */
function proseIn(text: string, file: string, published: string | null): Prose {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if ('message' in splitFrontMatter(plain)) return readProse(plain, published);
  const article = parseArticle(file, text);
  if (!Article.isArticle(article)) {
    throw new UserError(
      exitCode.badCorpus,
      article.map((problem) => ({ file, ...problem })),
    );
  }
  return published === null ? article : { ...article, published };
}

const sentenceJson = ({ sentence: { start, end }, figures, masked, body, why }: Read): object => ({
  sentence: body.slice(start, end),
  start,
  end,
  figures: figures.map(({ figure, because }) => ({
    ...figureJson(figure, body),
    ...(why ? { why: whyJson(because, body) } : {}),
  })),
  ...(why ? { masked: maskedJson(masked, body) } : {}),
});

function printSentence({ sentence, figures, masked, body, why }: Read, page: Page): string {
  const { style, width } = page;
  const text = harmless(body.slice(sentence.start, sentence.end));
  const mentions = figures.map(({ figure: { mention } }) => ({
    start: mention.start - sentence.start,
    end: mention.end - sentence.start,
  }));
  const lines = why
    ? reasonLines(figures, masked, body, page)
    : table(
        columns,
        figures.map(({ figure }) => cells(figure, body)),
        style.faint,
      );
  return [
    ...wrap(text, width).map((line) => emphasised(text, line, mentions, style.strong)),
    ...lines.map((line) => `  ${line}`),
    '\n',
  ].join('\n');
}

const columns = [
  'mention',
  'value',
  'unit',
  'role',
  'claim',
  'change',
  'period',
  'against',
  'flow',
  'subject',
  'says',
];

function cells(figure: Figure, body: string): readonly string[] {
  const { bound, value, upper, unit, of, role, claim, change, period, against, flow, from, to } = figure;
  const words = (span: Span | null) => (span ? harmless(body.slice(span.start, span.end)) : '');
  const amount =
    upper === null ? `${bound === '=' ? '' : bound}${number(value)}` : `${number(value)}–${number(upper)}`;
  return [
    words(figure.mention),
    amount,
    of === null ? unit : `${unit} (${of})`,
    role,
    claim === 'reported' ? '' : claim,
    change ?? '',
    period ?? '',
    against ?? '',
    [flow, from && to ? `${from} → ${to}` : (from && `from ${from}`) || (to && `to ${to}`)]
      .filter(Boolean)
      .join(' '),
    words(figure.subject),
    words(figure.attribution),
  ];
}

/** Digits in groups of three: 5,800,000,000. */
const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 10 });
