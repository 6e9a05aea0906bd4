/** What kind of document a text is, by its first lines. */
import { looksLikeMarkdown } from './text/markdown.ts';

export type Format = 'text' | 'html' | 'markdown' | 'mhtml' | 'mail' | 'feed' | 'article' | 'data';

export function formatOf(text: string): Format {
  const start = text.slice(0, 4000).trimStart();
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)\b/i.test(start))
    return 'feed';
  if (/^(?:<!doctype html|<html|<head|<body|<\?xml[^>]{0,200}>\s*<!doctype html)/i.test(start)) return 'html';
  if (
    /^(?:[A-Za-z-]{2,40}: ?[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/.test(start) &&
    /^(?:mime-version|content-type|received|return-path|message-id|from): /im.test(start)
  ) {
    return /^content-type:\s*multipart\/related/im.test(start)
      ? 'mhtml'
      : /^(?:from|received|return-path|message-id|mime-version): /im.test(start)
        ? 'mail'
        : 'text';
  }
  if (/^---\n(?:[a-z]+: [^\n]*\n){0,20}?publisher: /.test(start)) return 'article';
  if (/^[{[]\s*["{[]/.test(start)) return 'data';
  const tags = start.match(/<\/?(?:p|div|span|a|article|meta|h[1-6]|li|br)\b[^<>]{0,300}>/gi)?.length ?? 0;
  if (tags >= 4) return 'html';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}
