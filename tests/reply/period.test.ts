import { expect, test } from 'vitest';
import { periodWords } from '../../src/reply/period.ts';

test.each([
  ['2024', '2024'],
  ['2025-07', 'Jul 2025'],
  ['2025-08-28', '28 Aug 2025'],
  ['2025-01/2025-07', 'Jan–Jul 2025'],
  ['2024-07/2025-04', 'Jul 2024 – Apr 2025'],
  ['2022/2024', '2022–2024'],
  ['2024/2024', '2024'],
  ['2025-08-31/2025-09-01', '31 Aug 2025 – 1 Sep 2025'],
  ['2023/2025-06', '2023 – Jun 2025'],
])('%s reads as %s', (period, words) => {
  expect(periodWords(period)).toBe(words);
});
