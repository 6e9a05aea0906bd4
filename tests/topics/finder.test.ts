import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTopic, nameOf, topicOf } from '../../src/topics/index.ts';

describe('the topic somebody typed', () => {
  it.each([
    ['an id', 'passenger-cars', 'passenger-cars'],
    ['a name', 'passenger cars', 'passenger-cars'],
    ['any word', 'autos', 'passenger-cars'],
    ['capitals and space around', '  LUMBER ', 'sawn-timber'],
    ['Russian', 'нефть', 'oil'],
    ['Russian in another case', 'нефти', 'oil'],
    ['Chinese', '大豆', 'soybeans'],
    ['full-width letters', 'ＬＮＧ', 'lng'],
    ['a letter too few', 'alumnium', 'aluminium'],
    ['two letters swapped', 'vehicels', 'vehicles'],
    ['two slips in a long word', 'smartfones', 'smartphones'],
    ['a slip in one word of two', 'trade turnovr', 'turnover'],
    ['a slip beside a word that is right', 'gas pipline', 'gas-pipelines'],
    ['a slip and a space for a hyphen', 'e commerse', 'e-commerce'],
    ['a slip in Russian', 'автомобли', 'passenger-cars'],
    ['a code of the Harmonized System', 'HS 8703', 'passenger-cars'],
    ['a chapter', 'HS 72', 'ferrous-metals'],
    ['a subheading falls back on its heading', 'hs 310420', 'potash'],
  ])('%s: %s', (_reason, typed, topic) => {
    expect(findTopic(typed)).toBe(topic);
  });

  it.each([
    ['nothing', ''],
    ['space', ' \n '],
    ['a short word with a slip is too near to others', 'cola'],
    ['a name that is no topic', 'samsonite'],
    ['another one', 'instagram'],
    ['an amount', '$2'],
    ['two topics', 'coal and steel'],
    ['a chapter several topics share', 'HS 85'],
    ['a chapter nothing has', 'HS 99'],
    ['more than the topic', 'timber exports to Mongolia in spring'],
    ['a key of every object', '__proto__'],
  ])('is not guessed from %s: %j', (_reason, typed) => {
    expect(findTopic(typed)).toBeNull();
  });

  it('is a topic or null for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const id = findTopic(typed);
        expect(id === null || topicOf(id) !== undefined).toBe(true);
      }),
    );
  });
});

describe('the name of a topic', () => {
  it('is given in the language asked for, and is the id where there is no such topic', () => {
    expect(nameOf('oil', 'en')).toBe('crude oil');
    expect(nameOf('oil', 'ru')).toBe('сырая нефть');
    expect(nameOf('oil', 'zh')).toBe('原油');
    expect(nameOf('no-such-topic', 'en')).toBe('no-such-topic');
  });
});
