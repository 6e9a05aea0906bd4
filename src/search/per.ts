/** So much a day, a week, a month, a year: how questions and sentences say it. */
export type Per = 'day' | 'week' | 'month' | 'year';

const said: readonly (readonly [Per, RegExp])[] = [
  ['day', /\bdaily\b|\b(?:per|a|each|every) day\b/i],
  ['week', /\bweekly\b|\b(?:per|a|each|every) week\b/i],
  ['month', /\bmonthly\b|\b(?:per|a|each|every) month\b/i],
  ['year', /\b(?:per|each|every) (?:year|annum)\b/i],
];
const patterns = new Map(said);

/** The shortest that the text says, or null. */
export const perIn = (text: string): Per | null =>
  said.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

export const says = (text: string, per: Per): boolean => patterns.get(per)?.test(text) ?? false;
