import { expect, test } from 'vitest';
import { inEnglish } from '../../src/search/glossary.ts';

test.each([
  ['экспорт угля из России в Китай', 'exports угля from Russia to China', 'goods stay for the topic list'],
  ['почему падает импорт?', 'why fall imports ?', 'what is asked comes over'],
  ['импорт в январе-июле 2025 года', 'imports to January - July 2025', 'so do months'],
  ['2025年1-7月石油进口', 'January-July 2025 石油 imports', 'Chinese puts the year first'],
  ['coal exports to China', 'coal exports to China', 'English stays as it is'],
])('%s becomes "%s": %s', (question, english) => {
  expect(inEnglish(question)).toBe(english);
});
