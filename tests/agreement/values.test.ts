import { describe, expect, test } from 'vitest';
import { likeness } from '../../src/agreement/values.ts';
import { told } from './told.ts';

const coal = (words: string) => told(`Coal exports to China were ${words} in 2024.`);
const fell = (words: string) => told(`Coal exports to China ${words} in 2024.`);

describe('levels', () => {
  test.each([
    ['$245 billion', '$244.8 billion', 'same', 'rounded to the billion'],
    ['$244.8 billion', '$244.81 billion', 'same', 'rounded to the hundred million'],
    ['$245 billion', '$245.6 billion', 'apart', 'it rounds to 246'],
    ['$5.8 billion', '5,800 million dollars', 'same', 'another scale'],
    ['128,000 tonnes', '127,640 tonnes', 'same', 'zeros that end a number may be rounding'],
    ['$240 billion', '$244.8 billion', 'open', 'rounded to tens, or another figure'],
    ['$250 billion', '$245 billion', 'open', 'half way between two tens'],
    ['$200 billion', '$245 billion', 'apart', 'nobody rounds so far'],
    ['more than $240 billion', '$245 billion', 'same', 'what is more is more than that'],
    ['more than $100 billion', '$245 billion', 'within', 'true, but said of another figure'],
    ['more than $250 billion', '$245 billion', 'apart', 'it is not more'],
    ['less than $250 billion', '$245 billion', 'same', 'it is less'],
    ['more than $240 billion', 'less than $250 billion', 'open', 'both may be true'],
    ['about 20 million tonnes', '19.4 million tonnes', 'same', 'about'],
    ['about 107 million tonnes', '103.9 million tonnes', 'apart', 'about is not as wide as that'],
    ['between $212 billion and $218 billion', '$212 billion to $218 billion', 'same', 'one range'],
    ['between $212 billion and $218 billion', '$215 billion', 'open', 'in the range, but told exactly'],
    ['between $212 billion and $218 billion', '$230 billion', 'apart', 'beyond the range'],
    ['410,000 kg', '410 tonnes', 'same', 'kilograms and tonnes'],
    ['2.14 million barrels per day', '782 million barrels a year', 'same', 'a day and a year'],
    ['2.14 million barrels per day', '700 million barrels a year', 'apart', 'another rate'],
  ])('%s, %s: %s, %s', (a, b, expected) => {
    expect(likeness(coal(a), coal(b))).toBe(expected);
    expect(likeness(coal(b), coal(a))).toBe(expected);
  });
});

describe('changes', () => {
  test.each([
    ['fell 8%', 'fell 8.1%', 'same', 'rounded to one percent'],
    ['fell 8.1%', 'fell 8.2%', 'apart', 'told to one decimal, and another'],
    ['fell 8.1%', 'fell 18%', 'apart', 'another number'],
    ['rose 3%', 'fell 3%', 'apart', 'the other way'],
    ['doubled', 'rose 100%', 'same', 'twice is a hundred percent more'],
    ['doubled', 'rose 98%', 'same', 'a word rounds'],
    ['doubled', 'rose 60%', 'apart', 'not twice'],
    ['tripled', 'rose 200%', 'same', 'three times'],
    ['halved', 'fell 50%', 'same', 'a half'],
    ['fell by a third', 'fell 33%', 'same', 'a word rounds'],
    ['fell more than 20%', 'fell 21%', 'same', 'further down is more of a fall'],
    ['fell more than 20%', 'fell 12%', 'apart', 'not as far'],
  ])('%s, %s: %s, %s', (a, b, expected) => {
    expect(likeness(fell(a), fell(b))).toBe(expected);
    expect(likeness(fell(b), fell(a))).toBe(expected);
  });
});
