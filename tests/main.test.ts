import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, 'dist/main.js');
const settings = { DISCORD_TOKEN: '', AMUR_CORPUS: '', AMUR_LOG_LEVEL: '', AMUR_DISCORD_API: '' };

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program as a process of its own, from its start to its end. */
async function run(args: readonly string[], given: Given = {}): Promise<Ended> {
  const { input = '', env = {}, node = [], file = program } = given;
  const child = spawn(process.execPath, [...node, file, ...args], {
    cwd: root,
    env: { ...process.env, ...settings, ...env },
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

interface Given {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: readonly string[];
  readonly file?: string;
}

let folder = '';
beforeAll(() => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  folder = mkdtempSync(path.join(tmpdir(), 'amur-main-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the program', () => {
  test('answers from the shipped articles: figures, sentence, source, date and link', async () => {
    const { code, stdout, stderr } = await run(['stat', 'vehicles']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('slumped 46%');
    expect(stdout).toContain('$5.8 billion');
    expect(stdout.replace(/\s+│?\s*/g, ' ')).toContain(
      'imports from China of vehicles including passenger cars, tractors and commercial trucks slumped 46% to $5.8 billion.',
    );
    expect(stdout).toContain('Reuters (via financetom), 28 Aug 2025');
    expect(stdout).toContain('https://www.financetom.com/business/russia-eyes-china-trade-revival');
    expect(stdout).not.toContain('\x1b');
  });

  test('prints what the README shows', async () => {
    const [, shown = ''] =
      /\$ npm start -- stat vehicles\n([^`]*)```/.exec(readFileSync(path.join(root, 'README.md'), 'utf8')) ??
      [];
    expect((await run(['stat', 'vehicles'])).stdout).toBe(shown);
  });

  test('is a console where there is no token: a question a line', async () => {
    const { code, stdout, stderr } = await run([], { input: 'vehicles?\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('Reuters');
    expect(stderr).toMatch(/^amur: no DISCORD_TOKEN.*\n$/);
  });

  test('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    ['a misspelt verb', ['statt', 'x'], {}, 2, 'amur: there is no verb "statt"; did you mean stat?\n'],
    ['no such file', ['figures', 'gone.txt'], {}, 2, 'amur: gone.txt: cannot be read: it is not there\n'],
    [
      'no text',
      ['figures'],
      { input: Buffer.from([0x61, 10, 0xff]) },
      65,
      'amur: standard input:2: this line is not UTF-8\n',
    ],
    ['a bot without a token', ['bot'], {}, 78, 'amur: there is no DISCORD_TOKEN: '],
    ['nothing to register with', ['deploy'], {}, 78, 'amur: there is no DISCORD_TOKEN: '],
    [
      'a bad setting',
      ['stat', 'x'],
      { env: { AMUR_LOG_LEVEL: 'loud' } },
      78,
      'amur: AMUR_LOG_LEVEL must be one of',
    ],
    [
      'no corpus',
      ['stat', 'x'],
      { env: { AMUR_CORPUS: 'gone' } },
      65,
      'amur: gone: the folder of articles cannot be read',
    ],
  ])('tells in one line what to do about %s', async (_reason, args, given, code, line) => {
    const ended = await run(args, given);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(ended.stderr).toContain(line);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('tells everything that is wrong with a corpus, file and line', async () => {
    const corpus = path.join(folder, 'news');
    mkdirSync(corpus);
    writeFileSync(path.join(corpus, 'a.md'), '---\npublisher: P\npublished: soon\n---\n\nText.\n');
    writeFileSync(path.join(corpus, 'b.md'), 'Text.\n');
    const { code, stderr } = await run(['corpus', 'check', '--corpus', corpus]);
    expect(code).toBe(65);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `amur: ${path.join(corpus, 'a.md')}:2: title is missing`,
      expect.stringContaining('a.md:3: published must be a date'),
      expect.stringContaining('b.md:1: the file must begin'),
    ]);
  });

  test('answers a batch in one process and in order', async () => {
    const ids = Array.from({ length: 300 }, (_, i) => `q${i}`);
    const input = ids
      .map((id) => JSON.stringify({ id, command: 'stat', options: { topic: 'vehicles' } }))
      .join('\n');
    const { code, stdout } = await run(['batch'], { input });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['found']));
  });

  test('ends quietly where nobody reads on', async () => {
    const child = spawn(process.execPath, [program, 'batch'], {
      cwd: root,
      env: { ...process.env, ...settings },
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('{"dm":"vehicles?"}\n'.repeat(2_000));
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('reads .env beside its package; the environment goes first', async () => {
    const home = path.join(folder, 'home');
    mkdirSync(home);
    for (const name of ['dist', 'node_modules']) {
      symlinkSync(path.join(root, name), path.join(home, name), 'junction');
    }
    copyFileSync(path.join(root, 'package.json'), path.join(home, 'package.json'));
    writeFileSync(path.join(home, '.env'), 'AMUR_CORPUS="not here" # yet\nDISCORD_TOKEN=two words\n');
    const { code, stderr } = await run(['stat', 'x'], {
      node: ['--preserve-symlinks', '--preserve-symlinks-main'],
      file: path.join(home, 'dist/main.js'),
      env: { AMUR_CORPUS: undefined },
    });
    expect(code).toBe(65);
    expect(stderr).toContain('amur: not here: the folder of articles cannot be read');
  });
});
