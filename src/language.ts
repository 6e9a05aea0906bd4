import { simplified } from './traditional.ts';

/** The languages the bot speaks. Quotes stay in the language of their article. */
export const languages = ['en', 'ru', 'zh', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/** Those that word lists are written in: traditional characters are read as simplified ones. */
export const vocabularies = ['en', 'ru', 'zh'] as const;
export type Vocabulary = (typeof vocabularies)[number];

/** The language of what a person wrote, by its letters; null where they are those of English, which many write who speak another. */
export function writtenIn(text: string): Language | null {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (!/\p{Script=Han}/u.test(text)) return null;
  return simplified(text) === text ? 'zh' : 'zh-Hant';
}

/** The language of a BCP 47 tag such as Discord's locales (`zh-CN`) or a POSIX one (`ru_RU.UTF-8`); English for one the bot does not speak. */
export function languageOf(locale: string): Language {
  const [primary, ...rest] = locale.toLowerCase().split(/[-_.]/);
  if (primary === 'zh' && rest.some((part) => traditionally.has(part))) return 'zh-Hant';
  return languages.find((language) => language === primary) ?? 'en';
}

/** Where Chinese is written in traditional characters, and the script itself. */
const traditionally: ReadonlySet<string> = new Set(['tw', 'hk', 'mo', 'hant']);
