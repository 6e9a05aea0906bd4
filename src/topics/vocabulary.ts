/** All words of all topics, filed for the matcher; each script is filed when a text first needs it. */

import type { Vocabulary } from '../language.ts';
import { englishLookups, englishPhrases } from './english.ts';
import { emptyLexicon, file, type Lexicon } from './lexicon.ts';
import { wordsOf } from './list/entry.ts';
import { topics } from './list/index.ts';
import { otherSenses } from './list/other-senses.ts';
import { russianLookups, russianPhrases } from './russian.ts';
import { type Script, type Token, tokensIn } from './tokens.ts';

const languageOf: Readonly<Record<Script, Vocabulary>> = { latin: 'en', cyrillic: 'ru', han: 'zh' };
const lexicons = new Map<Script, Lexicon>();

export function lexiconFor(script: Script): Lexicon {
  const known = lexicons.get(script);
  if (known) return known;
  const lexicon = emptyLexicon();
  const language = languageOf[script];
  for (const word of otherSenses[language]) fileAll(lexicon, word, language, null);
  for (const topic of topics) {
    for (const word of wordsOf(topic, language)) fileAll(lexicon, word, language, topic.id);
  }
  lexicons.set(script, lexicon);
  return lexicon;
}

/** The keys under which the word of a text may be found, surest first. */
export function lookupsOf(token: Token): readonly string[] {
  if (token.script === 'latin') return englishLookups(token.text);
  return token.script === 'cyrillic' ? russianLookups(token.text) : [token.text];
}

function fileAll(lexicon: Lexicon, word: string, language: Vocabulary, named: string | null): void {
  for (const phrase of phrasesOf(word, language)) file(lexicon, phrase, named);
}

/** How a word of the list is filed. */
export function phrasesOf(word: string, language: Vocabulary): readonly string[] {
  if (language === 'zh')
    return [
      tokensIn(word)
        .map((token) => token.text.toLowerCase())
        .join(' '),
    ];
  return language === 'en' ? englishPhrases(word) : russianPhrases(word);
}
