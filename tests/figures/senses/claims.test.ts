import { expect, test } from 'vitest';
import { readingsIn } from '../sentence.ts';

test.each([
  ['Trade reached $240 billion.', ['reported'], 'a plain fact'],
  ['Moscow plans to cut exports by 300,000 tonnes.', ['target'], 'a plan'],
  ['The goal of $300 billion stands.', ['target'], 'a goal'],
  ['Labour keeps its 43% target.', ['target'], 'a target behind the figure'],
  ['The line is to open and should carry 3 million tonnes.', ['hypothetical'], 'the nearest cue'],
  ['Analysts expect a fall of 5%.', ['forecast'], 'an expectation'],
  ['Trade will exceed $220 billion.', ['forecast'], 'the future'],
  ['Exports could reach 3.7 million tonnes.', ['hypothetical'], 'a possibility'],
  [
    'If the rate dropped to 12%, sales would double.',
    ['hypothetical', 'hypothetical'],
    'a condition and what follows',
  ],
  [
    'Soybean sales, at 0.8 million tonnes, could grow by half.',
    ['reported', 'hypothetical'],
    'a cue reaches to the right only',
  ],
  ['The tariff will be raised from 20% to 38%.', ['reported', 'target'], 'a baseline is a fact'],
  ['Exports may rise 5%; imports fell 3%.', ['hypothetical', 'reported'], 'the clause ends a cue'],
  ['They want more after sales fell 3%.', ['reported'], 'a past verb ends it'],
  ['Profit beat forecasts of growth, at $3 billion.', ['reported'], 'a yardstick is no forecast'],
  ['The plan provided for 255 million tonnes in 2032.', ['forecast'], 'a time that lies ahead'],
])('%s → %j (%s)', (text, claims) => {
  expect(readingsIn(text).map(({ claim }) => claim)).toEqual(claims);
});
