/** `/sources [article]`: what is indexed, with dates, links and the number of figures. */
import { defineCommand } from '../src/command.ts';
import { narrow } from '../src/completion.ts';
import { privately } from '../src/privacy.ts';
import type { Article } from '../src/text/article.ts';

export const sources = defineCommand({
  name: 'sources',
  description: 'The articles behind the answers: title, publisher, date, age, link',
  options: [
    {
      name: 'article',
      description: 'Words of a title, or a publisher',
      kind: 'text',
      required: false,
      maxLength: 200,
      completes: true,
    },
    privately,
  ],
  examples: ['sources', 'sources reuters'],
  run: ({ article }, { library }) => ({
    kind: 'sources',
    articles: article === null ? library.articles : library.articles.filter(named(article)),
  }),
  complete: (_option, typed, { library }) =>
    narrow(
      typed,
      library.articles.map(({ id, meta }) => ({
        name: titleWithin(100, meta.publisher, meta.title),
        value: id.slice(0, 100),
      })),
    ),
});

const named = (words: string) => {
  const wanted = words.trim().toLowerCase();
  return ({ id, meta }: Article): boolean =>
    id.startsWith(words) ||
    [meta.title, meta.publisher, meta.via ?? ''].some((name) => name.toLowerCase().includes(wanted));
};

/** Publisher and title, whole words only, for a list that has room for `length` characters. */
function titleWithin(length: number, publisher: string, title: string): string {
  const full = `${publisher}: ${title}`;
  if (full.length <= length) return full;
  const cut = full.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
