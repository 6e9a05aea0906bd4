/** One statement in several articles, disagreements with their reason, and figures that are taken back. */
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/library.ts';
import { libraryOf } from '../newspaper.ts';

function stat(library: Library, topic: string, period: string | null = null) {
  const answer = library.find({ kind: 'stat', topic, period, flow: null }, '2025-10-01');
  if (answer.kind === 'nothing') throw new Error(answer.because);
  return answer.findings.map(({ passage, figures, alsoIn }) => ({
    text: passage.text,
    figures: figures.map(({ mention }) => passage.article.body.slice(mention.start, mention.end)),
    also: alsoIn.map((other) => [other.passage.article.id, other.agrees, other.because ?? null]),
  }));
}

const turnover = (id: string, body: string) => ({ id, title: 'Trade between Russia and China', body });

describe('one statement', () => {
  test('is one finding, in the running text’s words, however often and wherever it is told', () => {
    const library = libraryOf(
      turnover(
        'first',
        '- Trade turnover down 8% in January-July 2025\n\nTrade turnover between Russia and China was down 8.1% in January-July 2025.\n\nThe fall in trade turnover between January and July 2025 was 8.1%, brokers noted.',
      ),
      turnover('second', 'Bilateral trade between Russia and China dropped 8.1% in January-July 2025.'),
    );
    const findings = stat(library, 'turnover', 'January-July 2025');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.text).not.toMatch(/^Trade turnover down 8%/);
    expect(findings[0]?.also).toHaveLength(1);
    expect(findings[0]?.also[0]?.[1]).toBe(true);
  });

  test('told by both sides of the border', () => {
    const library = libraryOf(
      turnover('seller', 'China’s exports of tyres to Russia came to $912 million in 2024.'),
      turnover('buyer', 'Russia’s imports of tyres from China came to $912 million in 2024.'),
    );
    expect(stat(library, 'tyres').map(({ also }) => also.map(([, agrees]) => agrees))).toEqual([[true]]);
  });
});

describe('a disagreement', () => {
  const chinese = turnover(
    'one',
    'China exported tyres worth $912 million to Russia in 2024, Chinese customs data showed.',
  );

  test('comes with its reason, where the text gives it', () => {
    const library = libraryOf(
      turnover('one', 'Exports of tyres to Russia were $912 million in 2024, Chinese customs data showed.'),
      turnover('two', 'Imports of tyres from China were $871 million in 2024, Russian customs data showed.'),
    );
    expect(stat(library, 'tyres').map(({ also }) => also.map(([, ...rest]) => rest))).toEqual([
      [[false, 'office']],
    ]);
  });

  test.each([
    ['Tyre imports from China were 6.6 billion yuan in 2024.', 'another currency'],
    ['Tyre imports from China were $871 million in 2023.', 'another year'],
    ['Tyre imports through Heihe from China were $71 million in 2024.', 'a part of it'],
    ['Tyre imports from China could be $500 million in 2024.', 'a possibility'],
  ])('is not raised by: %s (%s)', (body) => {
    const all = stat(libraryOf(chinese, turnover('two', body)), 'tyres').flatMap(({ also }) => also);
    expect(all.filter(([, agrees]) => agrees === false)).toEqual([]);
  });
});

describe('a figure that is taken back', () => {
  test('is never shown without the words that correct it', () => {
    const library = libraryOf(
      turnover(
        'paper',
        'For the record, our issue of 2 August gave rubber exports to China in 2024 as 71,000 tonnes. The correct number is 58,000 tonnes.',
      ),
    );
    const [finding] = stat(library, 'rubber');
    expect(finding?.text).toMatch(/71,000 tonnes\. The correct number is 58,000 tonnes\.$/);
    expect(finding?.figures).toEqual(['58,000 tonnes']);
  });

  test('is not shown where nothing corrects it', () => {
    const library = libraryOf(
      turnover(
        'paper',
        'An earlier version of this report said rubber exports to China in 2024 were 71,000 tonnes.',
      ),
    );
    const answer = library.find({ kind: 'stat', topic: 'rubber', period: null, flow: null }, '2025-10-01');
    expect(answer.kind).toBe('nothing');
  });

  test('stands beside the article that still has it', () => {
    const library = libraryOf(
      turnover('old', 'Exports of rubber to China were 71,000 tonnes in 2024.'),
      turnover(
        'new',
        'Exports of rubber to China in 2024 were revised to 58,000 tonnes from an initially reported 71,000 tonnes.',
      ),
    );
    const findings = stat(library, 'rubber');
    const texts = findings.map(({ text }) => text).join(' ');
    expect(findings[0]?.also.some(([, agrees]) => agrees === false) || texts.includes('revised')).toBe(true);
    expect(findings.flatMap(({ also }) => also)).toContainEqual([expect.anything(), false, 'revision']);
  });
});
