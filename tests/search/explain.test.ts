/** Why an answer is what it is: the lines tell just what the ranking did. */
import { describe, expect, test } from 'vitest';
import type { FeatureLine } from '../../src/search/features.ts';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf(
  {
    id: 'quay',
    title: 'Rice and salt through the port of Olga',
    published: '2025-09-10',
    body: [
      'Rice shipments from China to Russia rose 14% to 96,000 tonnes in January-July 2025.',
      'Salt shipments fell 3% to 41,000 tonnes in the same period.',
      'Dockers blame the fog, because no crane may move in it.',
    ].join('\n\n'),
  },
  {
    id: 'mill',
    title: 'Millers wait for rice',
    published: '2025-06-02',
    body: 'Rice from China came to 150,000 tonnes in 2019.',
  },
);
const today = '2025-10-01';
const explain = (question: string) => library.explain({ kind: 'ask', question }, today);
const sum = (lines: readonly FeatureLine[]) =>
  lines.reduce((total, { value, weight }) => total + value * weight, 0);

test.each([
  ['how much did rice shipments rise in january-july 2025', 'a figure'],
  ['why does no crane move in the fog', 'a reason'],
  ['salt', 'a fragment'],
])('the features of "%s" (%s) add up to the scores', (question) => {
  const { judged } = explain(question);
  expect(judged.length).toBeGreaterThan(0);
  for (const { score, features, figure } of judged) {
    expect(sum(features)).toBeCloseTo(score, 9);
    const ofFigure = features.find(({ name }) => name === 'figure');
    if (figure) expect(sum(figure.features)).toBeCloseTo(ofFigure?.value ?? 0, 9);
  }
});

describe('the decision', () => {
  test('what is shown is what the answer shows', () => {
    const request = { kind: 'ask', question: 'rice shipments january-july 2025' } as const;
    const answer = library.find(request, today);
    const shown = library.explain(request, today).judged.filter((one) => one.shown);
    expect(shown.map(({ passage }) => passage.text)).toEqual(
      answer.kind === 'found' ? answer.findings.map(({ passage }) => passage.text) : [],
    );
  });

  test('a passage answers from its threshold on, by the coverage of what is asked about', () => {
    const { judged } = explain('rice shipments january-july 2025');
    for (const { coverage, threshold, answers, covers } of judged) {
      expect(answers).toBe(coverage >= threshold);
      expect(covers.map(({ words }) => words)).toContain('rice');
    }
  });

  test('what is ruled out is told with the reason', () => {
    const { refused } = explain('rice shipments january-july 2025');
    const [mill] = refused.filter(({ passage }) => passage.article.id === 'mill');
    expect(mill?.because).toBe('other-period');
  });

  test('small talk is no question', () => {
    expect(explain('hello')).toEqual({ question: null, judged: [], refused: [] });
  });
});

test('what each term gives to a hit adds up to its score', () => {
  const hits = library.explainSearch('rice shipments from china', 10);
  expect(hits.map(({ passage, score }) => [passage, score])).toEqual(
    library.search('rice shipments from china', 10).map(({ passage, score }) => [passage, score]),
  );
  expect(hits.length).toBeGreaterThan(1);
  for (const { score, features } of hits) expect(sum(features)).toBeCloseTo(score, 6);
});
