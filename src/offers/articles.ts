/** Articles to offer: the newest first, by publisher, date and words of the title. */
import { type Choice, type Context, limits } from '../command.ts';
import { narrow, type Offer } from '../completion.ts';
import { onceFor } from './kept.ts';

export const articleChoices = (typed: string, { library }: Context): readonly Choice[] =>
  narrow(typed, articles(library, null));

const articles = onceFor((library, _: null): readonly Offer[] =>
  library.articles.map(({ id, meta }) => ({
    name: titleWithin(limits.choiceName, meta.publisher, meta.title),
    value: id.slice(0, limits.choiceValue),
    also: [meta.title, meta.published ?? '', meta.via ?? ''],
  })),
);

/** Publisher and title, whole words only, for a list that has room for `length` characters. */
function titleWithin(length: number, publisher: string, title: string): string {
  const full = `${publisher}: ${title}`;
  if (full.length <= length) return full;
  const cut = full.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).toWellFormed()}…`;
}
