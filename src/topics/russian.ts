/**
 * How a Russian phrase is filed, and under which keys a word of a text may be found.
 *
 * A key is a stem with its kind of declension: hard nouns (`газ`, `рыба`, `масло`), soft ones (`нефть`,
 * `алюминий`, `санкция`), adjectives (`сырой`). So `стал` ("became") is not found under `сталь`, which has
 * no bare form. A vowel that comes and goes (`станок`, `станка`; `поставка`, `поставок`) makes a second key.
 */
import { hyphenations, join } from './lexicon.ts';

type Kind = 'hard' | 'soft' | 'adjective';

const endings: Readonly<Record<Kind, string>> = {
  hard: ' а у ом ем е ы и ов ев ам ами ах ой ою ей ею о',
  soft: 'ь й я ю ем е и ей ев ям ями ях ью',
  adjective: 'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ою ею ых их ыми ими',
};

const kindsOf = new Map<string, Kind[]>();
for (const kind of ['hard', 'soft', 'adjective'] as const) {
  for (const ending of endings[kind].split(' ')) {
    kindsOf.set(ending, [...(kindsOf.get(ending) ?? []), kind]);
  }
}
const longestEnding = 3;

/** A phrase of the list, whose words stand in the nominative, as it is filed: every combination of their keys. */
export function russianPhrases(word: string): readonly string[] {
  return hyphenations(word).flatMap((written) =>
    written
      .split(' ')
      .reduce<readonly string[]>(
        (phrases, next) => keysOf(next).flatMap((one) => phrases.map((phrase) => join(phrase, one))),
        [''],
      ),
  );
}

function keysOf(word: string): readonly string[] {
  const text = fold(word);
  const [last, two] = [text.slice(-1), text.slice(-2)];
  const keys: string[] = [];
  if (/^(?:[ыи]й|ой|[ая]я|[ое]е|[ыи]е)$/.test(two)) keys.push(key(text.slice(0, -2), 'adjective'));
  if (/[ьйяе]/.test(last) || /[^гкхжшщч]и$/.test(text)) keys.push(key(text.slice(0, -1), 'soft'));
  else if (/[аоыи]/.test(last)) keys.push(key(text.slice(0, -1), 'hard'));
  else keys.push(key(text, 'hard'));
  if (/[^аеиоуыэюя][ое][кц]$/.test(text)) keys.push(key(text.slice(0, -2) + last, 'hard'));
  if (/[^аеиоуыэюя]к[аи]$/.test(text)) keys.push(key(`${text.slice(0, -2)}ок`, 'hard'));
  return keys;
}

/** The keys a word of a text may be filed under, longest stem first. */
export function russianLookups(text: string): readonly string[] {
  const lower = fold(text);
  const keys: string[] = [];
  for (let cut = 0; cut <= longestEnding && cut < lower.length; cut++) {
    const stem = lower.slice(0, lower.length - cut);
    const ending = lower.slice(lower.length - cut);
    for (const kind of kindsOf.get(ending) ?? []) {
      if (kind !== 'hard' || ending !== 'и' || velar.test(stem)) keys.push(key(stem, kind));
    }
  }
  return keys;
}

/** Only behind these a hard noun ends in и: `реки`; `меди` is of `медь`, not of `мёд`. */
const velar = /[гкхжшщч]$/;

const key = (stem: string, kind: Kind): string => `${stem}+${kind}`;

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');
