/** A short soak of the built program, on a clock that stands still: who waits is answered, however busy this machine is. */
import { expect, test } from 'vitest';
import { soak } from '../../../bench/discord/soak.ts';

test('with everything that goes wrong strewn in, everybody is answered once', async () => {
  const report = await soak({ interactions: 200, perSecond: 100, standing: true });
  const { asked, answered, unanswered, twice, faults, errors, code } = report;
  expect({ asked, answered, unanswered, twice, faults, errors, code }).toEqual({
    asked: 200,
    answered: 200,
    unanswered: [],
    twice: [],
    faults: [],
    errors: {},
    code: 0,
  });
  expect(Object.keys(report.troubles).length).toBeGreaterThan(6);
}, 60_000);
