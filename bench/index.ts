/** `npm run bench`: what costs how much, each against something in the same run; `-- memory` for one of them alone. */
import { answers } from './answers.ts';
import { completions } from './completions.ts';
import { memory } from './discord/memory.ts';
import { roundTrip } from './discord/round-trip.ts';
import { figures } from './figures.ts';
import { pages } from './pages.ts';
import { start } from './start.ts';

const measures = {
  start,
  answers,
  completions,
  figures,
  intake: pages,
  'round-trip': roundTrip,
  memory,
} as const;
const names = new Set(process.argv.slice(2));

for (const [name, measure] of Object.entries(measures)) {
  if (names.size > 0 && !names.has(name)) continue;
  for (const line of await measure()) process.stdout.write(`${line}\n`);
}
