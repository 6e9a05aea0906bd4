/** The whole way: the corpus, the commands, the client, the socket. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openConversations } from '../../src/conversation/index.ts';
import { buildLibrary } from '../../src/library.ts';
import { readEntries } from '../../src/reading.ts';
import { Article, parseArticle } from '../../src/text/article.ts';
import { readLine } from './reading.ts';
import { bot } from './server/world.ts';
import { onStage } from './stage.ts';

const folder = path.resolve(import.meta.dirname, '../../corpus');
const articles = readdirSync(folder)
  .filter((file) => /^\d{4}-.*\.md$/.test(file))
  .map((file) => parseArticle(file.slice(0, -3), readFileSync(path.join(folder, file), 'utf8')))
  .filter((article) => Article.isArticle(article));
const library = buildLibrary(articles, readEntries);
const cast = { commands, conversations: openConversations(() => 0), library: () => library };

const quotesIn = (texts: readonly string[]) =>
  texts
    .flatMap((text) => text.split('\n'))
    .map(readLine)
    .filter(({ line }) => line[0] === 'quote')
    .map(({ pieces }) => pieces);

test('/stat vehicles brings the figure in its sentence, with its source', async () => {
  const { discord } = await onStage(cast);
  const { texts } = await discord.interactions.command('stat', { topic: 'vehicles' });
  const quotes = quotesIn(texts);
  expect(quotes.flat()).toContainEqual({ mark: 'bold', text: expect.stringContaining('46%') });
  expect(texts[0]).toMatch(/^## −46 % · to \$5\.8 billion\nimports from China .* · Jan–Jul 2025.*\n> /);
  expect(texts.join('\n')).toMatch(/\n-# Russia eyes .*\n-# Reuters \(via financetom\), 28 Aug 2025\n/);
  for (const pieces of quotes) {
    const quote = pieces.map(({ text }) => text).join('');
    expect(
      articles.some(({ body }) => body.includes(quote)),
      quote,
    ).toBe(true);
  }
});

test('a direct message and a mention get the answer that the command gets', async () => {
  const { discord } = await onStage(cast);
  const command = await discord.interactions.command('ask', { question: 'why is trade falling?' });
  const direct = await discord.messages.ask('why is trade falling?');
  const mention = await discord.messages.mention(`<@${String(bot['id'])}> why is trade falling?`);
  expect(quotesIn(command.texts)).not.toEqual([]);
  expect([direct.texts, mention.texts]).toEqual([command.texts, command.texts]);
});

test('a person goes on from the last answer, in each channel from their own', async () => {
  const { discord } = await onStage(cast);
  const mentionOfBot = `<@${String(bot['id'])}>`;
  await discord.messages.ask('how far did vehicle imports from China fall in January-July 2025?');
  await discord.messages.mention(`${mentionOfBot} trade turnover in 2024`);
  const direct = await discord.messages.ask('and phones?');
  expect(direct.texts.join()).toContain('phones, imports from China, Jan–Jul 2025');
  expect(direct.texts.join()).toContain('27.5%');
  const mention = await discord.messages.mention(`${mentionOfBot} and exports?`);
  expect(mention.texts.join()).toMatch(/^-# Understood as\\?: exports, 2024/);
});

test.each([
  ['sources', {}],
  ['help', {}],
  ['stat', { topic: 'samsonite' }],
  ['ask', { question: '](http://x) @everyone <@1> 😀' }],
])('/%s %j is answered as Discord takes it', async (name, options) => {
  const { discord } = await onStage(cast);
  expect((await discord.interactions.command(name, options)).texts.join('').trim()).not.toBe('');
});

test('topics are offered while a person types', async () => {
  const { discord } = await onStage(cast);
  const choices = await discord.interactions.complete('stat', 'topic', 'veh');
  expect(choices[0]?.name.toLowerCase()).toContain('vehicle');
});
