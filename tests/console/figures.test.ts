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

describe('why a figure is read as it is', () => {
  const input =
    'At 10:30 it said exports of the A320 slumped 46% to $5 billion in 2022; the duty is not 12%.';

  test('JSON has the rule and its words a field, and what is no figure', async () => {
    const [line] = jsonLines(await amur(['figures', '--why', '--json'], { input }));
    const { figures, masked } = line as {
      figures: { why: Record<string, unknown> }[];
      masked: { text: string; start: number; end: number; kind: string }[];
    };
    expect(Object.keys(figures[0]?.why ?? {})).toEqual([
      'value',
      'unit',
      'bound',
      'role',
      'claim',
      'change',
      'period',
      'against',
      'flow',
      'subject',
      'attribution',
    ]);
    expect(figures[1]?.why).toMatchObject({
      role: { rule: 'the level reached by a change', words: 'slumped' },
      period: { rule: 'the time behind it: year', words: '2022' },
      bound: { rule: 'nothing bounds it', words: null },
    });
    expect(masked.map(({ text, kind }) => [text, kind])).toEqual([
      ['10:30', 'clock time'],
      ['A320', 'name with a number'],
      ['2022', 'year'],
      ['12%', 'denied'],
    ]);
    for (const { text, start, end } of masked) expect(input.slice(start, end)).toBe(text);
  });

  test('a table names the rule behind each field', async () => {
    const { output } = await amur(['figures', '--why'], { input });
    expect(output).toMatch(/slumped 46% +value +46 +a number/);
    expect(output).toMatch(/ role +level +the level reached by a change +slumped/);
    expect(output).toMatch(/10:30 +clock time/);
  });

  test('without it nothing of the kind is printed', async () => {
    const [line] = jsonLines(await amur(['figures', '--json'], { input }));
    expect(JSON.stringify(line)).not.toMatch(/"why"|"masked"/);
  });
});

test('a figure that the text takes back says so, and only such a one', async () => {
  const input = 'The May total was revised to $19 billion from $18 billion.';
  const [line] = jsonLines(await amur(['figures', '--json'], { input }));
  const { figures } = line as { figures: object[] };
  expect(figures[0]).not.toHaveProperty('retracted');
  expect(figures[1]).toMatchObject({ value: 18e9, role: 'baseline', retracted: true });
});

test('what is wrong with an article is told with its line', async () => {
  const { code, errors } = await amur(['figures', 'rail.md'], { input: article.replace('title', 'titel') });
  expect(code).toBe(65);
  expect(errors).toContain('rail.md:2: unknown key "titel"');
});
