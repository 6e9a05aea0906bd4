/** The commands in Russian. */
import type { CommandWordings, OptionWords } from './words.ts';

const privately: OptionWords = { name: 'скрыто', description: 'Показать ответ только мне' };

export const ru = {
  stat: {
    description: 'Цифры по теме: каждая в своём предложении, с источником',
    example: 'stat автомобили',
    options: {
      topic: { name: 'тема', description: 'О чём: автомобили, нефть, товарооборот…' },
      period: { name: 'период', description: 'Когда: 2024, январь–июль 2025, прошлый год…' },
      flow: {
        name: 'направление',
        description: 'Куда идут товары',
        choices: { exports: 'экспорт', imports: 'импорт', turnover: 'товарооборот' },
      },
      private: privately,
    },
  },
  ask: {
    description: 'Вопрос обычными словами; ответ — цитата из статьи',
    example: 'ask почему падает торговля?',
    options: {
      question: {
        name: 'вопрос',
        description: 'Почему падает торговля? Сколько автомобилей Китай продал России?',
      },
      private: privately,
    },
  },
  quote: {
    description: 'Кто что сказал: высказывания дословно, с именем говорящего',
    example: 'quote alikhanov',
    options: {
      speaker: {
        name: 'кто',
        description: 'Имя латиницей, должность или организация; source — неназванные источники',
      },
      topic: { name: 'тема', description: 'О чём: автомобили, нефть, платежи…' },
      private: privately,
    },
  },
  check: {
    description: 'Проверить цифры текста: сходится, расходится или нет в корпусе',
    menu: 'Проверить цифры',
    example: 'check Экспорт угля в Китай сократился на 8%',
    options: {
      claim: { name: 'текст', description: 'Предложение или текст с цифрами' },
      private: privately,
    },
  },
  sources: {
    description: 'Статьи, из которых взяты ответы: заголовок, издание, дата, ссылка',
    example: 'sources',
    options: {
      article: { name: 'статья', description: 'Слова из заголовка или название издания' },
      private: privately,
    },
  },
  about: {
    description: 'Версия, сколько прочитано и насколько нова самая новая статья',
    example: 'about',
    options: { private: privately },
  },
  help: {
    description: 'О чём можно спросить и как',
    example: 'help',
    options: { private: privately },
  },
} satisfies CommandWordings;
