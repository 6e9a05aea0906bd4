import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printReply } from '../../src/console/print.ts';
import { styleOf } from '../../src/console/style.ts';
import type { Reply } from '../../src/reply/block.ts';
import { replyTo } from '../../src/reply/index.ts';
import { Article, parseArticle } from '../../src/text/article.ts';
import { passageOf } from '../../src/text/passage.ts';
import { libraryOf } from '../newspaper.ts';
import { nothing, sentence, slump, tractors } from './newsroom.ts';
import { amur } from './rig.ts';

describe('an answer on a terminal', () => {
  test('found: figures, quote, source, and who else says so', async () => {
    const { output } = await amur(['stat', 'tractors'], { width: 60 });
    expect(output).toMatchInlineSnapshot(`
      "−46 %
      Tractor imports · from China to Russia · 2024
      Forecast: between $5 billion and $6 billion · Russia’s
      imports from China · 2024
        │ Tractor imports from China slumped 46% to between $5
        │ billion and $6 billion in 2024, customs data showed.
        The Daily (via a mirror), 2 Mar 2025 — Tractor trade cools
        https://daily.example/tractors#:~:text=Tractor%20imports%20from%20China,2024%2C%20customs%20data%20showed

        │ Imports of tractors fell by 40%.
        Disagrees: The Gazette, undated — Fewer tractors

      2 more passages answer this; ask for a period or a flow to
      narrow it.
      "
    `);
  });

  test('nothing: why, and what there is', async () => {
    const { output } = await amur(['ask', 'what?'], { answer: nothing });
    expect(output).toContain('nothing on this');
    expect(output).toContain('/stat');
  });

  test('the articles', async () => {
    const { output } = await amur(['sources']);
    expect(output).toContain(
      'Tractor trade cools\n  The Daily (via a mirror), 2 Mar 2025 · 183 days old, 2 figures\n  https://daily',
    );
    expect(output).toContain('Fewer tractors\n  The Gazette, undated · undated, 0 figures\n');
  });

  test('in colour the figure’s words stand out in the quote, and nothing else changes', async () => {
    const [plain, coloured] = [await amur(['stat', 'x']), await amur(['stat', 'x'], { colour: true })];
    expect(coloured.output).toContain('\x1b[1mslumped 46%\x1b[22m to');
    expect(stripVTControlCharacters(coloured.output)).toBe(plain.output);
  });

  test('no colour, no escape', async () => {
    expect((await amur(['stat', 'x'])).output).not.toContain('\x1b');
  });
});

test('a statement: who speaks and how; then the quote and its source', () => {
  const library = libraryOf({
    body: '“Full,” Captain Ilya Gromov said at a forum in Olga.\n\nGromov blamed the ice.',
  });
  const answer = library.quote({ speaker: 'gromov', topic: null });
  const reply = replyTo({ kind: 'answer', answer }, { library, today: '2025-10-01', language: 'en' });
  expect(printReply(reply, { width: 70, style: styleOf(false) })).toMatchInlineSnapshot(`
    "Captain Ilya Gromov · direct speech
      │ “Full,” Captain Ilya Gromov said at a forum in Olga.
      Harbour Post, 10 Sep 2025 — Trade

    Captain Ilya Gromov · reported speech
      │ Gromov blamed the ice.
      Harbour Post, 10 Sep 2025 — Trade
    "
  `);
  expect(printReply(reply, { width: 70, style: styleOf(true) })).toContain(
    '\x1b[1mCaptain Ilya Gromov\x1b[22m · ',
  );
});

/** A reply that quotes `body` in full, the first word set off. */
function quoting(body: string): Reply | null {
  const article = parseArticle('a', `---\ntitle: T\npublisher: P\n---\n\n${body}`);
  if (!Article.isArticle(article) || !article.paragraphs[0]?.sentences[0]) return null;
  const passage = passageOf(article, 1, 0, article.paragraphs[0].sentences.length - 1);
  const mention = { start: passage.start, end: passage.start + 1 };
  return { language: 'en', blocks: [{ kind: 'quote', passage, figures: [{ ...slump, mention }] }] };
}

test('a quote is whole at any width, word for word, and harmless', () => {
  const words = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 120 }), fc.boolean(), (list, width, colour) => {
      const reply = quoting(list.join(' '));
      if (reply?.blocks[0].kind !== 'quote') return;
      const printed = stripVTControlCharacters(printReply(reply, { width, style: styleOf(colour) }));
      const kept = (text: string) =>
        text.replace(/[\s\p{Cc}\ufffd\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '');
      expect(kept(printed.replaceAll(/^ {2}│ /gm, ''))).toBe(kept(reply.blocks[0].passage.text));
      expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }),
  );
});

test('an address is printed whole on its line, harmless', () => {
  const link = `https://x.example/${'a'.repeat(120)}\x1b[31m`;
  const reply: Reply = {
    language: 'en',
    blocks: [{ kind: 'source', citation: sentence.citation, link, standing: 'source' }],
  };
  const lines = printReply(reply, { width: 40, style: styleOf(false) }).split('\n');
  expect(lines).toContain(`  https://x.example/${'a'.repeat(120)}\ufffd[31m`);
  expect(lines.join(' ')).toContain(tractors.meta.title);
});
