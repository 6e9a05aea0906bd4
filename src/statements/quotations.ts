/**
 * The quotations of a paragraph: `"…"`, `“…”`, `«…»`, and `‘…’` where the mark that closes is no
 * apostrophe. One that is not closed runs to the paragraph's end.
 */
import type { Span } from '../text/span.ts';

export interface Quotation extends Span {
  readonly closed: boolean;
}

const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '‘': '’', '„': '“' };
const letter = /[A-Za-z0-9\u00C0-\u024F\u0400-\u04FF]/;

export function quotationsIn(body: string, { start, end }: Span): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let from = -1;
  let closer = '';
  for (let at = start; at < end; at++) {
    const mark = body.charAt(at);
    if (from < 0) {
      const wanted = closers[mark];
      if (wanted === undefined) continue;
      [from, closer] = [at, wanted];
    } else if (mark === closer && !(mark === '’' && isApostrophe(body, at))) {
      quotations.push({ start: from, end: at + 1, closed: true });
      from = -1;
    }
  }
  if (from >= 0) quotations.push({ start: from, end, closed: false });
  return quotations;
}

const isApostrophe = (body: string, at: number): boolean =>
  letter.test(body.charAt(at - 1)) && letter.test(body.charAt(at + 1));

/** The text of `span` with each character of a quotation replaced by `"`: what the article says itself. */
export function masked(body: string, span: Span, quotations: readonly Quotation[]): string {
  let text = '';
  let at = span.start;
  for (const quotation of quotations) {
    const start = Math.max(at, quotation.start);
    const end = Math.min(span.end, quotation.end);
    if (end <= start) continue;
    text += body.slice(at, start) + '"'.repeat(end - start);
    at = end;
  }
  return text + body.slice(at, span.end);
}
