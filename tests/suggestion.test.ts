import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Call } from '../src/command.ts';
import type { Answer } from '../src/search/answer.ts';
import { suggestionsFor } from '../src/suggestion.ts';
import { topics } from '../src/topics/index.ts';
import { harbour } from './discord/shipping.ts';
import { shipped } from './newspaper.ts';

const today = '2026-01-15';
const corpora = { harbour, shipped: shipped() };
const quotesOf = (answer: Answer) =>
  answer.kind === 'found' ? answer.findings.map(({ passage }) => passage.text) : [];

/** What there is to ask on every topic of the list, and questions of other kinds. */
const calls: readonly Call[] = [
  ...topics.map(({ id }) => ({ command: 'stat', args: { topic: id, period: null, flow: null } })),
  ...topics.map(({ id }) => ({ command: 'stat', args: { topic: id, period: '2011', flow: null } })),
  { command: 'quote', args: { speaker: 'source', topic: null } },
  { command: 'quote', args: { speaker: 'Nobody Atall', topic: null } },
  { command: 'ask', args: { question: 'why is trade falling?' } },
  { command: 'ask', args: { question: 'hello' } },
];

describe.each(Object.entries(corpora))('what to ask next, in %s', (_, library) => {
  const context = { library, today, language: 'en' } as const;
  const answerTo = ({ command, args }: Call): Answer => {
    const outcome = commands.find(({ name }) => name === command)?.run(args, context);
    if (outcome?.kind !== 'answer') throw new Error(`no /${command}`);
    return outcome.answer;
  };

  test('is at most three commands, each with an answer that shows something else', () => {
    let offered = 0;
    for (const call of calls) {
      const answer = answerTo(call);
      const suggestions = suggestionsFor(answer, call, library, today);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      for (const suggestion of suggestions) {
        offered++;
        const quotes = quotesOf(answerTo(suggestion.call));
        expect(quotes.some((quote) => !quotesOf(answer).includes(quote))).toBe(true);
        expect(suggestion.call).not.toEqual(call);
      }
    }
    expect(offered).toBeGreaterThan(0);
  });
});

test('an answer about coal leads to another year and to who speaks of it', () => {
  const call = { command: 'stat', args: { topic: 'coal', period: '2024', flow: null } };
  const answer = harbour.find({ kind: 'stat', topic: 'coal', period: '2024', flow: null }, today);
  expect(suggestionsFor(answer, call, harbour, today).map(({ about }) => about)).toEqual([
    { kind: 'figures', topic: 'coal', period: '2023' },
    { kind: 'said', speaker: 'Ilya Gromov', topic: 'coal' },
    { kind: 'figures', topic: 'coal', period: '2022' },
  ]);
});
