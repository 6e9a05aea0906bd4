/** Every figure of the articles, filed by what it may be compared with. Made when somebody first checks a text. */
import { dimensionOf } from '../agreement/dimension.ts';
import { type Told, toldIn } from '../agreement/index.ts';
import { measurandOf } from '../agreement/measurand.ts';
import type { Figure } from '../figures/figure.ts';
import type { Library } from '../library.ts';
import type { Passage } from '../text/passage.ts';
import { narrower, wider } from '../topics/index.ts';

export interface Stated extends Told {
  readonly passage: Passage;
}

export interface Ledger {
  /** Newest article first; all that measures the same kind of thing, and perhaps more. */
  near(told: Told): readonly Stated[];
}

const ledgers = new WeakMap<Library, Ledger>();

export function ledgerOf(library: Library): Ledger {
  const known = ledgers.get(library);
  if (known) return known;
  const made = make(library);
  ledgers.set(library, made);
  return made;
}

function make(library: Library): Ledger {
  const files = new Map<string, Stated[]>();
  for (const passage of library.passages) {
    for (const figure of library.figuresIn(passage)) {
      const stated = { ...toldIn(passage, figure), passage };
      for (const key of keysOf(stated)) {
        const file = files.get(key);
        if (file) file.push(stated);
        else files.set(key, [stated]);
      }
    }
  }
  return {
    near: (told) => {
      const goods = goodsOf(told);
      const kin = goods.flatMap((one) => [one, ...wider(one), ...narrower(one)]);
      const keys = goods.length === 0 ? [keyOf(told.figure, '')] : kin.map((one) => keyOf(told.figure, one));
      const found = new Set(keys.flatMap((key) => files.get(key) ?? []));
      return [...found];
    },
  };
}

const goodsOf = (told: Told): readonly string[] => [...measurandOf(told).goods];

function keysOf(told: Told): readonly string[] {
  const goods = goodsOf(told);
  return (goods.length === 0 ? [''] : goods).map((one) => keyOf(told.figure, one));
}

function keyOf(figure: Figure, topic: string): string {
  const { kind, unit } = dimensionOf(figure);
  return `${kind} ${unit} ${topic}`;
}
