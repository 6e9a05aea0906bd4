/**
 * Numbers that are no figures whatever stands round them: telephone numbers, addresses of pages and
 * people, footnote marks, lifetimes (1841-1904), `a ship or two`; and pounds
 * where they are weights: what they weigh would be shown as money. No pattern has two open repetitions side by side.
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
const weight =
  /\b(?:ounces?|weigh(?:s|ed|ing|t)?|lbs?|grams?|kilograms?|kg|heavy|heavier|lighter|compressed)\b/;
const pounds = /\b(?:\d+(?:\.\d+)?|[a-z]+)[ -]pounds?\b/g;
const any = /\d[ \]\d(.-]{1,4}\d|\[\d|@|\/\/|www| or two/;

export interface Mask extends Span {
  readonly kind: string;
}

/** In order, disjoint, in offsets of the body. */
export function masksIn(body: string, sentence: Span): readonly Mask[] {
  const text = body.slice(sentence.start, sentence.end);
  const numbers = any.test(text)
    ? Array.from(text.matchAll(masks), (match) => ({
        match,
        kind: kinds[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '',
      }))
    : [];
  const weights =
    text.includes('pound') && weight.test(text)
      ? Array.from(text.matchAll(pounds), (match) => ({ match, kind: 'weight in pounds' }))
      : [];
  const found =
    weights.length > 0 ? [...numbers, ...weights].sort((a, b) => a.match.index - b.match.index) : numbers;
  return found.map(({ match: { 0: words, index }, kind }) => ({
    start: sentence.start + index,
    end: sentence.start + index + words.length,
    kind,
  }));
}
