import { expect, test } from 'vitest';
import { kept } from '../src/kept.ts';

test('what a thing gives is worked out once, and for each thing by itself', () => {
  let made = 0;
  const double = kept(({ of }: { of: number }) => {
    made++;
    return 2 * of;
  });
  const [one, other] = [{ of: 1 }, { of: 1 }];
  expect([double(one), double(one), double(other)]).toEqual([2, 2, 2]);
  expect(made).toBe(2);
});

test('things made anew share what is kept for their holder, nothing and no among it', () => {
  const figure = {};
  let made = 0;
  const never = kept(
    (_: { figure: object }) => {
      made++;
      return made > 1 ? 'again' : null;
    },
    (told) => told.figure,
  );
  expect([never({ figure }), never({ figure })]).toEqual([null, null]);
});
