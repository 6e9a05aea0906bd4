/** What a request was read as, in parts: so that who goes on from an earlier question sees what was taken from it. */
import type { Flow } from '../figures/figure.ts';
import { asking } from './asking-words.ts';
import { countriesIn } from './countries.ts';
import type { Form } from './form.ts';
import type { Question } from './question.ts';

export interface Understood {
  /** Topics by their ids, other words as they were typed. */
  readonly about: readonly About[];
  readonly flow: Flow | null;
  /** English names of countries: who sells, who buys, who else is named. */
  readonly from: string | null;
  readonly to: string | null;
  readonly places: readonly string[];
  /** ISO 8601; a part of a year without one as it was typed. */
  readonly period: string | null;
  /** As `Figure.unit` has it, or null. */
  readonly unit: string | null;
  /** A reason, a place and the like is asked for, no figure. */
  readonly wants: Extract<Form, 'why' | 'who' | 'when' | 'where'> | null;
  /** Whose statements are asked for. */
  readonly speaker: string | null;
}

export interface About {
  readonly topic: string | null;
  readonly words: string;
}

export function understood({ text, needs, direction, period, asked }: Question): Understood {
  const { flow, seller, buyer, countries } = direction;
  const about = needs.filter(
    ({ topic, terms, words, flow: course }) =>
      course === null &&
      countriesIn(words).length === 0 &&
      (topic !== null || !terms.every((term) => asking.has(term))),
  );
  const { form, units } = asked;
  return {
    about: about.map(({ topic, words }) => ({ topic, words })),
    flow,
    from: seller,
    to: buyer,
    places: countries.filter((name) => name !== seller && name !== buyer),
    period: period && (period.yearless ? text.slice(period.start, period.end) : period.period),
    unit: units[0] ?? null,
    wants: form === 'why' || form === 'who' || form === 'when' || form === 'where' ? form : null,
    speaker: null,
  };
}
