/** `/quote speaker [topic] [private]`: who said what, in the article's words. */
import { defineCommand } from '../src/command.ts';
import { narrow } from '../src/completion.ts';
import { privately } from '../src/privacy.ts';
import { nameOf } from '../src/topics/index.ts';

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
  run: ({ speaker, topic }, { library }) => ({ kind: 'answer', answer: library.quote({ speaker, topic }) }),
  complete: (option, typed, { library, language }, { speaker = null }) => {
    const choices =
      option === 'speaker'
        ? library.speakers().map((name) => ({ name, value: name }))
        : library.topicsOf(speaker).map((id) => ({ name: nameOf(id, language), value: id }));
    return narrow(typed, choices);
  },
});
