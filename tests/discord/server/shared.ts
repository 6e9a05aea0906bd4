/** What the parts of the server of the tests share. */
import type { faultsIn, Json } from './body.ts';
import type { Gateway } from './gateway.ts';
import type { File } from './hand.ts';

export interface Shared {
  readonly gateway: Gateway;
  /** @throws ApiError 50035 for a body that Discord would not take; the faults are kept as well. */
  readonly check: (kind: Parameters<typeof faultsIn>[0], body: Json, files?: readonly File[]) => void;
  /** Milliseconds of a clock that the test moves. */
  readonly now: () => number;
  readonly nextId: () => string;
  /** The commands that are registered. */
  readonly commands: () => readonly Json[];
}
