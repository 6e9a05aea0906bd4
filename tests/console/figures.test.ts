import { describe, expect, test } from 'vitest';
import { amur, jsonLines } from './rig.ts';

const article = `---
title: Rail
publisher: The Line
published: 2024-03-01
---

Rail freight rose by 4% last year. Nobody minded.
`;

describe('figures as JSON', () => {
  test('one line a sentence, with offsets into the text', async () => {
    const input = '\uFEFFNobody minded.\r\n\r\nRail freight rose by 4%.\r\n';
    const text = 'Nobody minded.\n\nRail freight rose by 4%.\n';
    const run = await amur(['figures', '-', '--json'], { input });
    const [first, { figures, ...second } = {}] = jsonLines(run);
    expect(run.code).toBe(0);
    expect(first).toEqual({ sentence: 'Nobody minded.', start: 0, end: 14, figures: [] });
    const [figure] = figures as { start: number; end: number; mention: string }[];
    expect(second).toMatchObject({ sentence: 'Rail freight rose by 4%.', start: 16 });
    expect(figure).toMatchObject({ value: 4, unit: 'percent' });
    expect(text.slice(figure?.start, figure?.end)).toBe(figure?.mention);
  });

  test.each([
    ['its own date in an article', ['rail.md'], article, '2023'],
    ['the date given', ['rail.md', '--published', '2020-05-05'], article, '2019'],
    [
      'the date given for a plain text',
      ['--published', '2022-05-05'],
      'Freight rose by 4% last year.',
      '2021',
    ],
    ['no date', [], 'Freight rose by 4% last year.', null],
  ])('"last year" is settled by %s', async (_reason, args, input, period) => {
    const [line] = jsonLines(await amur(['figures', ...args, '--json'], { input }));
    expect(line).toMatchObject({ figures: [{ period }] });
  });

  test('an empty text has none', async () => {
    expect(await amur(['figures', '--json'])).toMatchObject({ code: 0, output: '' });
  });
});

describe('figures as a table', () => {
  test('stand under their sentence; sentences without are left out', async () => {
    const { output } = await amur(['figures', 'rail.md'], { input: article });
    const [sentence, header, row] = output.split('\n');
    expect(sentence).toBe('Rail freight rose by 4% last year.');
    expect(header).toMatch(/^ {2}mention +value +unit +role/);
    expect(row).toMatch(/4% +4 +percent +change +up +2023/);
    expect(output).not.toContain('Nobody');
  });

  test('none is told', async () => {
    expect(await amur(['figures', '-'], { input: 'Nobody minded.' })).toMatchObject({
      code: 0,
      output: 'No figure is stated in this text.\n',
    });
  });

  test('obeys nothing that the text holds', async () => {
    const { output } = await amur(['figures'], { input: 'Rail freight \x1b[2Jrose by 4%.' });
    expect(output).not.toContain('\x1b');
  });
});

test('what is wrong with an article is told with its line', async () => {
  const { code, errors } = await amur(['figures', 'rail.md'], { input: article.replace('title', 'titel') });
  expect(code).toBe(65);
  expect(errors).toContain('rail.md:2: unknown key "titel"');
});
