/** `/stat topic [period] [flow] [private]`: the figures on a topic, each in its sentence. */
import { type Choice, type Context, defineCommand } from '../src/command.ts';
import { narrow } from '../src/completion.ts';
import type { Flow } from '../src/figures/figure.ts';
import { privately } from '../src/privacy.ts';
import { periodWords } from '../src/reply/wording/period.ts';
import { findTopic, nameOf } from '../src/topics/index.ts';

const flows: readonly (Choice & { readonly value: Flow })[] = [
  { name: 'exports', value: 'exports' },
  { name: 'imports', value: 'imports' },
  { name: 'turnover', value: 'turnover' },
];

export const stat = defineCommand({
  name: 'stat',
  description: 'Figures on a topic, each quoted in its sentence with its source',
  options: [
    {
      name: 'topic',
      description: 'What to look up: vehicles, crude oil, turnover …',
      kind: 'text',
      required: true,
      maxLength: 200,
      completes: true,
    },
    {
      name: 'period',
      description: 'When: 2024, January-July 2025, last year …',
      kind: 'text',
      required: false,
      maxLength: 100,
      completes: true,
    },
    { name: 'flow', description: 'Which way the goods go', kind: 'text', required: false, choices: flows },
    privately,
  ],
  examples: ['stat vehicles', 'stat turnover --period 2024'],
  run: ({ topic, period, flow }, { library, today }) => {
    const wanted = flows.find((choice) => choice.value === flow)?.value ?? null;
    return { kind: 'answer', answer: library.find({ kind: 'stat', topic, period, flow: wanted }, today) };
  },
  complete: (option, typed, context) => {
    if (option === 'topic') return topicChoices(typed, context);
    if (option === 'period') return periodChoices(typed, context);
    return [];
  },
});

/** First the topic that the typed words mean, whichever word of it they are, then those named so. */
function topicChoices(typed: string, { library, language }: Context): readonly Choice[] {
  const choiceOf = (id: string): Choice => ({ name: nameOf(id, language), value: id });
  const meant = typed.trim() === '' ? null : findTopic(typed);
  const named = narrow(typed, library.topics.map(choiceOf));
  if (meant === null || !library.topics.includes(meant)) return named;
  return [choiceOf(meant), ...named.filter((choice) => choice.value !== meant)].slice(0, 25);
}

const periodChoices = (typed: string, { library, language }: Context): readonly Choice[] =>
  narrow(
    typed,
    library.periods(null).map((period) => ({ name: periodWords(period, language), value: period })),
  );
