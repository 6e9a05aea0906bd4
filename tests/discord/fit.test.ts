import { ButtonStyle, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageLimits } from '../../src/discord/fit.ts';
import { drawWithRows, payloadOf, render } from '../../src/discord/render.ts';
import { languages } from '../../src/language.ts';
import { replyTo } from '../../src/reply/index.ts';
import type { Finding } from '../../src/search/answer.ts';
import { passageOf, sentencesOf } from '../../src/text/passage.ts';
import { articleOf, figureOf, found, tea, teaFinding } from './corpus.ts';
import { context, faultsOf, linksIn, quotesIn, rendered, textsIn } from './message.ts';
import { textOf } from './reading.ts';

describe('limits', () => {
  const signs = fc.constantFrom('**', '[x](http://y)', '@everyone', '`', '_', '12%', '>', '#');
  const address = fc.constantFrom(
    undefined,
    ...['tea', 'чай', 'a'.repeat(470), 'a'.repeat(600)].map((path) => `https://example.org/${path}`),
  );
  const claim = fc.constantFrom('reported', 'forecast', 'target', 'hypothetical');
  const button = (id: number) =>
    ({ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'x', custom_id: `${id}` }) as const;
  const row = (of: number) =>
    ({
      type: ComponentType.ActionRow,
      components: Array.from({ length: 5 }, (_, i) => button(of * 5 + i)),
    }) as const;
  const rows = fc.nat({ max: 2 }).map((count) => Array.from({ length: count }, (_, of) => row(of)));
  const articleIn = (language: RegExp) => {
    const word = fc.oneof({ weight: 9, arbitrary: fc.stringMatching(language) }, signs);
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 300 })
      .map((words) => `Sales ${words.join(' ')} rose by 12%.`);
    const paragraph = fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((sentences) => sentences.join(' '));
    return fc
      .tuple(
        fc.array(paragraph, { minLength: 1, maxLength: 20 }),
        fc.array(word, { minLength: 1, maxLength: 20 }),
        address,
        fc.constantFrom('2026-01-10', undefined),
      )
      .map(([paragraphs, title, url, published]) =>
        articleOf(paragraphs, { title: `T ${title.join(' ')}`, url, published }),
      );
  };
  const article = fc.oneof(
    ...[
      /^[a-z]{1,12}$/,
      /^[а-я]{1,12}$/,
      /^[一-龥]{1,12}$/,
      /^(?:😀|🇷🇺|é|👩‍🔬|👍🏽|1️⃣){1,6}$/u,
      /^[א-ת\u05b7]{1,12}$/,
      /^[ا-ي]{1,12}\u200f?$/,
    ].map(articleIn),
  );
  const findings = fc.tuple(article, claim).map(([source, claim]): readonly Finding[] =>
    source.paragraphs.map(({ sentences }, number) => {
      const passage = passageOf(source, number + 1, 0, sentences.length - 1);
      const alsoIn = number % 2 === 0 ? [] : [{ passage: passageOf(source, 1, 0), agrees: number % 3 === 0 }];
      return { passage, figures: [figureOf(passage, 'rose by 12%', { claim })], alsoIn };
    }),
  );

  test('hold whatever the language, and no quote is cut', () => {
    fc.assert(
      fc.property(findings, rows, fc.constantFrom(...languages), (given, controls, language) => {
        const answer = found(given, 3);
        const message = payloadOf(
          drawWithRows(replyTo({ kind: 'answer', answer }, { ...context, language })),
          controls,
        );
        expect(faultsOf(message)).toEqual([]);
        const texts = textsIn(message);
        expect(Buffer.byteLength(texts.join(''))).toBeLessThanOrEqual(messageLimits.bytes);
        const [first] = given;
        const whole = new Set((first ? sentencesOf(first.passage.article) : []).map(({ text }) => text));
        for (const quote of quotesIn(message)) {
          const shown = quote.pieces.map(({ text }) => text).join('');
          expect(splits(shown, whole), `a quote that is not whole sentences: ${shown}`).toBe(true);
        }
        expect(linksIn(message).filter((link) => link.length > 512)).toEqual([]);
        // A figure is large only over its own sentence.
        for (const text of texts.filter((any) => any.startsWith('## '))) expect(text).toContain('\n> ');
      }),
      // Shrinking such articles takes minutes.
      { numRuns: 40, endOnFailure: true },
    );
  });

  test.each([
    ['Latin', 'tea '],
    ['Russian', 'чай '],
    ['Chinese', '茶叶'],
    ['emoji', '🍵🍃'],
    ['combined emoji', '👩‍👩‍👧‍👦'],
    ['Hebrew, from right to left', 'תה ירוק '],
    ['Arabic, from right to left', 'شاي أخضر '],
  ])('are used, but not overstepped, by many findings in %s', (_, word) => {
    const source = articleOf(Array.from({ length: 30 }, (_, i) => `${i} ${word.repeat(100)} rose by 12%.`));
    const message = rendered(
      source.paragraphs.map((_, number) => {
        const passage = passageOf(source, number + 1, 0);
        return { passage, figures: [figureOf(passage, 'rose by 12%')], alsoIn: [] };
      }),
    );
    const texts = textsIn(message);
    expect(faultsOf(message)).toEqual([]);
    expect(Buffer.byteLength(texts.join(''))).toBeLessThanOrEqual(messageLimits.bytes);
    expect(texts.length).toBeGreaterThan(4);
  });

  test('what is left out is counted', () => {
    const many = Array.from({ length: 30 }, () => teaFinding);
    const texts = textsIn(rendered(many));
    const shown = texts.filter((text) => text.startsWith('## ')).length;
    expect(shown).toBeGreaterThan(5);
    expect(textOf(texts.at(-1) ?? '')).toContain(`${30 - shown} more did not fit`);
  });

  test('a passage too long for a message keeps the sentence of its figure whole', () => {
    const long = `Sales were ${'very '.repeat(600)}good.`;
    const source = articleOf([`${long} Tea rose by 12%. ${long}`]);
    const passage = passageOf(source, 1, 0, 2);
    const message = rendered([{ passage, figures: [figureOf(passage, 'rose by 12%')], alsoIn: [] }]);
    const [quote] = quotesIn(message);
    expect(quote?.pieces.map(({ text }) => text).join('')).toBe(`${long} Tea rose by 12%.`);
  });

  test('a sentence too long for a message is not cut: its source is named, and no figure without it', () => {
    const source = articleOf([`Sales were ${'very '.repeat(900)}good and rose by 12%.`]);
    const passage = passageOf(source, 1, 0);
    const message = rendered([{ passage, figures: [figureOf(passage, 'rose by 12%')], alsoIn: [] }]);
    expect([...textsIn(message), ...linksIn(message)]).toMatchInlineSnapshot(`
      [
        "This sentence is too long for one message\\: open the article to read it.
      -# Tea sales rise",
        "-# Harbour Post, 10 Jan 2026",
        "https://example.org/tea#:~:text=Sales%20were%20very%20very,and%20rose%20by%2012",
      ]
    `);
  });

  test('hundreds of articles become as many as one message holds', () => {
    const articles = Array.from({ length: 300 }, () => tea);
    const message = render(replyTo({ kind: 'sources', articles }, context));
    expect(faultsOf(message)).toEqual([]);
    expect(textOf(textsIn(message).at(-1) ?? '')).toMatch(/^2\d\d more did not fit/);
  });
});

/** True if the text is made of whole sentences with one space between them. */
function splits(text: string, sentences: ReadonlySet<string>): boolean {
  return (
    sentences.has(text) ||
    [...sentences].some(
      (sentence) => text.startsWith(`${sentence} `) && splits(text.slice(sentence.length + 1), sentences),
    )
  );
}
