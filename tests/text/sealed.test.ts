/** What must not compile: each line marked below is an error to the type checker, or the check fails. */
import { describe, expect, test } from 'vitest';
import type { Note, Reply } from '../../src/reply/block.ts';
import type { Found } from '../../src/search/answer.ts';
import { Article } from '../../src/text/article.ts';
import { Passage, passageOf } from '../../src/text/passage.ts';
import type { NonEmpty } from '../../src/text/span.ts';

describe('the worst mistakes cannot be written down', () => {
  test('nothing looks like an article or a passage but one', () => {
    const words = { text: 'Trade doubled.', start: 0, end: 14 };
    // @ts-expect-error a passage is not made of text
    const passage: Passage = words;
    // @ts-expect-error an article is not made of its fields
    const article: Article = {
      id: 'a',
      meta: { title: 't', publisher: 'p', language: 'en' },
      published: null,
      body: '',
      paragraphs: [],
    };
    expect(Passage.isPassage(passage)).toBe(false);
    expect(Article.isArticle(article)).toBe(false);
    expect(() => passageOf(article, 1, 0)).toThrow(TypeError);
  });

  test('their constructors ask for a seal that is not exported', () => {
    const seal: symbol = Symbol('article');
    const prose = { body: 'Text.', paragraphs: [], published: null };
    const meta = { title: 't', publisher: 'p', language: 'en' };
    // @ts-expect-error the seal is a symbol of its own module
    expect(() => new Article(seal, 'id', meta, prose)).toThrow(TypeError);
    // @ts-expect-error likewise
    expect(() => new Passage(seal, {}, 1, 0, 0, { start: 0, end: 1 })).toThrow(TypeError);
  });

  test('a found answer has findings, a reply has blocks, a note is made by wording', () => {
    // @ts-expect-error a found answer holds at least one finding
    const answer: Found = { kind: 'found', findings: [], more: 0 };
    // @ts-expect-error a reply holds at least one block
    const reply: Reply = { blocks: [] };
    // @ts-expect-error free text is no note
    const note: Note = 'The corpus says so.';
    const one: NonEmpty<number> = [1];
    expect([answer.findings.length, reply.blocks.length, note.length > 0, one.length]).toEqual([
      0,
      0,
      true,
      1,
    ]);
  });
});
