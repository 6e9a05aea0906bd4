import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { declarations } from '../src/discord/index.ts';
import { press } from './discord/pressing.ts';
import { startProgram } from './discord/program.ts';
import { type Discord, openDiscord, token } from './discord/server/index.ts';

let discord: Discord;
beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(() => discord.close());

/** A Discord with the commands on it. */
async function registered(): Promise<void> {
  await discord.close();
  discord = await openDiscord({ commands: declarations(commands) });
}

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

test.skipIf(process.platform === 'win32')(
  'while the running bot takes many articles in, people are answered and offered choices in three languages',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'amur-corpus-'));
    const write = (n: number) => {
      const lines = Array.from(
        { length: 30 },
        (_, i) =>
          `Coal exports to China fell ${i + 1}.${n}% in ${2000 + (i % 25)}, Captain Ilya Gromov said.`,
      );
      const head = `---\ntitle: Coal ${n}\npublisher: P\npublished: 2025-09-10\n---\n\n`;
      writeFileSync(path.join(folder, `coal-${n}.md`), `${head}${lines.join('\n\n')}\n`);
    };
    write(0);
    await registered();
    const bot = start(['bot'], token, folder);
    try {
      await bot.saying('connected');
      for (let n = 1; n <= 40; n++) write(n);
      let swapped = false;
      const swap = bot.saying('the new one answers').then(() => {
        swapped = true;
      });
      const typed = ['coa', 'уго', '煤', '煤炭', 'coall', 'угль', ''];
      const offered: number[] = [];
      while (!swapped) {
        const words = typed[offered.length % typed.length] ?? '';
        const choices = await discord.interactions.complete('stat', 'topic', words);
        expect(choices[0]?.value, words).toBe('coal');
        offered.push(choices.length);
        // One person is answered eight times at once.
        if (offered.length % 10 === 0 && offered.length <= 60) {
          const { texts } = await discord.interactions.command('stat', { topic: 'coal' });
          expect(texts.join()).toContain('Coal exports');
        }
      }
      await swap;
      // One that reads all of them in one go answers two or three meanwhile.
      expect(offered.length).toBeGreaterThan(20);
      expect(discord.faults).toEqual([]);
    } finally {
      bot.stop();
      expect((await bot.ended).code).toBe(0);
      rmSync(folder, { recursive: true });
    }
  },
  30_000,
);

test.skipIf(process.platform === 'win32')(
  'what is being answered when the bot is told to stop is answered, and nothing fails',
  async () => {
    await registered();
    const bot = start(['bot']);
    await bot.saying('connected');
    discord.fail(/callback$/, { delay: 300 }, 2);
    discord.fail(/^\/channels\/\d+\/messages$/, { delay: 300 }, 2);
    const commands = [
      discord.interactions.send('help'),
      discord.interactions.send('stat', { topic: 'coal' }),
    ];
    const direct = discord.messages.write({
      channel_id: '4000000000000000001',
      content: 'why is trade falling?',
    });
    const heard = () => discord.requests.filter(({ path }) => /callback$|messages$/.test(path)).length;
    await expect.poll(heard).toBe(3);
    bot.stop();
    const { code, stderr } = await bot.ended;
    expect(code).toBe(0);
    expect(discord.interactions.answers.all.map(({ id }) => id).sort()).toEqual(commands.sort());
    expect(discord.messages.posted.all.map(({ body }) => body['nonce'])).toEqual([direct]);
    expect(stderr).not.toContain('"level":50');
    expect(discord.faults).toEqual([]);
  },
  20_000,
);

test.skipIf(process.platform === 'win32')(
  'a button of a process that was killed works on the next one, and turns to no page of a corpus that was edited meanwhile',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'amur-corpus-'));
    const report = (year: number, words = 'customs data showed') =>
      writeFileSync(
        path.join(folder, `coal-${year}.md`),
        `---\ntitle: Coal in ${year}\npublisher: P\npublished: ${year + 1}-01-20\nurl: https://example.org/${year}\n---\n\nRussia exported ${year - 1990} million tonnes of coal to China in ${year}, ${words}.\n`,
      );
    for (let year = 2016; year < 2025; year++) report(year);
    try {
      await registered();
      const first = start(['bot'], token, folder);
      await first.saying('connected');
      const { data } = await discord.interactions.command('stat', { topic: 'coal', flow: 'exports' });
      first.kill();
      await first.ended;

      const second = start(['bot'], token, folder);
      await second.saying('connected');
      const next = await press(discord, data, 'Next');
      expect([next.type, next.texts.join()]).toEqual([7, expect.stringContaining('million tonnes')]);
      second.stop();
      expect((await second.ended).code).toBe(0);

      report(2024, 'the customs service said');
      const third = start(['bot'], token, folder);
      await third.saying('connected');
      const refused = await press(discord, next.data, 'Back');
      expect([refused.ephemeral, refused.texts.join()]).toEqual([
        true,
        expect.stringContaining('have changed since this answer'),
      ]);
      const again = await press(discord, refused.data, 'Ask again');
      expect(again.texts.join()).toContain('the customs service said');
      third.stop();
      expect((await third.ended).code).toBe(0);
      expect(discord.faults).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  30_000,
);

test.each<[number, 'at the start' | 'later', RegExp]>([
  [4004, 'at the start', /does not accept the bot token.*discord\.com\/developers.*DISCORD_TOKEN/],
  [4014, 'later', /\(4014\).*AMUR_MESSAGE_CONTENT.*discord\.com\/developers/],
])('the gateway closing with %i %s ends the bot with where to set it', async (code, when, words) => {
  if (when === 'at the start') discord.gateway.refuse(code);
  const bot = start(['bot']);
  if (when === 'later') {
    await bot.saying('connected');
    discord.gateway.drop(code);
  }
  const ended = await bot.ended;
  expect(ended.code).toBe(78);
  expect(ended.stderr.trimEnd().split('\n').at(-1)).toMatch(words);
  expect(ended.stderr).not.toContain(token);
  expect(discord.gateway.count.identified).toBe(1);
});

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
