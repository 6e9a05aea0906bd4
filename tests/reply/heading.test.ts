import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import type { Language } from '../../src/language.ts';
import { headingsOf } from '../../src/reply/heading.ts';
import { wordingIn } from '../../src/reply/wording/index.ts';
import { passageOf } from '../../src/text/passage.ts';
import { isNonEmpty } from '../../src/text/span.ts';
import { articleOf } from '../newspaper.ts';

const plain: Omit<Figure, 'mention'> = {
  value: 46,
  upper: null,
  unit: 'percent',
  of: null,
  bound: '=',
  role: 'change',
  claim: 'reported',
  change: 'down',
  period: '2024',
  against: null,
  flow: null,
  from: null,
  to: null,
  subject: null,
  topics: [],
  attribution: null,
};
const level: Partial<Figure> = { role: 'level', unit: 'USD', value: 5.8e9, change: null };

/** The headings over a sentence whose figures are these words of it, with what else is known of each. */
function over(
  sentence: string,
  figures: readonly (readonly [words: string, more?: Partial<Figure>])[],
  language: Language = 'en',
) {
  const passage = passageOf(articleOf({ body: sentence }), 1, 0);
  const read = figures.map(([words, more]): Figure => {
    const start = passage.article.body.indexOf(words);
    return { mention: { start, end: start + words.length }, ...plain, ...more };
  });
  if (!isNonEmpty(read)) throw new Error('no figures');
  return headingsOf({ kind: 'figures', standing: 'answer', passage, figures: read }, wordingIn(language)).map(
    ({ claim, large, facts }) => `${claim ?? ''}${large.join(' · ')} | ${facts.join(' · ')}`,
  );
}

describe('a change', () => {
  test.each<[reason: string, words: string, more: Partial<Figure>, large: string]>([
    ['down has a minus sign', 'fell 46%', {}, '−46 %'],
    ['up has a plus sign', 'rose 8.1%', { change: 'up', value: 8.1 }, '+8.1 %'],
    ['about is said', 'fell almost 20%', { bound: '~', value: 20 }, '≈ −20 %'],
    [
      'percentage points are none',
      'lost 1.5 percentage points',
      { unit: 'percentage-point', value: 1.5 },
      '−1.5 percentage points',
    ],
    ['a bound keeps its words', 'fell more than 20%', { bound: '>', value: 20 }, 'fell more than 20%'],
    ['words are not made digits', 'fell by a third', { value: 33.3 }, 'fell by a third'],
    ['other digits than stand there are not shown', 'fell 46%', { value: 64 }, 'fell 46%'],
    ['a range keeps its words', 'fell 3-5%', { value: 3, upper: 5, bound: 'range' }, 'fell 3-5%'],
    ['a sum keeps its words', 'fell by $3 billion', { unit: 'USD', value: 3e9 }, 'fell by $3 billion'],
    ['a distance is no change in time', '46% below', {}, '46% below'],
    ['no direction, no sign', 'moved 2%', { change: null, value: 2 }, 'moved 2%'],
    ['a share is no change', '46%', { role: 'share' }, '46%'],
  ])('%s: %s', (_, words, more, large) => {
    expect(over(`Trade ${words} then.`, [[words, more]])).toEqual([`${large} | 2024`]);
  });

  test('shows no digit that its sentence does not have', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 999 }), fc.double({ min: 0, max: 999, noNaN: true }));
    fc.assert(
      fc.property(number, number, fc.constantFrom('up' as const, 'down' as const), (said, value, change) => {
        const words = `moved ${said}%`;
        const [shown = ''] = over(`Trade ${words} then.`, [[words, { value, change }]]);
        const digits = /\d[\d.e-]*/.exec(shown)?.[0] ?? '';
        expect(words).toContain(digits);
      }),
    );
  });
});

describe('a level', () => {
  test.each([
    ['that the change led to', 'fell 46% to $5.8 billion', '−46 % · to $5.8 billion'],
    ['that is a record', 'rose 46% to a new record of $5.8 billion', '−46 % · to $5.8 billion'],
    ['that stands elsewhere', 'fell 46%, and came to all but $5.8 billion', '−46 % · $5.8 billion'],
    [
      'of something else that it went to',
      'fell 46% to Omsk, where it was $5.8 billion',
      '−46 % · $5.8 billion',
    ],
  ])('%s', (_, words, large) => {
    const change = /\w+ 46%/.exec(words)?.[0] ?? '';
    expect(over(`Trade ${words} then.`, [[change], ['$5.8 billion', level]])).toEqual([`${large} | 2024`]);
  });
});

test.each([
  ['forecast', 'Forecast: −46 % | 2024'],
  ['target', 'Target: −46 % | 2024'],
  ['hypothetical', 'Possible: −46 % | 2024'],
] as const)('a %s says so before anything else, and stands apart from facts', (claim, heading) => {
  expect(
    over('Trade fell 46% to 8%.', [
      ['fell 46%', { claim }],
      ['8%', { role: 'level' }],
    ]),
  ).toEqual([heading, '8% | 2024']);
});

describe('what is said beside it', () => {
  const imports: Partial<Figure> = { flow: 'imports', from: 'China', to: 'Russia' };
  const said = (subject: string, more: Partial<Figure>, language: Language = 'en') => {
    const sentence = `${subject} fell 46%.`;
    const { start } = passageOf(articleOf({ body: sentence }), 1, 0);
    const span = subject === 'It' ? null : { start, end: start + subject.length };
    return over(sentence, [['fell 46%', { ...more, subject: span }]], language)[0]?.split(' | ')[1];
  };

  test.each<[string, Partial<Figure>, string]>([
    ['Imports of cars from China', imports, 'Imports of cars from China · 2024'],
    ['Imports of cars', imports, 'Imports of cars · from China to Russia · 2024'],
    ['Cars', imports, 'Cars · Russia’s imports from China · 2024'],
    ['It', { ...imports, to: null }, 'imports from China · 2024'],
    ['It', { flow: 'exports', from: 'Russia', to: 'China' }, 'Russia’s exports to China · 2024'],
    [
      'Cars sold by China',
      { flow: 'exports', from: 'China', to: null },
      'Cars sold by China · China’s exports · 2024',
    ],
    ['It', { flow: 'turnover', from: 'Russia', to: 'China' }, 'trade between Russia and China · 2024'],
    ['Turnover', { flow: 'turnover' }, 'Turnover · 2024'],
    ['It', { flow: 'turnover' }, 'trade turnover · 2024'],
    ['Cars', { ...imports, role: 'share' }, 'Cars · 2024'],
    [
      'Cars',
      { period: '2025-01/2025-07', against: '2024-01/2024-07' },
      'Cars · Jan–Jul 2025, against Jan–Jul 2024',
    ],
    ['Cars', { period: null }, 'Cars · period not stated'],
  ])('%s: flow and period as far as the words do not say them', (subject, more, facts) => {
    expect(said(subject, more)).toBe(facts);
  });

  test.each<[Language, Partial<Figure>, string]>([
    ['ru', imports, 'It · импорт в Россию из Китая · 2024'],
    ['ru', { flow: 'exports', from: 'Russia', to: 'China' }, 'It · экспорт из России в Китай · 2024'],
    ['ru', { flow: 'turnover', from: 'China', to: 'Russia' }, 'It · торговля России и Китая · 2024'],
    ['ru', { flow: 'turnover' }, 'It · товарооборот · 2024'],
    ['ru', { flow: 'imports', from: 'India', to: 'China' }, 'It · 2024'],
    ['zh', imports, 'It · 俄罗斯自中国进口 · 2024年'],
    ['zh', { flow: 'exports', from: 'China', to: 'Russia' }, 'It · 中国对俄罗斯出口 · 2024年'],
    ['zh', { flow: 'exports', from: null, to: 'Russia' }, 'It · 对俄罗斯出口 · 2024年'],
    ['zh', { flow: 'turnover', from: 'China', to: 'Russia' }, 'It · 中俄贸易额 · 2024年'],
    ['zh', { flow: 'exports', from: 'Russia', to: 'European Union' }, 'It · 2024年'],
  ])('in %s the flow in its own words: %j', (language, more, facts) => {
    expect(said('It', { ...more }, language)).toBe(facts.replace('It · ', ''));
  });

  test('numbers are written as the language writes them', () => {
    const words = 'fell about 8.1%';
    const [ru, zh] = (['ru', 'zh'] as const).map((language) =>
      over(`Trade ${words} then.`, [[words, { value: 8.1, bound: '~' }]], language),
    );
    expect([ru, zh]).toEqual([['≈ −8,1 % | 2024'], ['约 −8.1% | 2024年']]);
  });
});
