/** What the readers of this folder hand to each other. */
import type { Direction, Role } from '../figure.ts';
import type { Bounded } from '../quantities/bounds.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Tokens } from '../quantities/token.ts';

export interface Placed {
  readonly quantity: Quantity;
  readonly bounded: Bounded;
}

export interface Sense {
  readonly role: Role;
  readonly change: Direction | null;
  /** The mention, with the change word that touches it. */
  readonly from: number;
  readonly to: number;
  /** Said not to be so: no figure. */
  readonly negated: boolean;
}

export interface Known extends Placed {
  readonly sense: Sense;
}

/** A quantity in its surroundings, while its sense is being found. */
export interface Place extends Placed {
  readonly tokens: Tokens;
  /** Index of the token that leads to it. */
  readonly lead: number;
  /** The mention before any change word is taken in. */
  readonly base: Pick<Sense, 'from' | 'to' | 'negated'>;
  readonly previous: Known | undefined;
  readonly next: Placed | undefined;
  /** Its role if nothing changes it. */
  readonly resting: Role;
}

export const isRelative = ({ unit }: Quantity): boolean =>
  unit === 'percent' || unit === 'percentage-point' || unit === 'basis-point';

/** The same measure, whatever it is per. */
export const isSameKind = (a: Quantity, b: Quantity): boolean =>
  a.unit?.split('/')[0] === b.unit?.split('/')[0];
