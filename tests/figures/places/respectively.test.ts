import { describe, expect, it } from 'vitest';
import { placed } from './placed.ts';

describe('figures in order', () => {
  it.each([
    ['Deliveries of tractors and of harvesters declined by 38% and 52% respectively.', '38%', 'tractors'],
    ['Deliveries of tractors and of harvesters declined by 38% and 52% respectively.', '52%', 'harvesters'],
    ['Coal and oil came to 8 million and 5 million tonnes, up 3% and 18% respectively.', '18%', 'oil'],
    ['Coal and oil rose by 3% and 18% respectively, to 8 million and 5 million tonnes.', '5 million', 'oil'],
    [
      'Tractors and harvesters fell by 3% and 18% respectively; the former came to 4,870 units.',
      '4,870',
      'Tractors',
    ],
    ['Tractors and harvesters fell by 3%.', '3%', 'Tractors and harvesters'],
  ])('%s / %s is of %s', (text, words, subject) => {
    expect(placed(text, words).subject).toBe(subject);
  });

  it('give each its partner', () => {
    const text =
      'China’s car imports from Japan, Germany and South Korea fell 30%, 12% and 9%, respectively.';
    expect(['30%', '12%', '9%'].map((words) => placed(text, words).flow)).toEqual([
      'imports Japan > China',
      'imports Germany > China',
      'imports South Korea > China',
    ]);
  });

  it('give each its time', () => {
    const text = 'Trade rose 29% and 26% in 2022 and 2023 respectively.';
    expect(['29%', '26%'].map((words) => placed(text, words).when)).toEqual(['2022', '2023']);
  });
});
