/**
 * Numbers that are no figures whatever stands round them: telephone numbers, addresses of pages and
 * people, footnote marks. No pattern has two open repetitions side by side.
 */
import type { Span } from '../../text/span.ts';

const masks =
  /https?:\/\/\S+|www\.\S+|[\w.]{1,64}@[\w.-]{2,64}|\[\d{1,3}\]|\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){2,4}|\b\d[ -]\(?\d{3}\)?[ -]\d{3}-\d{2}-?\d{2}\b|\b\d{3}-\d{2,4}-\d{2,4}\b|\b\d{1,3}(?:\.\d{1,4}){2,4}\b/g;
const any = /\d[ \]\d(.-]{1,4}\d|\[\d|@|\/\/|www/;

/** In order, disjoint, in offsets of the body. */
export function masksIn(body: string, sentence: Span): readonly Span[] {
  const text = body.slice(sentence.start, sentence.end);
  if (!any.test(text)) return [];
  return [...text.matchAll(masks)].map(({ 0: found, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + found.length,
  }));
}
