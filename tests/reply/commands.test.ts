import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command.ts';
import { declarations } from '../../src/discord/declaration.ts';
import { languages } from '../../src/language.ts';
import { replyTo } from '../../src/reply/index.ts';
import type { CommandWords } from '../../src/reply/wording/commands/index.ts';
import { wordingIn } from '../../src/reply/wording/index.ts';
import { libraryOf } from '../newspaper.ts';

/** What of a command is said in words: its own name left out, since it is the same in every language. */
const wordsOf = ({ options, menu }: Command) => ({
  menu: menu !== undefined,
  options: Object.fromEntries(
    options.map(({ name, choices = [] }) => [name, choices.map(({ value }) => value).sort()]),
  ),
});

const saidOf = ({ options, menu }: CommandWords) => ({
  menu: menu !== undefined,
  options: Object.fromEntries(
    Object.entries(options).map(([name, { choices = {} }]) => [name, Object.keys(choices).sort()]),
  ),
});

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  const wordings = wordingIn(language).commands;
  const texts = Object.values(wordings).flatMap(({ description, example, menu, options }) => [
    description,
    example,
    ...(menu === undefined ? [] : [menu]),
    ...Object.values(options).flatMap((option) => [
      option.description,
      option.name,
      ...Object.values(option.choices ?? {}),
    ]),
  ]);

  test('every command, option and choice has its words, and none is left over', () => {
    expect(
      Object.fromEntries(Object.entries(wordings).map(([name, words]) => [name, saidOf(words)])),
    ).toEqual(Object.fromEntries(commands.map((command) => [command.name, wordsOf(command)])));
  });

  test('they are in that language, and as long as Discord takes them', () => {
    const script = { ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u, 'zh-Hant': /\p{Script=Han}/u }[
      language
    ];
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(100);
      if (!commands.some(({ name }) => text.startsWith(name))) expect(text).toMatch(script);
    }
  });

  test('examples begin with their command', () => {
    for (const [name, { example }] of Object.entries(wordings)) expect(example.split(' ')[0]).toBe(name);
  });
});

test('Discord is told them for each of its locales, and command names stay as they are', () => {
  const stat = declarations(commands).find(({ name }) => name === 'stat');
  expect(stat).toMatchObject({
    description_localizations: {
      ru: expect.stringContaining('Цифры'),
      'zh-CN': expect.stringContaining('数字'),
      'zh-TW': expect.stringContaining('數字'),
    },
  });
  expect(stat).not.toHaveProperty('name_localizations');
  const flow = stat?.options?.find(({ name }) => name === 'flow');
  expect(flow).toMatchObject({
    name_localizations: { ru: 'направление', 'zh-CN': '流向', 'zh-TW': '流向' },
    choices: [
      { name: 'exports', name_localizations: { ru: 'экспорт', 'zh-CN': '出口', 'zh-TW': '出口' } },
      {},
      {},
    ],
  });
});

test('a menu has a name of its own in each language, as long as Discord takes it', () => {
  const menu = declarations(commands).find(({ name }) => name === 'Check the figures');
  expect(menu).toMatchObject({
    type: 3,
    name_localizations: { ru: 'Проверить цифры', 'zh-CN': '核对数字', 'zh-TW': '核對數字' },
  });
});

describe('/help', () => {
  const library = libraryOf({ body: 'Coal exports to China fell 3% in 2024, Captain Ilya Gromov said.' });
  const help = (language: (typeof languages)[number]) =>
    replyTo({ kind: 'help', commands }, { library, today: '2025-09-01', language }).blocks;
  const lines = (language: (typeof languages)[number]) =>
    help(language).flatMap((block) => (block.kind === 'command' ? [String(block.line)] : []));

  test('gives a line to type for each command, with what the articles have', () => {
    expect(lines('en').slice(0, 3)).toEqual([
      '/stat coal',
      '/ask why is trade falling?',
      '/quote Ilya Gromov',
    ]);
    expect(lines('ru').slice(0, 2)).toEqual(['/stat уголь', '/ask почему падает торговля?']);
    expect(lines('zh').slice(0, 2)).toEqual(['/stat 煤炭', '/ask 贸易为什么下降？']);
    expect(lines('en')).toHaveLength(commands.length);
  });

  test('falls back on its example where nothing is offered', () => {
    const empty = libraryOf();
    const { blocks } = replyTo(
      { kind: 'help', commands },
      { library: empty, today: '2025-09-01', language: 'en' },
    );
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'command', line: '/stat vehicles' }));
  });

  test.each(languages)('says in %s what a newcomer needs in few lines', (language) => {
    expect(help(language).length).toBeLessThanOrEqual(commands.length + 4);
    expect(help(language)[0]).toMatchObject({ weight: 'title', note: expect.stringMatching(/1/) });
  });
});
