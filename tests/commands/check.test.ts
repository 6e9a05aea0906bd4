/** `/check` as people meet it: at a terminal, as JSON, and on Discord, typed and in a message. */
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Context } from '../../src/command.ts';
import { loadAll } from '../../src/command.ts';
import { ask } from '../../src/conversation/index.ts';
import { messageLimits } from '../../src/discord/fit.ts';
import { amur, jsonLines } from '../console/rig.ts';
import { blank } from '../discord/server/messages.ts';
import { ada, bot, channel, type Entity, otherBot } from '../discord/server/world.ts';
import { onStage } from '../discord/stage.ts';
import { libraryOf } from '../newspaper.ts';

const library = libraryOf(
  {
    id: 'harbour',
    title: 'Trade between Russia and China slows',
    publisher: 'Harbour Post',
    published: '2025-09-10',
    url: 'https://harbour.example/trade',
    body: [
      'Trade turnover between Russia and China was $244.8 billion in 2024, Chinese customs data showed.',
      'Exports of timber to China fell 9.4% in January-July 2025.',
    ].join('\n\n'),
  },
  {
    id: 'river',
    title: 'Two ledgers',
    publisher: 'River Gazette',
    published: '2025-08-02',
    body: 'Trade turnover between Russia and China was $236.7 billion in 2024, Russian customs data showed.',
  },
);
const claim =
  'Timber exports to China fell 19%. Turnover between Russia and China was $245 billion in 2024. The [bar](http://x) sold 40 tonnes of ice.';

beforeAll(() => loadAll(commands));

describe('at a terminal', () => {
  test('each figure has its verdict, then the sentence and its source', async () => {
    const { output, code } = await amur(['check', claim], { library, width: 100 });
    expect(code).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "1 agrees, 1 differs, 1 not in the corpus

      “fell 19%” · Timber exports to China · The corpus has another figure · no period given, so taken for
      Jan–Jul 2025
      −9.4 %
      Exports of timber to China · Jan–Jul 2025
        │ Exports of timber to China fell 9.4% in January-July 2025.
        Harbour Post, 10 Sep 2025 — Trade between Russia and China slows
        https://harbour.example/trade#:~:text=Exports%20of%20timber%20to,9.4%25%20in%20January%2DJuly%202025

      “$245 billion” · Turnover between Russia and China · The corpus agrees
      $244.8 billion
      Trade turnover between Russia and China · 2024
        │ Trade turnover between Russia and China was $244.8 billion in 2024, Chinese customs data showed.
        Harbour Post, 10 Sep 2025 — Trade between Russia and China slows
        https://harbour.example/trade#:~:text=Trade%20turnover%20between%20Russia,Chinese%20customs%20data%20showed

      Disagrees: $236.7 billion
        │ Trade turnover between Russia and China was $236.7 billion in 2024, Russian customs data showed.
        River Gazette, 2 Aug 2025 — Two ledgers
      Two statistical offices count, each in its own way.

      “40 tonnes” · ice · Not in the corpus
      "
    `);
  });

  test('nothing known ends with 1, and no figure says so', async () => {
    expect((await amur(['check', 'The bar sold 40 tonnes of ice.'], { library })).code).toBe(1);
    const none = await amur(['check', 'Trade is falling.'], { library });
    expect(none).toMatchObject({ code: 1, output: expect.stringContaining('no figure in this text') });
  });

  test('in the language of the terminal', async () => {
    const { output } = await amur(['check', claim], { library, shell: { language: 'ru' } });
    expect(output).toContain('Корпус подтверждает');
  });
});

test('as JSON: the figure in the typed text, the verdict, the finding', async () => {
  const line = JSON.stringify({ id: 'c', command: 'check', options: { claim } });
  const [answer] = jsonLines(await amur(['batch'], { library, input: line }));
  expect(answer).toMatchObject({
    id: 'c',
    kind: 'check',
    claims: [
      {
        verdict: 'differs',
        taken: '2025-01/2025-07',
        figure: { mention: 'fell 19%' },
        finding: { article: 'harbour' },
      },
      {
        verdict: 'agrees',
        figure: { mention: '$245 billion', start: claim.indexOf('$245'), value: 245e9, unit: 'USD' },
        finding: {
          article: 'harbour',
          figures: [{ mention: '$244.8 billion' }],
          alsoIn: [{ article: 'river', agrees: false, because: 'office' }],
        },
      },
      { verdict: 'not-in-corpus', figure: { mention: '40 tonnes' } },
    ],
  });
  expect(answer?.['claims']).not.toContainEqual(
    expect.objectContaining({ verdict: 'not-in-corpus', finding: expect.anything() }),
  );
});

describe('on Discord', () => {
  const conversations = { ask: (_: string, text: string, context: Context) => ask(text, context) };
  const cast = { commands, conversations, library: () => library };

  test('the person’s words are shown and escaped, the quotes behind them', async () => {
    const { discord } = await onStage(cast);
    const { texts } = await discord.interactions.command('check', { claim });
    const all = texts.join('\n');
    expect(all).toContain('**$245 billion**');
    expect(all).toContain('**40 tonnes**');
    expect(all).not.toContain('[bar](http://x)');
    expect(all).toContain('$244.8 billion');
    expect(all).toContain('Two statistical offices count');
  });

  /** Somebody chooses it on such a message. */
  const chosenOn = async (message: object) => {
    const { discord } = await onStage(cast);
    const id = '1500000000000000001';
    const target = { ...blank(id, String(channel['id'])), author: ada, ...message } as Entity;
    const data = { id: '7', name: 'Check the figures', type: 3, target_id: id };
    const sent = discord.interactions.sendRaw({ ...data, resolved: { messages: { [id]: target } } });
    const answer = await discord.interactions.answerTo(sent);
    expect(answer.ephemeral).toBe(true);
    return answer.texts.join('\n');
  };
  const timber = 'Timber exports to China fell **19%** in January-July 2025.';
  const forwarded = {
    ...{ type: 0, content: timber, embeds: [], attachments: [], timestamp: '2026-01-01T00:00:00Z' },
    ...{ edited_timestamp: null, flags: 0, mentions: [], mention_roles: [], components: [] },
  };

  test.each<[string, object]>([
    ['a person’s', { content: timber }],
    ['another bot’s embed', { author: otherBot, embeds: [{ title: 'Timber', description: timber }] }],
    ['a preview below a link', { content: 'https://harbour.example', embeds: [{ description: timber }] }],
    [
      'a forwarded one',
      {
        message_reference: { type: 1, message_id: '1500000000000000002', channel_id: '3000000000000000099' },
        message_snapshots: [{ message: forwarded }],
      },
    ],
    [
      'the bot’s own, with marks and escapes',
      { author: bot, components: [{ type: 10, id: 1, content: `> ${timber}\n\\+1` }] },
    ],
    ['one in two thousand words', { content: `${timber} ${'The bar is open. '.repeat(200)}` }],
  ])('chosen in the menu of a message: %s', async (_, message) => {
    const all = await chosenOn(message);
    expect(all).toContain('**fell 19%** · Timber exports to China\n≠ The corpus has another figure');
    expect(all).toContain('## −9.4 %');
    expect(all).toContain('**fell 9.4%** in January');
  });

  test('chosen on a message without figures', async () => {
    expect(await chosenOn({ content: 'Timber exports fell.' })).toContain('no figure in this text');
  });

  test('chosen on a message that is too long: what was read is told', async () => {
    const all = await chosenOn({ content: `${timber} ${'The bar is open. '.repeat(300)}` });
    expect(all).toContain('I read its beginning');
    expect(all).toContain('**fell 19%**');
  });

  test('typed as text, in a direct message and in a mention', async () => {
    const { discord } = await onStage(cast);
    const command = await discord.interactions.command('check', { claim });
    const direct = await discord.messages.ask(`check ${claim}`);
    const mention = await discord.messages.mention(`<@${String(bot['id'])}> check ${claim}`);
    expect([direct.texts, mention.texts]).toEqual([command.texts, command.texts]);
  });

  test('more figures than a message holds: whole claims are left out, and counted', async () => {
    const { discord } = await onStage(cast);
    const { texts } = await discord.interactions.command('check', {
      claim: 'Turnover between Russia and China was $245 billion in 2024. '.repeat(60).trim(),
    });
    expect(texts.join('').length).toBeLessThanOrEqual(messageLimits.characters);
    expect(texts.join('\n')).toMatch(/\d+ more did not fit/);
    const quotes = texts.join('\n').match(/^> .*$/gm) ?? [];
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) expect(quote).toMatch(/data showed\.$/);
  });
});
