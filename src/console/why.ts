/** Why an answer is what it is, for a terminal: how the request was read, then a block a candidate. */
import type { Explanation } from '../library.ts';
import type { Judged, Refusal } from '../search/explain.ts';
import type { Question } from '../search/question.ts';
import type { Passage } from '../text/passage.ts';
import { featureLines, fixed } from './feature-lines.ts';
import type { Page } from './print.ts';
import { harmless } from './style.ts';
import { wrap } from './wrap.ts';

/** Candidates and refusals that are printed; JSON has all of them. */
const most = 8;

/** Ends with a line break. */
export function printExplanation({ question, judged, refused }: Explanation, page: Page): string {
  if (!question) return 'Not a question.\n';
  const blocks = [
    readLines(question, page),
    ...judged.slice(0, most).map((one) => judgedLines(one, page)),
    ...(judged.length > most ? [[`… and ${judged.length - most} more candidates`]] : []),
    ...refused.slice(0, most).map((one) => refusedLines(one, page)),
    ...(refused.length > most ? [[`… and ${refused.length - most} more ruled out`]] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function readLines({ asked, needs, period, direction }: Question, page: Page): readonly string[] {
  const facts = [
    [asked.form, ...asked.roles, ...asked.units].join(' '),
    direction.flow,
    direction.seller && `from ${direction.seller}`,
    direction.buyer && `to ${direction.buyer}`,
    period?.period,
  ];
  return [
    page.style.strong(`read as ${facts.filter(Boolean).join(' · ')}`),
    ...indented(
      needs
        .filter(({ weight }) => weight > 0)
        .map(({ words, topic, weight }) => `${words}${topic ? ` [${topic}]` : ''} ${fixed(weight)}`),
      page,
    ),
  ];
}

function judgedLines(one: Judged, page: Page): readonly string[] {
  const { passage, score, features, figure, covers, coverage, rule, threshold, answers, shown } = one;
  const standing = shown ? 'shown' : answers ? 'answers' : 'too little';
  const needed = Number.isFinite(threshold) ? `${fixed(threshold)} needed` : 'none is enough';
  const mention =
    figure && passage.article.body.slice(figure.figure.mention.start, figure.figure.mention.end);
  return [
    `${page.style.strong(`${fixed(score)}  ${standing}`)}  ${placeOf(passage)}`,
    ...quoteLines(passage, page),
    ...indented(
      [
        `covers ${fixed(coverage)}, ${needed} (${rule}):`,
        ...covers.filter(({ weight }) => weight > 0).map(coveredWords),
      ],
      page,
    ),
    ...featureLines(features, page).map((line) => `  ${line}`),
    ...(figure && mention
      ? [
          `  figure: ${harmless(mention)}`,
          ...featureLines(figure.features, page).map((line) => `    ${line}`),
        ]
      : []),
  ];
}

const coveredWords = ({ words, met }: Judged['covers'][number]): string => `${words} ${fixed(met)}`;

const refusedLines = ({ passage, coverage, because }: Refusal, page: Page): readonly string[] => [
  `${page.style.strong(`ruled out: ${because}`)}, covers ${fixed(coverage)}  ${placeOf(passage)}`,
  ...quoteLines(passage, page),
];

const placeOf = ({ article, paragraph }: Passage): string =>
  `${harmless(article.id)}, paragraph ${paragraph}`;

const quoteLines = ({ text }: Passage, page: Page): readonly string[] => folded(harmless(text), '  │ ', page);

/** Parts in a row, folded at the page's width. */
const indented = (parts: readonly string[], page: Page): readonly string[] =>
  folded(harmless(parts.join('  ')), '  ', page);

const folded = (text: string, margin: string, { width }: Page): readonly string[] =>
  wrap(text, Math.max(20, width - margin.length)).map(({ start, end }) => margin + text.slice(start, end));
