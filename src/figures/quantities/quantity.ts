/** A quantity found in a sentence, before anything is said about what it means there. */
import type { Bound, Direction } from '../figure.ts';
import { exact } from './numeral.ts';

/** A stretch of tokens, half open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Quantity extends Stretch {
  readonly value: number;
  /** The upper end of a range. */
  readonly upper: number | null;
  /** null while it is bare: it must then take a unit from its neighbours, or it is no figure. */
  readonly unit: string | null;
  /** What a count counts, in the singular. */
  readonly of: string | null;
  /**
   * - `measure`: has a unit; `count`: has a noun; `bare`: has neither
   * - `part`: `a third`, `half`, `one in four`
   * - `multiple`: `doubled`, `2.6 times`; `rank`: `seventh-largest`; `still`: `unchanged`
   */
  readonly form: 'measure' | 'count' | 'bare' | 'part' | 'multiple' | 'rank' | 'still';
  /** The way that its own words say: `-5.2%`, `halved`, `one place lower`. */
  readonly way: Direction | null;
  /** What its scale and its unit multiply by: 1e6 for `5 million tonnes`, 1e9 for `5 bcm`. */
  readonly scale: number;
  readonly factor: number;
  /** Bounded from within: `forty or so lorries`. */
  readonly inner: Bound | null;
  /** In digits; and with separators, a fraction or a scale, so that it is hardly a name. */
  readonly digits: boolean;
  readonly formal: boolean;
  /** `4 to 5 million` where it might be two figures instead of a range. */
  readonly ends: readonly [End, End] | null;
  /** The rule that read it, and the one that gave it its unit. */
  readonly rule: string;
  readonly unitRule: string;
}

export interface End extends Stretch {
  readonly value: number;
}

type Known = Stretch & Pick<Quantity, 'value' | 'rule'>;

/** A quantity of which only some things need saying. Always made here, in one shape, which V8 reads several times as fast. */
export const quantityOf = (q: Known & Partial<Quantity>): Quantity => ({
  from: q.from,
  to: q.to,
  value: q.value,
  upper: q.upper ?? null,
  unit: q.unit ?? null,
  of: q.of ?? null,
  form: q.form ?? 'measure',
  way: q.way ?? null,
  scale: q.scale ?? 1,
  factor: q.factor ?? 1,
  inner: q.inner ?? null,
  digits: q.digits ?? true,
  formal: q.formal ?? true,
  ends: q.ends ?? null,
  rule: q.rule,
  unitRule: q.unitRule ?? 'its own',
});

/** With the unit comes its factor (bcm), and to a plain small number the scale: `26 million tonnes, from 20`. */
export function sized(q: Quantity, from: Quantity, scaled: boolean): Quantity {
  const shares = scaled && q.scale === 1 && q.value < 1000;
  const by = from.factor * (shares ? from.scale : 1);
  return {
    ...q,
    value: exact(q.value * by),
    upper: q.upper === null ? null : exact(q.upper * by),
    scale: shares ? from.scale : q.scale,
    factor: from.factor,
  };
}
