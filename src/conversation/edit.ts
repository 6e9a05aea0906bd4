/** Changes to a text, by its own offsets: all are made at once, and of two that overlap the first named. */
import type { Span } from '../text/span.ts';

export type Edit = (Span & { readonly words: string }) | { readonly at: 'end'; readonly words: string };

export function edited(text: string, edits: readonly Edit[]): string {
  const body = text.replace(/(?<![\s?.!？。！])[\s?.!？。！]+$/u, '');
  const inside: (Span & { readonly words: string })[] = [];
  const behind: string[] = [];
  for (const edit of edits) {
    if ('at' in edit) behind.push(edit.words);
    else if (!inside.some((other) => edit.start < other.end && other.start < edit.end)) inside.push(edit);
  }
  let told = '';
  let at = 0;
  for (const { start, end, words } of inside.sort((a, b) => a.start - b.start || a.end - b.end)) {
    told += `${body.slice(at, start)} ${words} `;
    at = end;
  }
  return [told + body.slice(at), ...behind].join(' ').replace(/\s+/g, ' ').trim();
}
