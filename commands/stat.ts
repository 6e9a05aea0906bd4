/** `/stat topic [period] [flow] [private]`: the figures on a topic, each in its sentence. */
import { type Choice, defineCommand, laterPage } from '../src/command.ts';
import type { Flow } from '../src/figures/figure.ts';
import { periodChoices } from '../src/offers/periods.ts';
import { topicChoices } from '../src/offers/topics.ts';
import { privately } from '../src/privacy.ts';
import { simplified } from '../src/traditional.ts';

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
  run: ({ topic, period, flow }, context) => {
    const wanted = flows.find((choice) => choice.value === flow)?.value ?? null;
    return {
      kind: 'answer',
      answer: context.library.find(
        {
          kind: 'stat',
          topic: simplified(topic),
          period: period && simplified(period),
          flow: wanted,
          ...laterPage(context),
        },
        context.today,
      ),
    };
  },
  complete: (option, typed, context, { topic }) => {
    if (option === 'topic') return topicChoices(typed, context);
    return option === 'period' ? periodChoices(topic, typed, context) : [];
  },
});
