/** Russian. */
import { nameOf } from '../../topics/index.ts';
import { ru as commands } from './commands/index.ts';
import { note } from './note.ts';
import { periodWords } from './period.ts';
import { signs } from './sign.ts';
import { type PartWords, partsOf } from './understood.ts';
import type { Course, Wording } from './wording.ts';

const claims = { target: 'Цель: ', forecast: 'Прогноз: ', hypothetical: 'Возможно: ' } as const;

const reasons = {
  'small-talk': 'Я отвечаю на вопросы о торговле России и Китая цитатами из новостей.',
  'no-match': 'В статьях об этом ничего нет.',
  'other-period': 'За этот период в статьях об этом ничего нет.',
  'other-flow': 'Об этом направлении торговли в статьях ничего нет.',
  'other-place': 'Об этой стране в статьях ничего нет.',
  'no-figure': 'В статьях об этом говорится, но без цифр.',
  'no-speaker': 'В статьях нет высказываний с таким именем.',
  'not-said': 'Высказывания в статьях есть, но не об этом.',
  'nothing-before': 'Пока нет ответа, к которому это относилось бы: задайте вопрос целиком.',
  'no-more': 'Больше в статьях об этом ничего нет.',
  reset: 'Готово: всё сказанное раньше забыто.',
} as const;

const parts: PartWords = {
  flows: { exports: 'экспорт', imports: 'импорт', turnover: 'оборот' },
  wants: { why: 'почему', who: 'кто', when: 'когда', where: 'где' },
  units: {
    ...{ USD: 'в долларах', CNY: 'в юанях', RUB: 'в рублях', EUR: 'в евро', percent: 'в процентах' },
    ...{ tonne: 'в тоннах', barrel: 'в баррелях', 'cubic-metre': 'в кубометрах', unit: 'в штуках' },
  },
  from: (country) => `(откуда: ${country})`,
  to: (country) => `(куда: ${country})`,
  says: (speaker) => `слова: ${speaker}`,
  comma: ', ',
};

const told = {
  source: 'Последний ответ взят отсюда.',
  speaker: 'Последний ответ — слова:',
  time: 'Последний ответ относится к этому времени; где оно не указано, — ко дню статьи.',
} as const;

const narrower = {
  findings: '; чтобы сузить, укажите период или направление',
  claims: '; чтобы увидеть остальное, проверьте текст покороче',
  articles: '',
} as const;

const when = (period: string): string => periodWords(period, 'ru');
const rules = new Intl.PluralRules('ru');

/** A noun with its number: `forms` are those after 1, 2 and 5. */
function count(n: number, forms: readonly [string, string, string]): string {
  const form = { one: 0, few: 1, zero: 2, two: 2, many: 2, other: 2 } as const;
  return `${n} ${forms[form[rules.select(n)]]}`;
}

const articlesForms = ['статья', 'статьи', 'статей'] as const;
const figuresForms = ['показатель', 'показателя', 'показателей'] as const;

export const ru: Wording = {
  source: ({ publisher, via, published }) =>
    note(`${publisher}${via ? ` (перепечатка: ${via})` : ''}, ${published ? when(published) : 'без даты'}`),
  period: ({ period, against }) =>
    period === null ? null : note(when(period) + (against ? `, база: ${when(against)}` : '')),
  change: (direction, value, unit, bound) =>
    note(
      `${bound === '~' ? '≈ ' : ''}${signs[direction]}${String(value).replace('.', ',')} ${unit === 'percent' ? '%' : 'п. п.'}`,
    ),
  reached: (level) => note(`до ${level}`),
  flow: (course) => {
    const words = flowWords(course);
    return words === null ? null : note(words);
  },
  claim: ({ claim }) => (claim === 'reported' ? null : note(claims[claim])),
  unresolved: note('период не указан'),
  undated: note('Статья без даты: что значит в ней «прошлый год», установить нельзя.'),
  open: { quote: note('К цитате'), article: note('К статье') },
  standing: { agrees: note('Также'), disagrees: note('Расходится') },
  because: {
    office: note('Два статистических ведомства считают по-своему.'),
    revision: note('Цифра была пересмотрена или исправлена.'),
  },
  checked: (agrees, differs, unknown) =>
    note(
      [
        ['подтверждено', agrees],
        ['расходится', differs],
        ['нет в корпусе', unknown],
      ]
        .filter(([, n]) => n !== 0)
        .map((pair) => pair.join(': '))
        .join(', '),
    ),
  verdict: {
    agrees: note('Корпус подтверждает'),
    differs: note('В корпусе другая цифра'),
    'not-in-corpus': note('В корпусе этого нет'),
  },
  taken: (period) => note(`период не указан, взят ${when(period)}`),
  noClaims: note('В этом тексте нет цифр, проверять нечего. Пришлите предложение с числом.'),
  more: (n) =>
    note(
      `Ещё ${count(n, ['отрывок', 'отрывка', 'отрывков'])} по теме; чтобы сузить, укажите период или направление.`,
    ),
  moreSaid: (n) =>
    note(`Ещё ${count(n, ['высказывание', 'высказывания', 'высказываний'])}; чтобы сузить, укажите тему.`),
  anonymous: note('анонимный источник'),
  speech: { direct: note('прямая речь'), reported: note('косвенная речь') },
  nothing: (because) => note(reasons[because]),
  understood: (question) => note(`Понято так: ${partsOf(question, 'ru', parts)}`),
  of: (asked, isNamed) =>
    note(asked === 'speaker' && !isNamed ? 'Так пишет сама статья; она никого не называет.' : told[asked]),
  nearest: (topics) =>
    note(
      `Есть вот что: ${topics
        .map(({ topic, period }) => `/stat ${nameOf(topic, 'ru')}${period ? ` ${when(period)}` : ''}`)
        .join(' · ')}`,
    ),
  otherSpeakers: (because, speakers) =>
    note(`${because === 'not-said' ? 'Об этом говорят' : 'Есть высказывания'}: ${speakers.join(' · ')}`),
  tryThis: note('Попробуйте /stat автомобили или спросите: почему падает торговля России и Китая?'),
  sources: (articles, figures) =>
    note(`${count(articles, articlesForms)}, в них ${count(figures, figuresForms)}`),
  noSuchArticle: (articles) =>
    note(`Такой статьи нет. Всего ${count(articles, articlesForms)}; список: /sources.`),
  article: (age, figures) =>
    note(
      `${ageWords(age)}, ${figures === null ? 'копия: цитируется оригинал' : count(figures, figuresForms)}`,
    ),
  commands,
  helpTitle: (articles) =>
    note(
      `Торговля России и Китая: цифры и цитаты из ${count(articles, ['новостной статьи', 'новостных статей', 'новостных статей'])}. Попробуйте:`,
    ),
  helpPlain: note(
    'Или спросите обычными словами: в личных сообщениях или упомянув меня в канале. Опечатки и обрывки фраз не мешают.',
  ),
  helpFoot: note(
    'Чтобы сузить ответ, назовите период (2024, январь–июль 2025) или направление (экспорт, импорт). Каждый ответ — цитата из названной статьи; где статьи молчат, молчу и я.',
  ),
  leftOut: (n, of) => note(`Ещё ${n} не поместилось в сообщение${narrower[of]}.`),
  tooLong: note('Это предложение не помещается в сообщение: чтобы прочесть его, откройте статью.'),
  failed: note('Что-то пошло не так, ошибка записана в журнал. Попробуйте чуть позже.'),
  outdated: note(
    'С тех пор как ваш Discord это загрузил, команда изменилась. Перезагрузите Discord (Ctrl+R) и повторите.',
  ),
};

const ageWords = (age: number | null): string => {
  if (age === null) return 'без даты';
  return age === 0 ? 'сегодня' : `${count(age, ['день', 'дня', 'дней'])} назад`;
};

const countries: ReadonlyMap<string, { readonly from: string; readonly into: string }> = new Map([
  ['Russia', { from: 'из России', into: 'в Россию' }],
  ['China', { from: 'из Китая', into: 'в Китай' }],
]);

/** Null where another country takes part: the quote names it. */
function flowWords({ flow, from, to }: Course): string | null {
  if (flow === null || [from, to].some((name) => name !== null && !countries.has(name))) return null;
  if (flow === 'turnover') return from !== null && to !== null ? 'торговля России и Китая' : 'товарооборот';
  const source = countries.get(from ?? '')?.from;
  const destination = countries.get(to ?? '')?.into;
  const route = flow === 'imports' ? [destination, source] : [source, destination];
  return [flow === 'imports' ? 'импорт' : 'экспорт', ...route].filter(Boolean).join(' ');
}
