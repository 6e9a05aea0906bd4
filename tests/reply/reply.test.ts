import { describe, expect, test } from 'vitest';
import type { Context, Outcome } from '../../src/command.ts';
import type { Block } from '../../src/reply/block.ts';
import { replyTo } from '../../src/reply/index.ts';
import type { Found } from '../../src/search/answer.ts';
import { articleOf, libraryOf, shipped } from '../newspaper.ts';

const context: Context = { library: shipped(), today: '2025-09-01', language: 'en' };
const blocks = (outcome: Outcome, where = context): readonly Block[] => replyTo(outcome, where).blocks;
const notes = (list: readonly Block[]) =>
  list.flatMap((block) => (block.kind === 'note' ? [String(block.note)] : []));

describe('a found answer', () => {
  const answer = context.library.find(
    { kind: 'stat', topic: 'vehicles', period: null, flow: null },
    context.today,
  );
  const list = blocks({ kind: 'answer', answer });

  test('shows figures, then the sentence they stand in, then its source', () => {
    expect(list.slice(0, 3).map(({ kind }) => kind)).toEqual(['figures', 'quote', 'source']);
  });

  test('names publisher and date, and links to the quoted words', () => {
    const [source] = list.filter((block) => block.kind === 'source');
    expect(source).toMatchObject({
      standing: 'source',
      citation: { publisher: 'Reuters', via: 'financetom', published: '2025-08-28' },
    });
    expect(source?.link).toContain('#:~:text=');
  });

  test('says of an undated article that its relative dates are unresolved', () => {
    const library = libraryOf({ published: null, body: 'Coal exports to China fell 3% last year.' });
    const undated = library.find({ kind: 'stat', topic: 'coal', period: null, flow: null }, context.today);
    expect(notes(blocks({ kind: 'answer', answer: undated }, { ...context, library }))).toContain(
      'This article has no date, so its "last year" cannot be resolved.',
    );
  });

  test('shows a disagreeing source with its own quote, an agreeing one by name', () => {
    const [here, there] = context.library.passages;
    if (!here || !there) throw new Error('the corpus is empty');
    const found = (agrees: boolean): Found => ({
      kind: 'found',
      findings: [{ passage: here, figures: [], alsoIn: [{ passage: there, agrees }] }],
      more: 0,
    });
    const kinds = (agrees: boolean) =>
      blocks({ kind: 'answer', answer: found(agrees) }).map(({ kind }) => kind);
    expect(kinds(true)).toEqual(['quote', 'source', 'source']);
    expect(kinds(false)).toEqual(['quote', 'source', 'quote', 'source']);
  });
});

describe('a quote of somebody whom the article does not name', () => {
  const library = libraryOf({
    body: 'Coal exports will fall, said a source close to the port.\n\nCoal exports will grow, Captain Ilya Gromov said.',
  });
  const speakers = (topic: string) => {
    const answer = library.find({ kind: 'ask', question: topic }, context.today);
    return blocks({ kind: 'answer', answer }, { ...context, library }).flatMap((block) =>
      block.kind === 'speaker' ? [block.said.speaker.kind] : [],
    );
  };

  test('says so, whatever was asked; who is named stands in the quote', () => {
    expect(speakers('will coal exports fall or grow?')).toEqual(['anonymous']);
  });
});

describe('an answer that found nothing', () => {
  test('says why and what the corpus does have', () => {
    const answer = {
      kind: 'nothing',
      because: 'other-period',
      nearest: [{ topic: 'vehicles', period: '2025-01/2025-07' }],
    } as const;
    expect(notes(blocks({ kind: 'answer', answer }))).toEqual([
      'The corpus has nothing on this for that period.',
      expect.stringMatching(/^What it does have: \/stat \S+.* Jan–Jul 2025$/i),
    ]);
  });

  test('is friendly to what is no question', () => {
    const answer = { kind: 'nothing', because: 'small-talk', nearest: [] } as const;
    expect(notes(blocks({ kind: 'answer', answer }))[1]).toMatch(/^Try \/stat vehicles/);
  });
});

describe('the list of sources', () => {
  test('gives each article its age and how many figures were read in it', () => {
    const articles = context.library.articles;
    const list = blocks({ kind: 'sources', articles });
    expect(notes(list)[0]).toMatch(/^2 articles, \d+ figures read in them$/);
    expect(
      list.filter((block) => block.kind === 'article').map(({ citation, age }) => [citation.publisher, age]),
    ).toEqual([
      ['Reuters', 4],
      ['The Moscow Times', 12],
    ]);
  });

  test('an article from tomorrow is no days old, an undated one has no age', () => {
    const articles = [
      articleOf({ published: '2025-09-02', body: 'Coal.' }),
      articleOf({ published: null, body: 'Coal.' }),
    ];
    const ages = blocks({ kind: 'sources', articles }).flatMap((block) =>
      block.kind === 'article' ? [block.age] : [],
    );
    expect(ages).toEqual([0, null]);
  });

  test('says where no article has that name', () => {
    expect(notes(blocks({ kind: 'sources', articles: [] }))).toEqual([
      'No article by that name. The corpus has 2 articles; /sources lists them.',
    ]);
  });
});
