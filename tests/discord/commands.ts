/** Commands for the tests: what they answer is up to the test. */
import { type Command, defineCommand, type Outcome } from '../../src/command.ts';
import { found, teaFinding } from './corpus.ts';

export const teaOutcome: Outcome = { kind: 'answer', answer: found([teaFinding]) };

/** `/tea about [when] [private]` */
export function teaCommand(more: { run?: () => Outcome; complete?: Command['complete'] } = {}): Command {
  return defineCommand({
    name: 'tea',
    description: 'Figures on tea',
    options: [
      {
        name: 'about',
        description: 'Which tea',
        kind: 'text',
        required: true,
        maxLength: 20,
        completes: true,
      },
      {
        name: 'way',
        description: 'Which way',
        kind: 'text',
        required: false,
        choices: [{ name: 'out', value: 'out' }],
      },
      { name: 'private', description: 'Only you see it', kind: 'flag', required: false },
    ],
    examples: ['tea green'],
    run: more.run ?? (() => teaOutcome),
    complete: more.complete ?? (() => []),
  });
}
