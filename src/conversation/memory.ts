/** The last turn of each person, for a while: bounded in number and in time, by a clock that is handed in. */
import type { Turn } from './turn.ts';

export interface Limits {
  /** Milliseconds after which a turn is forgotten. */
  readonly keepFor: number;
  /** People; of more, those are forgotten who have been silent longest. */
  readonly most: number;
}

export const usual: Limits = { keepFor: 30 * 60_000, most: 10_000 };

export class Memory {
  readonly #turns = new Map<string, { readonly turn: Turn; readonly at: number }>();
  readonly #now: () => number;
  readonly #limits: Limits;

  /** `now` in milliseconds from any fixed point. */
  constructor(now: () => number, limits: Limits = usual) {
    this.#now = now;
    this.#limits = limits;
  }

  recall(user: string): Turn | null {
    const kept = this.#turns.get(user);
    return kept && this.#now() - kept.at <= this.#limits.keepFor ? kept.turn : null;
  }

  keep(user: string, turn: Turn | null): void {
    // Set anew, the map's order is that of the last word.
    this.#turns.delete(user);
    if (turn !== null) this.#turns.set(user, { turn, at: this.#now() });
    for (const [oldest, { at }] of this.#turns) {
      if (this.#turns.size <= this.#limits.most && this.#now() - at <= this.#limits.keepFor) break;
      this.#turns.delete(oldest);
    }
  }
}
