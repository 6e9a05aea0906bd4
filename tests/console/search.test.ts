import { expect, test } from 'vitest';
import { amur } from './rig.ts';

test('passages are printed with their score and place', async () => {
  const { code, output, asked } = await amur(['search', 'tractor', 'imports', '--limit', '3'], { width: 60 });
  expect({ code, asked }).toEqual({ code: 0, asked: [{ words: 'tractor imports', limit: 3 }] });
  expect(output).toBe(
    [
      '1.23  2025-03-02-daily-tractors, paragraph 1',
      '  Tractor imports from China slumped 46% to between $5',
      '  billion and $6 billion in 2024, customs data showed.',
      '',
    ].join('\n'),
  );
});

test.each([
  [[], 'No passage has any of these words.\n'],
  [['--json'], '{"hits":[]}\n'],
])('none is told, and by the exit code: %j', async (flags, expected) => {
  expect(await amur(['search', 'absent', ...flags])).toMatchObject({ code: 1, output: expected });
});
