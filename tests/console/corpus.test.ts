import { expect, test } from 'vitest';
import { exitCode, UserError } from '../../src/errors.ts';
import { amur, jsonLines } from './rig.ts';

test('the list has date, publisher, title, file and figures', async () => {
  expect((await amur(['corpus', 'list'])).output).toBe(
    [
      '2025-03-02  The Daily via a mirror: Tractor trade cools',
      '            2025-03-02-daily-tractors.md, 2 figures',
      'undated     The Gazette: Fewer tractors',
      '            undated-gazette-tractors.md, 0 figures',
      '',
    ].join('\n'),
  );
});

test('the list as JSON', async () => {
  const [list] = jsonLines(await amur(['corpus', 'list', '--json']));
  expect(list).toMatchObject({
    kind: 'sources',
    articles: [{ article: '2025-03-02-daily-tractors', figures: 2 }, {}],
  });
});

test('what is wrong with one is told by every verb that reads it', async () => {
  const problems = [
    { file: 'a.md', line: 2, message: 'title is missing' },
    { file: 'b.md', message: 'cannot be read' },
  ];
  const library = () => Promise.reject(new UserError(exitCode.badCorpus, problems));
  for (const args of [
    ['corpus', 'check'],
    ['corpus', 'list'],
    ['stat', 'x'],
    ['batch'],
    ['search', 'x'],
    [],
  ]) {
    const { code, output, errors } = await amur(args, { shell: { library } });
    expect({ code, output }).toEqual({ code: 65, output: '' });
    expect(errors).toContain('a.md:2: title is missing\nb.md: cannot be read');
  }
});
