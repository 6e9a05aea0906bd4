import { expect, test } from 'vitest';
import { inEnglish } from '../../src/search/glossary.ts';

test.each([
  ['экспорт угля из России в Китай', 'exports of coal from Russia to China', 'goods by the word of articles'],
  ['почему падает импорт?', 'why fell imports?', 'what is asked comes over'],
  ['импорт в январе-июле 2025 года', 'imports in January-July 2025', 'so do months'],
  ['2025年1-7月石油进口', 'January-July 2025 oil imports', 'Chinese puts the year first'],
  ['какой был экспорт угля в 2024?', 'what exports of coal in 2024?', 'a verb that says nothing goes'],
  ['экспорт угля в прошлом году', 'exports of coal last year', 'a year told from today'],
  ['кто винит санкции', 'who blame sanction', 'what somebody did comes over'],
  ['去年石油进口', 'last year oil imports', 'in Chinese, too'],
  ['coal exports to China', 'coal exports to China', 'English stays as it is'],
])('%s becomes "%s": %s', (question, english) => {
  expect(inEnglish(question)).toBe(english);
});
