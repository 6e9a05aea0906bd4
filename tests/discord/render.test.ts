import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { check } from '../../commands/check.ts';
import { commands } from '../../commands/index.ts';
import { drawWithRows, payloadOf, render } from '../../src/discord/render.ts';
import { replyTo } from '../../src/reply/index.ts';
import { passageOf } from '../../src/text/passage.ts';
import { libraryOf } from '../newspaper.ts';
import { articleOf, figureOf, found, tea, teaFinding } from './corpus.ts';
import { componentsIn, context, faultsOf, linksIn, quotesIn, rendered, textsIn } from './message.ts';

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
      ComponentType.Section,
      ComponentType.Separator,
      ComponentType.TextDisplay,
      ComponentType.Section,
    ]);
  });

  test('says of a forecast that it is one, and of a period that is not settled that it is not', () => {
    const { passage } = teaFinding;
    const figures = [figureOf(passage, '40,000 tonnes', { claim: 'forecast', period: null })];
    expect(textsIn(rendered([{ passage, figures, alsoIn: [] }]))).toMatchInlineSnapshot(`
      [
        "## Forecast\\: 40,000 tonnes
      period not stated
      > Sales of green tea to the north rose by 12% to **40,000 tonnes** in 2025, the port said.
      -# Tea sales rise",
        "-# Harbour Post, 10 Jan 2026",
      ]
    `);
  });

  test('has a button that opens the article at the quoted words', () => {
    expect(linksIn(rendered([teaFinding]))).toEqual([
      'https://example.org/tea#:~:text=Sales%20of%20green%20tea,2025%2C%20the%20port%20said',
    ]);
  });

  test.each([
    [
      'the words are too long for a button: the article',
      `https://example.org/${'a'.repeat(480)}`,
      'Open article',
    ],
    ['the address is too long for one: a link in the text', `https://example.org/${'a'.repeat(510)}`, null],
    ['there is no address: nothing', undefined, null],
  ])('opens less where %s', (_, url, label) => {
    const passage = passageOf(articleOf(['Tea rose by 12%.'], { url }), 1, 0);
    const message = rendered([{ passage, figures: [], alsoIn: [] }]);
    expect(linksIn(message)).toEqual(label === null ? [] : [url]);
    expect(JSON.stringify(message).includes('Open article')).toBe(label !== null);
    expect(textsIn(message).join('\n').includes('](https')).toBe(label === null && url !== undefined);
    expect(faultsOf(message)).toEqual([]);
  });

  test('gives way to two rows of buttons below it, and tells them what it shows', () => {
    const button = (id: number) =>
      ({ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'x', custom_id: `${id}` }) as const;
    const row = (from: number) =>
      ({ type: ComponentType.ActionRow, components: [1, 2, 3, 4, 5].map((n) => button(from + n)) }) as const;
    const reply = replyTo({ kind: 'answer', answer: found(Array(9).fill(teaFinding)) }, context);
    const alone = render(reply);
    const drawn = drawWithRows(reply);
    const below = payloadOf(drawn, [row(0), row(5)]);
    expect([faultsOf(alone), faultsOf(below)]).toEqual([[], []]);
    expect(below.components.slice(1)).toEqual([row(0), row(5)]);
    expect(linksIn(below).length).toBeLessThan(linksIn(alone).length);
    expect(drawn.shown).toBe(linksIn(below).length);
  });

  test('says who speaks, and how', () => {
    const library = libraryOf({
      body: '“Full,” *Captain* Ilya Gromov said at a forum in Olga.\n\nGromov blamed the ice.',
    });
    const answer = library.quote({ speaker: 'gromov', topic: null });
    const payload = render(replyTo({ kind: 'answer', answer }, { ...context, library }));
    expect(textsIn(payload)).toMatchInlineSnapshot(`
      [
        "**Ilya Gromov** · direct speech
      > “Full,” \\*Captain\\* Ilya Gromov said at a forum in Olga.
      -# Harbour Post, 10 Sep 2025 · Trade",
        "**Ilya Gromov** · reported speech
      > Gromov blamed the ice.
      -# Harbour Post, 10 Sep 2025 · Trade",
      ]
    `);
    expect(faultsOf(payload)).toEqual([]);
  });

  test('says the same of several figures once', () => {
    const { passage } = teaFinding;
    const figures = [
      figureOf(passage, 'rose by 12%'),
      figureOf(passage, '40,000 tonnes', { role: 'level', unit: 'tonne', value: 40_000 }),
    ];
    const [text] = textsIn(
      rendered([
        {
          passage,
          figures: [...figures, figureOf(passage, '2025', { role: 'level', period: null })],
          alsoIn: [],
        },
      ]),
    );
    expect(text?.split('\n').slice(0, 3)).toEqual([
      '## \\+12 % · to 40,000 tonnes',
      '2025',
      '**2025** · period not stated',
    ]);
  });

  test('keeps the word on a missing date with its finding', () => {
    const article = articleOf(['Tea rose by 12%.'], { published: undefined });
    const finding = { passage: passageOf(article, 1, 0), figures: [], alsoIn: [] };
    const texts = textsIn(rendered([finding, finding]));
    expect(texts.map((text) => text.split('\n').length)).toEqual([2, 1, 1, 2, 1, 1]);
    expect(texts[1]).toContain('undated');
    expect(texts[2]).toContain('no date');
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
        "## \\+12 %
      Sales of green tea to the north · 2025
      > Sales of green tea to the north **rose by 12%** to 40,000 tonnes in 2025, the port said.
      -# Tea sales rise",
        "-# Harbour Post, 10 Jan 2026",
        "> A rival port counted \\*9%\\* more, see https\\://example.org/count or \\<\\#123\\>.
      -# Disagrees: Harbour Post, 10 Jan 2026 · [Tea sales rise](https://example.org/tea#:~:text=A%20rival%20port%20counted,see%20https%3A%2F%2Fexample.org%2Fcount%20or%20%3C%23123)
      -# Also in: Tea \\[Weekly\\], 12 Jan 2026 · [Tea sales rise](https://example.org/tea#:~:text=Tea%20sales%20rose%2012)",
      ]
    `);
  });

  test('sets the other figure of a disagreement in bold, above its sentence and in it', () => {
    const rival = passageOf(tea, 2, 0);
    const alsoIn = [
      { passage: rival, agrees: false, because: 'office', figure: figureOf(rival, '*9%* more') } as const,
    ];
    const message = rendered([{ ...teaFinding, alsoIn }]);
    expect(textsIn(message).at(-1)).toMatchInlineSnapshot(`
      "**Disagrees: \\*9%\\* more**
      > A rival port counted **\\*9%\\* more**, see https\\://example.org/count or \\<\\#123\\>.
      -# Harbour Post, 10 Jan 2026 · [Tea sales rise](https://example.org/tea#:~:text=A%20rival%20port%20counted,see%20https%3A%2F%2Fexample.org%2Fcount%20or%20%3C%23123)
      -# Two statistical offices count, each in its own way."
    `);
    expect(quotesIn(message).at(-1)?.pieces).toContainEqual({ mark: 'bold', text: '*9%* more' });
    expect(faultsOf(message)).toEqual([]);
  });

  test('has one line above all claims in a row on which there is nothing', async () => {
    await check.load?.();
    const text = 'The bar sold 40 tonnes of ice, 30 tonnes of sand and 20 barrels of beer.';
    const outcome = check.run(
      { claim: text, private: false },
      { ...context, library: libraryOf({ body: 'The harbour is quiet.' }) },
    );
    const message = render(replyTo(outcome, context));
    expect(componentsIn(message).filter(({ type }) => type === ComponentType.Separator)).toHaveLength(1);
    expect(textsIn(message)).toMatchInlineSnapshot(`
      [
        "### 3 not in the corpus",
        "**40 tonnes** · ice · Not in the corpus",
        "**30 tonnes** · sand · Not in the corpus",
        "**20 barrels** · beer · Not in the corpus",
      ]
    `);
  });

  test('tells of claims that did not fit what to do about it', async () => {
    await check.load?.();
    const claim = Array.from({ length: 60 }, (_, i) => `The bar sold ${i + 3} tonnes of ice.`).join(' ');
    const outcome = check.run(
      { claim, private: false },
      { ...context, library: libraryOf({ body: 'The harbour is quiet.' }) },
    );
    const message = render(replyTo(outcome, context));
    expect(faultsOf(message)).toEqual([]);
    expect(textsIn(message).at(-1)).toMatch(/^\d+ more did not fit into one message; check a shorter text/);
  });

  test('names what there is where there is nothing near', () => {
    const library = libraryOf({ body: 'Coal exports to China fell 3% in 2024.' });
    const answer = { kind: 'nothing', because: 'no-match', nearest: [] } as const;
    const message = render(replyTo({ kind: 'answer', answer }, { ...context, library }));
    expect(textsIn(message).join('\n')).toContain('What it does have\\: /stat coal');
  });

  test.each(['help', 'sources'])('holds what /%s answers', (name) => {
    const command = commands.find((candidate) => candidate.name === name);
    const outcome = command?.run({ private: false, article: null }, context);
    expect(outcome && faultsOf(render(replyTo(outcome, context)))).toEqual([]);
  });
});
