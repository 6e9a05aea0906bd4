import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/command.ts';
import { passageOf } from '../../src/text/passage.ts';
import { teaCommand, teaOutcome } from './commands.ts';
import { found, tea } from './corpus.ts';
import { textOf } from './reading.ts';
import { ApiError } from './server/index.ts';
import { ada, bot, botRole, channel, direct, otherBot, thread } from './server/world.ts';
import { onStage, type Stage } from './stage.ts';

const sending = /^\/channels\/\d+\/messages$/;
const mentionOfBot = `<@${String(bot['id'])}>`;
const levels = ({ logged }: Stage, level: string) =>
  logged.filter((line) => line.level === level).map(({ message }) => message);

/** A bot that answers every question alike, and notes it. */
async function listening(answer: () => Outcome = () => teaOutcome) {
  const asked: string[] = [];
  const ask = (_user: string, text: string) => {
    asked.push(text);
    return answer();
  };
  return { asked, ...(await onStage({ commands: [teaCommand()], conversations: { ask } })) };
}

describe('a direct message', () => {
  test('is answered like a question, without a reference', async () => {
    const { discord, asked } = await listening();
    const { texts, to } = await discord.messages.ask('how much tea?');
    expect(texts.join()).toContain('rose by 12%');
    expect(to).toBeNull();
    expect(asked).toEqual(['how much tea?']);
  });

  test.each([
    ['чай?', 'Что-то пошло не так'],
    ['茶叶呢？', '出了点问题'],
    ['tea?', 'Something went wrong'],
  ])('is answered in the language of its letters: %s', async (question, words) => {
    const { discord } = await listening(() => {
      throw new Error('the kettle is empty');
    });
    expect((await discord.messages.ask(question)).texts.join()).toContain(words);
  });

  test('may name the bot', async () => {
    const { discord, asked } = await listening();
    await discord.messages.ask(`${mentionOfBot} how much tea?`);
    expect(asked).toEqual(['how much tea?']);
  });

  test('is read without its marks', async () => {
    const { discord, asked } = await listening();
    await discord.messages.ask('> how **much** ||tea||?');
    expect(asked).toEqual(['how much tea?']);
  });

  test('without words is answered, too', async () => {
    const { discord, asked } = await listening();
    await discord.messages.ask('');
    expect(asked).toEqual(['']);
  });

  test('is answered once although it is delivered twice', async () => {
    const { discord } = await listening();
    const id = discord.messages.write({ channel_id: direct, content: 'tea?' });
    await discord.messages.after(id);
    discord.messages.write({ id, channel_id: direct, content: 'tea?' });
    await discord.messages.ask('and coffee?');
    expect(discord.messages.posted.all).toHaveLength(2);
  });

  test('is answered once although the connection breaks under the answer', async () => {
    const { discord } = await listening();
    discord.fail(sending, 'lost');
    await discord.messages.ask('tea?');
    await discord.messages.ask('and coffee?');
    expect(discord.messages.posted.all).toHaveLength(2);
  });

  test('that cannot be answered says so', async () => {
    const stage = await listening(() => {
      throw new Error('the kettle is empty');
    });
    expect((await stage.discord.messages.ask('tea?')).texts).toEqual([
      'Something went wrong here, and it is logged. Please try again in a moment.',
    ]);
    expect(levels(stage, 'error')).toEqual(['a question failed']);
  });

  test('whose answer Discord does not like gets a plain error instead', async () => {
    const { discord } = await listening();
    discord.fail(sending, new ApiError(400, 50_035, 'Invalid Form Body'));
    expect((await discord.messages.ask('tea?')).texts.join()).toContain('Something went wrong');
  });
});

describe('a message in a channel', () => {
  test('that mentions the bot is replied to, even if it is deleted meanwhile', async () => {
    const { discord, asked } = await listening();
    const { body, to } = await discord.messages.mention(
      `${mentionOfBot} how much <@!${String(bot['id'])}>tea?`,
    );
    expect(to).not.toBeNull();
    expect(body['message_reference']).toMatchObject({ fail_if_not_exists: false });
    expect(asked).toEqual(['how much  tea?']);
  });

  test.each([
    ['a thread', String(thread['id'])],
    ['a thread that the bot has not seen before', '3000000000000000077'],
  ])('in %s is replied to there', async (_, where) => {
    const { discord } = await listening();
    const id = discord.messages.write({
      channel_id: where,
      channel_type: 11,
      content: `${mentionOfBot} tea?`,
      mentions: [bot],
    });
    expect((await discord.messages.after(id)).channel).toBe(where);
  });

  test('that replies to the bot with a ping is replied to', async () => {
    const { discord, asked } = await listening();
    const first = await discord.messages.mention(mentionOfBot);
    const id = discord.messages.write({
      type: 19,
      content: 'and coffee?',
      mentions: [bot],
      message_reference: { message_id: first.id, channel_id: String(channel['id']) },
    });
    await discord.messages.after(id);
    expect(asked).toEqual(['', 'and coffee?']);
  });

  test.each([
    ['mentions everyone', { content: '@everyone tea', mention_everyone: true }],
    ['mentions somebody else', { content: '<@2> tea', mentions: [ada] }],
    ['mentions the bot’s role', { content: `<@&${botRole}> tea`, mention_roles: [botRole] }],
    ['mentions nobody', { content: 'tea' }],
    ['is a bot’s', { author: otherBot, content: `${mentionOfBot} tea`, mentions: [bot] }],
    ['is its own', { author: bot, content: `${mentionOfBot} tea`, mentions: [bot] }],
    ['is a webhook’s', { webhook_id: '8', content: `${mentionOfBot} tea`, mentions: [bot] }],
    ['is Discord’s own', { type: 6, content: '', mentions: [bot] }],
    ['is a direct one of a bot', { author: otherBot, channel_id: direct, content: 'tea' }],
  ])('is not for the bot if it %s', async (_, message) => {
    const { discord, asked } = await listening();
    discord.messages.write(message);
    await discord.messages.mention(`${mentionOfBot} last`);
    expect(asked).toEqual(['last']);
    expect(discord.messages.posted.all).toHaveLength(1);
  });

  test('that brings news with mentions in it pings nobody', async () => {
    const passage = passageOf(tea, 1, 1);
    const { discord } = await listening(() => ({
      kind: 'answer',
      answer: found([{ passage, figures: [], alsoIn: [] }]),
    }));
    const inChannel = await discord.messages.mention(`${mentionOfBot} tea?`);
    const inPrivate = await discord.messages.ask('tea?');
    expect(inChannel.texts.join()).toContain('@everyone');
    expect([inChannel.pings, inPrivate.pings]).toEqual([[], []]);
  });

  test('is answered without a reference where the bot may not read what was said', async () => {
    const { discord } = await listening();
    discord.fail(
      sending,
      new ApiError(400, 160_002, 'Cannot reply without permission to read message history'),
    );
    const id = discord.messages.write({ content: `${mentionOfBot} tea?`, mentions: [bot] });
    expect((await discord.messages.after(id)).to).toBeNull();
  });

  test.each([
    [50_001, 'View Channel'],
    [50_013, 'Send Messages'],
    [50_007, 'direct messages'],
    [10_003, 'gone'],
    [50_083, 'archived'],
  ])('that may not be answered (%i) leaves a remedy in the log', async (code, remedy) => {
    const stage = await listening();
    stage.discord.fail(sending, new ApiError(403, code, 'Forbidden'));
    stage.discord.messages.write({ content: `${mentionOfBot} tea?`, mentions: [bot] });
    await expect.poll(() => levels(stage, 'warn').join()).toContain(remedy);
    expect(levels(stage, 'error')).toEqual([]);
  });

  test('that may not be answered there gets a direct line that names the right, and who can give it', async () => {
    const { discord } = await listening();
    discord.fail(sending, new ApiError(403, 50_013, 'Missing Permissions'));
    const id = discord.messages.write({ content: `${mentionOfBot} tea?`, mentions: [bot] });
    const line = await discord.messages.after(id);
    expect(line.channel).toBe(direct);
    const words = line.texts.map(textOf).join();
    expect(words).toContain('in #trade');
    expect(words).toContain('Send Messages in Threads, Create Public Threads');
  });
});
