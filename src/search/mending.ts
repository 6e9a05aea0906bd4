/** A misspelt question put right: words that nobody writes become the nearest one that the corpus or the topics have. */
import { findTopic, matchTopics, topicOf } from '../topics/index.ts';
import { asking, meantToAsk } from './asking-words.ts';
import type { Lexicon } from './lexicon.ts';
import { isPlainWord } from './plain-words.ts';
import { stopWords } from './stop-words.ts';
import { termOf, wordsIn } from './terms.ts';
import { near } from './thesaurus/near.ts';

/** Replaces words that neither corpus nor topics know. */
export function mend(text: string, lexicon: Lexicon): string {
  let mended = '';
  let at = 0;
  let tries = mostMended;
  for (const { word, start, end } of wordsIn(text)) {
    if (start < at || stopWords.has(word) || !/^[a-z]{4,}$/.test(word)) continue;
    const term = termOf(word);
    if (lexicon.knows(term) || asking.has(term) || isEnglish(term)) continue;
    if (matchTopics(word).length > 0) continue;
    if (tries-- === 0) break;
    const meant = lexicon.meant(word) ?? meantToAsk(word) ?? topicWord(word);
    if (meant === null) continue;
    mended += text.slice(at, start) + meant;
    at = end;
  }
  return mended + text.slice(at);
}

/** It is no slip, even if nobody in the corpus writes it. */
const isEnglish = (term: string): boolean => isPlainWord(term) || near(term).size > 0;

/** Unknown words looked up: each is compared with every word of the corpus and of the topics. */
const mostMended = 6;

function topicWord(word: string): string | null {
  const topic = findTopic(word);
  return topic === null ? null : (topicOf(topic)?.name.en ?? null);
}
