/**
 * Copies of a story: an article that names another of the corpus in `sameAs` is never searched or quoted, since copies
 * alter words; where it has a quoted sentence to the letter, it is listed under the quote.
 */
import type { Answer, Finding } from './search/answer.ts';
import type { Article } from './text/article.ts';
import { type Passage, sentencesOf } from './text/passage.ts';

export interface Copies {
  /** The articles that are no copies. */
  readonly originals: readonly Article[];
  /** With the copies that have each quoted sentence. */
  listed(answer: Answer): Answer;
}

/** A list of articles with each copy behind its original, where that is in the list. */
export function gathered(articles: readonly Article[]): readonly Article[] {
  const all = copiesAmong(articles);
  return articles
    .filter((article) => !all.includes(article))
    .flatMap((article) => [article, ...all.filter(({ meta }) => meta.sameAs === article.id)]);
}

/** Those whose original is there too: a copy of what is not there is all there is of the story. */
export function copiesAmong(articles: readonly Article[]): readonly Article[] {
  const ids = new Set(articles.filter(({ meta }) => meta.sameAs === undefined).map(({ id }) => id));
  return articles.filter(({ meta }) => meta.sameAs !== undefined && ids.has(meta.sameAs));
}

export function copiesIn(articles: readonly Article[]): Copies {
  const all = copiesAmong(articles);
  return { originals: articles.filter((article) => !all.includes(article)), listed };

  function listed(answer: Answer): Answer {
    if (all.length === 0 || answer.kind === 'nothing') return answer;
    const [first, ...others] = answer.findings;
    return { ...answer, findings: [withCopies(first), ...others.map(withCopies)] };
  }

  function withCopies(finding: Finding): Finding {
    const { passage, alsoIn } = finding;
    const same = all
      .filter(({ meta }) => meta.sameAs === passage.article.id)
      .flatMap((copy) => sameIn(copy, passage));
    return { ...finding, alsoIn: [...same.map((copied) => ({ passage: copied, agrees: true })), ...alsoIn] };
  }
}

/** The copy's passage with the same words, if it has one. */
function sameIn(copy: Article, { text }: Passage): readonly Passage[] {
  const same = sentencesOf(copy).find((sentence) => squeezed(sentence.text) === squeezed(text));
  return same ? [same] : [];
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
