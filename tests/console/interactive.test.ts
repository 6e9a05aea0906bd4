import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { found, libraryWith } from './newsroom.ts';
import { amur, Sink } from './rig.ts';

/** What a person sees who types `keys` one after the other. */
async function typing(...keys: readonly string[]) {
  const input = new PassThrough();
  const [output, errors] = [new Sink(), new Sink()];
  const asked: unknown[] = [];
  const terminal = { input, output, errors, width: () => 80, colour: false, interactive: () => true };
  const done = amur([], { library: libraryWith(found, asked), shell: { terminal } });
  for (const key of keys) {
    await new Promise((resolve) => setImmediate(resolve));
    input.write(key);
  }
  const { code } = await done;
  return { code, screen: output.text, errors: errors.text, asked };
}

describe('the console at a terminal', () => {
  test('says what it is, how to connect Discord, and what to try', async () => {
    const { code, screen, errors } = await typing('exit\r');
    expect(code).toBe(0);
    expect(errors.split('\n')).toEqual([expect.stringContaining('put the token into .env'), '']);
    expect(screen).toContain('Amur 1.2.3: trade between Russia and China, from 2 news articles.');
    expect(screen).toContain('Try: stat vehicles');
  });

  test('answers questions and commands until it is left', async () => {
    const { screen, asked } = await typing('why?\r', '/stat gas\r', '\r', 'quit\r');
    expect(asked.map((request) => (request as { kind: string }).kind)).toEqual(['ask', 'stat']);
    expect(screen.match(/slumped 46%/g)?.length).toBeGreaterThan(1);
  });

  test('is one conversation, commands with options too', async () => {
    const { screen } = await typing(
      'stat gas\r',
      '/reset\r',
      'source?\r',
      'stat gas --flow imports\r',
      'link?\r',
      'exit\r',
    );
    expect(screen).toContain('Done: what was said before is forgotten.');
    expect(screen).toContain('There is no answer yet that this could go on from');
    expect(screen).toContain('The last answer comes from here.');
  });

  test('tells what is wrong and goes on', async () => {
    const { code, screen, asked } = await typing('/stta x\r', 'stat gas\r', '\x04');
    expect(code).toBe(0);
    expect(screen).toContain('did you mean /stat?');
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['ctrl-d', '\x04'],
    ['ctrl-c', '\x03'],
    ['/exit', '/exit\r'],
  ])('ends with %s', async (_name, key) => {
    expect((await typing(key)).code).toBe(0);
  });

  test('ctrl-c drops a line half typed and goes on', async () => {
    const { asked } = await typing('stat g', '\x03', 'stat gas\r', 'exit\r');
    expect(asked).toEqual([expect.objectContaining({ topic: 'gas' })]);
  });

  test('completes with the tab key, also where the typed word is another name of the topic', async () => {
    const { asked } = await typing('sta', '\t', 'veh', '\t', '\r', 'exit\r');
    expect(asked).toEqual([expect.objectContaining({ kind: 'stat', topic: 'vehicles' })]);
  });

  test('brings the last line back with the up key', async () => {
    const { asked } = await typing('stat gas\r', '\x1b[A', '\r', 'exit\r');
    expect(asked).toHaveLength(2);
  });
});

describe('the console in a pipe', () => {
  test('answers a question a line', async () => {
    const { code, output, errors, asked } = await amur([], { input: 'why?\n\n/stat gas\n' });
    expect(code).toBe(0);
    expect(asked).toHaveLength(2);
    expect(output.split('\n\n').length).toBeGreaterThan(2);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });

  test('tells which line is wrong, and goes on', async () => {
    const { code, errors, asked } = await amur([], {
      input: `\n/stta x\n${'y'.repeat((1 << 20) + 1)}\nstat gas\n`,
    });
    expect(code).toBe(0);
    expect(errors).toContain('amur: line 2: there is no command /stta; did you mean /stat?');
    expect(errors).toContain('amur: line 3: the line has more than 1048576 characters');
    expect(asked).toHaveLength(1);
  });
});

test('with a token it is the bot', async () => {
  const folders: unknown[] = [];
  const bot = async (folder: string | null) => {
    folders.push(folder);
    return 0 as const;
  };
  const { errors } = await amur(['--corpus', 'news'], { connected: true, shell: { bot } });
  expect({ folders, errors }).toEqual({ folders: ['news'], errors: '' });
});
