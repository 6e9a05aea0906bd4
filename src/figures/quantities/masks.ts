/**
 * Numbers that are no figures whatever stands round them: telephone numbers, addresses of pages and
 * people, footnote marks, lifetimes (1841-1904), `a ship or two`; and pounds
 * where they are weights: what they weigh would be shown as money. No pattern has two open repetitions side by side.
 */
import type { Span } from '../../text/span.ts';

const masks =
  /https?:\/\/\S+|www\.\S+|[\w.]{1,64}@[\w.-]{2,64}|\[\d{1,3}\]|\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){2,4}|\b\d[ -]\(?\d{3}\)?[ -]\d{3}-\d{2}-?\d{2}\b|\b\d{3}-\d{2,4}-\d{2,4}\b|\b\d{1,3}(?:\.\d{1,4}){2,4}\b|\b1[0-8]\d\d ?[-–] ?(?:1\d|20)\d\d\b|\b(?:a|an|one) [a-z]+ (?:[a-z]+ )?or two\b(?! (?:hundred|thousand|million|billion|thirds))/g;
const weight =
  /\b(?:ounces?|weigh(?:s|ed|ing|t)?|lbs?|grams?|kilograms?|kg|heavy|heavier|lighter|compressed)\b/;
const pounds = /\b(?:\d+(?:\.\d+)?|[a-z]+)[ -]pounds?\b/g;
const any = /\d[ \]\d(.-]{1,4}\d|\[\d|@|\/\/|www| or two/;

/** In order, disjoint, in offsets of the body. */
export function masksIn(body: string, sentence: Span): readonly Span[] {
  const text = body.slice(sentence.start, sentence.end);
  const numbers = any.test(text) ? [...text.matchAll(masks)] : [];
  const weights = text.includes('pound') && weight.test(text) ? [...text.matchAll(pounds)] : [];
  const found = weights.length > 0 ? [...numbers, ...weights].sort((a, b) => a.index - b.index) : numbers;
  return found.map(({ 0: words, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + words.length,
  }));
}
