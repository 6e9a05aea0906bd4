/** The languages the bot speaks. Quotes stay in the language of their article. */
export const languages = ['en', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The language of what a person wrote, by its letters; null where they are those of English, which many write who speak another. */
export function writtenIn(text: string): Language | null {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return /\p{Script=Han}/u.test(text) ? 'zh' : null;
}

/** The language of a BCP 47 tag such as Discord's locales (`zh-CN`) or a POSIX one (`ru_RU.UTF-8`); English for one the bot does not speak. */
export function languageOf(locale: string): Language {
  const [primary] = locale.toLowerCase().split(/[-_.]/);
  return languages.find((language) => language === primary) ?? 'en';
}
