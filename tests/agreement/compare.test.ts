import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/agreement/index.ts';
import { told } from './told.ts';

const verdict = (a: string, b: string): string => {
  const comparison = compare(told(a), told(b));
  return comparison.kind === 'differs'
    ? `differs: ${comparison.because ?? 'nobody says why'}`
    : comparison.kind;
};
const both = (a: string, b: string) => {
  const one = verdict(a, b);
  expect(verdict(b, a)).toBe(one);
  return one;
};

const turnover = 'Trade turnover between Russia and China was $244.8 billion in 2024.';
const timber = 'Exports of timber to China fell 9.4% in the first half of 2025.';

describe('one statement', () => {
  test.each([
    [turnover, 'Bilateral trade hit a record $245 billion in 2024.', 'rounded, in other words'],
    [turnover, 'Two-way trade was more than $240 billion in 2024.', 'a bound that it keeps'],
    [
      'China’s exports to Russia came to $116.2 billion in 2024.',
      'Russia’s imports from China came to $116.2 billion in 2024.',
      'the other side of one flow',
    ],
    [timber, 'Timber exports to China dropped 9% in January-June 2025.', 'the first half is January to June'],
    [
      'Russia exported 410 tonnes of honey to China in 2024.',
      'Russia’s exports of honey to China were 410,000 kg in 2024.',
      'kilograms',
    ],
    [
      'Exports of honey to China doubled in 2024.',
      'Exports of honey to China rose 100% in 2024.',
      'a word for a number',
    ],
  ])('%s | %s (%s)', (a, b) => {
    expect(both(a, b)).toBe('same');
  });
});

describe('one thing, another number', () => {
  test.each([
    [turnover, 'Trade turnover between Russia and China was $236.7 billion in 2024.', 'nobody says why'],
    [
      'Trade turnover between Russia and China was $244.8 billion in 2024 by the Chinese count.',
      'Trade turnover between Russia and China was $236.7 billion in 2024, Russian customs data showed.',
      'office',
    ],
    [
      'Chinese customs put exports to Russia at $116.2 billion in 2024.',
      'Russia’s imports from China were $109.7 billion in 2024, the Federal Customs Service said.',
      'office',
    ],
    [
      timber,
      'Exports of timber to China fell 7.1% in the first half of 2025, by the revised data.',
      'revision',
    ],
  ])('%s | %s (%s)', (a, b, why) => {
    expect(both(a, b)).toBe(`differs: ${why}`);
  });
});

describe('nothing to do with each other', () => {
  test.each([
    [turnover, 'Trade turnover between Russia and China was $239.6 billion in 2023.', 'another year'],
    [turnover, 'Trade turnover between Russia and India was $68.7 billion in 2024.', 'another country'],
    [turnover, 'China’s exports to Russia were $116.2 billion in 2024.', 'one half of it'],
    [turnover, 'Trade turnover between Russia and China may reach $300 billion in 2024.', 'a possibility'],
    [turnover, 'Trade turnover between Russia and China was 1.74 trillion yuan in 2024.', 'another currency'],
    [timber, 'Exports of coal to China fell 7.1% in the first half of 2025.', 'other goods'],
    [timber, 'Imports of timber from China fell 7.1% in the first half of 2025.', 'the other direction'],
    [timber, 'Exports of timber through Zabaikalsk to China fell 7.1% in the first half of 2025.', 'a part'],
    [timber, 'Prices of timber fell 7.1% in the first half of 2025.', 'prices, not exports'],
    [
      'Exports of coal to China fell 9.4% by volume in 2024.',
      'Exports of coal to China fell 14% by value in 2024.',
      'tonnes, and their worth',
    ],
    [
      'Trade between Russia and China rose 1.9% in dollar terms in 2024.',
      'Trade between Russia and China rose 2.9% in yuan terms in 2024.',
      'growth in another currency is no disagreement',
    ],
    [
      'In May exports of coal to China rose 5% from April.',
      'In May exports of coal to China fell 11% year on year.',
      'against another time',
    ],
    ['Coal was 12% of exports to China in 2024.', 'Coal exports to China rose 15% in 2024.', 'share, change'],
  ])('%s | %s (%s)', (a, b) => {
    expect(both(a, b)).toBe('unrelated');
  });

  test('bare exports in a report on one product are exports of that', () => {
    const whole = told('China’s exports to Russia were $111 billion in 2023.', '$111');
    const lathes = told(
      'Exports had come to $1.13 billion in 2023.',
      '$1.13',
      'China ships fewer lathes to Russia',
    );
    expect(compare(whole, lathes).kind).toBe('unrelated');
  });

  test('a copy that alters words does not disagree with its original', () => {
    const rest =
      'Traders at three ports said that the queue of wagons had grown since spring, that the rates asked for by carriers had not moved, and that nobody expected the autumn to be any better than the summer was.';
    const [one, other] = [
      `${timber} ${rest}`,
      `Exports of timber to China fell 9.9% in the first half of 2025. ${rest}`,
    ];
    expect(compare(told(one), told(other)).kind).toBe('unrelated');
  });
});

describe('a figure that is taken back', () => {
  const first = 'Exports of honey to China rose 12% in 2024.';

  test('stands against the article that takes it back', () => {
    const correction = 'An earlier version of this report said exports of honey to China rose 12% in 2024.';
    const comparison = compare(told(first), told(correction));
    expect(comparison).not.toMatchObject({ kind: 'same' });
  });

  test('never disagrees with another', () => {
    const correction = 'An earlier version of this report said exports of honey to China rose 15% in 2024.';
    expect(both(first, correction)).toBe('unrelated');
  });
});

const sentence = fc
  .record({
    goods: fc.constantFrom('coal', 'timber', 'passenger cars', 'trade'),
    flow: fc.constantFrom('Exports of', 'Imports of', 'Shipments of', 'Prices of'),
    way: fc.constantFrom('to China', 'from China', 'to Russia', 'through Heihe', ''),
    verb: fc.constantFrom('fell', 'rose', 'fell to', 'were', 'may reach', 'were more than'),
    number: fc.constantFrom(
      '8%',
      '8.1%',
      '18%',
      '$5 billion',
      '$5.2 billion',
      '40,000 tonnes',
      '300 million yuan',
    ),
    when: fc.constantFrom('in 2024', 'in January-July 2025', 'in May', ''),
    says: fc.constantFrom('', ', Chinese customs said', ', Russian customs data showed', ', by revised data'),
  })
  .map(
    ({ goods, flow, way, verb, number, when, says }) =>
      `${flow} ${goods} ${way} ${verb} ${number} ${when}${says}.`,
  );

test('whichever is compared with the other, and each is the same as itself', () => {
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const [one, other] = [told(a), told(b)];
      expect(compare(one, other)).toEqual(compare(other, one));
      expect(compare(one, one)).toEqual({ kind: 'same' });
    }),
    { numRuns: 80 },
  );
});
