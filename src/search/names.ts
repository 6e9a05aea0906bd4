/**
 * Names in Cyrillic, found in the corpus's own spelling: `Цыбиковой` is Tsybikova there, or Tzybikova, or Cybikova.
 *
 * Both sides are brought to one sound (`kh` is h, `ya` is ia, `ts` and `tz` are c) and lose the vowels they end with; a Russian
 * word loses its ending as well, and is read as a Chinese name, too (`pinyin.ts`). The nearest name wins within the slips that are forgiven everywhere.
 */
import { pinyinOf } from '../pinyin.ts';
import { slips, slipsAllowed } from '../topics/typo.ts';
import { inLatin } from '../transliteration.ts';

interface Name {
  readonly word: string;
  readonly sound: string;
  readonly root: string;
  readonly count: number;
}

export type Spelling = (cyrillic: string) => string | null;

/** `names` are words of the corpus in lower case, with how many passages have them. */
export function spellingOf(names: readonly (readonly [word: string, count: number])[]): Spelling {
  const byLetter = new Map<string, Name[]>();
  for (const [word, count] of names) {
    const sound = soundOf(word);
    const name = { word, sound, root: rootOf(sound), count };
    byLetter.set(sound.charAt(0), [...(byLetter.get(sound.charAt(0)) ?? []), name]);
  }
  return (cyrillic) => {
    const forms = formsOf(cyrillic.toLowerCase()).map((form) => soundOf(inLatin(form)));
    const chinese = chineseFormsOf(cyrillic.toLowerCase()).map(soundOf);
    const all = [...new Set([...forms, ...chinese])];
    const letters = new Set(all.map((form) => form.charAt(0)));
    return (
      nearest(
        all,
        [...letters].flatMap((letter) => byLetter.get(letter) ?? []),
      )?.word ?? null
    );
  };
}

function nearest(forms: readonly string[], names: readonly Name[]): Name | undefined {
  let best: { readonly name: Name; readonly off: number } | undefined;
  for (const name of names) {
    for (const form of forms) {
      const root = rootOf(form);
      const most = slipsAllowed(root.length + 1);
      const apart = root.length < shortest ? most + 1 : slips(root, name.root, most);
      const same = form === name.sound;
      if (!same && apart > most) continue;
      // Of two spellings with one root the one whose ending is nearer.
      const off = same ? 0 : apart + 0.1 * slips(form, name.sound, 4);
      if (!best || off < best.off || (off === best.off && name.count > best.name.count)) best = { name, off };
    }
  }
  return best?.name;
}

/** Letters of a root below which every other name would be near. */
const shortest = 3;
const endings = /(?:ого|его|ому|ему|[оеыи]м|[аяыи]ми|[ая]х|[ая]м)$/;

/** The word, and what is left of it without an ending. */
function formsOf(word: string): readonly string[] {
  const bare = word.replace(endings, '');
  return bare === word || bare.length < shortest ? [word] : [word, bare];
}

/** The pinyin of a Chinese name that Russian declines by adding to it. */
const chineseFormsOf = (word: string): readonly string[] =>
  ['', 'а', 'у', 'е', 'ом', 'я', 'ю', 'ем'].flatMap((ending) =>
    word.endsWith(ending) ? (pinyinOf(word.slice(0, word.length - ending.length)) ?? []) : [],
  );

const sounds: readonly (readonly [RegExp, string])[] = [
  [/[’'`ʼ]/g, ''],
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/t[sz]|cz/g, 'c'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/dzh/g, 'j'],
  [/w/g, 'v'],
  [/[yj](?=[aeiou])|y/g, 'i'],
  [/i+(?=[eo])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** One spelling for what is one sound; `word` in Latin letters. */
const soundOf = (word: string): string =>
  sounds.reduce((sound, [pattern, plain]) => sound.replace(pattern, plain), word);

const rootOf = (sound: string): string => sound.replace(/[aeiou]+$/, '');
