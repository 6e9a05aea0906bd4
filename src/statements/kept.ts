/** The statements of articles, each article read once. */
import type { Article } from '../text/article.ts';
import type { Passage } from '../text/passage.ts';
import { contains } from '../text/span.ts';
import { readStatements } from './reader.ts';
import type { Statement } from './statement.ts';

const read = new WeakMap<Article, readonly Statement[]>();

export function statementsIn(article: Article): readonly Statement[] {
  const known = read.get(article);
  if (known) return known;
  const statements = readStatements(article);
  read.set(article, statements);
  return statements;
}

/** The statement that the whole passage is, or is a part of. */
export const statementOn = (passage: Passage): Statement | null =>
  statementsIn(passage.article).find((statement) => contains(statement.passage, passage)) ?? null;
