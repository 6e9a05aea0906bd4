/**
 * How often one person is answered: so many at once, then one each so often (a token bucket, kept as the moment
 * when it is full again). As many people are remembered as there is room for; who was quiet longest is forgotten first.
 */
export interface PaceLimits {
  /** Answers at once. */
  readonly burst: number;
  /** Milliseconds until there is one more. */
  readonly every: number;
  /** How many people are remembered. */
  readonly people: number;
}

export const usualPace: PaceLimits = { burst: 8, every: 3_000, people: 10_000 };

export type Turn =
  | { readonly kind: 'go' }
  /** `told`: this person was asked to wait already, since the last answer. */
  | { readonly kind: 'wait'; readonly seconds: number; readonly told: boolean };

export type Pace = (person: string) => Turn;

/** `now` in milliseconds. */
export function paceOf({ burst, every, people }: PaceLimits, now: () => number): Pace {
  const known = new Map<string, { readonly full: number; readonly told: boolean }>();
  return (person) => {
    const before = known.get(person);
    const full = Math.max(before?.full ?? 0, now());
    const wait = full - now() - (burst - 1) * every;
    const go = wait <= 0;
    // Set anew, it stands last in the order of the map.
    known.delete(person);
    known.set(person, go ? { full: full + every, told: false } : { full, told: true });
    const [quietest] = known.keys();
    if (known.size > people && quietest !== undefined) known.delete(quietest);
    return go
      ? { kind: 'go' }
      : { kind: 'wait', seconds: Math.ceil(wait / 1_000), told: before?.told ?? false };
  };
}
