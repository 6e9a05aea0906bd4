/** The language of a text by its script: enough to tell English, Russian and Chinese apart. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 5000);
  const count = (script: RegExp) => sample.match(script)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/\p{Script=Cyrillic}/gu) * 2 > letters) return 'ru';
  return count(/\p{Script=Han}/gu) * 2 > letters ? 'zh' : 'en';
}
