/** A corpus with more on one thing than a page holds, and the real commands on it. */
import { commands } from '../../commands/index.ts';
import type { Context } from '../../src/command.ts';
import { ask } from '../../src/conversation/index.ts';
import { libraryOf } from '../newspaper.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024];

/** A report a year: the figure, its reason, and who says so. */
const page = (year: number) => ({
  id: `${year + 1}-01-20-harbour-post-coal`,
  title: `Coal in ${year}`,
  published: `${year + 1}-01-20`,
  body: [
    `Russia exported ${year - 1990} million tonnes of coal to China in ${year}, customs data showed.`,
    `“We shipped coal to China by rail in ${year} because the port was closed,” Captain Ilya Gromov said.`,
  ].join('\n\n'),
});

const oil = {
  id: '2018-05-02-harbour-post-oil',
  title: 'Oil',
  published: '2018-05-02',
  body: 'Russia exported 19 billion dollars worth of crude oil to China in 2017, customs data showed.',
};

export const harbour = libraryOf(...years.map(page), oil);

/** The same corpus with another article, or with another version of one it has. */
export const harbourWith = (other: { readonly id: string; readonly body: string }) =>
  libraryOf(...[...years.map(page), oil].filter(({ id }) => id !== other.id), other);

/** The report of that year, its first sentence in other words. */
export const reworded = (year: number) => ({
  ...page(year),
  body: page(year).body.replace('customs data showed', 'the customs service showed'),
});
export const cast = {
  commands,
  conversations: { ask: (_: string, text: string, context: Context) => ask(text, context) },
  library: () => harbour,
};
/** Longer than a button has room for. */
export const longQuestion =
  'how much coal did Russia export to China, as customs data showed, in millions of tonnes, year by year?';
