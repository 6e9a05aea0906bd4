/** Countries, blocs and their adjectives, as questions and articles write them. */
import type { Span } from '../text/span.ts';

export interface Country extends Span {
  /** The English name, as `Figure.from` has it. */
  readonly name: string;
  /** `Chinese` rather than `China`. */
  readonly adjective: boolean;
}

/** Name, then what else stands for it; lower case. Plurals and `s` of a possessive are found as well. */
const lines = `
Russia: russian, russian federation, rf, россия, россии, россию, россией, русск, российск, 俄罗斯, 俄
China: chinese, chinees, prc, китай, китая, китаю, китаем, китае, китайск, 中国, 对华
India: indian, индия, индии, индию, 印度
Japan: japanese, япония, японии, японию, 日本
South Korea: korea, korean, south korean, корея, кореи, корею, 韩国
North Korea: north korean, dprk
Kazakhstan: kazakh, казахстан, казахстана, казахстану, 哈萨克斯坦
Kyrgyzstan: kyrgyz
Uzbekistan: uzbek
Belarus: belarusian, belarusians, беларусь, беларуси
Mongolia: mongolian, монголия, монголии, 蒙古
Vietnam: vietnamese, вьетнам, вьетнама, 越南
Indonesia: indonesian
Malaysia: malaysian
Thailand: thai
Singapore: singaporean
Philippines: philippine, filipino
Australia: australian
Canada: canadian
Mexico: mexican
Brazil: brazilian, бразилия, бразилии, 巴西
Argentina: argentine, argentinian
United States: us, u.s, usa, america, american, washington, сша, 美国
European Union: eu, brussels, europe, european, евросоюз, ес, 欧盟
United Kingdom: uk, u.k, britain, british
Germany: german, германия, германии, 德国
France: french
Italy: italian
Netherlands: dutch
Poland: polish
Turkey: turkish, turkiye, турция, турции, 土耳其
Ukraine: ukrainian, украина, украины, 乌克兰
Iran: iranian, иран, ирана, 伊朗
Iraq: iraqi
Saudi Arabia: saudi, saudis
United Arab Emirates: uae, u.a.e, emirates, dubai
Israel: israeli
Egypt: egyptian
Norway: norwegian
Africa: african
Pakistan: pakistani
`;

const byName = new Map<string, string>();
for (const line of lines.trim().split('\n')) {
  const [name = '', others = ''] = line.split(': ');
  for (const word of [name.toLowerCase(), ...others.split(', ')]) byName.set(word, name);
}
/** `us` is a pronoun unless written in capitals or beside another country; `ес` and `俄` need care likewise. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}]|inner )(?:${[...byName.keys()]
    .filter((word) => /^[a-z]/.test(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')})s?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${[...byName.keys()]
    .filter((word) => /^\p{Script=Cyrillic}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|')})\\p{L}{0,3}(?!\\p{L})|${[...byName.keys()]
    .filter((word) => /^\p{Script=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|')}`,
  'giu',
);

/** Every country the text names, in order. */
export function countriesIn(text: string): readonly Country[] {
  const found: Country[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = match[0].toLowerCase();
    if (word === 'us' && !/^US$/.test(match[0]) && !besideCountry(text, match.index)) continue;
    const name = nameOf(word);
    const adjective = name !== undefined && word.replace(/s$/, '') !== name.toLowerCase().replace(/s$/, '');
    if (name) found.push({ name, adjective, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function nameOf(word: string): string | undefined {
  for (let length = word.length; length > 1; length--) {
    const name = byName.get(word.slice(0, length));
    if (name) return name;
  }
  return byName.get(word);
}

const beside = /^us[- ](?:china|russia|india|japan|eu|sanctions|tariffs?|trade|exports|imports|dollars?)\b/i;
const after = /\b(?:china|russia|india|japan|the|from|to)[- ]$/i;

/** `us china trade`, `exports to the us` */
const besideCountry = (text: string, at: number): boolean =>
  beside.test(text.slice(at, at + 24)) || /\b(?:china|russia|india|japan|the)[- ]$/i.test(text.slice(Math.max(0, at - 10), at)) && after.test(text.slice(Math.max(0, at - 10), at));
