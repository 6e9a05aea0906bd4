/** Russian. */
import { note } from '../note.ts';
import { periodWords } from '../period.ts';
import type { Right, SurfaceWording } from './wording.ts';

/** As Discord names them. */
const rights: Readonly<Record<Right, string>> = {
  ViewChannel: 'Просматривать канал',
  SendMessages: 'Отправлять сообщения',
  SendMessagesInThreads: 'Отправлять сообщения в ветках',
  ReadMessageHistory: 'Читать историю сообщений',
  CreatePublicThreads: 'Создавать публичные ветки',
};

const named = (missing: readonly Right[]): string => missing.map((right) => `«${rights[right]}»`).join(', ');

export const ru: SurfaceWording = {
  previous: 'Назад',
  next: (n) => `Дальше (ещё ${n})`,
  openThread: 'Продолжить в ветке',
  askAgain: 'Спросить снова',
  dismiss: 'Убрать',
  showEveryone: 'Показать всем',
  invite: 'Добавить на сервер',
  alsoFigures: (topic, period) => (period === null ? topic : `${topic}, ${period}`),
  alsoSaid: (speaker, topic) => (topic === null ? `Слова: ${speaker}` : `${speaker}: ${topic}`),
  slowDown: (seconds) => note(`Это быстрее, чем я отвечаю. Спросите ещё раз через ${seconds} с.`),
  notYours: note('Нажать это может только тот, кто спросил, или модератор.'),
  strangeButton: note('Эта кнопка от другой моей версии: спросите снова, и появится действующая.'),
  articlesChanged: note(
    'С тех пор статьи изменились, и следующая страница была бы уже от другого ответа. Спросите снова, чтобы увидеть, что в них теперь.',
  ),
  noText: note('В этом сообщении нет слов, которые можно проверить.'),
  readInPart: note(
    'Сообщение слишком длинное: прочитано только его начало. Остальное можно вставить в /check.',
  ),
  threadName: 'Вопросы к Amur',
  threadOpened: note(
    'Спрашивайте дальше здесь: ответьте на моё сообщение или упомяните меня. Других сообщений Discord мне не показывает.',
  ),
  threadOpenedReading: note('Спрашивайте дальше здесь: в этой ветке я отвечаю и без упоминания.'),
  threadThere: note('У этого ответа уже есть ветка.'),
  threadRefused: note(
    'Здесь я не могу открыть ветку. Нужны права «Создавать публичные ветки» и «Отправлять сообщения в ветках».',
  ),
  about: (version) =>
    note(
      `Amur ${version} отвечает на вопросы о торговле России и Китая: каждое слово — цитата из статьи, названной в ответе.`,
    ),
  corpus: (articles, figures) => note(`Прочитано статей: ${articles}, цифр в них: ${figures}. Самая новая:`),
  freshness: (articles, newest) =>
    `Статей: ${articles}${newest === null ? '' : `, новейшая от ${periodWords(newest, 'ru')}`}`,
  missing: (missing) =>
    note(
      `Здесь мне не хватает прав: ${named(missing)}. Дайте их моей роли в настройках сервера, «Роли»; если у роли они есть, проверьте права самого канала.`,
    ),
  nothingMissing: note('В этом канале у меня есть все нужные права.'),
  couldNotAnswer: (channel, missing) =>
    note(
      `Я не могу ответить вам${channel === null ? '' : ` в #${channel}`}: там мне не хватает прав: ${named(missing)}. Их даёт моей роли или каналу тот, кто ведёт сервер. Команды, например /ask, работают и там.`,
    ),
  settings: {
    title: note('Настройки этого сервера'),
    channels: (names) =>
      note(
        names.length === 0
          ? 'Я отвечаю во всех каналах.'
          : `Я отвечаю для всех здесь: ${names.join(', ')}. В остальных каналах ответ на команду видит только спросивший.`,
      ),
    privacy: (alone) =>
      note(
        alone
          ? 'Ответ на команду видит только спросивший, если он не выбрал «скрыто: False».'
          : 'Ответ на команду видят все, если спросивший не выбрал «скрыто: True».',
      ),
    language: (name) => note(name === null ? 'Я говорю на языке Discord каждого.' : `Мой язык: ${name}.`),
    saved: note('Сохранено.'),
    notSaved: note('Сохранить не удалось, всё осталось как было; причина в моём журнале.'),
    tooMany: note('Каналов может быть не больше 25. Сначала уберите один.'),
    notAllowed: note('Менять это могут только те, у кого есть право «Управлять сервером».'),
    onlyServers: note('Настройки есть только у серверов.'),
    goneChannel: 'удалённый канал',
    gone: note('Чтобы убрать из списка удалённые каналы, заполните allow или disallow.'),
    how: note('Чтобы что-то изменить, заполните параметр команды /settings.'),
  },
};
