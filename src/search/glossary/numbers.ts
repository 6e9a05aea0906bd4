/**
 * Dates and large numbers as Chinese writes them, in English.
 *
 *   months = `1-8月` | `1月至8月` | `8月` | `前8个月`      day = `10月1日`
 *   year   = `2024年`, which leaves `2024年中俄` no middle of the year
 *   number = `2000亿` is 200 billion, `5万` 50000, `3000万` 30 million
 */
const names = 'January February March April May June July August September October November December'.split(
  ' ',
);
const digits: Readonly<Record<string, string>> = {
  二: '2',
  〇: '0',
  零: '0',
  一: '1',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const month = '(1[0-2]|0?[1-9])月(?:份)?';

export function numbersInEnglish(question: string): string {
  return question
    .replace(/[二〇零一三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((one) => digits[one] ?? one).join(''),
    )
    .replace(/((?:19|20)\d\d)年(?:度|份)?/g, '$1 ')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(
      new RegExp(`(1[0-2]|0?[1-9])(?:月(?:份)?)?[-–—~至到]${month}`, 'gu'),
      (_, from: string, to: string) => ` ${name(from)}-${name(to)} `,
    )
    .replace(
      new RegExp(`${month}(\\d{1,2})[日号]`, 'gu'),
      (_, at: string, day: string) => ` ${name(at)} ${day} `,
    )
    .replace(new RegExp(month, 'gu'), (_, at: string) => ` ${name(at)} `)
    .replace(
      /[前头](\d{1,2}|[一二两三四五六七八九十]{1,2})个?月/gu,
      (_, count: string) => ` first ${spelled(count)} months `,
    )
    .replace(
      /(\d+(?:\.\d+)?)(万亿|亿|万)/g,
      (_, number: string, scale: string) => ` ${scaled(Number(number), scale)} `,
    );
}

const name = (number: string): string => names[Number(number) - 1] ?? '';

const characters = '一二三四五六七八九十';
function spelled(count: string): string {
  const number = /\d/.test(count)
    ? Number(count)
    : [...count].reduce((sum, one) => sum + (one === '两' ? 2 : characters.indexOf(one) + 1), 0);
  return counts[number - 1] ?? count;
}

const scales: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };
function scaled(number: number, scale: string): string {
  const value = number * (scales[scale] ?? 1);
  if (value >= 1e12) return `${value / 1e12} trillion`;
  if (value >= 1e9) return `${value / 1e9} billion`;
  return value >= 1e6 ? `${value / 1e6} million` : String(value);
}
