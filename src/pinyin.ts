/**
 * Chinese names in Cyrillic as pinyin: `Чжан Хуэйминь` is Zhang Huimin.
 *
 *   syllable = initial? final      the longest that fits first; `ъ` parts two
 *
 * Russian has one spelling for each syllable (Palladius), with a soft sign where pinyin has n and none where it has ng.
 */
const labial = { б: 'b', п: 'p', м: 'm', ф: 'f' };
const initials = { ...labial, д: 'd', т: 't', н: 'n', л: 'l', г: 'g', к: 'k', х: 'h' };
const dental = { чж: 'zh', ч: 'ch', ш: 'sh', ж: 'r', цз: 'z', ц: 'c', с: 's' };
const palatal = { цз: 'j', ц: 'q', с: 'x', н: 'n', л: 'l', м: 'm', б: 'b', п: 'p', д: 'd', т: 't' };
const hard =
  'а a ай ai ань an ан ang ао ao э e эй ei энь en эн eng у u ун ong оу ou о uo уа ua уай uai уань uan уан uang уй ui уэй ui унь un ы i';
const soft = 'и i я ia янь ian ян iang яо iao е ie инь in ин ing юн iong ю iu юй u юань uan юэ ue юнь un';
const alone =
  'а a ай ai ань an ан ang ао ao э e эр er о o оу ou и yi я ya янь yan ян yang яо yao е ye инь yin ин ying юн yong ю you юй yu юань yuan юэ yue юнь yun у wu ва wa вай wai вань wan ван wang вэй wei вэнь wen во wo';
const longest = 6;

let syllables: ReadonlyMap<string, string> | undefined;

const makeSyllables = (): ReadonlyMap<string, string> =>
  new Map([
    ...joined({ ...initials, ...dental }, hard),
    ...joined(labial, 'о o'),
    ...joined(palatal, soft),
    ...joined({ '': '' }, alone),
  ]);

/** `word` in lower case; null where it is not made of such syllables. */
export function pinyinOf(word: string): string | null {
  syllables ??= makeSyllables();
  let latin = '';
  for (let at = 0; at < word.length; ) {
    if (word.charAt(at) === 'ъ') {
      at++;
      continue;
    }
    let length = Math.min(longest, word.length - at);
    while (length > 0 && !syllables.has(word.slice(at, at + length))) length--;
    if (length === 0) return null;
    latin += syllables.get(word.slice(at, at + length)) ?? '';
    at += length;
  }
  return latin;
}

function joined(starts: Readonly<Record<string, string>>, finals: string): (readonly [string, string])[] {
  const words = finals.split(' ');
  return Object.entries(starts).flatMap(([cyrillic, latin]) =>
    words.flatMap((final, at) =>
      at % 2 === 0 ? [[cyrillic + final, latin + (words[at + 1] ?? '')] as const] : [],
    ),
  );
}
