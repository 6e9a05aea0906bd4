/** The parts of a question that was taken from two messages, one after the other, in a language's own words. */
import type { Language } from '../../language.ts';
import type { Understood } from '../../search/understood.ts';
import { nameOf } from '../../topics/index.ts';
import { periodWords } from './period.ts';
import { placeName } from './places.ts';

export interface PartWords {
  readonly flows: Readonly<Record<'exports' | 'imports' | 'turnover', string>>;
  readonly wants: Readonly<Record<'why' | 'who' | 'when' | 'where', string>>;
  /** By what `Figure.unit` begins with. */
  readonly units: Readonly<Record<string, string>>;
  from(country: string): string;
  to(country: string): string;
  says(speaker: string): string;
  readonly comma: string;
}

/** "why, phones, imports from China, 2024" */
export function partsOf(
  { about, flow, from, to, places, period, unit, wants, speaker }: Understood,
  language: Language,
  words: PartWords,
): string {
  const name = (country: string) => placeName(country, language);
  const course = [
    flow === null ? null : words.flows[flow],
    from === null ? null : words.from(name(from)),
    to === null ? null : words.to(name(to)),
  ].filter((part) => part !== null);
  return [
    wants === null ? null : words.wants[wants],
    speaker === null ? null : words.says(speaker),
    ...new Set(
      about
        .filter(({ topic }) => topic === null || topic !== flow)
        .map((one) =>
          one.topic === null || isOwn(one.words, language) ? one.words : nameOf(one.topic, language),
        ),
    ),
    course.length > 0 ? course.join(language.startsWith('zh') ? '' : ' ') : null,
    ...places.map(name),
    period === null ? null : periodWords(period, language),
    unit === null ? null : (words.units[unit] ?? unit),
  ]
    .filter((part) => part !== null)
    .join(words.comma);
}

/** Words of the person's own language are shown as they were typed. */
const isOwn = (words: string, language: Language): boolean => scripts[language].test(words);

const scripts = {
  en: /^[\p{Script=Latin}\P{L}]+$/u,
  ru: /^[\p{Script=Cyrillic}\P{L}]+$/u,
  zh: /^[\p{Script=Han}\P{L}]+$/u,
  'zh-Hant': /^[\p{Script=Han}\P{L}]+$/u,
} as const;
