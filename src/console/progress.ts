/** How far a long run has come: a bar that is written over at a terminal, a plain line now and then elsewhere. */
import { type Shell, write } from './terminal.ts';

export interface Progress {
  readonly step: (done: number, failed: number) => Promise<void>;
  /** Takes the bar away, so that other lines can be written. */
  readonly clear: () => Promise<void>;
}

/** Shorter runs need none. */
const fewest = 5;
const barEvery = 100;
const lineEvery = 10_000;
const width = 24;

export function progressOf(total: number, { terminal, milliseconds }: Shell): Progress {
  const silent = total < fewest;
  const { errors, live = false } = terminal;
  let shown = false;
  let last = milliseconds();
  const clear = async () => {
    if (shown) await write(errors, '\r\x1b[K');
    shown = false;
  };
  return {
    clear,
    step: async (done, failed) => {
      const now = milliseconds();
      if (silent || now - last < (live ? barEvery : lineEvery)) return;
      last = now;
      const count = `${done} of ${total}${failed === 0 ? '' : `, ${failed} failed`}`;
      const filled = Math.round((done / total) * width);
      if (live) await write(errors, `\r\x1b[K[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${count}`);
      else await write(errors, `${count}\n`);
      shown = live;
    },
  };
}
