/** What a page says about its article in words that a reader sees. */

import type { Description } from '../taken.ts';
import { agencyIn, agencyNamed } from './agencies.ts';
import { authorIn } from './bylines.ts';
import { dateIn } from './dates.ts';
import { languageOf } from './language.ts';
import { keyOf, siteIn } from './site.ts';
import { titleAmong } from './titles.ts';

/** A byline and a date stand no farther above the headline than this, in blocks. */
const above = 4;
/** Points, a caption and a share bar may stand between the first words of an article and its byline. */
const below = 12;

/** `kept` says of each block whether it is part of the article. */
export function describeVisible(
  blocks: readonly string[],
  kept: readonly boolean[],
): Description & { readonly titleAt: number | null } {
  const first = kept.indexOf(true);
  const body = blocks.filter((_, at) => kept[at]);
  const titleAt = titleAmong(blocks, first, body.slice(0, 12).join(' '));
  const from = Math.max(0, (titleAt ?? first) - above);
  const head = blocks
    .slice(from, first + below)
    .filter((words, at) => !kept[from + at] && words.split(' ').length <= 40);
  const author = firstOf(head, authorIn) ?? firstOf(body.slice(0, 3), authorIn);
  const datelined = firstOf(body.slice(0, 8), agencyIn);
  const agency = datelined ?? (author === null ? null : agencyNamed(author));
  const site = siteIn(blocks.filter((_, at) => !kept[at]));
  return {
    titleAt,
    title: titleAt === null ? null : (blocks[titleAt] ?? null),
    ...sourceOf(agency, site),
    author: author !== null && agencyNamed(author) ? null : author,
    published: dateOf(head),
    url: null,
    language: languageOf(body.join(' ')),
  };
}

/** The agency has reported it, the site has copied it. */
export function sourceOf(
  agency: string | null,
  site: string | null,
): Pick<Description, 'publisher' | 'via' | 'agency'> {
  const copied =
    agency !== null &&
    site !== null &&
    !keyOf(site).includes(keyOf(agency)) &&
    !keyOf(agency).includes(keyOf(site));
  return {
    publisher: agency !== null && !copied && site !== null ? site : (agency ?? site),
    via: copied ? site : null,
    agency,
  };
}

/** The date of publication goes before the date of a change. */
function dateOf(head: readonly string[]): string | null {
  const dated = head.filter(
    (words) => words.split(' ').length <= 20 && !/^(?:last )?(?:updated|modified)\b/i.test(words),
  );
  return firstOf(dated, dateIn) ?? firstOf(head, dateIn);
}

function firstOf(words: readonly string[], read: (words: string) => string | null): string | null {
  for (const one of words) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}
