/** Countries, blocs and their adjectives, as questions and articles write them. */
import type { Span } from '../text/span.ts';

export interface Country extends Span {
  /** The English name, as `Figure.from` has it. */
  readonly name: string;
  /** `Chinese` rather than `China`. */
  readonly adjective: boolean;
}

/** Name, then what else stands for it, in lower case; Russian words without their endings. */
const lines = `
Russia: russian, russian federation, rf, росси, русск, российск, 俄罗斯, 俄
China: chinese, chinees, prc, кита, китайск, 中国, 对华
India: indian, инди, индийск, 印度
Japan: japanese, япони, японск, 日本
South Korea: korea, korean, south korean, коре, 韩国
North Korea: north korean, dprk
Kazakhstan: kazakh, казахстан, 哈萨克斯坦
Kyrgyzstan: kyrgyz
Uzbekistan: uzbek
Belarus: belarusian, belarusians, белару
Mongolia: mongolian, монголи, 蒙古
Vietnam: vietnamese, вьетнам, 越南
Indonesia: indonesian
Malaysia: malaysian
Thailand: thai
Singapore: singaporean
Philippines: philippine, filipino
Australia: australian
Canada: canadian
Mexico: mexican
Brazil: brazilian, бразили, 巴西
Argentina: argentine, argentinian
United States: us, u.s, usa, america, american, washington, сша, 美国
European Union: eu, brussels, europe, european, евросоюз, ес, 欧盟
United Kingdom: uk, u.k, britain, british
Germany: german, германи, 德国
France: french
Italy: italian
Netherlands: dutch
Poland: polish
Turkey: turkish, turkiye, турци, 土耳其
Ukraine: ukrainian, украин, 乌克兰
Iran: iranian, иран, 伊朗
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

/** Latin words may have a plural or possessive `s`, Russian ones an ending; Chinese ones stand anywhere. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}]|inner )(?:${wordsOf('Latin')})s?(?![\\p{L}\\p{N}])` +
    `|(?<!\\p{L})(?:${wordsOf('Cyrillic')})\\p{L}{0,3}(?!\\p{L})` +
    `|${wordsOf('Han')}`,
  'giu',
);

/** Every country the text names, in order. */
export function countriesIn(text: string): readonly Country[] {
  const found: Country[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = match[0].toLowerCase();
    if (match[0] === 'us' && !isCountry(text, match.index)) continue;
    const name = nameOf(word);
    if (name === undefined) continue;
    const adjective = word.replace(/s$/, '') !== name.toLowerCase().replace(/s$/, '');
    found.push({ name, adjective, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The words of a script, longest first, as alternatives of a pattern. */
function wordsOf(script: 'Latin' | 'Cyrillic' | 'Han'): string {
  const starts = new RegExp(`^\\p{Script=${script}}`, 'u');
  return [...byName.keys()]
    .filter((word) => starts.test(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
}

/** What is left of the word without its ending names the country. */
function nameOf(word: string): string | undefined {
  for (let length = word.length; length > 0; length--) {
    const name = byName.get(word.slice(0, length));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** `us` in small letters is a pronoun unless it stands before trade or another country, or behind `the`. */
const isCountry = (text: string, at: number): boolean =>
  /^us[- ](?:china|russia|india|japan|eu|sanctions|tariffs?|trade|exports|imports|dollars?)\b/.test(
    text.slice(at, at + 24),
  ) || /\b(?:china|russia|india|japan|the)[- ]$/.test(text.slice(Math.max(0, at - 8), at));
