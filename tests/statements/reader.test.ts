/** Who speaks, in direct or reported speech: sentences of our own words. */
import { describe, expect, test } from 'vitest';
import { saidBy } from './said.ts';

const speakers = (paragraphs: string) => saidBy(paragraphs).map(({ kind, speaker }) => [kind, speaker]);

describe('one speaker', () => {
  test.each([
    ['The port of Olga is full, said Pyotr Lukin.', 'reported', 'Pyotr Lukin', 'the verb may stand first'],
    [
      '“The port is full,” Deputy Transport Minister Ilya Gromov said.',
      'direct',
      'Deputy Transport Minister Ilya Gromov',
      'an office belongs to its name',
    ],
    [
      'Pyotr Lukin, head of the grain union, said the port was full.',
      'reported',
      'Pyotr Lukin, head of the grain union',
      'an office may stand behind',
    ],
    [
      'The head of the harbour office, Captain Ilya Gromov, said the port was full.',
      'reported',
      'The head of the harbour office, Captain Ilya Gromov',
      'a name may stand behind its office',
    ],
    [
      '"It is full," said Anna Belova, who runs a canteen in Olga.',
      'direct',
      'Anna Belova, who runs a canteen in Olga',
      'a clause may say who it is',
    ],
    [
      '"It is full," says Anna Belova of freight firm Sever.',
      'direct',
      'Anna Belova of freight firm Sever',
      'a firm belongs to the name',
    ],
    [
      '"It is full," said a dealer in Harbin who asked not to be named.',
      'direct',
      'a dealer in Harbin who asked not to be named',
      'no name, and the article says why',
    ],
    [
      'Two brokers in Dalian said the port was full.',
      'reported',
      'Two brokers in Dalian',
      'several without a name',
    ],
    ['Traders say the port is full.', 'reported', 'Traders', 'a plural has a verb of its own'],
    [
      'The port is full, according to the shipping chamber.',
      'reported',
      'the shipping chamber',
      'according to',
    ],
    [
      'According to a source at the ministry, the port is full.',
      'reported',
      'a source at the ministry',
      'according to may open the sentence',
    ],
    [
      'The port is full, according to trade weekly Dock News.',
      'reported',
      'trade weekly Dock News',
      'a paper is an organisation',
    ],
    [
      'The port is full, according to interviews Dock News held with five importers.',
      'reported',
      'five importers',
      'who was interviewed, not the interviews',
    ],
    [
      'Beijing said on Monday the port was full.',
      'reported',
      'Beijing',
      'a capital speaks for its government',
    ],
    [
      'Kamchatrans and carrier Sever have blamed the weather.',
      'reported',
      'Kamchatrans and carrier Sever',
      'two firms speak together',
    ],
    [
      'But on Tuesday Ilya Gromov told reporters that the port was full.',
      'reported',
      'Ilya Gromov',
      'what opens the sentence is not the speaker',
    ],
    [
      'In a statement the customs service denied that the port was full.',
      'reported',
      'the customs service',
      'nor is the statement',
    ],
    [
      'A spokesman for the harbour office declined to comment but said it was open.',
      'reported',
      null,
      'a verb far from its subject is not guessed at',
    ],
    [
      'Exports fell and the ministry said it was no surprise.',
      'reported',
      'the ministry',
      '"and" begins a clause',
    ],
    [
      'Ilya Gromov, 43, a stevedore in Olga, said the port was full.',
      'reported',
      'Ilya Gromov, 43, a stevedore in Olga',
      'an age is no border',
    ],
    [
      '“Full,” says Belova, the owner of a canteen.',
      'direct',
      'Belova, the owner of a canteen',
      'a surname with what she does',
    ],
    [
      'Governor Ilya Gromov and Captain Anna Belova said the port was full.',
      'reported',
      'Governor Ilya Gromov and Captain Anna Belova',
      'two persons speak together',
    ],
    [
      'The customs service, which has moved to Dalian, said the port was full.',
      'reported',
      'The customs service, which has moved to Dalian',
      'a clause in between',
    ],
    [
      'Anna Belova, the port’s head, told Governor Ilya Gromov that it was full.',
      'reported',
      'Anna Belova, the port’s head',
      'who is told does not speak',
    ],
    ['The port is full, the Dock daily wrote.', 'reported', 'the Dock daily', 'a daily is no adverb'],
    ['The port, Lukin’s firm said, is full.', 'reported', 'Lukin’s firm', 'an insertion'],
    ['"Full," was all that Pyotr Lukin said.', 'reported', null, 'a clause that depends is none of its own'],
  ])('%s', (text, kind, speaker, reason) => {
    expect(speakers(text), reason).toEqual(speaker === null ? [] : [[kind, speaker]]);
  });
});

describe('nobody', () => {
  test.each([
    ['The figures say otherwise.', 'figures do not speak'],
    ['Prices told another story.', 'nor do prices, even with a capital'],
    ['The union added two lenders to its list.', 'to add something is not to say it'],
    ['The carmaker recalled 900 lorries.', 'nor is to recall lorries'],
    ['Pyotr Lukin was told to wait.', 'he heard it'],
    ['Pyotr Lukin would not say when.', 'he did not say it'],
    ['He said the port was full.', 'nobody has been named'],
    ['It is said that the port is full.', 'nobody says it'],
    ['Everyone says the port is full.', 'everyone is nobody'],
    ['There are delays that importers have complained of.', 'a clause that depends'],
    ['The port is full, according to letters from two of them.', 'letters do not speak'],
    ['The port is full.|## Captain Ilya Gromov said no', 'a heading is not quoted'],
    ['The port is full.|| Captain Ilya Gromov said | no |', 'nor is a table'],
    ['He called it a “no limits” partnership.', 'borrowed words have no speaker'],
  ])('%s', (text, reason) => {
    expect(saidBy(text), reason).toEqual([]);
  });
});

describe('direct and reported speech', () => {
  test.each([
    ['Ilya Gromov said: “We shall open the second berth.”', 'direct', 'all of it in marks'],
    [
      'Ilya Gromov said the berth would open “before the first ice comes”.',
      'direct',
      'a part of it, four words or more',
    ],
    ['Ilya Gromov said the “second berth” would open.', 'reported', 'two words are borrowed'],
    ['“Soon,” said Ilya Gromov.', 'direct', 'one word that is a sentence'],
    ['«We shall open soon», said Ilya Gromov.', 'direct', 'angle marks'],
    [
      '‘We shall open it soon,’ Ilya Gromov said of Olga’s berth.',
      'direct',
      'single marks beside an apostrophe',
    ],
    [
      "The harbour's head Ilya Gromov said the ship's crew was tired.",
      'reported',
      'straight apostrophes open nothing',
    ],
  ])('%s', (text, kind, reason) => {
    expect(
      saidBy(text).map((said) => said.kind),
      reason,
    ).toEqual([kind]);
  });

  test('a quotation that goes on behind its speaker is one statement', () => {
    expect(saidBy('"We wait," Ilya Gromov said. "We wait and drink tea." The port is small.')).toMatchObject([
      {
        kind: 'direct',
        speaker: 'Ilya Gromov',
        quote: '"We wait," Ilya Gromov said. "We wait and drink tea."',
        setting: null,
      },
    ]);
  });

  test('so are the sentences inside one pair of marks', () => {
    expect(
      saidBy('The port is small. “We wait. We drink tea,” said Ilya Gromov.').map(({ quote }) => quote),
    ).toEqual(['“We wait. We drink tea,” said Ilya Gromov.']);
  });

  test('a paragraph that is all quotation goes on from one that was', () => {
    expect(speakers('“We wait,” said Ilya Gromov.|“Tea is cheap.”|“Ice is not free.”')).toEqual([
      ['direct', 'Ilya Gromov'],
      ['direct', 'Ilya Gromov'],
      ['direct', 'Ilya Gromov'],
    ]);
  });

  test('but not over a paragraph in between', () => {
    expect(speakers('“We wait,” said Ilya Gromov.|The port is small.|“Tea is cheap here.”')).toEqual([
      ['direct', 'Ilya Gromov'],
    ]);
  });

  test('a quotation behind a reported statement in its paragraph is by the same person', () => {
    expect(speakers('Ilya Gromov said the port was full. “Nobody comes here any more.”')).toEqual([
      ['reported', 'Ilya Gromov'],
      ['direct', 'Ilya Gromov'],
    ]);
  });

  test('two speakers of one paragraph stay apart', () => {
    expect(
      speakers('The slide worries officials, two brokers said. "It does not look good," said one importer.'),
    ).toEqual([
      ['reported', 'two brokers'],
      ['direct', 'one importer'],
    ]);
  });
});

describe('whom a short form means', () => {
  const minister = 'Deputy Transport Minister Ilya Gromov said the port was full.';
  test.each([
    [`${minister}|“It is,” Gromov said.`, 'Deputy Transport Minister Ilya Gromov', 'a surname'],
    [
      `${minister}|“It is,” he said.`,
      'Deputy Transport Minister Ilya Gromov',
      'a pronoun in the next paragraph',
    ],
    [`${minister}|“It is,” the deputy minister said.`, 'Deputy Transport Minister Ilya Gromov', 'the office'],
    [
      `${minister}|“It is,” the official said.`,
      'Deputy Transport Minister Ilya Gromov',
      'an official is who holds an office',
    ],
    [`${minister}|“It is,” said Mr Gromov.`, 'Deputy Transport Minister Ilya Gromov', 'with a title'],
    [`${minister} He met Captain Oleg Surin.|“It is,” he said.`, null, 'another stands between'],
    [
      `${minister}|Ships left. Lorries came. Trains were late. Barges stayed.|“It is,” he said.`,
      null,
      'too far away',
    ],
    [`${minister}|Transport Minister Boris Gromov said no.|“It is,” Gromov said.`, null, 'two have the name'],
    ['Anna Belova runs a canteen. “It is full,” she said.', 'Anna Belova', 'named, but no speaker before'],
    ['A broker in Dalian said no.|“It is full,” the broker said.', 'A broker in Dalian', 'a source again'],
    ['A broker in Dalian said no.|“It is full,” the person said.', 'A broker in Dalian', 'by a wider word'],
    [
      'A broker in Dalian said no.|A banker in Harbin said yes.|“It is full,” the broker said.',
      'A broker in Dalian',
      'by its own noun, past another',
    ],
    [
      'Two bankers said no. Three brokers said yes.|“It is full,” the person said.',
      null,
      'one person is none of several',
    ],
    [
      'China’s transport ministry said no.|“It is full,” the ministry said.',
      'China’s transport ministry',
      'an organisation',
    ],
    [
      'President Li Wei met brokers.|“It is full,” Li told them.',
      'President Li Wei',
      'a Chinese surname comes first',
    ],
  ])('%s', (text, speaker, reason) => {
    const last = saidBy(text).at(-1);
    expect(last?.quote.startsWith('“It is') ? last.speaker : null, reason).toBe(speaker);
  });
});

describe('where and when', () => {
  test.each([
    ['Ilya Gromov said on Monday that the port was full.', 'on Monday', 'a day'],
    ['Ilya Gromov said Monday the port was full.', 'Monday', 'a day alone'],
    ['Ilya Gromov last month blamed the weather.', 'last month', 'before the verb'],
    [
      '“Full,” Ilya Gromov told a shipping forum in Dalian on 4 March.',
      'a shipping forum in Dalian on 4 March',
      'who listened',
    ],
    [
      'Ilya Gromov told reporters on the sidelines of a summit in Olga that the port was full.',
      'on the sidelines of a summit in Olga',
      'beside a gathering',
    ],
    [
      '“Full,” Ilya Gromov said at a conference that took place in the city of Dalian this week.',
      'at a conference that took place in the city of Dalian this week',
      'a clause on the gathering',
    ],
    [
      '“Full,” Ilya Gromov said in a written reply to questions.',
      'in a written reply to questions',
      'a document',
    ],
    [
      'Speaking at a forum in Olga, Ilya Gromov said the port was full.',
      'Speaking at a forum in Olga',
      'a clause before',
    ],
    [
      'Ilya Gromov, speaking at a forum in Olga, said the port was full.',
      'speaking at a forum in Olga',
      'between speaker and verb',
    ],
    [
      'Ilya Gromov said exports at the port of Olga fell on Monday.',
      null,
      'what was said has a day of its own',
    ],
    ['Ilya Gromov said earlier that the port was full.', null, 'earlier is not a time'],
    ['The port is full, said Ilya Gromov.', null, 'nothing is said of it'],
  ])('%s', (text, setting, reason) => {
    expect(
      saidBy(text).map((said) => said.setting),
      reason,
    ).toEqual([setting]);
  });

  test('of its own sentence alone: what is said elsewhere may have been said elsewhere', () => {
    const said = saidBy('“Full,” Ilya Gromov said at a forum in Olga.|“It is full,” Gromov said.');
    expect(said.map(({ setting }) => setting)).toEqual(['at a forum in Olga', null]);
  });
});

describe('an interview', () => {
  const answers =
    '**Is the port full?**|It is. Nobody comes.|**And the tea?**|The ministry says it is cheap.';
  test('gives the answers to the one person whom its opening names', () => {
    expect(saidBy(`Anna Belova runs the port of Olga.|${answers}`)).toMatchObject([
      { kind: 'direct', speaker: 'Anna Belova', quote: 'It is. Nobody comes.', setting: null },
      { kind: 'direct', speaker: 'Anna Belova', quote: 'The ministry says it is cheap.', setting: null },
    ]);
  });
  test('and to nobody where it names two', () => {
    expect(speakers(`Anna Belova runs the port of Olga. Captain Ilya Gromov helps.|${answers}`)).toEqual([
      ['reported', 'The ministry'],
    ]);
  });
});
