import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startProgram } from './discord/program.ts';
import { type Discord, openDiscord, token } from './discord/server/index.ts';

let discord: Discord;
beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(() => discord.close());

const start = (args: readonly string[], secret = token, corpus = '') =>
  startProgram(discord, args, { token: secret, env: { AMUR_CORPUS: corpus } });

test.skipIf(process.platform === 'win32')(
  'the bot connects, logs to stderr and stops when told to',
  async () => {
    const bot = start([]);
    await bot.saying('connected');
    bot.stop();
    const { code, stdout, stderr } = await bot.ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    for (const line of stderr.trimEnd().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ msg: expect.any(String) });
    expect(stderr).not.toContain(token);
  },
);

test.skipIf(process.platform === 'win32')(
  'the running bot takes a new article in, and keeps answering while one is broken',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'amur-corpus-'));
    const article = (words: string) =>
      `---\ntitle: T\npublisher: P\npublished: 2025-09-10\n---\n\n${words}\n`;
    writeFileSync(path.join(folder, 'coal.md'), article('Coal exports to China fell 3% in 2024.'));
    const bot = start([], token, folder);
    try {
      await bot.saying('connected');
      writeFileSync(path.join(folder, 'broken.md'), 'no front matter');
      await bot.saying('broken.md:1: ');
      writeFileSync(path.join(folder, 'broken.md'), article('Timber exports to China rose 4% in 2024.'));
      await bot.saying('the new one answers');
    } finally {
      bot.stop();
      expect((await bot.ended).code).toBe(0);
      rmSync(folder, { recursive: true });
    }
  },
  20_000,
);

test('a token that Discord does not take ends the bot with what to do', async () => {
  const { code, stderr } = await start(['bot'], 'MTAw.wrong.token').ended;
  expect(code).toBe(78);
  expect(stderr).toMatch(/\namur: Discord does not accept the bot token.*\n$/);
  expect(stderr).not.toContain('MTAw.wrong.token');
});

test('deploy prints the difference, and changes nothing in a dry run', async () => {
  const { code, stdout } = await start(['deploy', '--dry-run']).ended;
  expect(code).toBe(0);
  expect(stdout).toContain('stat');
  expect(stdout).toContain('Invite the bot: https://discord.com/oauth2/authorize');
  expect(discord.commands()).toEqual([]);
  expect((await start(['deploy']).ended).code).toBe(0);
  expect(discord.commands().length).toBeGreaterThan(0);
});
