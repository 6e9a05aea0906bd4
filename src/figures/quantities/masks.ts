/**
 * Numbers that are no figures whatever stands round them: telephone numbers, addresses of pages and
 * people, footnote marks, lifetimes (1841-1904), `a ship or two`. No pattern has two open repetitions side by side.
 */
import type { Span } from '../../text/span.ts';

/** What it is, and its pattern. */
const kinds = [
  ['web address', 'https?:\\/\\/\\S+|www\\.\\S+'],
  ['mail address', '[\\w.]{1,64}@[\\w.-]{2,64}'],
  ['footnote mark', '\\[\\d{1,3}\\]'],
  [
    'telephone number',
    '\\+\\d{1,3}[ -]?\\(?\\d{2,4}\\)?(?:[ -]?\\d{2,4}){2,4}|\\b\\d[ -]\\(?\\d{3}\\)?[ -]\\d{3}-\\d{2}-?\\d{2}\\b|\\b\\d{3}-\\d{2,4}-\\d{2,4}\\b',
  ],
  ['version or a section', '\\b\\d{1,3}(?:\\.\\d{1,4}){2,4}\\b'],
  ['lifetime', '\\b1[0-8]\\d\\d ?[-–] ?(?:1\\d|20)\\d\\d\\b'],
  [
    'way of speaking',
    '\\b(?:a|an|one) [a-z]+ (?:[a-z]+ )?or two\\b(?! (?:hundred|thousand|million|billion|thirds))',
  ],
] as const;
const masks = new RegExp(kinds.map(([, source]) => `(${source})`).join('|'), 'g');
const any = /\d[ \]\d(.-]{1,4}\d|\[\d|@|\/\/|www| or two/;

export interface Mask extends Span {
  readonly kind: string;
}

/** In order, disjoint, in offsets of the body. */
export function masksIn(body: string, sentence: Span): readonly Mask[] {
  const text = body.slice(sentence.start, sentence.end);
  if (!any.test(text)) return [];
  return Array.from(text.matchAll(masks), (match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    kind: kinds[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '',
  }));
}
