/** Every statement of the two articles that come with Amur: kind, speaker, how it begins, setting. */
import { describe, expect, test } from 'vitest';
import { shipped } from '../newspaper.ts';
import { saidIn } from './said.ts';

const { articles } = shipped();

/** So much of a quote tells it from the others. */
const beginning = 40;

function short(publisher: string) {
  const article = articles.find(({ meta }) => meta.publisher === publisher);
  if (!article) throw new Error(`no article by ${publisher}`);
  return saidIn(article).map(({ kind, speaker, quote, setting }) => [
    kind,
    speaker,
    quote.slice(0, beginning),
    setting,
  ]);
}

describe('the statements of', () => {
  test('The Moscow Times', () => {
    expect(short('The Moscow Times')).toEqual([
      [
        'reported',
        'Russia’s Industry and Trade Minister Anton Alikhanov',
        'Russia’s Industry and Trade Minister Ant',
        'Tuesday',
      ],
      [
        'direct',
        'Russia’s Industry and Trade Minister Anton Alikhanov',
        '“We are recording a certain decline in m',
        'at a Russia-China business forum that took place in the city of Kazan this week',
      ],
      [
        'reported',
        'Russia’s Industry and Trade Minister Anton Alikhanov',
        'Alikhanov cited three main reasons for t',
        null,
      ],
      [
        'reported',
        'Russia’s Industry and Trade Minister Anton Alikhanov',
        'Alikhanov argued that the next phase of ',
        null,
      ],
      [
        'reported',
        'Russia’s Industry and Trade Minister Anton Alikhanov',
        'He highlighted 63 joint projects in elec',
        null,
      ],
      [
        'direct',
        'Russia’s Industry and Trade Minister Anton Alikhanov',
        '“In the long term, the most successful i',
        null,
      ],
      ['reported', 'the business newspaper Kommersant', 'Still, the business newspaper Kommersant', null],
    ]);
  });
  test('Reuters', () => {
    expect(short('Reuters')).toEqual([
      ['reported', 'Russian source', 'China crucial for Russian military tech,', null],
      ['reported', 'three Russian sources', 'Russia-China trade, which soared to reco', null],
      ['reported', 'three Russian sources', 'While the figures partly reflect a natur', null],
      [
        'direct',
        "one person involved in preparations for Putin's trip, who spoke on condition of anonymity",
        '"Ahead of the visit, officials on both s',
        null,
      ],
      ['reported', 'one of the sources', 'Agriculture and energy could be areas of', null],
      [
        'reported',
        "the sources close to Russia's government",
        "China is Russia's biggest trading partne",
        null,
      ],
      [
        'reported',
        'President Xi Jinping',
        'When visiting the Kremlin in May, Xi tol',
        'When visiting the Kremlin in May',
      ],
      [
        'reported',
        'a fourth source close to the Russian government',
        "China accounts for the bulk of Russia's ",
        null,
      ],
      [
        'direct',
        'a fourth source close to the Russian government',
        '"Without them, we would not have been ab',
        null,
      ],
      [
        'reported',
        'another source close to the government',
        'Despite the rhetoric of friendship, howe',
        null,
      ],
      ['direct', 'another source close to the government', '"China does not behave like an ally," th', null],
      ['reported', "China's foreign ministry", "China's foreign ministry said cooperatio", null],
      ['direct', 'a ministry spokesperson', '"The overall foundation of cooperation b', null],
      ['reported', 'One of the sources', 'One of the sources said agriculture and ', null],
      [
        'reported',
        "Russia's Industry and Trade Minister Anton Alikhanov",
        "Russia's Industry and Trade Minister Ant",
        'last week',
      ],
      [
        'direct',
        "Russia's Industry and Trade Minister Anton Alikhanov",
        '"We are also seeing a gradual saturation',
        'a business forum in Kazan',
      ],
      [
        'reported',
        'Russian carmaker Avtovaz and truckmaker Kamaz',
        'Russian carmaker Avtovaz and truckmaker ',
        null,
      ],
      ['direct', 'one of the sources', '"Everyone has a short-term planning hori', null],
      [
        'reported',
        'industry publication Rhythm of Machinery',
        'Russia has achieved this in the machine ',
        null,
      ],
      [
        'reported',
        'a source involved in Russia-China trade',
        'Demand for such imports from China would',
        null,
      ],
    ]);
  });
});

test('who is a person, who an organisation, and who has no name', () => {
  const [reuters] = articles;
  if (!reuters) throw new Error('the corpus is empty');
  const kinds = new Map(saidIn(reuters).map(({ speaker, is, name }) => [speaker, [is, name]]));
  expect(Object.fromEntries(kinds)).toMatchObject({
    "Russia's Industry and Trade Minister Anton Alikhanov": ['person', 'Anton Alikhanov'],
    "China's foreign ministry": ['organisation', "China's foreign ministry"],
    'a ministry spokesperson': ['organisation', null],
    'industry publication Rhythm of Machinery': ['organisation', 'Rhythm of Machinery'],
    'three Russian sources': ['anonymous', null],
  });
});
