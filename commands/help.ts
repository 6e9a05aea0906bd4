/** `/help`: what can be asked, and how. */
import { type Command, defineCommand } from '../src/command.ts';
import { privately } from '../src/privacy.ts';

/** Lists `others` and itself. */
export function helpOn(others: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    description: 'What can be asked, and how',
    options: [privately],
    examples: ['help'],
    run: () => ({ kind: 'help', commands: [...others, help] }),
  });
  return help;
}
