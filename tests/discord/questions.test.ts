import { expect, test } from 'vitest';
import { question } from '../../bench/discord/questions.ts';

const words = (mix: 'known' | 'anew' | 'usual', count: number) =>
  Array.from({ length: count }, (_, n) => question(n, mix, false)).map(
    ({ command, words }) => `/${command} ${words}`,
  );

test('a question that the bench calls never asked was not asked among the thousand before it', () => {
  expect(new Set(words('anew', 1280)).size).toBe(1280);
});

test('what people ask is partly known: some questions are asked often, most of them seldom', () => {
  const asked = words('usual', 3000);
  const first = asked[0];
  expect(new Set(asked).size).toBeGreaterThan(150);
  expect(asked.filter((one) => one === first).length).toBeGreaterThan(300);
});
