/** What is set for a server outlives the process, however it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { declarations } from '../src/discord/index.ts';
import { textOf } from './discord/reading.ts';
import { type Discord, openDiscord, token } from './discord/server/index.ts';
import { ada, type Entity, member } from './discord/server/world.ts';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const root = path.resolve(import.meta.dirname, '..');
let discord: Discord;
let data: string;
beforeEach(async () => {
  discord = await openDiscord({ commands: declarations([]) });
  data = mkdtempSync(path.join(tmpdir(), 'amur-'));
});
afterEach(async () => {
  await discord.close();
  rmSync(data, { recursive: true, force: true });
});

/** The built program. */
function start(folder = data) {
  const env = { ...process.env, DISCORD_TOKEN: token, AMUR_DISCORD_API: discord.api, AMUR_DATA: folder };
  const child = spawn(process.execPath, [path.join(root, 'dist/main.js'), 'bot'], { cwd: root, env });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  const connected = async () => {
    while (!said.includes('connected to Discord')) await once(child.stderr, 'data');
  };
  return { child, ended, connected };
}

/** Somebody manages server number `n`, each time another person. */
function settings(n: number, options: readonly Entity[] = []): string {
  const person = member({ ...ada, id: `${5_000_000_000_000 + Math.floor(Math.random() * 1e12)}` });
  const data = { id: '7', name: 'settings', type: 1, options: [...options] };
  const where = { guild_id: `${6_000_000 + n}`, member: { ...person, permissions: '32' } };
  const owners = { authorizing_integration_owners: { '0': where.guild_id } };
  return discord.interactions.sendRaw(data, 2, 'server', 'en-GB', { ...where, ...owners });
}

const russian = [{ name: 'language', type: 3, value: 'ru' }];

test('a process that is killed in the middle of many changes has kept each one it told of', async () => {
  const first = start();
  await first.connected();
  const sent = new Map<string, number>();
  const change = () => sent.set(settings(sent.size, russian), sent.size);
  const { answers } = discord.interactions;
  // Eight changes are always in the making: each that is told of makes room for the next, and the last comes too late.
  const many = answers.first(
    () => change() && answers.all.length === 60 && first.child.kill('SIGKILL'),
    'sixty answers',
  );
  for (let i = 0; i < 8; i++) change();
  await many;
  await first.ended;
  const saved = discord.interactions.answers.all.map(({ id, texts }) => ({ n: sent.get(id), texts }));
  expect(saved.length).toBeLessThan(sent.size);

  const second = start();
  await second.connected();
  for (const { n = -1, texts } of saved) {
    expect(texts.join()).toContain('Saved');
    const answer = await discord.interactions.answerTo(settings(n));
    expect(answer.texts.map(textOf).join()).toContain('I speak Русский');
  }
  second.child.kill('SIGTERM');
  expect((await second.ended).code).toBe(0);
});

test('a second process at the same folder says what to do, and does not come up', async () => {
  const first = start();
  await first.connected();
  const { code, said } = await start().ended;
  expect(code).toBe(78);
  expect(said).toMatch(/^amur: .*another Amur keeps its settings here.*AMUR_DATA.*\n$/);
  first.child.kill('SIGTERM');
  await first.ended;
});

test('a folder that is none says what to do', async () => {
  const file = path.join(data, 'file');
  writeFileSync(file, '');
  const { code, said } = await start(file).ended;
  expect(code).toBe(78);
  expect(said).toContain('set AMUR_DATA to a folder that may be written');
});
