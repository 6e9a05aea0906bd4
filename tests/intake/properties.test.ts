/** What holds for any received document. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../src/intake/taken.ts';
import { appeal, footer, menu, newsletter, otherStories, paragraphs, received, title } from './story.ts';

const part = fc.oneof(
  fc.constantFrom(...menu, ...footer, ...otherStories, ...appeal, ...newsletter, ...paragraphs, title),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('*', '- a point of the story', '## a heading', '…', '<p>', '|', '\t'),
);
const documents = fc
  .tuple(fc.array(part, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', '\r\n', ' '))
  .map(([parts, between]) => [...parts, ...paragraphs].join(between));
const squash = (text: string) => text.replace(/\s+/g, '');

test('a document is taken in or refused with a reason; nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        documents,
        fc.string(),
        documents.map((text) => `<html><body>${text}`),
      ),
      async (text) => {
        const one = await received(text);
        if (one.kind === 'refused') expect(one.message).toMatch(/^[a-z].{6,}/);
      },
    ),
  );
});

test('any bytes are taken in or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(['taken', 'refused']).toContain((await received(bytes)).kind);
    }),
  );
});

test('paragraphs and what was removed are ranges of the text, apart from each other, and together all of it', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const one = await received(document);
      if (one.kind === 'refused') return;
      const spans = [...one.paragraphs.flatMap(({ lines }) => lines), ...one.removed].sort(
        (a, b) => a.start - b.start,
      );
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        // Nothing but white space and the mark of a bullet or a heading stands between.
        expect(squash(one.text.slice(at, start))).toMatch(/^(?:[-*•·▪●–]|#{1,6})*$/);
        at = end;
      }
      expect(squash(one.text.slice(at))).toMatch(/^[-*•·▪●–]*$/);
      for (const paragraph of one.paragraphs)
        expect(squash(one.text)).toContain(squash(textOf(one, paragraph)).slice(0, 40));
    }),
  );
});
