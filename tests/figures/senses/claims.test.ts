import { expect, test } from 'vitest';
import { readingsIn } from '../sentence.ts';

test.each([
  ['Trade reached $240 billion.', ['reported'], 'a plain fact'],
  ['Astana plans to trim exports by 450,000 tonnes.', ['target'], 'a plan'],
  ['The goal of $65 billion stands.', ['target'], 'a goal'],
  ['The board keeps its 38% target.', ['target'], 'a target behind the figure'],
  ['The port is to open and should handle 9 million tonnes.', ['hypothetical'], 'the nearest cue'],
  ['Analysts expect a fall of 5%.', ['forecast'], 'an expectation'],
  ['Trade will exceed $310 billion.', ['forecast'], 'the future'],
  ['Exports could reach 6.1 million tonnes.', ['hypothetical'], 'a possibility'],
  [
    'If the rate dropped to 12%, sales would double.',
    ['hypothetical', 'hypothetical'],
    'a condition and what follows',
  ],
  [
    'Rapeseed sales, at 0.3 million tonnes, could grow by half.',
    ['reported', 'hypothetical'],
    'a cue reaches to the right only',
  ],
  ['Duties are to be cut from 7% to 4%.', ['reported', 'target'], 'a baseline is a fact'],
  ['Exports may rise 5%; imports fell 3%.', ['hypothetical', 'reported'], 'the clause ends a cue'],
  ['They want more after sales fell 3%.', ['reported'], 'a past verb ends it'],
  ['Profit beat forecasts of growth, at $3 billion.', ['reported'], 'a yardstick is no forecast'],
  ['The plan provided for 90 million tonnes in 2031.', ['forecast'], 'a time that lies ahead'],
  [
    'Were the fee to fall to 3%, sales might triple.',
    ['hypothetical', 'hypothetical'],
    'a condition without if',
  ],
  ['If nothing helps, exports of 5 million tonnes stay.', ['reported'], 'the comma ends a condition'],
  ['Brokers see a 60% chance of rain.', ['forecast'], 'a probability'],
  ['Sales fell 5% in May, as in May 2024.', ['reported'], 'May is a month'],
  ['Sales (as you will know) rose 3%.', ['reported'], 'a bracket ends a cue'],
  ['We would guess 20% of it is friction.', ['reported'], 'a way of speaking'],
])('%s → %j (%s)', (text, claims) => {
  expect(readingsIn(text).map(({ claim }) => claim)).toEqual(claims);
});
