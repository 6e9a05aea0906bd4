/** Reading one sentence the way a whole text is read, for tables of cases. */
import { readFigures } from '../../src/figures/index.ts';
import type { Reading } from '../../src/figures/reading.ts';
import { readProse } from '../../src/text/paragraphs.ts';

const published = '2025-09-15';

export interface Said extends Omit<Reading, 'mention' | 'because'> {
  readonly mention: string;
}

export function readingsIn(text: string): readonly Said[] {
  const prose = readProse(text, published);
  return readFigures(prose)
    .flat()
    .map(({ mention, ...reading }) => ({
      ...reading,
      mention: prose.body.slice(mention.start, mention.end),
    }));
}

/** `46 percent`, `10..15 percent`: what a case table shows of a value. */
export const valuesIn = (text: string): readonly string[] =>
  readingsIn(text).map(({ value, upper, unit }) => `${value}${upper === null ? '' : `..${upper}`} ${unit}`);

/** `46% change down`: mention, role and direction. */
export const rolesIn = (text: string): readonly string[] =>
  readingsIn(text).map(({ mention, role, change }) => `${mention}: ${role}${change ? ` ${change}` : ''}`);
