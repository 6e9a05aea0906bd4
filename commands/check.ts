/** `/check claim [private]`: the figures of a text against what the articles say. */
import { defineCommand } from '../src/command.ts';
import { privately } from '../src/privacy.ts';
import { simplified } from '../src/traditional.ts';

/** Reads figures, which other commands do without: loaded before the first text is checked. */
let checker: typeof import('../src/check/index.ts') | undefined;

export const check = defineCommand({
  name: 'check',
  description: 'Check the figures of a text: agrees, differs, or not in the corpus',
  menu: 'Check the figures',
  options: [
    {
      name: 'claim',
      description: 'A sentence or a text with figures: trade fell 8% in January-July 2025',
      kind: 'text',
      required: true,
      maxLength: 4000,
    },
    privately,
  ],
  examples: ['check "trade between Russia and China fell 8% in January-July 2025"'],
  load: async () => {
    checker ??= await import('../src/check/index.ts');
  },
  run: ({ claim }, { library, today }) => {
    if (!checker) throw new Error('/check is run before it is loaded');
    // As long as before, so that the figures' offsets hold in the person's own words.
    return { kind: 'check', ...checker.check(simplified(claim), today, library), text: claim };
  },
});
