/** `npm run bench`: what costs how much, each against something in the same run. */
import { answers } from './answers.ts';
import { completions } from './completions.ts';
import { figures } from './figures.ts';
import { start } from './start.ts';

for (const measure of [start, answers, completions, figures]) {
  for (const line of measure()) process.stdout.write(`${line}\n`);
}
