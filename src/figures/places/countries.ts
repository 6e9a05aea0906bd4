/** Countries as English news names them: by name, adjective and, for the two neighbours, the capital that speaks for them. */
import { countries } from '../../topics/countries.ts';

const byWord = new Map<string, string>();
for (const { name, written, capital } of countries) {
  for (const word of [name, ...written, ...capital]) byWord.set(word, name);
}

const escaped = [...byWord.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', '\\.'));

/** Regular expression source for any of them; it does not capture. */
export const country = `(?:${escaped.join('|')})(?![A-Za-z0-9À-ɏ])`;

/** The name that `word` stands for. */
export const countryNamed = (word: string): string | null => byWord.get(word) ?? null;
