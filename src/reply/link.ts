/**
 * The address of a passage's words: the article's, with a text fragment that browsers scroll to and
 * mark (https://wicg.github.io/scroll-to-text-fragment/). A quote is named by its first and last words,
 * so that it is found however the page breaks its lines; a short one by all of them.
 */
import type { Passage } from '../text/passage.ts';

const wordsAtEachEnd = 4;
/** Scripts without spaces make one word of a sentence: such an end is its first or last characters. */
const longestEnd = 40;

/** Null where the article has no address. */
export function linkTo(passage: Passage): string | null {
  const { url } = passage.citation;
  if (url === null) return null;
  const words = passage.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').split(/\s+/u);
  if (words[0] === '' || words[0] === undefined) return url;
  const whole = words.join(' ');
  const first = words.slice(0, wordsAtEachEnd).join(' ');
  const last = words.slice(-wordsAtEachEnd).join(' ');
  const short = words.length <= 2 * wordsAtEachEnd && whole.length <= 2 * longestEnd;
  const ends = short ? [whole] : [begin(first), finish(last)];
  const fragment = ends.map(encode).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

const begin = (text: string): string => [...text].slice(0, longestEnd).join('');
const finish = (text: string): string => [...text].slice(-longestEnd).join('');

/** Percent-encodes UTF-8 and, beside what `encodeURIComponent` leaves, the hyphen, which is a part of the syntax. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
