import { ComponentType, MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { messageLimits } from '../../src/discord/fit.ts';
import { render } from '../../src/discord/render.ts';
import { replyTo } from '../../src/reply/index.ts';
import type { Finding } from '../../src/search/answer.ts';
import { passageOf, sentencesOf } from '../../src/text/passage.ts';
import { articleOf, figureOf, found, library, tea, teaFinding } from './corpus.ts';
import { readLine, textOf } from './reading.ts';
import { faultsIn, type Json } from './server/body.ts';

const context = { library, today: '2026-01-15' };
const rendered = (findings: readonly Finding[], more = 0) =>
  render(replyTo({ kind: 'answer', answer: found(findings, more) }, context));

describe('a message', () => {
  test('pings nobody and shows no preview', () => {
    const { allowedMentions, flags } = rendered([teaFinding]);
    expect(allowedMentions).toEqual({ parse: [], repliedUser: false });
    expect(flags).toEqual([MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds]);
  });

  test('quotes word for word, with the figures in bold', () => {
    const passage = passageOf(tea, 2, 0);
    const [quote] = quotesIn(
      rendered([{ passage, figures: [figureOf(passage, '9%'), figureOf(passage, '*9%* more')], alsoIn: [] }]),
    );
    expect(quote?.pieces).toEqual([
      { mark: null, text: 'A rival port counted ' },
      { mark: 'bold', text: '*9%* more' },
      { mark: null, text: ', see https://example.org/count or <#123>.' },
    ]);
  });

  test('has a line between findings', () => {
    expect(componentsIn(rendered([teaFinding, teaFinding])).map(({ type }) => type)).toEqual([
      ComponentType.TextDisplay,
      ComponentType.Separator,
      ComponentType.TextDisplay,
    ]);
  });

  test('says of a forecast that it is one, and of a period that is not settled that it is not', () => {
    const { passage } = teaFinding;
    const figures = [figureOf(passage, '40,000 tonnes', { claim: 'forecast', period: null })];
    expect(textsIn(rendered([{ passage, figures, alsoIn: [] }]))).toMatchInlineSnapshot(`
      [
        "### 40,000 tonnes
      period not stated · a forecast
      > Sales of green tea to the north rose by 12% to **40,000 tonnes** in 2025, the port said.
      -# Harbour Post, 10 Jan 2026 · [Tea sales rise](https://example.org/tea#:~:text=Sales%20of%20green%20tea,2025%2C%20the%20port%20said)",
      ]
    `);
  });

  test('says the same of several figures once', () => {
    const { passage } = teaFinding;
    const figures = ['rose by 12%', '40,000 tonnes'].map((mention) => figureOf(passage, mention));
    const [text] = textsIn(
      rendered([{ passage, figures: [...figures, figureOf(passage, '2025', { period: null })], alsoIn: [] }]),
    );
    expect(text?.split('\n').slice(0, 3)).toEqual([
      '### rose by 12% · 40,000 tonnes',
      '2025',
      '**2025** · period not stated',
    ]);
  });

  test('keeps the word on a missing date with its finding', () => {
    const article = articleOf(['Tea rose by 12%.'], { published: undefined });
    const finding = { passage: passageOf(article, 1, 0), figures: [], alsoIn: [] };
    const texts = textsIn(rendered([finding, finding]));
    expect(texts.map((text) => text.split('\n').length)).toEqual([3, 3]);
    expect(texts[0]).toContain('undated');
  });

  test('shows who else says so, and both sides of a disagreement', () => {
    const rival = passageOf(tea, 2, 0);
    const alsoIn = [
      { passage: rival, agrees: false },
      {
        passage: passageOf(
          articleOf(['Tea sales rose 12%.'], { publisher: 'Tea [Weekly]', published: '2026-01-12' }),
          1,
          0,
        ),
        agrees: true,
      },
    ];
    expect(textsIn(rendered([{ ...teaFinding, alsoIn }]))).toMatchInlineSnapshot(`
      [
        "### rose by 12%
      Sales of green tea to the north · 2025
      > Sales of green tea to the north **rose by 12%** to 40,000 tonnes in 2025, the port said.
      -# Harbour Post, 10 Jan 2026 · [Tea sales rise](https://example.org/tea#:~:text=Sales%20of%20green%20tea,2025%2C%20the%20port%20said)
      > A rival port counted \\*9%\\* more, see https\\://example.org/count or \\<\\#123\\>.
      -# Disagrees: Harbour Post, 10 Jan 2026 · [Tea sales rise](https://example.org/tea#:~:text=A%20rival%20port%20counted,see%20https%3A%2F%2Fexample.org%2Fcount%20or%20%3C%23123)
      -# Also in: Tea \\[Weekly\\], 12 Jan 2026 · [Tea sales rise](https://example.org/tea#:~:text=Tea%20sales%20rose%2012)",
      ]
    `);
  });

  test.each(['help', 'sources'])('holds what /%s answers', (name) => {
    const command = commands.find((candidate) => candidate.name === name);
    const outcome = command?.run({ private: false, article: null }, context);
    expect(outcome && faultsOf(render(replyTo(outcome, context)))).toEqual([]);
  });
});

describe('limits', () => {
  const signs = fc.constantFrom('**', '[x](http://y)', '@everyone', '`', '_', '12%', '>', '#');
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
      )
      .map(([paragraphs, title]) => articleOf(paragraphs, { title: `T ${title.join(' ')}` }));
  };
  const article = fc.oneof(
    ...[/^[a-z]{1,12}$/, /^[а-я]{1,12}$/, /^[一-龥]{1,12}$/, /^(?:😀|🇷🇺|é|👩‍🔬){1,6}$/u].map(articleIn),
  );
  const findings = article.map((source): readonly Finding[] =>
    source.paragraphs.map(({ sentences }, number) => {
      const passage = passageOf(source, number + 1, 0, sentences.length - 1);
      const alsoIn = number % 2 === 0 ? [] : [{ passage: passageOf(source, 1, 0), agrees: number % 3 === 0 }];
      return { passage, figures: [figureOf(passage, 'rose by 12%')], alsoIn };
    }),
  );

  test('hold whatever the language, and no quote is cut', () => {
    fc.assert(
      fc.property(findings, (given) => {
        const message = rendered(given, 3);
        expect(faultsOf(message)).toEqual([]);
        const texts = textsIn(message);
        expect(Buffer.byteLength(texts.join(''))).toBeLessThanOrEqual(messageLimits.bytes);
        const [first] = given;
        const whole = new Set((first ? sentencesOf(first.passage.article) : []).map(({ text }) => text));
        for (const quote of quotesIn(message)) {
          const shown = quote.pieces.map(({ text }) => text).join('');
          expect(splits(shown, whole), `a quote that is not whole sentences: ${shown}`).toBe(true);
        }
        // A figure is large only over its own sentence.
        for (const text of texts.filter((any) => any.startsWith('### '))) expect(text).toContain('\n> ');
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
    const shown = texts.filter((text) => text.startsWith('### ')).length;
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
    const texts = textsIn(rendered([{ passage, figures: [figureOf(passage, 'rose by 12%')], alsoIn: [] }]));
    expect(texts).toMatchInlineSnapshot(`
      [
        "This sentence is too long for one message\\: open the article to read it.
      -# Harbour Post, 10 Jan 2026 · [Tea sales rise](https://example.org/tea#:~:text=Sales%20were%20very%20very,and%20rose%20by%2012)",
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

type Message = ReturnType<typeof render>;

function componentsIn({ components }: Message) {
  const [container] = components;
  if (container?.type !== ComponentType.Container) throw new Error('no container');
  return container.components;
}

const textsIn = (message: Message): readonly string[] =>
  componentsIn(message).flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );

const quotesIn = (message: Message) =>
  textsIn(message)
    .flatMap((text) => text.split('\n'))
    .map(readLine)
    .filter(({ line }) => line[0] === 'quote');

/** What Discord would say to the message as discord.js sends it. */
function faultsOf({ components, flags, allowedMentions }: Message): readonly string[] {
  const body = {
    components,
    flags: flags.reduce((sum, flag) => sum | flag, 0),
    allowed_mentions: { parse: allowedMentions.parse, replied_user: false },
  };
  return faultsIn('message', JSON.parse(JSON.stringify(body)) as Json);
}

/** True if the text is made of whole sentences with one space between them. */
function splits(text: string, sentences: ReadonlySet<string>): boolean {
  return (
    sentences.has(text) ||
    [...sentences].some(
      (sentence) => text.startsWith(`${sentence} `) && splits(text.slice(sentence.length + 1), sentences),
    )
  );
}
