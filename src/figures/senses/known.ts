/** What the readers of this folder hand to each other. */
import type { Direction, Role } from '../figure.ts';
import type { Bounded } from '../quantities/bounds.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Tokens } from '../quantities/token.ts';

export interface Placed {
  readonly quantity: Quantity;
  readonly bounded: Bounded;
}

export interface Sense extends Mention {
  readonly role: Role;
  readonly change: Direction | null;
  /** Said not to be so: no figure. */
  readonly negated: boolean;
  /** The rule that says so, and the index of the word it goes by. */
  readonly rule: string;
  readonly at: number | null;
}

/** The words of a figure, with the change word that touches them. */
export interface Mention {
  readonly from: number;
  readonly to: number;
}

export const senseOf = (
  { from, to }: Mention,
  role: Role,
  change: Direction | null,
  rule: string,
  at: number | null = null,
  negated = false,
): Sense => ({ from, to, role, change, negated, rule, at });

/** A role that nothing changes, and the rule that says so. */
export interface Resting {
  readonly role: Role;
  readonly rule: string;
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
  readonly base: Mention;
  readonly previous: Known | undefined;
  /** The last change of the sentence in percent, if only the level that it reached stands behind it. */
  readonly changed: Known | undefined;
  readonly next: Placed | undefined;
  /** Its role if nothing changes it. */
  readonly resting: Resting;
}

export const isRelative = ({ unit }: Quantity): boolean =>
  unit === 'percent' || unit === 'percentage-point' || unit === 'basis-point';

/** The same measure, whatever it is per; of counts, the same noun. */
export const isSameKind = (a: Quantity, b: Quantity): boolean =>
  a.unit?.split('/')[0] === b.unit?.split('/')[0] &&
  (a.of === null || b.of === null || nounOf(a.of) === nounOf(b.of));

const nounOf = (of: string): string => of.slice(of.lastIndexOf(' ') + 1).toLowerCase();
