/** The words of our commands in the languages of the people, as Discord registers them. */
import type { LocalizationMap } from 'discord.js';
import { type Language, languages } from '../language.ts';
import type { CommandWords } from '../reply/wording/commands/index.ts';
import { wordingIn } from '../reply/wording/index.ts';

/** Discord's locales of each language; English is declared itself. */
const locales: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  ru: ['ru'],
  zh: ['zh-CN'],
  'zh-Hant': ['zh-TW'],
};

/** What `pick` finds in a command's words, by locale; a language that has no words for it is left out. */
export function localized(
  command: string,
  pick: (words: CommandWords) => string | undefined,
): LocalizationMap {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const words = wordingIn(language).commands[command];
      const text = words && pick(words);
      return text === undefined ? [] : locales[language].map((locale) => [locale, text]);
    }),
  );
}
