/**
 * The address of a passage's words: the article's, with a text fragment that browsers scroll to and
 * mark (https://wicg.github.io/scroll-to-text-fragment/). A quote is named by its first and last words,
 * so that it is found however the page breaks its lines; a short one by all of them.
 */
import { kept } from '../kept.ts';
import type { Passage } from '../text/passage.ts';

/**
 * How many words name each end, and at most how many characters of them (scripts without spaces make one word of
 * a sentence). The first that makes no longer a link than `longest`; fewer would be found elsewhere in the article.
 */
const ends = [
  { words: 4, characters: 40 },
  { words: 3, characters: 30 },
  { words: 2, characters: 20 },
  { words: 2, characters: 12 },
] as const;

/** What Discord takes on a button; words beyond Latin grow sixfold and more when they are encoded. */
const longest = 512;

/** Null where the article has no address; the address alone where the words would make it too long. */
export const linkTo: (passage: Passage) => string | null = kept(linkOf);

function linkOf(passage: Passage): string | null {
  const { url } = passage.citation;
  if (url === null) return null;
  const words = passage.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').split(/\s+/u);
  if (words[0] === '' || words[0] === undefined) return url;
  const start = `${url}${url.includes('#') ? '' : '#'}:~:text=`;
  return ends.map((end) => start + directive(words, end)).find(({ length }) => length <= longest) ?? url;
}

function directive(words: readonly string[], end: (typeof ends)[number]): string {
  const whole = words.join(' ');
  if (words.length <= 2 * end.words && whole.length <= 2 * end.characters) return encode(whole);
  const first = [...words.slice(0, end.words).join(' ')].slice(0, end.characters);
  const last = [...words.slice(-end.words).join(' ')].slice(-end.characters);
  return [first, last].map((characters) => encode(characters.join(''))).join(',');
}

/** Percent-encodes UTF-8 and, beside what `encodeURIComponent` leaves, the hyphen, which is a part of the syntax. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
