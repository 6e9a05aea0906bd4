/**
 * Figures typed in Russian or Chinese, as far as their grammar is plain:
 *
 *   percent = "на 46%", "下降8.1%", with the word for its way before it; a percentage without one is no figure
 *   amount  = "245 млрд долларов", "$5,8 млрд", "2450亿美元", "4000万吨"
 *   period  = "в 2024 году", "в январе–июле 2025", "2025年1-7月", "2024年"
 *   flow    = "экспорт … в Китай", "импорт … из Китая", "товарооборот", "对俄出口", "自俄进口", "贸易额"
 *
 * What is not plain is left out: no figure rather than a wrong one.
 */
import type { Direction, Figure, Flow } from '../figures/figure.ts';
import { monthsOf } from '../figures/times/period.ts';
import type { Span } from '../text/span.ts';
import { matchTopics } from '../topics/index.ts';

export const isForeign = (text: string): boolean => /\p{Script=Cyrillic}|\p{Script=Han}/u.test(text);

/** The figures of a sentence of the body, in order. */
export function foreignFigures(body: string, { start, end }: Span): readonly Figure[] {
  const text = body.slice(start, end);
  const where = { period: periodIn(text), against: null, ...flowIn(text) };
  const topics = [...new Set(matchTopics(text).map(({ topic }) => topic))];
  return [...text.matchAll(quantity)].flatMap((match): Figure[] => {
    const read = readQuantity(match, text);
    if (read === null) return [];
    const mention = { start: start + match.index, end: start + match.index + match[0].length };
    const plain = {
      upper: null,
      of: null,
      bound: '=',
      claim: 'reported',
      subject: null,
      attribution: null,
    } as const;
    return [{ mention, ...plain, ...read, ...where, topics }];
  });
}

const scale =
  '(?:(?<scale>тыс|млн|млрд|трлн|миллион|миллиард|триллион|万亿|亿|百万|万)\\p{Script=Cyrillic}*\\.?)?';
const unit = '(?<unit>%|процент|долл|\\$|юан|руб|евро|тонн|美元|人民币|卢布|欧元|元|吨)\\p{Script=Cyrillic}*';
const quantity = new RegExp(
  `(?<sign>\\$)?(?<number>\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)\\s?${scale}\\s?(?:${unit})?`,
  'gu',
);

const scales: Readonly<Record<string, number>> = {
  тыс: 1e3,
  млн: 1e6,
  миллион: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  трлн: 1e12,
  триллион: 1e12,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
  万亿: 1e12,
};
const units: Readonly<Record<string, string>> = {
  '%': 'percent',
  процент: 'percent',
  долл: 'USD',
  $: 'USD',
  юан: 'CNY',
  руб: 'RUB',
  евро: 'EUR',
  тонн: 'tonne',
  美元: 'USD',
  人民币: 'CNY',
  元: 'CNY',
  卢布: 'RUB',
  欧元: 'EUR',
  吨: 'tonne',
};

type Read = Pick<Figure, 'value' | 'unit' | 'role' | 'change'>;

function readQuantity(match: RegExpExecArray, text: string): Read | null {
  const { sign, number = '', scale: by, unit: name } = match.groups ?? {};
  const measured = units[sign ?? name ?? ''];
  if (measured === undefined) return null;
  const digits = number.replace(/[ \u00a0]/g, '').replace(',', '.');
  const value = Number(
    (Number(digits) * (by === undefined ? 1 : (scales[by] ?? Number.NaN))).toPrecision(12),
  );
  if (Number.isNaN(value)) return null;
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  if (measured === 'percent') {
    const change = wayIn(before);
    return change === null ? null : { value, unit: measured, role: 'change', change };
  }
  // "вырос на 5 млрд": by how much, which is another thing than how much.
  if (/\sна\s$/.test(before) || /(?:增加|减少|增长|下降)了?$/.test(before)) return null;
  return { value, unit: measured, role: 'level', change: null };
}

const down =
  /(?:сократил|снизил|упал|уменьшил|просел|рухнул|обвалил)\p{L}*(?:\s\p{L}+){0,2}\sна\s$|(?:下降|减少|下跌|下滑|跌)了?$/u;
const up =
  /(?:вырос|увеличил|подскочил|поднял|возрос)\p{L}*(?:\s\p{L}+){0,2}\sна\s$|(?:增长|增加|上升|上涨)了?$/u;
const wayIn = (before: string): Direction | null =>
  down.test(before) ? 'down' : up.test(before) ? 'up' : null;

const months = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
const month = `(${months.join('|')})\\p{L}{0,2}`;
const spanned = new RegExp(`${month}\\s?[-–—]\\s?${month}\\s(20\\d\\d)`, 'iu');
const single = new RegExp(`(?<!\\p{L})${month}\\s(20\\d\\d)`, 'iu');

function periodIn(text: string): string | null {
  const numberOf = (name = '') => months.indexOf(name.toLowerCase()) + 1;
  const [, from, to, inYear] = spanned.exec(text) ?? [];
  if (inYear) return monthsOf(Number(inYear), numberOf(from), numberOf(to));
  const [, only, ofYear] = single.exec(text) ?? [];
  if (ofYear) return monthsOf(Number(ofYear), numberOf(only), numberOf(only));
  const [, year, first, last] = /(20\d\d)年(?:(\d{1,2})月?[-–—至到](\d{1,2})月)?/.exec(text) ?? [];
  if (first && last) return monthsOf(Number(year), Number(first), Number(last));
  if (year) return /年(?:上半年|下半年|第|前|\d)/.test(text) ? null : year;
  return /(?<!\d)(20\d\d)\s?(?:г\.|год)/.exec(text)?.[1] ?? null;
}

interface Sides {
  readonly flow: Flow | null;
  readonly from: string | null;
  readonly to: string | null;
}

const whole = /товарооборот|взаимн\p{L}* торговл|торговл\p{L}* (?:между|с)|贸易(?:总)?额|双边贸易/iu;
const toRussia = { from: 'China', to: 'Russia' } as const;
const toChina = { from: 'Russia', to: 'China' } as const;

function flowIn(text: string): Sides {
  if (whole.test(text)) return { flow: 'turnover', from: null, to: null };
  const flow = /экспорт|出口/iu.test(text) ? 'exports' : /импорт|进口/iu.test(text) ? 'imports' : null;
  if (flow === null) return { flow, from: null, to: null };
  if (/из Китая|в Россию|对俄(?:罗斯)?[^，。]{0,12}出口|自中国|从中国/iu.test(text))
    return { flow, ...toRussia };
  if (/в Китай|из России|对华[^，。]{0,12}出口|自俄|从俄/iu.test(text)) return { flow, ...toChina };
  return { flow, from: null, to: null };
}
