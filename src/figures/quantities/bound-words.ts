/** Words that bound a number, before it and after it. Data only. */
import type { Bound } from '../figure.ts';

const table = (rows: Readonly<Partial<Record<Bound, string>>>): readonly (readonly [string, Bound])[] =>
  (['~', '>', '<'] as const).flatMap((bound) =>
    (rows[bound] ?? '')
      .trim()
      .split(/\s*,\s*/)
      .map((words) => [words, bound] as const),
  );

export const before = table({
  '~': `about, around, some, roughly, nearly, almost, approximately, approx, approx ., circa, ca ., c ., ~, ≈, close to,
    closer to, an estimated, estimated, estimated at, perhaps, in the region of, in the order of, on the order of,
    something like, maybe, nearing, approaching, virtually, practically, barely, scarcely, hardly, little more than, not much more than, the better part of, just about, getting on for, in the vicinity of, in the neighbourhood of, near`,
  '>': `more than, over, above, at least, not less than, no less than, no fewer than, not fewer than, upwards of,
    upward of, exceeding, exceed, exceeds, exceeded, surpassing, surpassed, surpass, topped, tops, topping, topped the,
    in excess of, just over, just above, slightly over, slightly above, slightly more than, just more than,
    a little over, little over, a little above, well past, a little more than, a bit over, a bit more than, well over, well above, well more than,
    comfortably over, a minimum of, minimum of, past, beyond, greater than, better than, higher than, no lower than, not lower than,
    north of, >, ≥, > =, as little as, as few as, as low as, far more than, much more than, even more than, not fall below, not drop below, not dip below, not go below, not sink below, not slip below,
    never fell below, never dropped below, never fallen below`,
  '<': `not quite, less than, fewer than, under, below, up to, as much as, as many as, as high as, no more than, not more than,
    no higher than, at most, at the most, a maximum of, maximum of, just under, just below, slightly under,
    slightly below, slightly less than, a little under, a little below, a little less than, just less than,
    just short of, well under, well below, well short of, lower than, smaller than, south of, not exceeding,
    short of, no greater than, <, ≤, < =, far less than, far fewer than, much less than, not exceed, not exceeded, never exceeded, not rise above, not go above, not climb above, not top,
    not surpass, not surpassed, never rose above, never reached, not reach, not reached`,
});

export const after = table({
  '~': 'or so, or thereabouts, odd, - odd, or thereabout',
  '>': 'or more, or higher, or above, or over, or greater, or upwards, and more, and above, - plus, plus, +, or better, at least',
  '<': 'or less, or fewer, or lower, or below, or under, at most, at the most, or smaller, tops',
});
