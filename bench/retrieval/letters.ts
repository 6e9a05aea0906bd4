/** Electronic letters: what they are about, and what they say themselves, without what they quote. */
import type { Item } from './known.ts';

/** One item of news that a reader of feeds sent on: the headline is the subject, links and their list are left out. */
export function newsletterItem(letter: string): readonly Item[] {
  const { from, subject, body } = partsOf(letter);
  if (!isFeed(from)) return [];
  const text = body
    .replace(/^(?:URL|Date):.*$/gm, '')
    .replace(/^\[\d+\] .*$/gm, '')
    .replace(/\[\d+\]/g, '')
    .replace(/[*_]{1,2}|<[^<>]*>/g, '');
  return [{ title: subject, text: text.trim() }];
}

/** A letter to a list; those of one thread have one title. */
export function letterItem(letter: string): readonly Item[] {
  const { from, subject, body } = partsOf(letter);
  if (isFeed(from)) return [];
  const title = subject
    .replace(/\[[^\][]*\]/g, '')
    .replace(/^(?:\s*(?:re|fwd?|aw)\s*:)+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const said = body
    .replace(/^[>|}].*$/gm, '')
    .replace(/^.*(?:wrote|writes|said):[ \t]*$/gm, '')
    .split(/^(?:--[ \t]*|_{10,}.*)$/m)[0];
  return [{ title, text: (said ?? '').trim() }];
}

const isFeed = (from: string): boolean => from.includes('rssfeeds');

interface Letter {
  readonly from: string;
  readonly subject: string;
  readonly body: string;
}

/** Nothing of a letter that is no plain text. */
function partsOf(letter: string): Letter {
  const end = letter.search(/\r?\n\r?\n/);
  const head = letter.slice(0, end).replace(/\r?\n[ \t]+/g, ' ');
  const field = (name: string) =>
    head
      .split(/\r?\n/)
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const isPlain = !/multipart|html|base64|quoted-printable/i.test(
    field('content-type') + field('content-transfer-encoding'),
  );
  return isPlain
    ? { from: field('from'), subject: field('subject'), body: letter.slice(end) }
    : { from: '', subject: '', body: '' };
}
