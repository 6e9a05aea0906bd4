/** `/about`: which version this is, how much it has read and how new that is. */
import { defineCommand } from '../src/command.ts';
import { privately } from '../src/privacy.ts';
import { version } from '../src/version.ts';

export const about = defineCommand({
  name: 'about',
  description: 'The version, what has been read, and how new the newest article is',
  options: [privately],
  examples: ['about'],
  run: () => ({ kind: 'about', version }),
});
