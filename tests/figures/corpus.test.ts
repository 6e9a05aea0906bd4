/**
 * Every figure of the two articles of the corpus with every field, read by a person:
 *
 *   mention | value unit | bound role change claim | period (vs against) | flow from > to | subject | topics | who says so
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { readFigures } from '../../src/figures/index.ts';
import { Article, parseArticle } from '../../src/text/article.ts';
import type { Span } from '../../src/text/span.ts';

const moscowTimes = `
$245 billion | 245000000000 USD | = level | 2024 | turnover ? > ? | turnover | turnover | –
seventh-largest | 7 rank | = rank | 2024 | turnover ? > ? | Russia | trade-partners, turnover | –
dropped 8.1% | 8.1 percent | = change down | 2025-01/2025-07 vs 2024-01/2024-07 | turnover ? > ? | bilateral trade | turnover | –
$125.8 billion | 125800000000 USD | = level | 2025-01/2025-07 | turnover ? > ? | bilateral trade | turnover | –
four major Chinese truck makers | 4 unit (major Chinese truck maker) | = count | 2025-07 | imports ? > ? | major Chinese truck makers | automakers | –
63 joint projects | 63 unit (joint project) | = count | – | – | joint projects | joint-projects | –
an estimated $130 billion | 130000000000 USD | ~ level | – | – | joint projects | joint-projects | –
`;

const reuters = `
down 8% | 8 percent | = change down | 2025-01/2025-07 | turnover Russia > China | Russia-China trade turnover | turnover | –
$245 billion | 245000000000 USD | = level up | 2024 | turnover ? > ? | bilateral trade | turnover | –
down 8.1% | 8.1 percent | = change down | 2025-01/2025-07 vs 2024-01/2024-07 | turnover ? > ? | trade turnover | turnover | Chinese customs data
more than 20 world leaders | 20 unit (world leader) | > count forecast | – | – | world leaders | – | –
around nine times larger | 9 multiple | ~ multiple | – | – | China's economy | – | –
8.1% | 8.1 percent | = change down | 2025-01/2025-07 | turnover ? > ? | headline fall in trade | turnover | China's customs data
fell almost 20% | 20 percent | ~ change down | 2025-01/2025-07 | exports Russia > China | Russia's fuel exports | fuel | –
dropped by 27.5% | 27.5 percent | = change down | 2025-01/2025-07 | imports China > Russia | smartphone and computer imports | smartphones, computers | –
slumped 46% | 46 percent | = change down | 2025-01/2025-07 | imports China > Russia | imports from China of vehicles | vehicles, passenger-cars, tractors, trucks | –
$5.8 billion | 5800000000 USD | = level down | 2025-01/2025-07 | imports China > Russia | imports from China of vehicles | vehicles, passenger-cars, tractors, trucks | –
less than 10% | 10 percent | < baseline | – | – | Chinese carmakers | automakers | –
more than half | 50 percent | > share up | 2023 | – | Chinese carmakers | automakers | –
1-1/2 years | 1.5 year | = level hypothetical | – | – | – | – | –
rising by 137% | 137 percent | = change up | 2022/2024 | – | domestic production of machine tools | machine-tools | industry publication Rhythm of Machinery
`;

test.each([
  ['2025-08-20-moscow-times-sanctions-slow-trade', moscowTimes],
  ['2025-08-28-reuters-trade-revival', reuters],
])('the figures of %s', (id, rows) => {
  const article = read(id);
  const said = readFigures(article)
    .flat()
    .map((figure) => rowOf(article, figure));
  expect(said).toEqual(rows.trim().split('\n'));
});

function rowOf({ body }: Article, figure: Figure): string {
  const at = (span: Span | null) => (span ? body.slice(span.start, span.end) : '–');
  const { value, upper, unit, of, bound, role, change, claim, period, against, flow, from, to, topics } =
    figure;
  return [
    at(figure.mention),
    `${value}${upper === null ? '' : `..${upper}`} ${unit}${of ? ` (${of})` : ''}`,
    [bound, role, change, claim === 'reported' ? null : claim].filter((word) => word !== null).join(' '),
    `${period ?? '–'}${against ? ` vs ${against}` : ''}`,
    flow ? `${flow} ${from ?? '?'} > ${to ?? '?'}` : '–',
    at(figure.subject),
    topics.join(', ') || '–',
    at(figure.attribution),
  ].join(' | ');
}

function read(id: string): Article {
  const file = path.resolve(import.meta.dirname, `../../corpus/${id}.md`);
  const article = parseArticle(id, readFileSync(file, 'utf8'));
  if (!(article instanceof Article)) throw new TypeError(JSON.stringify(article));
  return article;
}
