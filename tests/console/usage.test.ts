import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { verbsFor } from '../../src/console/verbs.ts';
import { amur } from './rig.ts';

const verbs = verbsFor(commands);

describe('help', () => {
  test('of all names every verb and how to get on', async () => {
    const { code, output } = await amur(['--help']);
    expect(code).toBe(0);
    for (const { name } of verbs) expect(output).toContain(`amur ${name}`);
    expect(output).toContain('--corpus DIR');
    expect(output).toContain('65 bad corpus');
  });

  test.each(verbs.map((verb) => [verb.name, verb] as const))(
    'of %s names its options',
    async (name, verb) => {
      const { code, output } = await amur([...name.split(' '), '--help']);
      expect(code).toBe(0);
      expect(output).toContain(`amur ${name}`);
      for (const { description } of verb.options) expect(output).toContain(description);
    },
  );

  test('asks for nothing that the verb itself asks for', async () => {
    expect((await amur(['stat', '-h'])).output).toBe((await amur(['help', 'stat'])).output);
  });

  test('of a command is made from it', async () => {
    expect((await amur(['stat', '--help'])).output).toContain(
      'amur stat TOPIC [--period PERIOD] [--flow exports|imports|turnover] [--private] [--json] [--why]',
    );
  });
});

test('the version', async () => {
  expect((await amur(['--version'])).output).toBe('1.2.3\n');
});

test('no verb of the console hides a command', () => {
  const names = verbs.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
