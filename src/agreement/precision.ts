/**
 * How exactly a figure is written: the distance to the next number that could be written so.
 *
 *   digits = "$5.8 billion" is told to 0.1 billion, "8%" to one percent, "128,000" to one
 *   zeros  = but "128,000" may have been rounded to thousands: zeros at the end may be rounding
 *   words  = "a third" of 33.3 may be 33, "doubled" may be 2.04, "fifteen" is told to one
 */
import type { Figure } from '../figures/figure.ts';

export interface Precision {
  /** As it is written. */
  readonly step: number;
  /** If the zeros that end it are rounding. */
  readonly coarse: number;
  /** How many digits say something. */
  readonly digits: number;
}

/** `words` are those of the mention. */
export function precisionOf({ value, unit, bound }: Figure, words: string): Precision {
  const written = numeralOf(words, Math.abs(value)) ?? spelled(Math.abs(value), unit);
  if (bound !== '~') return written;
  // "About 20%" may be 19 or 21, "about 107" 106 or 108.
  const loose = Math.max(2 * written.step, Math.min(written.coarse, Math.abs(value) / 10));
  return { ...written, step: loose, coarse: Math.max(loose, written.coarse) };
}

/** The numeral of the words that gives the value, whatever scale or unit it is multiplied with. */
function numeralOf(words: string, value: number): Precision | null {
  let best: Precision | null = null;
  for (const [numeral] of words.matchAll(/\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?/g)) {
    for (const plain of [numeral.replace(/[ ,\u00a0\u202f]/g, ''), numeral.replace(',', '.')]) {
      const number = Number(plain);
      const scale = value / number;
      if (!(number > 0) || !isScale(scale)) continue;
      const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
      const step = scale * 10 ** -decimals;
      const zeros = decimals === 0 ? (/0*$/.exec(plain)?.[0].length ?? 0) : 0;
      const digits = plain.replace('.', '').replace(/^0+/, '').length - zeros;
      best ??= { step, coarse: step * 10 ** zeros, digits };
    }
  }
  return best;
}

/** Thousands, millions, billions, trillions; hundredths for basis points. */
const isScale = (factor: number): boolean => {
  const power = Math.log10(factor);
  return Math.abs(power - Math.round(power)) < 1e-6 && power > -3.5 && power < 13;
};

function spelled(value: number, unit: string): Precision {
  const step = unit === 'percent' ? 2 : unit === 'multiple' ? 0.1 : Math.max(1, value * 0.01);
  return { step, coarse: step, digits: value === 0 ? 1 : 2 };
}
