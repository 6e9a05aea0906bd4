/** A figure of a sentence of our own words, in an article of its own. */
import { type Told, toldIn } from '../../src/agreement/index.ts';
import { readFigures } from '../../src/figures/index.ts';
import { sentencesOf } from '../../src/text/passage.ts';
import { articleOf } from '../newspaper.ts';

let articles = 0;

/** The figure whose words hold `words`, or the first. @throws Error where there is none. */
export function told(body: string, words = '', title = 'Trade between Russia and China'): Told {
  articles += 1;
  const article = articleOf({ id: `page-${articles}`, title, body });
  const figures = readFigures(article);
  for (const [at, passage] of sentencesOf(article).entries()) {
    for (const figure of figures[at] ?? []) {
      const mention = article.body.slice(figure.mention.start, figure.mention.end);
      if (mention.includes(words)) return toldIn(passage, figure);
    }
  }
  throw new Error(`no figure "${words}" in: ${body}`);
}
