/**
 * Every figure of the two articles of the corpus, read by a person. `when` is asked only where the
 * article settles it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFigures } from '../../src/figures/index.ts';
import { Article, parseArticle } from '../../src/text/article.ts';

type Row = readonly [mention: string, value: number, unit: string, sense: string, when?: string];

const moscowTimes: readonly Row[] = [
  ['$245 billion', 245e9, 'USD', '= level', '2024'],
  ['seventh-largest', 7, 'rank', '= rank', '2024'],
  ['dropped 8.1%', 8.1, 'percent', '= change down', '2025-01/2025-07'],
  ['$125.8 billion', 125.8e9, 'USD', '= level', '2025-01/2025-07'],
  ['four major Chinese truck makers', 4, 'unit', '= count', '2025-07'],
  ['63 joint projects', 63, 'unit', '= count'],
  ['an estimated $130 billion', 130e9, 'USD', '~ level'],
];

const reuters: readonly Row[] = [
  ['down 8%', 8, 'percent', '= change down', '2025-01/2025-07'],
  ['$245 billion', 245e9, 'USD', '= level up', '2024'],
  ['down 8.1%', 8.1, 'percent', '= change down', '2025-01/2025-07'],
  ['more than 20 world leaders', 20, 'unit', '> count forecast'],
  ['around nine times larger', 9, 'multiple', '~ multiple up'],
  ['8.1%', 8.1, 'percent', '= change down', '2025-01/2025-07'],
  ['fell almost 20%', 20, 'percent', '~ change down', '2025-01/2025-07'],
  ['dropped by 27.5%', 27.5, 'percent', '= change down', '2025-01/2025-07'],
  ['slumped 46%', 46, 'percent', '= change down', '2025-01/2025-07'],
  ['$5.8 billion', 5.8e9, 'USD', '= level down', '2025-01/2025-07'],
  ['less than 10%', 10, 'percent', '< baseline'],
  ['more than half', 50, 'percent', '> share up', '2023'],
  ['1-1/2 years', 1.5, 'year', '= level hypothetical'],
  ['rising by 137%', 137, 'percent', '= change up', '2022/2024'],
];

test.each([
  ['2025-08-20-moscow-times-sanctions-slow-trade', moscowTimes],
  ['2025-08-28-reuters-trade-revival', reuters],
])('the figures of %s', (id, rows) => {
  const article = read(id);
  const figures = readFigures(article).flat();
  const said = figures.map(({ mention, value, unit, bound, role, change, claim }) => [
    article.body.slice(mention.start, mention.end),
    value,
    unit,
    [bound, role, change, claim === 'reported' ? null : claim].filter((word) => word !== null).join(' '),
  ]);
  expect(said).toEqual(rows.map((row) => row.slice(0, 4)));
  for (const [i, [mention, , , , when]] of rows.entries()) {
    if (when) expect([mention, figures[i]?.period]).toEqual([mention, when]);
  }
});

function read(id: string): Article {
  const file = path.resolve(import.meta.dirname, `../../corpus/${id}.md`);
  const article = parseArticle(id, readFileSync(file, 'utf8'));
  if (!(article instanceof Article)) throw new TypeError(JSON.stringify(article));
  return article;
}
