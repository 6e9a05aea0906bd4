/** `/quote speaker [topic] [private]`: who said what, in the article's words. */
import { defineCommand, laterPage } from '../src/command.ts';
import { speakerChoices } from '../src/offers/speakers.ts';
import { topicChoicesOf } from '../src/offers/topics.ts';
import { privately } from '../src/privacy.ts';
import { simplified } from '../src/traditional.ts';

export const quote = defineCommand({
  name: 'quote',
  description: 'Who said what: statements with their speaker, word for word',
  options: [
    {
      name: 'speaker',
      description: 'A name, an office, an organisation, or: source',
      kind: 'text',
      required: true,
      maxLength: 200,
      completes: true,
    },
    {
      name: 'topic',
      description: 'What it is about: vehicles, crude oil, payments …',
      kind: 'text',
      required: false,
      maxLength: 200,
      completes: true,
    },
    privately,
  ],
  examples: ['quote alikhanov', 'quote source --topic trade'],
  run: ({ speaker, topic }, context) => ({
    kind: 'answer',
    answer: context.library.quote({ speaker, topic: topic && simplified(topic), ...laterPage(context) }),
  }),
  complete: (option, typed, context, { speaker = null }) => {
    if (option === 'speaker') return speakerChoices(typed, context);
    return option === 'topic' ? topicChoicesOf(speaker, typed, context) : [];
  },
});
