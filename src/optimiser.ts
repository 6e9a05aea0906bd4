/**
 * When V8 optimises: a function once so many bytes of it have run, in threads beside the one that answers. A bot that is asked now
 * and then would answer thousands of questions before; but where one request follows another on a machine of two processors, an
 * answer stands in line behind four such threads for longer than it takes. Node 20's V8 has a flag for it; later ones write that
 * they know none.
 */
import { setFlagsFromString } from 'node:v8';

const hasBudget = process.versions.v8.startsWith('11.');

/** Seven times as soon as V8 does of its own accord: while warming up, and for a bot, which has time between two questions. */
export const optimiseSoon = (): void => budget(10_000);

/** Four times as late: for what the warm-up has not met, where there is no pause. */
export const optimiseLater = (): void => budget(300_000);

function budget(bytes: number): void {
  if (hasBudget) setFlagsFromString(`--interrupt-budget=${bytes}`);
}
