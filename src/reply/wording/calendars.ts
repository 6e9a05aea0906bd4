/** Dates as each language writes them, months shortened as its newspapers do. */
import type { Language } from '../../language.ts';

/** How a language writes the parts of a date. Years and months are those of ISO 8601: 2025, 1 to 12. */
export interface Calendar {
  year(year: string): string;
  month(month: number, year: string): string;
  day(day: number, month: number, year: string): string;
  /** Months of one year, from one to another. */
  months(from: number, to: number, year: string): string;
  years(from: string, to: string): string;
  /** From one point in time to another, both as written by the above. */
  between(from: string, to: string): string;
}

const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const en: Calendar = {
  year: (year) => year,
  month: (month, year) => `${english[month - 1]} ${year}`,
  day: (day, month, year) => `${day} ${english[month - 1]} ${year}`,
  months: (from, to, year) => `${english[from - 1]}–${english[to - 1]} ${year}`,
  years: (from, to) => `${from}–${to}`,
  between: (from, to) => `${from} – ${to}`,
};

const russian = 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' ');
/** Of the month, as after a day: 28 августа. */
const ofRussian = 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' ');
const ru: Calendar = {
  year: (year) => year,
  month: (month, year) => `${russian[month - 1]} ${year}`,
  day: (day, month, year) => `${day} ${ofRussian[month - 1]} ${year}`,
  months: (from, to, year) => `${russian[from - 1]}–${russian[to - 1]} ${year}`,
  years: (from, to) => `${from}–${to}`,
  between: (from, to) => `${from} – ${to}`,
};

const zh: Calendar = {
  year: (year) => `${year}年`,
  month: (month, year) => `${year}年${month}月`,
  day: (day, month, year) => `${year}年${month}月${day}日`,
  months: (from, to, year) => `${year}年${from}月至${to}月`,
  years: (from, to) => `${from}年至${to}年`,
  between: (from, to) => `${from}至${to}`,
};

/** In full, for finding what a person types. */
export const spelledMonths: readonly (readonly string[])[] = [
  'January February March April May June July August September October November December'.split(' '),
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
];

export const calendars: Readonly<Record<Language, Calendar>> = {
  en,
  ru,
  zh,
  // The same characters.
  'zh-Hant': zh,
};
