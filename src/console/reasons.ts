/** Why each field of a figure is what it is, and what is no figure: what `amur figures --why` adds. */
import type { Figure } from '../figures/figure.ts';
import type { Because, Explained, Masked, Reason } from '../figures/reason.ts';
import type { Span } from '../text/span.ts';
import type { Page } from './print.ts';
import { harmless } from './style.ts';
import { table } from './table.ts';

/** The key `why` of a figure. */
export const whyJson = (because: Because, body: string): object =>
  Object.fromEntries(
    fields.map(([field]) => [
      field,
      { rule: because[field].rule, words: wordsOf(because[field].words, body) },
    ]),
  );

/** The key `masked` of a sentence. */
export const maskedJson = (masked: readonly Masked[], body: string): readonly object[] =>
  masked.map(({ start, end, kind }) => ({ text: body.slice(start, end), start, end, kind }));

/** A table a figure, then a line of what was passed over. */
export function reasonLines(
  figures: readonly Explained[],
  masked: readonly Masked[],
  body: string,
  { style }: Page,
): readonly string[] {
  const rows = figures.flatMap(({ figure, because }) =>
    fields.map(([field, told], at) => [
      at === 0 ? shown(figure.mention, body) : '',
      field,
      told(figure, body),
      because[field].rule,
      shown(because[field].words, body),
    ]),
  );
  return [
    ...(rows.length > 0 ? table(['figure', 'field', 'is', 'because', 'words'], rows, style.faint) : []),
    ...(masked.length > 0
      ? table(
          ['no figure', 'kind'],
          masked.map((one) => [shown(one, body), one.kind]),
          style.faint,
        )
      : []),
  ];
}

type Field = keyof Because;

/** In the order of the JSON of a figure, with what it says. */
const fields: readonly (readonly [Field, (figure: Figure, body: string) => string])[] = [
  ['value', ({ value, upper }) => (upper === null ? `${value}` : `${value} to ${upper}`)],
  ['unit', ({ unit, of }) => (of === null ? unit : `${unit} (${of})`)],
  ['bound', ({ bound }) => bound],
  ['role', ({ role, retracted }) => (retracted ? `${role}, retracted` : role)],
  ['claim', ({ claim }) => claim],
  ['change', ({ change }) => change ?? '–'],
  ['period', ({ period }) => period ?? '–'],
  ['against', ({ against }) => against ?? '–'],
  [
    'flow',
    ({ flow, from, to }) =>
      flow === null ? '–' : `${flow}${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}`,
  ],
  ['subject', ({ subject }, body) => shown(subject, body) || '–'],
  ['attribution', ({ attribution }, body) => shown(attribution, body) || '–'],
];

const wordsOf = (span: Reason['words'], body: string): string | null =>
  span && body.slice(span.start, span.end);

const shown = (span: Span | null, body: string): string => harmless(wordsOf(span, body) ?? '');
