/** A story of our own and the ways in which sites wrap it up: each function is one habit of real pages. */
import { printed, type Refused, type Taken, takeIn } from '../../src/intake/index.ts';

export const title = 'Timber trains queue at the border as buyers in Harbin cut orders';

export const paragraphs: readonly string[] = [
  'Freight trains loaded with Siberian timber waited for up to nine days at the crossing in Zabaikalsk this month, as sawmills in northern China cut their orders for a third quarter in a row, railway officials said on Tuesday.',
  'Shipments of sawn wood through the crossing fell 18% from a year earlier to 410,000 cubic metres in September, according to figures that the regional railway published last week.',
  '“The yards in Harbin are full and nobody there is in a hurry,” said Marat Oleinik, who runs a forwarding company in Chita. “We pay for every day that a wagon stands still.”',
  'Builders in China have started a fifth fewer homes this year, and the furniture factories that once took the best boards now buy plywood made at home, traders said.',
  'Russian exporters had counted on a weaker rouble to win back customers, but freight rates rose 12% over the summer and ate up the difference.',
  'The railway said it would open two more tracks at the crossing by December, which should let it handle 34 trains a day instead of 27.',
  'Some mills near Irkutsk have begun to send their wood to Central Asia instead, where prices are lower but payment arrives within a week, two exporters told the newspaper.',
  'The regional government expects timber exports to reach 5.1 million cubic metres this year, down from 6.3 million in 2024.',
];

export const menu = [
  'Home',
  'News',
  'Business',
  'Opinion',
  'Sport',
  'Weather',
  'Subscribe',
  'Sign in',
  'Search',
];

export const footer = [
  'About us',
  'Contact',
  'Privacy policy',
  'Terms of use',
  'Copyright 2025 Amur Courier. All rights reserved.',
];

export const otherStories = [
  'Most read',
  'Ferry to Blagoveshchensk resumes after flood',
  'Oct 2, 2025',
  'The ferry across the river took on passengers again on Thursday after the water had fallen below the mark at which the pier is closed. ...',
  'Bakers fear a dear winter as flour prices climb',
  'Oct 1, 2025',
  'Bakers in the region expect to pay a tenth more for flour by the new year, their guild said in a letter to the governor that was seen on Wednesday. ...',
];

export const appeal = [
  'A message from the Amur Courier:',
  'Dear readers,',
  'We are a small newsroom and we pay our reporters out of what our readers give. We take no money from the companies we write about.',
  'Your support, however small, keeps our work free for everyone who needs it. If you can, please give us the price of a cup of tea.',
];

export const newsletter = [
  'Sign up for our weekly newsletter',
  'Our weekly letter brings the best of our reporting to your inbox every Friday.',
  'Your email address',
];

/** Lines of at most `width` characters, broken between words as a mail program breaks them. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const received = (content: string | Uint8Array): Promise<Taken | Refused> =>
  takeIn({ name: 'page', bytes: typeof content === 'string' ? Buffer.from(content) : content });

/** What was taken in. @throws where it was refused */
export async function taken(content: string | Uint8Array): Promise<Taken> {
  const one = await received(content);
  if (one.kind === 'refused') throw new Error(one.message);
  return one;
}

export const bodyOf = (one: Taken): readonly string[] =>
  one.paragraphs.map((paragraph) => printed(one, paragraph));
