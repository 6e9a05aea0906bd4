import { expect, test } from 'vitest';
import { questionWordsMended } from '../../src/search/question-slips.ts';

test.each([
  ['wich port loads most tea', 'which port loads most tea', 'a letter left out'],
  ['waht is the fee', 'what is the fee', 'two letters swapped'],
  ['hw mch tea', 'how much tea', 'vowels left out'],
  ['howmany mills', 'how many mills', 'a space left out'],
  ['whos the owner', 'who is the owner', 'an apostrophe left out'],
  ["what's the fee", 'what is the fee', 'a contraction'],
  ['wheres the mill', 'where is the mill', 'an apostrophe left out'],
  ['y did it close', 'why did it close', 'one letter for a word'],
  ['wen did it close', 'when did it close', 'before an auxiliary'],
  ['if it is signed this fall', 'if it is signed this autumn', 'a season'],
  ['did this fall in price help', 'did this fall in price help', 'no season'],
  ['minister Wen spoke', 'minister Wen spoke', 'a name is left alone'],
  ['what do mills demand of farmers', 'what do mills require of farmers', 'a verb'],
  ['what did the fee do to demand', 'what did the fee do to demand', 'a noun'],
  ['did tea demand fall', 'did tea demand fall', 'a noun'],
  ['shops trade on it', 'shops sell on it', 'a verb'],
  ['whose mill is it', 'whose mill is it', 'whose is no who is'],
])('"%s" is read as "%s": %s', (typed, meant) => {
  expect(questionWordsMended(typed)).toBe(meant);
});
