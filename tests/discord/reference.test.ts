import { describe, expect, test } from 'vitest';
import { findingAt, isReference, referenceTo } from '../../src/discord/buttons/reference.ts';
import { passageOf } from '../../src/text/passage.ts';
import { libraryOf, shipped } from '../newspaper.ts';

describe('a reference', () => {
  const library = shipped();

  test('finds every sentence again, with its figures where it had some', () => {
    for (const passage of library.passages) {
      const figures = library.figuresIn(passage);
      const reference = referenceTo({ passage, figures, alsoIn: [] }, library) ?? '';
      expect(isReference(reference)).toBe(true);
      const found = findingAt(reference, library);
      expect([found?.passage.text, found?.figures]).toEqual([passage.text, figures]);
    }
  });

  test('finds sentences that follow each other, and no figures where none were shown', () => {
    const { article, paragraph, first } =
      library.passages.find(({ within }) => within.sentences.length > 1) ?? {};
    if (!article || paragraph === undefined || first === undefined) throw new Error('no long paragraph');
    const passage = passageOf(article, paragraph, first, first + 1);
    const found = findingAt(referenceTo({ passage, figures: [], alsoIn: [] }, library) ?? '', library);
    expect([found?.passage.text, found?.figures]).toEqual([passage.text, []]);
  });

  test('is nothing in another corpus, or where it points beyond a paragraph', () => {
    const [passage] = library.passages;
    if (!passage) throw new Error('no passage');
    const reference = referenceTo({ passage, figures: [], alsoIn: [] }, library) ?? '';
    expect(findingAt(reference, libraryOf({ body: 'The harbour is quiet.' }))).toBeNull();
    expect(findingAt(`${reference.slice(0, 5)}y`, library)).toBeNull();
  });

  test('to a sentence that the library does not have is none', () => {
    const [stranger] = libraryOf({ body: 'The harbour is quiet.' }).passages;
    if (!stranger) throw new Error('no passage');
    expect(referenceTo({ passage: stranger, figures: [], alsoIn: [] }, library)).toBeNull();
  });
});
