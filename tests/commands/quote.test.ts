/** `/quote`: who is found by which words, in which order, and what is said where nobody is. */
import { describe, expect, test } from 'vitest';
import { quote } from '../../commands/quote.ts';
import type { Library } from '../../src/library.ts';
import { replyTo } from '../../src/reply/index.ts';
import { libraryOf, shipped } from '../newspaper.ts';

const today = '2025-10-01';
const language = 'en';
const library = libraryOf(
  {
    id: 'new',
    published: '2025-09-10',
    body: [
      'Deputy Transport Minister Ilya Gromov said the port of Olga would take more coal.',
      '“We need lorries and drivers,” Gromov said at a forum in Dalian.',
      '“Coal is a cold business,” he said.',
      'China’s commerce ministry said coal was cheap.',
      '“Nobody pays for coal in time,” said a banker preparing Surkov’s trip, who asked not to be named.',
    ].join('\n\n'),
  },
  {
    id: 'old',
    published: '2025-08-01',
    body: 'Two coal traders said prices fell.\n\n“Ice is early this year,” said Ilya Gromov.',
  },
);
const shippedLibrary = shipped();

const run = (speaker: string, topic: string | null = null, of: Library = library) =>
  quote.run({ speaker, topic, private: false }, { library: of, today, language });
function found(speaker: string, topic: string | null = null, of: Library = library): readonly string[] {
  const outcome = run(speaker, topic, of);
  if (outcome.kind !== 'answer' || outcome.answer.kind === 'nothing') return [];
  return outcome.answer.findings.map(({ passage }) => passage.text);
}
const notes = (speaker: string, topic: string | null = null) =>
  replyTo(run(speaker, topic), { library, today, language }).blocks.flatMap((block) =>
    block.kind === 'note' ? [String(block.note)] : [],
  );
const offered = (option: string, typed: string, filled = {}) =>
  quote.complete(option, typed, { library, today, language }, filled).map(({ name }) => name);

describe('a speaker', () => {
  test.each([
    ['gromov', 4, 'a surname'],
    ['Ilya Gromov', 4, 'the whole name'],
    ['gromv', 4, 'misspelt'],
    ['transport minister', 4, 'an office'],
    ['commerce ministry', 1, 'an organisation'],
    ['chinese ministry', 1, 'by its country'],
    ['banker', 1, 'what a source does'],
    ['source', 2, 'whoever has no name'],
    ['anonymous', 2, 'the same'],
    ['surkov', 0, 'a name inside a description is not the speaker’s'],
    ['trade', 0, 'a trader is no trade'],
    ['zubov', 0, 'nobody'],
    ['', 0, 'nothing asked'],
  ])('%j is found %i times', (speaker, count, reason) => {
    expect(found(speaker), reason).toHaveLength(count);
  });

  test('is quoted in their own words first, then newest first', () => {
    expect(found('gromov').map((text) => text.slice(0, 9))).toEqual([
      '“We need ',
      '“Coal is ',
      '“Ice is e',
      'Deputy Tr',
    ]);
  });

  test('is quoted on a topic, by its name or by words', () => {
    expect(found('gromov', 'coal')).toEqual([
      '“Coal is a cold business,” he said.',
      'Deputy Transport Minister Ilya Gromov said the port of Olga would take more coal.',
    ]);
    expect(found('gromov', 'drivers')).toEqual([
      '“We need lorries and drivers,” Gromov said at a forum in Dalian.',
    ]);
    expect(found('gromov', 'bananas')).toEqual([]);
  });

  test('of a copied article is quoted once, with the copy named', () => {
    const body = '“We need lorries at once,” said Ilya Gromov.';
    const outcome = run(
      'gromov',
      null,
      libraryOf({ id: 'a', published: '2025-01-01', body }, { id: 'b', published: '2025-01-02', body }),
    );
    expect(outcome).toMatchObject({
      answer: {
        findings: [
          {
            passage: { article: { id: 'a' } },
            alsoIn: [{ passage: { article: { id: 'b' } }, agrees: true }],
          },
        ],
      },
    });
  });
});

describe('the reply', () => {
  const { blocks } = replyTo(run('gromov'), { library, today, language });

  test('shows who speaks, the quote, the source', () => {
    expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['speaker', 'quote', 'source']);
  });

  test('says whom the corpus quotes where it does not quote this one', () => {
    expect(notes('zubov')).toEqual([
      'The corpus quotes nobody by that name.',
      'It does quote: Ilya Gromov · China’s commerce ministry · a banker preparing Surkov’s trip · Two coal traders',
    ]);
  });

  test('says who speaks of the topic where this one does not', () => {
    expect(notes('ministry', 'ice')).toEqual([
      'The corpus quotes them, but not on this.',
      'On this it quotes: Ilya Gromov',
    ]);
    expect(notes('ministry', 'bananas')).toEqual(['The corpus quotes them, but not on this.']);
  });
});

describe('choices', () => {
  test('are speakers, those with names and most statements first', () => {
    expect(offered('speaker', '')).toEqual([
      'Ilya Gromov',
      'China’s commerce ministry',
      'a banker preparing Surkov’s trip',
      'Two coal traders',
    ]);
    expect(offered('speaker', 'grom')).toEqual(['Ilya Gromov']);
  });
  test('are topics of the speaker who is filled in', () => {
    expect(offered('topic', '', { speaker: 'Ilya Gromov' })).toContain('coal');
    expect(offered('topic', '', { speaker: 'Ilya Gromov' })).not.toContain('prices');
    expect(offered('topic', '')).toContain('prices');
  });
  test('are understood', () => {
    for (const speaker of shippedLibrary.speakers())
      expect(found(speaker, null, shippedLibrary), speaker).not.toEqual([]);
  });
});

test('the two articles tell what the minister says about saturation', () => {
  expect(found('alikhanov', 'saturation', shippedLibrary)).toEqual([
    '"We are also seeing a gradual saturation of Chinese products in certain market segments," he told a business forum in Kazan.',
    expect.stringMatching(/^Russia’s Industry and Trade Minister Anton Alikhanov said Tuesday/),
  ]);
});
