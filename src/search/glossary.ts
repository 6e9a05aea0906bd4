/**
 * A question in Russian or Chinese, put into English so far as the glossary and the list of topics know its words; the others
 * stay as they are. What reads questions after it knows English alone.
 */
import { numbersInEnglish } from './glossary/numbers.ts';
import { arranged } from './glossary/order.ts';
import { piecesOf } from './glossary/pieces.ts';

const cyrillic = /\p{Script=Cyrillic}/u;
const foreign = /[\p{Script=Cyrillic}\p{Script=Han}]/u;

/** English questions come back as they are. */
export function inEnglish(question: string): string {
  if (!foreign.test(question)) return question;
  const russian = cyrillic.test(question);
  return arranged(piecesOf(numbersInEnglish(question), russian ? 'cyrillic' : 'han'), russian);
}
