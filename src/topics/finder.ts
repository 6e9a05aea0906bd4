/** The topic a person means by what they typed where a topic is asked for. */
import { wordsOf } from './list/entry.ts';
import { topicOf, topics } from './list/index.ts';
import { matchTopics } from './matcher.ts';
import { slips, slipsAllowed } from './typo.ts';

/** A word of the list with its topic. */
interface Word {
  readonly word: string;
  readonly topic: string;
}

const hsCode = /^hs ?(\d{2}|\d{4}|\d{6})$/;

/**
 * An id, a name or any word of a topic in any language, whole, or a code of the Harmonized System (`HS 8703`);
 * small slips are forgiven in English and Russian where only one topic is that near. Null for anything else.
 */
export function findTopic(words: string): string | null {
  const typed = words.normalize('NFKC').trim();
  const id = typed.toLowerCase();
  if (topicOf(id)) return id;
  const code = hsCode.exec(id)?.[1];
  if (code !== undefined) return topicOfCode(code);
  const [match] = matchTopics(typed);
  if (match && match.start === 0 && match.end === typed.length) return match.topic;
  return nearest(plain(id));
}

/** The one topic that stands for just this code, or else for the heading or chapter it belongs to. */
function topicOfCode(code: string): string | null {
  const found = topics.filter(({ hs }) => hs.length === 1 && hs[0] === code);
  const [only, other] = found;
  if (only && !other) return only.id;
  return code.length > 2 ? topicOfCode(code.slice(0, -2)) : null;
}

function nearest(typed: string): string | null {
  let best = slipsAllowed(typed.length);
  if (best === 0) return null;
  const singular = typed.endsWith('s') ? typed.slice(0, -1) : typed;
  let found = new Set<string>();
  for (const { word, topic } of wordsBeginningWith(typed.charAt(0))) {
    const distance = Math.min(
      slips(word, typed, best),
      singular === typed ? best + 1 : slips(word, singular, best),
    );
    if (distance > best) continue;
    if (distance < best) found = new Set();
    best = distance;
    found.add(topic);
  }
  const [only, other] = found;
  return only !== undefined && other === undefined ? only : null;
}

const byLetter = new Map<string, Word[]>();

/** Filed when somebody first mistypes. */
function wordsBeginningWith(letter: string): readonly Word[] {
  if (byLetter.size === 0) {
    for (const topic of topics) {
      // Levelled together: thousands of words, one by one, are slow for whoever mistypes first.
      const listed = plain([...wordsOf(topic, 'en'), ...wordsOf(topic, 'ru')].join(';').toLowerCase());
      for (const word of listed.split(';')) {
        const words = byLetter.get(word.charAt(0));
        if (words) words.push({ word, topic: topic.id });
        else byLetter.set(word.charAt(0), [{ word, topic: topic.id }]);
      }
    }
  }
  return byLetter.get(letter) ?? [];
}

const plain = (text: string): string => text.replace(/[\s-]+/g, ' ').replaceAll('ё', 'е');
