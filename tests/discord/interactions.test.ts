import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/command.ts';
import { teaCommand } from './commands.ts';
import { ApiError } from './server/index.ts';
import type { Place } from './server/interactions.ts';
import { onStage, type Stage } from './stage.ts';

const callbacks = /^\/interactions\/.*callback$/;
const levels = ({ logged }: Stage, level: string) =>
  logged.filter((line) => line.level === level).map(({ message }) => message);

describe('a slash command', () => {
  test('is answered with the figure, the quote and the source', async () => {
    const { discord } = await onStage({ commands: [teaCommand()] });
    const answer = await discord.interactions.command('tea', { about: 'green' });
    expect(answer.ephemeral).toBe(false);
    expect(answer.texts).toMatchInlineSnapshot(`
      [
        "## \\+12 %
      Sales of green tea to the north · 2025
      > Sales of green tea to the north **rose by 12%** to 40,000 tonnes in 2025, the port said.
      -# Tea sales rise",
        "-# Harbour Post, 10 Jan 2026",
      ]
    `);
  });

  test.each<[string, Place]>([
    ['on a server', 'server'],
    ['in a direct message', 'direct'],
    ['where only the person has the bot', 'elsewhere'],
  ])('is answered %s', async (_, place) => {
    const { discord } = await onStage({ commands: [teaCommand()] });
    const answer = await discord.interactions.command('tea', { about: 'green' }, place);
    expect(answer.texts.join()).toContain('rose by 12%');
  });

  test('gets its options by name, with nothing for what was left out', async () => {
    const given: object[] = [];
    const command = {
      ...teaCommand(),
      run: (args: object) => {
        given.push(args);
        return teaCommand().run({}, {} as never);
      },
    };
    const { discord } = await onStage({ commands: [command] });
    await discord.interactions.command('tea', { about: '**green**', private: true });
    await discord.interactions.command('tea', { about: 'black', way: 'out' });
    expect(given).toEqual([
      { about: 'green', way: null, private: true },
      { about: 'black', way: 'out', private: false },
    ]);
  });

  test('with `private` is for the person who asked alone', async () => {
    const { discord } = await onStage({ commands: [teaCommand()] });
    const { ephemeral, texts } = await discord.interactions.command('tea', { about: 'green', private: true });
    expect(ephemeral).toBe(true);
    expect(texts.join()).toContain('rose by 12%');
  });

  test('that fails says so to the person who asked, and to the log', async () => {
    const stage = await onStage({
      commands: [
        teaCommand({
          run: () => {
            throw new Error('the kettle is empty');
          },
        }),
      ],
    });
    const { ephemeral, texts } = await stage.discord.interactions.command('tea', { about: 'green' });
    expect(ephemeral).toBe(true);
    expect(texts).toEqual(['Something went wrong here, and it is logged. Please try again in a moment.']);
    expect(levels(stage, 'error')).toEqual(['a command failed']);
  });

  test.each([
    ['a command that is gone', { name: 'coffee', options: [] }, 2],
    ['an option that has become required', { name: 'tea', options: [] }, 2],
    ['an option of another type', { name: 'tea', options: [{ name: 'about', type: 5, value: true }] }, 2],
    ['a menu of another version', { custom_id: 'more:2', component_type: 3, values: ['a'] }, 3],
  ])('from a Discord that is behind the times is told to reload: %s', async (_, data, type) => {
    const { discord } = await onStage({ commands: [teaCommand()] });
    const id = discord.interactions.sendRaw({ id: '7', type: 1, ...data }, type);
    const { ephemeral, texts } = await discord.interactions.answerTo(id);
    expect(ephemeral).toBe(true);
    expect(texts.join()).toContain('has changed');
  });

  test('whose answer comes after three seconds is not answered again, and is no error', async () => {
    const slow = () => {
      stage.discord.pass(3_001);
      return teaCommand().run({}, {} as never);
    };
    const stage = await onStage({ commands: [{ ...teaCommand(), run: slow }] });
    stage.discord.interactions.send('tea', { about: 'green' });
    await expect.poll(() => levels(stage, 'info')).toContain('the answer came too late or twice');
    expect(stage.discord.requests.filter(({ path }) => callbacks.test(path))).toHaveLength(1);
    expect([levels(stage, 'warn'), levels(stage, 'error')]).toEqual([[], []]);
  });

  test('that is delivered twice is answered once', async () => {
    const stage = await onStage({ commands: [teaCommand()] });
    const id = stage.discord.interactions.send('tea', { about: 'green' });
    await stage.discord.interactions.answerTo(id);
    stage.discord.interactions.redeliver(id);
    await expect.poll(() => levels(stage, 'info')).toContain('the answer came too late or twice');
    expect(stage.discord.interactions.answers.all).toHaveLength(1);
    expect(levels(stage, 'error')).toEqual([]);
  });

  test('is answered although Discord fails for a moment', async () => {
    const { discord } = await onStage({ commands: [teaCommand()] });
    discord.fail(callbacks, new ApiError(502, 0, 'Bad Gateway'), 5);
    expect((await discord.interactions.command('tea', { about: 'green' })).texts.join()).toContain('12%');
  });

  test('is answered although the connection breaks before the answer is taken', async () => {
    const { discord } = await onStage({ commands: [teaCommand()] });
    discord.fail(callbacks, 'cut');
    expect((await discord.interactions.command('tea', { about: 'green' })).texts.join()).toContain('12%');
  });

  test('whose answer arrives while the connection breaks is not answered twice', async () => {
    const stage = await onStage({ commands: [teaCommand()] });
    stage.discord.fail(callbacks, 'lost');
    await stage.discord.interactions.command('tea', { about: 'green' });
    await stage.discord.interactions.command('tea', { about: 'black' });
    expect(stage.discord.interactions.answers.all).toHaveLength(2);
  });

  test('is sent again when Discord does not take it in time', async () => {
    const { discord } = await onStage({ commands: [teaCommand()], times: { request: 100 } });
    discord.fail(callbacks, 'hangs');
    expect((await discord.interactions.command('tea', { about: 'green' })).texts.join()).toContain('12%');
  });

  test('finds the bot alive after Discord has failed for good', async () => {
    const stage = await onStage({ commands: [teaCommand()] });
    stage.discord.fail(callbacks, new ApiError(500, 0, 'Internal Server Error'), 12);
    stage.discord.interactions.send('tea', { about: 'green' });
    await expect.poll(() => levels(stage, 'error'), { timeout: 3_000 }).toEqual(['no answer could be sent']);
    expect((await stage.discord.interactions.command('tea', { about: 'black' })).texts.join()).toContain(
      '12%',
    );
  });

  test('whose answer Discord does not like gets a plain error instead', async () => {
    const stage = await onStage({ commands: [teaCommand()] });
    stage.discord.fail(callbacks, new ApiError(400, 50_035, 'Invalid Form Body'));
    const { ephemeral, texts } = await stage.discord.interactions.command('tea', { about: 'green' });
    expect(ephemeral).toBe(true);
    expect(texts.join()).toContain('Something went wrong');
    expect(levels(stage, 'error')).toEqual(['no answer could be sent']);
  });

  test('waits out a rate limit, with a warning in the log', async () => {
    const stage = await onStage({ commands: [teaCommand()] });
    stage.discord.fail(callbacks, { retryAfter: 0.05 });
    expect((await stage.discord.interactions.command('tea', { about: 'green' })).texts.join()).toContain(
      '12%',
    );
    expect(levels(stage, 'warn')).toEqual(['Discord limits the rate of requests']);
  });

  test('is given up when the rate limit outlasts it', async () => {
    const stage = await onStage({ commands: [teaCommand()] });
    stage.discord.fail(callbacks, { retryAfter: 60 });
    stage.discord.interactions.send('tea', { about: 'green' });
    await expect.poll(() => levels(stage, 'warn')).toEqual(['Discord limits the rate of requests']);
    await stage.discord.interactions.command('tea', { about: 'black' });
    expect(levels(stage, 'error')).toEqual([]);
  });
});

describe('choices', () => {
  const offering = (choices: readonly { name: string; value: string }[]) =>
    teaCommand({ complete: () => choices });

  test('get what was typed and come in the order given', async () => {
    const complete = (option: string, typed: string) => [
      { name: `${option}: ${typed}`, value: typed },
      { name: 'else', value: 'else' },
    ];
    const { discord } = await onStage({ commands: [teaCommand({ complete })] });
    expect(await discord.interactions.complete('tea', 'about', 'gre')).toEqual([
      { name: 'about: gre', value: 'gre' },
      { name: 'else', value: 'else' },
    ]);
  });

  test('may depend on what stands in the other options', async () => {
    const complete: Command['complete'] = (_option, _typed, _context, { way = 'none' } = {}) => [
      { name: way, value: way },
    ];
    const { discord } = await onStage({ commands: [teaCommand({ complete })] });
    expect(await discord.interactions.complete('tea', 'about', '', { way: 'out' })).toMatchObject([
      { name: 'out' },
    ]);
    expect(await discord.interactions.complete('tea', 'about', '')).toMatchObject([{ name: 'none' }]);
  });

  test('are at most 25, each as Discord takes it', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ name: `tea ${i}`, value: `${i}` }));
    const odd = [
      { name: '', value: 'empty name' },
      { name: 'empty value', value: '' },
      { name: 'long value', value: 'x'.repeat(101) },
      { name: 'tea 0', value: 'the same name' },
      { name: `${'x'.repeat(98)}😀😀`, value: 'long name' },
    ];
    const { discord } = await onStage({ commands: [offering([...odd, ...many])] });
    const choices = await discord.interactions.complete('tea', 'about', '');
    expect(choices).toHaveLength(25);
    expect(choices.slice(0, 3)).toEqual([
      { name: 'tea 0', value: 'the same name' },
      { name: `${'x'.repeat(98)}…`, value: 'long name' },
      { name: 'tea 1', value: '1' },
    ]);
  });

  test('are an empty list where something fails', async () => {
    const stage = await onStage({
      commands: [
        teaCommand({
          complete: () => {
            throw new Error('no leaves');
          },
        }),
      ],
    });
    expect(await stage.discord.interactions.complete('tea', 'about', 'x')).toEqual([]);
    expect(levels(stage, 'error')).toEqual(['choices failed']);
  });

  test('are an empty list for a command that is gone', async () => {
    const { discord } = await onStage({ commands: [teaCommand()] });
    const id = discord.interactions.sendRaw(
      { id: '7', type: 1, name: 'coffee', options: [{ name: 'x', type: 3, value: '', focused: true }] },
      4,
    );
    expect((await discord.interactions.answerTo(id)).data).toEqual({ choices: [] });
  });
});
