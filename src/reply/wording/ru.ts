/** Russian. */
import { nameOf } from '../../topics/index.ts';
import { note } from './note.ts';
import { periodWords } from './period.ts';
import type { Wording } from './wording.ts';

const claims = {
  target: 'цель, а не результат',
  forecast: 'прогноз',
  hypothetical: 'возможность, а не факт',
} as const;

const reasons = {
  'small-talk': 'Я отвечаю на вопросы о торговле России и Китая цитатами из новостных статей.',
  'no-match': 'В корпусе об этом ничего нет.',
  'other-period': 'За этот период в корпусе об этом ничего нет.',
  'other-flow': 'Для этого направления торговли в корпусе ничего нет.',
  'other-place': 'Для этой страны в корпусе ничего нет.',
  'no-figure': 'В корпусе об этом говорится, но без цифр.',
  'no-speaker': 'В корпусе нет слов человека с таким именем.',
  'not-said': 'В корпусе есть слова этого человека, но не об этом.',
} as const;

const when = (period: string): string => periodWords(period, 'ru');
const rules = new Intl.PluralRules('ru');

/** A noun with its number: `forms` are those after 1, 2 and 5. */
function count(n: number, forms: readonly [string, string, string]): string {
  const form = { one: 0, few: 1, zero: 2, two: 2, many: 2, other: 2 } as const;
  return `${n} ${forms[form[rules.select(n)]]}`;
}

const articlesForms = ['статья', 'статьи', 'статей'] as const;
const figuresForms = ['цифра', 'цифры', 'цифр'] as const;

export const ru: Wording = {
  source: ({ publisher, via, published }) =>
    note(`${publisher}${via ? ` (через ${via})` : ''}, ${published ? when(published) : 'без даты'}`),
  period: ({ period, against }) =>
    period === null ? null : note(when(period) + (against ? `, в сравнении: ${when(against)}` : '')),
  claim: ({ claim }) => (claim === 'reported' ? null : note(claims[claim])),
  unresolved: note('период не указан'),
  undated: note('У этой статьи нет даты, поэтому её «прошлый год» определить нельзя.'),
  standing: { agrees: note('Также в'), disagrees: note('Расходится') },
  more: (n) =>
    note(
      `Ещё ${count(n, ['отрывок', 'отрывка', 'отрывков'])} по теме; чтобы сузить, укажите период или направление.`,
    ),
  moreSaid: (n) =>
    note(`Ещё ${count(n, ['высказывание', 'высказывания', 'высказываний'])}; чтобы сузить, укажите тему.`),
  speech: { direct: note('прямая речь'), reported: note('косвенная речь') },
  nothing: (because) => note(reasons[because]),
  nearest: (topics) =>
    note(
      `Есть вот что: ${topics
        .map(({ topic, period }) => `/stat ${nameOf(topic, 'ru')}${period ? ` ${when(period)}` : ''}`)
        .join(' · ')}`,
    ),
  otherSpeakers: (because, speakers) =>
    note(`${because === 'not-said' ? 'Об этом говорят' : 'Есть слова'}: ${speakers.join(' · ')}`),
  tryThis: note('Попробуйте /stat vehicles или спросите: почему падает торговля России и Китая?'),
  sources: (articles, figures) =>
    note(`${count(articles, articlesForms)}, в них прочитано: ${count(figures, figuresForms)}`),
  noSuchArticle: (articles) =>
    note(`Такой статьи нет. В корпусе ${count(articles, articlesForms)}; список: /sources.`),
  article: (age, figures) =>
    note(
      `${age === null ? 'без даты' : `возраст: ${count(age, ['день', 'дня', 'дней'])}`}, ${count(figures, figuresForms)}`,
    ),
  helpTitle: note('Торговля России и Китая в цитатах и цифрах из новостных статей.'),
  commandLine: (name, options, description) => note(`/${[name, ...options].join(' ')}: ${description}`),
  helpFoot: note(
    'Или напишите мне обычными словами: личным сообщением или упомянув меня. Каждый ответ — цитата из названной статьи; где статьи молчат, молчу и я.',
  ),
  leftOut: (n) =>
    note(`Ещё ${n} не поместилось в одно сообщение; чтобы сузить, укажите период или направление.`),
  tooLong: note('Это предложение не помещается в сообщение: откройте статью, чтобы прочесть его.'),
  failed: note('Что-то пошло не так, ошибка записана. Попробуйте ещё раз чуть позже.'),
  outdated: note(
    'С тех пор как ваш Discord это загрузил, оно изменилось. Перезагрузите Discord (Ctrl+R) и повторите.',
  ),
};
