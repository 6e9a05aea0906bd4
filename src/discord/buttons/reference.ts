/**
 * A finding in six characters, for a button: five for its first sentence (30 bits of a hash of the article's id and
 * the sentence's words), one for how many sentences follow and whether figures are shown. A reference is looked up
 * in the library of the moment; where the sentence is gone or has other words, or two share a hash, it is nothing.
 */
import type { Library } from '../../library.ts';
import type { Finding } from '../../search/answer.ts';
import { type Passage, passageOf } from '../../text/passage.ts';
import { digestOf } from './digest.ts';

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const mostFollowing = 17;

export const isReference = (text: string): boolean => /^[0-9A-Za-z_-]{5}[0-9a-z]$/.test(text);

/** Null where nothing would find it again. */
export function referenceTo({ passage, figures }: Finding, library: Library): string | null {
  const { article, paragraph, first, last } = passage;
  const following = last - first;
  if (following > mostFollowing) return null;
  const key = keyOf(passageOf(article, paragraph, first));
  if (sentencesIn(library).get(key)?.article !== article) return null;
  return `${key}${digits[2 * following + Number(figures.length > 0)]}`;
}

/** The finding with all its figures; null where the library has it no more. */
export function findingAt(reference: string, library: Library): Finding | null {
  const sentence = sentencesIn(library).get(reference.slice(0, 5));
  if (!sentence) return null;
  const how = digits.indexOf(reference[5] ?? '');
  const { article, paragraph, first, within } = sentence;
  const last = first + (how >> 1);
  if (how < 0 || last >= within.sentences.length) return null;
  const passage = passageOf(article, paragraph, first, last);
  return { passage, figures: how % 2 === 1 ? library.figuresIn(passage) : [], alsoIn: [] };
}

const known = new WeakMap<Library, ReadonlyMap<string, Passage | null>>();

/** Every sentence by its hash, null where two share one; made when the first is asked for. */
function sentencesIn(library: Library): ReadonlyMap<string, Passage | null> {
  let sentences = known.get(library);
  if (!sentences) {
    const made = new Map<string, Passage | null>();
    for (const passage of library.passages) {
      const key = keyOf(passage);
      const before = made.get(key);
      // An article may say a thing twice, word for word: then either will do.
      const same = before?.article === passage.article && before.text === passage.text;
      made.set(key, before === undefined ? passage : same ? before : null);
    }
    known.set(library, made);
    sentences = made;
  }
  return sentences;
}

const keyOf = ({ article, text }: Passage): string => digestOf([article.id, text], 5);
