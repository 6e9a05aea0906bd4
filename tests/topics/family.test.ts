import { describe, expect, it } from 'vitest';
import { covers, narrower, topics, wider } from '../../src/topics/index.ts';

describe('wider and narrower topics', () => {
  it.each([
    ['vehicles', 'trucks'],
    ['vehicles', 'passenger-cars'],
    ['vehicles', 'electric-cars'],
    ['machinery', 'machine-tools'],
    ['machinery', 'excavators'],
    ['energy', 'diesel'],
    ['oil-products', 'diesel'],
    ['energy', 'power-of-siberia-2'],
    ['farm-goods', 'pork'],
    ['meat', 'pork'],
    ['metals', 'aluminium'],
    ['currencies', 'yuan'],
    ['sanctions', 'price-cap'],
    ['border-crossings', 'zabaikalsk-manzhouli'],
  ])('%s may be answered by %s, and not the other way round', (wide, narrow) => {
    expect(covers(wide, narrow)).toBe(true);
    expect(covers(narrow, wide)).toBe(false);
  });

  it.each([
    ['passenger-cars', 'trucks'],
    ['oil', 'vegetable-oils'],
    ['oil', 'diesel'],
    ['natural-gas', 'lpg'],
    ['vehicles', 'car-parts'],
  ])('%s is another thing than %s', (one, other) => {
    expect(covers(one, other)).toBe(false);
    expect(covers(other, one)).toBe(false);
  });

  it('lists the nearest first, and never the topic itself', () => {
    expect(wider('diesel').slice(0, 2)).toEqual(['fuel', 'oil-products']);
    expect(narrower('passenger-cars')).toEqual(['electric-cars', 'used-cars']);
  });

  it('is one relation seen from both ends', () => {
    for (const { id } of topics) {
      expect(covers(id, id)).toBe(true);
      for (const above of wider(id)) expect(narrower(above)).toContain(id);
      for (const below of narrower(id)) expect(wider(below)).toContain(id);
    }
  });

  it('knows nothing of unknown topics', () => {
    expect(wider('no-such-topic')).toEqual([]);
    expect(narrower('no-such-topic')).toEqual([]);
    expect(covers('no-such-topic', 'oil')).toBe(false);
  });
});
