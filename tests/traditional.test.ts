import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { loadAll } from '../src/command.ts';
import { openConversations } from '../src/conversation/index.ts';
import { writtenIn } from '../src/language.ts';
import { replyTo } from '../src/reply/index.ts';
import { wordingIn } from '../src/reply/wording/index.ts';
import { surfaceWordingIn } from '../src/reply/wording/surface/index.ts';
import { nameOf, topics } from '../src/topics/index.ts';
import { simplified, traditional } from '../src/traditional.ts';
import { libraryOf } from './newspaper.ts';

describe('traditional characters', () => {
  test.each([
    ['卡車與農產品進口額', '卡车与农产品进口额'],
    ['對華煤炭出口下降', '对华煤炭出口下降'],
    ['去年貿易額是多少？', '去年贸易额是多少？'],
  ])('are read as simplified ones: %s', (text, plain) => {
    expect(simplified(text)).toBe(plain);
  });

  test('become one each, and twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = simplified(text);
        expect(once).toHaveLength(text.length);
        expect(simplified(once)).toBe(once);
      }),
    );
  });

  test('are none of those that the program writes itself', () => {
    const root = path.resolve(import.meta.dirname, '..');
    const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const own = ['traditional.ts', 'settings-command.ts', 'zh-hant.ts'];
    for (const name of files.filter((file) => file.endsWith('.ts') && !own.includes(path.basename(file)))) {
      const file = path.join('src', name);
      const text = readFileSync(path.join(root, file), 'utf8');
      expect(simplified(text) === text ? [] : [file, ...differences(text)]).toEqual([]);
    }
  });
});

describe('for whoever reads traditional characters', () => {
  const context = { library: libraryOf(), today: '2025-09-01', language: 'zh-Hant' } as const;

  test('nothing that the bot says is in simplified ones', () => {
    const said = [
      ...spokenIn(wordingIn('zh-Hant')),
      ...spokenIn(surfaceWordingIn('zh-Hant')),
      ...topics.map(({ id }) => nameOf(id, 'zh-Hant')),
      ...replyTo({ kind: 'help', commands }, context).blocks.map((block) => JSON.stringify(block)),
    ].join('');
    const simplifiedOnly = [...new Set(said)].filter((sign) => traditional(sign) !== sign);
    // 后, 里 and their like are characters of both.
    expect(simplifiedOnly).toEqual([]);
  });

  test.each([
    ['trucks', '卡車'],
    ['semiconductors', '半導體'],
    ['flour', '麵粉'],
    ['payment-systems', '支付系統'],
  ])('a topic has its name: %s', (id, name) => {
    expect(nameOf(id, 'zh-Hant')).toBe(name);
  });

  test.each([
    ['去年貿易額是多少', 'zh-Hant'],
    ['去年贸易额是多少', 'zh'],
    ['уголь', 'ru'],
    ['coal', null],
  ] as const)('a message in them is answered in them: %s', (text, language) => {
    expect(writtenIn(text)).toBe(language);
  });
});

test('a question, a topic and a claim in traditional characters bring what simplified ones bring', async () => {
  await loadAll(commands);
  const library = libraryOf({
    body: 'Coal exports to China fell 3% in 2024.\n\nChina sold 5,000 trucks to Russia in 2023.',
  });
  const context = { library, today: '2025-09-01', language: 'zh' } as const;
  const run = (name: string, args: Readonly<Record<string, string | null>>) =>
    commands.find((command) => command.name === name)?.run({ ...args, private: false }, context);
  expect(run('stat', { topic: '卡車', period: null, flow: null })).toEqual(
    run('stat', { topic: '卡车', period: null, flow: null }),
  );
  expect(run('stat', { topic: '卡車', period: null, flow: null })).toMatchObject({
    answer: { kind: 'found' },
  });
  expect(run('ask', { question: '對華煤炭出口下降了多少？' })).toMatchObject({ answer: { kind: 'found' } });
  const claim = '2024年對華煤炭出口下降3%。';
  const checked = run('check', { claim });
  expect(checked).toMatchObject({ kind: 'check', text: claim });
  const talk = openConversations(() => 0);
  talk.ask('ada', '煤炭出口', context);
  expect(talk.ask('ada', '來源？', context)).toMatchObject({ of: 'source' });
});

/** Every text in a wording, those that take numbers or words with some. */
function spokenIn(wording: object): readonly string[] {
  return Object.values(wording).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? spokenIn(value) : [];
  });
}

const differences = (text: string): readonly string[] =>
  [...text].filter((sign) => simplified(sign) !== sign).slice(0, 5);
