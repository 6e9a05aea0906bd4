/** `/ask question [private]`: a question in plain words. */
import { defineCommand, laterPage } from '../src/command.ts';
import { privately } from '../src/privacy.ts';
import { simplified } from '../src/traditional.ts';

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask in plain words; the answer is quoted from the articles',
  options: [
    {
      name: 'question',
      description: 'Why is trade falling? How many cars did China sell to Russia?',
      kind: 'text',
      required: true,
      maxLength: 2000,
    },
    privately,
  ],
  examples: ['ask "why is trade falling?"', 'ask "how far did vehicle imports from China fall?"'],
  run: ({ question }, context) => ({
    kind: 'answer',
    answer: context.library.find(
      { kind: 'ask', question: simplified(question), ...laterPage(context) },
      context.today,
    ),
  }),
});
