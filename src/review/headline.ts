/**
 * A headline's figure that its text does not bear out: the same number the other way, or no such number at all.
 * A headline rounds and shortens, so only what no figure of the text can mean is remarked on, and only where the
 * text has figures of that kind to bear it out with.
 */
import { dimensionOf } from '../agreement/dimension.ts';
import type { Told } from '../agreement/index.ts';
import { likeness } from '../agreement/values.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/index.ts';
import type { Article } from '../text/article.ts';
import { readProse } from '../text/paragraphs.ts';
import { type Passage, sentencesOf } from '../text/passage.ts';
import { type Remark, warning } from './remark.ts';

/** `figures` are those of the article, a list a sentence. */
export function contradictedHeadline(
  article: Article,
  figures: readonly (readonly Figure[])[],
): readonly Remark[] {
  const passages = sentencesOf(article);
  const told = figures.flatMap((list, at) => list.flatMap((figure) => toldBy(passages[at], figure)));
  return headlineFigures(article).flatMap((claimed) => doubt(claimed, told));
}

function headlineFigures({ meta: { title }, published }: Article): readonly Told[] {
  const prose = readProse(title, published);
  const sentence = { start: 0, end: prose.body.length };
  return (
    readFigures(prose)
      .flat()
      // A count of things that the article goes through (five reasons, three ways) stands in none of its sentences.
      .filter(({ role }) => role !== 'rank' && role !== 'count')
      .map((figure) => ({ figure, body: prose.body, sentence, article: null }))
  );
}

function doubt(claimed: Told, told: readonly Told[]): readonly Remark[] {
  const { unit, kind } = dimensionOf(claimed.figure);
  const alike = told.filter(({ figure }) => {
    const dimension = dimensionOf(figure);
    return dimension.unit === unit && (dimension.kind === kind || kind !== 'amount');
  });
  if (alike.length === 0 || alike.some((one) => likeness(claimed, one) !== 'apart')) return [];
  const { mention, change } = claimed.figure;
  const words = claimed.body.slice(mention.start, mention.end);
  const turned = alike.find(
    ({ figure }) =>
      change !== null &&
      figure.change !== null &&
      figure.change !== change &&
      figure.value === claimed.figure.value,
  );
  return turned
    ? [
        warning(
          'headline',
          `the headline says "${words}", this sentence the opposite`,
          turned.figure.mention.start,
        ),
      ]
    : [warning('headline', `the headline says "${words}", and no figure of the text does`)];
}

const toldBy = (passage: Passage | undefined, figure: Figure): readonly Told[] =>
  passage ? [{ figure, body: passage.article.body, sentence: passage, article: passage.article }] : [];
