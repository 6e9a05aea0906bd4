/** The statements of articles, each article read once. */
import { kept } from '../kept.ts';
import type { Article } from '../text/article.ts';
import type { Passage } from '../text/passage.ts';
import { contains } from '../text/span.ts';
import { readStatements } from './reader.ts';
import type { Statement } from './statement.ts';
import { useOf } from './verbs.ts';

export const statementsIn: (article: Article) => readonly Statement[] = kept(readStatements);

/** The statement that the whole passage is, or is a part of; an interviewee's bare answers are not looked for. */
export const statementOn: (passage: Passage) => Statement | null = kept((passage) => {
  if (!mayBeSaid(passage.text)) return null;
  return statementsIn(passage.article).find((statement) => contains(statement.passage, passage)) ?? null;
});

/** Reading an article for its speakers takes longer than the rest of an answer: most figures stand in sentences that nobody says. */
const mayBeSaid = (text: string): boolean =>
  /["“”‘«»]|\baccording\b/i.test(text) ||
  text.split(/[^\p{L}]+/u).some((word) => useOf(word.toLowerCase()) !== null);
