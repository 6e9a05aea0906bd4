/** `amur figures FILE`: what the program reads in a text, sentence by sentence. */
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/index.ts';
import { Article, parseArticle } from '../text/article.ts';
import { isIsoDate, splitFrontMatter } from '../text/front-matter.ts';
import { readProse } from '../text/paragraphs.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { shown, type Values } from './arguments.ts';
import { figureJson } from './json.ts';
import { pageOf } from './page.ts';
import { emphasised, type Page } from './print.ts';
import { harmless } from './style.ts';
import { table } from './table.ts';
import { type Shell, write } from './terminal.ts';
import { wrap } from './wrap.ts';

export async function runFigures(
  { file, published, json }: Values,
  { terminal, readText }: Shell,
): Promise<ExitCode> {
  if (typeof published === 'string' && !isIsoDate(published)) {
    const message = `--published must be a date such as 2025-08-28, not "${shown(published)}"`;
    throw new UserError(exitCode.badArguments, [{ message }]);
  }
  const name = typeof file === 'string' ? file : '-';
  const prose = proseIn(await readText(name), name, typeof published === 'string' ? published : null);
  const figures = readFigures(prose);
  const sentences = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
  let any = false;
  for (const [index, sentence] of sentences.entries()) {
    const read = figures[index] ?? [];
    if (json === true)
      await write(terminal.output, `${JSON.stringify(sentenceJson(sentence, read, prose.body))}\n`);
    else if (read.length > 0)
      await write(terminal.output, printSentence(sentence, read, prose.body, pageOf(terminal)));
    any ||= read.length > 0;
  }
  if (!any && json !== true) await write(terminal.output, 'No figure is stated in this text.\n');
  return exitCode.done;
}

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
  return published === null ? article : { body: article.body, paragraphs: article.paragraphs, published };
}

const sentenceJson = ({ start, end }: Span, figures: readonly Figure[], body: string): object => ({
  sentence: body.slice(start, end),
  start,
  end,
  figures: figures.map((figure) => figureJson(figure, body)),
});

function printSentence(sentence: Span, figures: readonly Figure[], body: string, page: Page): string {
  const { style, width } = page;
  const text = harmless(body.slice(sentence.start, sentence.end));
  const mentions = figures.map(({ mention }) => ({
    start: mention.start - sentence.start,
    end: mention.end - sentence.start,
  }));
  return [
    ...wrap(text, width).map((line) => emphasised(text, line, mentions, style.strong)),
    ...table(
      columns,
      figures.map((figure) => cells(figure, body)),
      style.faint,
    ).map((line) => `  ${line}`),
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
