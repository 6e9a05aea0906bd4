/** `/sources [article]`: what is indexed, with dates, links and the number of figures; copies under their originals. */
import { defineCommand } from '../src/command.ts';
import { gathered } from '../src/copy.ts';
import { articleChoices } from '../src/offers/articles.ts';
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
    articles: gathered(article === null ? library.articles : library.articles.filter(named(article))),
  }),
  complete: (_option, typed, context) => articleChoices(typed, context),
});

const named = (words: string) => {
  const wanted = words.trim().toLowerCase();
  return ({ id, meta }: Article): boolean =>
    id.startsWith(words) ||
    [meta.title, meta.publisher, meta.via ?? ''].some((name) => name.toLowerCase().includes(wanted));
};
