/** The statements of articles, each article read once. */
import type { Article } from '../text/article.ts';
import type { Passage } from '../text/passage.ts';
import { contains } from '../text/span.ts';
import { readStatements } from './reader.ts';
import type { Statement } from './statement.ts';
import { useOf } from './verbs.ts';

const read = new WeakMap<Article, readonly Statement[]>();

export function statementsIn(article: Article): readonly Statement[] {
  const known = read.get(article);
  if (known) return known;
  const statements = readStatements(article);
  read.set(article, statements);
  return statements;
}

/** The statement that the whole passage is, or is a part of; an interviewee's bare answers are not looked for. */
export function statementOn(passage: Passage): Statement | null {
  if (!mayBeSaid(passage.text)) return null;
  return statementsIn(passage.article).find((statement) => contains(statement.passage, passage)) ?? null;
}

/** Reading an article for its speakers takes longer than the rest of an answer: most figures stand in sentences that nobody says. */
const mayBeSaid = (text: string): boolean =>
  /["“”‘«»]|\baccording\b/i.test(text) ||
  text.split(/[^\p{L}]+/u).some((word) => useOf(word.toLowerCase()) !== null);
