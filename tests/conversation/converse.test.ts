import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openConversations } from '../../src/conversation/index.ts';
import type { Language } from '../../src/language.ts';
import { replyTo } from '../../src/reply/index.ts';
import { libraryOf } from '../newspaper.ts';
import { contextOf, foundIn, talk, told } from './rig.ts';

const cars = {
  id: 'cars',
  publisher: 'Car Gazette',
  body: [
    'Imports of cars from China fell 12% to $3 billion in 2024, the dealer Pavel Zubov said.',
    'Imports of phones from China rose 4% to $2 billion in 2024.',
    'Imports of phones from China stood at $1.9 billion in 2023.',
    'Imports of coal to China rose by 7% in 2024, according to customs data.',
    '"We sold too many cars too early," Zubov said.',
    '"Payments take a month now," Zubov said.',
  ].join('\n\n'),
};
const paper = libraryOf(cars);
const ask = 'how much did car imports from China fall in 2024?';
const [sold, phones, before] = [/^Imports of cars/, /^Imports of phones.*2024/, /^Imports of phones.*2023/];

/** What the bot itself says in answer to the last message. */
function notes(messages: readonly string[], language: Language = 'en'): readonly string[] {
  const outcome = talk(paper, messages).at(-1);
  if (!outcome) return [];
  const { blocks } = replyTo(outcome, { ...contextOf(paper), language });
  return blocks.flatMap((block) => (block.kind === 'note' ? [String(block.note)] : []));
}

describe('a conversation', () => {
  test('goes on until something else is asked', () => {
    const [first, second, third, fourth, fifth] = talk(paper, [
      ask,
      'and phones?',
      'the year before?',
      'who sells payments advice on cars?',
      'phones',
    ]);
    expect(told(first)).toMatch(sold);
    expect(told(second)).toMatch(phones);
    expect(told(third)).toMatch(before);
    expect(fourth).not.toHaveProperty('understood');
    expect(fifth).not.toHaveProperty('understood');
  });

  test.each<[Language, string]>([
    ['en', 'Understood as: phones, imports from China, 2024'],
    ['ru', 'Понято так: Телефоны, импорт (откуда: Китай), 2024'],
    ['zh', '理解为：手机，进口（来自中国），2024年'],
  ])('shows what was understood (%s)', (language, note) => {
    expect(notes([ask, 'and phones?'], language).map((one) => one.toLowerCase())).toContain(
      note.toLowerCase(),
    );
  });

  test('shows nothing of the kind where a question is whole', () => {
    expect(notes([ask, 'phone imports in 2023']).join()).not.toContain('Understood');
  });

  test.each([
    ['reset', 'forgotten'],
    ['Start over!', 'forgotten'],
    ['сброс', 'forgotten'],
    ['重置', 'forgotten'],
  ])('ends on %s', (word, line) => {
    expect(notes([ask, word]).join()).toContain(line);
    expect(talk(paper, [ask, word, 'source?']).map(told).at(-1)).toBe('nothing-before');
    expect(talk(paper, [ask, word, 'in 2023?']).at(-1)).not.toHaveProperty('understood');
  });

  test('outlasts thanks, help and the list of sources', () => {
    expect(talk(paper, [ask, 'thanks!', 'help', '/sources', 'and phones?']).map(told).at(-1)).toMatch(phones);
  });

  test('goes on from a command', () => {
    expect(talk(paper, ['/stat cars', 'and phones?']).map(told).at(-1)).toMatch(/^Imports of phones/);
  });

  test('on who said what keeps the speaker, or the topic', () => {
    const [, aboutPayments, more] = talk(paper, ['/quote zubov', 'and on payments?', 'what about Gromov?']);
    expect(told(aboutPayments)).toContain('Payments take a month');
    expect(told(more)).toBe('no-speaker');
  });
});

describe('the finding shown last', () => {
  test.each(['source?', 'Link please', 'where is that from?', 'источник?', '来源？'])(
    '%s brings all that was shown again',
    (word) => {
      const [first, second] = talk(paper, [ask, word]);
      const shown = [first, second].map((one) => foundIn(one).findings.map(({ passage }) => passage.text));
      expect(shown[1]).toEqual(shown[0]);
      expect(notes([ask, word])).toContain('The last answer comes from here.');
    },
  );

  test.each(['who said that?', 'Says who?', 'кто это сказал?', '谁说的？'])(
    '%s brings who said it',
    (word) => {
      const [finding] = foundIn(talk(paper, [ask, word])[1]).findings;
      const { said, passage } = finding;
      expect(passage.article.body.slice(said?.speaker.start, said?.speaker.end)).toContain('Zubov');
    },
  );

  test('may be credited to data rather than a person', () => {
    const [finding] = foundIn(
      talk(paper, ['how much did coal imports rise in 2024?', 'who says so?', 'says who'])[2],
    ).findings;
    const { said, passage } = finding;
    expect(passage.article.body.slice(said?.speaker.start, said?.speaker.end)).toContain('customs data');
  });

  test('may be the article’s own words', () => {
    expect(notes(['phone imports in 2024', 'who said that?']).join()).toContain('names nobody');
  });

  test('has the time of its figure', () => {
    const [finding] = foundIn(talk(paper, [ask, 'when was that?'])[1]).findings;
    expect(finding.figures.map(({ period }) => period)).toContain('2024');
  });

  test('is who he is in the next question', () => {
    const [, second] = talk(paper, [ask, 'what did he say about payments?']);
    expect(told(second)).toContain('Payments take a month');
  });

  test.each(['source?', 'who said that?', 'when was that?', 'more'])(
    '%s has nothing to go on at first',
    (word) => {
      expect(talk(paper, [word]).map(told)).toEqual(['nothing-before']);
      expect(talk(paper, ['zebras', word]).map(told).at(-1)).toBe('nothing-before');
    },
  );

  test('is looked up in the library of the moment', () => {
    const conversations = openConversations(() => 0);
    talk(paper, [ask], conversations);
    const same = libraryOf(cars, { id: 'other', body: 'Tea exports rose 2% in May.' });
    const [finding] = foundIn(talk(same, ['source?'], conversations)[0]).findings;
    expect(finding.passage.article).toBe(same.articles.find(({ id }) => id === 'cars'));
    const changed = libraryOf({ ...cars, body: 'Corrected. Imports of cars fell.' });
    expect(talk(changed, ['source?'], conversations).map(told)).toEqual(['nothing-before']);
    expect(talk(same, ['and phones?'], conversations).map(told)[0]).toMatch(phones);
  });
});

describe('more', () => {
  const months = 'January February March April May June July August September October November'.split(' ');
  const many = libraryOf(
    ...months.map((month, i) => ({
      id: `m${i}`,
      title: `Timber in ${month}`,
      body: `Timber exports from Russia to China fell ${i + 3}% to $${i + 20} million in ${month} 2024.`,
    })),
  );

  test('shows each finding once, until there are no more', () => {
    const pages = talk(many, ['timber exports to China', 'more', 'Ещё', '更多', 'more']);
    const shown = pages
      .slice(0, 3)
      .flatMap((page) => foundIn(page).findings.map(({ passage }) => passage.text));
    expect(new Set(shown).size).toBe(months.length);
    expect(pages.slice(0, 3).map((page) => foundIn(page).more)).toEqual([7, 3, 0]);
    expect(pages.slice(3).map(told)).toEqual(['no-more', 'no-more']);
  });

  test('begins with what the surface had no room for', () => {
    const conversations = openConversations(() => 0);
    const [first] = talk(many, ['timber exports to China'], conversations);
    conversations.leftOut('ada', 2);
    const [next] = talk(many, ['more'], conversations);
    expect(foundIn(next).findings[0]).toEqual(foundIn(first).findings[2]);
  });

  test('of what somebody said', () => {
    const talker = libraryOf({
      body: months.map((month) => `"Tea of ${month} is dear," the trader Ilya Gromov said.`).join('\n\n'),
    });
    const pages = talk(talker, ['/quote gromov', 'more', 'more', 'more']);
    expect(pages.slice(0, 3).map((page) => foundIn(page).findings.length)).toEqual([5, 5, 1]);
    expect(told(pages[3])).toBe('no-more');
  });
});

describe('what is remembered', () => {
  test('is each person’s own', () => {
    const conversations = openConversations(() => 0);
    conversations.ask('ada', ask, contextOf(paper));
    expect(told(conversations.ask('ben', 'source?', contextOf(paper)))).toBe('nothing-before');
    expect(told(conversations.ask('ada', 'and phones?', contextOf(paper)))).toMatch(phones);
  });

  test.each([
    [29, /^Imports of cars/],
    [31, /^nothing-before$/],
  ])('is forgotten after half an hour: %i minutes', (minutes, expected) => {
    let now = 0;
    const conversations = openConversations(() => now);
    conversations.ask('ada', ask, contextOf(paper));
    now = minutes * 60_000;
    expect(told(conversations.ask('ada', 'source?', contextOf(paper)))).toMatch(expected);
  });

  test('is bounded: whoever has been silent longest is forgotten first', () => {
    const most = 3;
    const people = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 20 });
    fc.assert(
      fc.property(people, (speakers) => {
        const conversations = openConversations(() => 0, { keepFor: 60_000, most });
        for (const who of speakers) conversations.ask(who, 'phones', contextOf(paper));
        const last = new Set<string>([...new Set([...speakers].reverse())].slice(0, most));
        const known = (who: string) =>
          told(conversations.ask(who, 'source?', contextOf(paper))) !== 'nothing-before';
        // Those who are known first: asking keeps a turn alive, and the unknown have none to keep.
        expect([...last].every(known)).toBe(true);
        expect(['a', 'b', 'c', 'd', 'e', 'f'].filter((who) => !last.has(who)).some(known)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
