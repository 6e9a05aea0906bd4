import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyOf, emptyWords, type Form, formOf, openerOf } from '../../src/search/form.ts';

const formAsked = (text: string): Form => {
  const opener = openerOf(text);
  return formOf(bodyOf(text.slice(opener)), text.slice(0, opener));
};

test.each([
  ['how much did barley sales lose when the border shut', 'figure', 'a clause with when only says the time'],
  ['why did mills close when orders dropped', 'why', 'the first question word asks'],
  ['how could dealers keep prices up when nobody bought', 'why', 'how could wonders at what happened'],
  ['how come barley got cheaper', 'why', 'how come is why'],
  ['what is behind the jump in freight rates', 'why', 'what is behind asks for a cause'],
  ['what accounts for the gap', 'why', 'what accounts for does too'],
  ['what held up the barley trains', 'why', 'what stood in the way is a cause'],
  ['what makes millers wary of rye', 'why', 'so is what makes them what they are'],
  ['what puts millers off rye', 'why', 'and what puts them off'],
  ['what makes up most of the cargo', 'what', 'parts of a whole are no cause'],
  ['how did exporters of barley fare last year', 'figure', 'how something fared is told by its figures'],
  ['how rapidly did tea imports grow', 'figure', 'a speed is a figure'],
  ['how hard was the tea trade hit', 'figure', 'so is a blow'],
  ['does the port publish how much grain it loads', 'whether', 'yes or no, whatever is embedded'],
  ['do you know how much grain the port loads', 'figure', 'who asks whether you know wants to know'],
  ['can you tell me why the port closed', 'why', 'an opener'],
  ['any idea who bought the mill', 'who', 'an opener without a verb'],
  ['in 2019, which port loaded most', 'which', 'a time set before the question'],
  ['when the strike ended, how many ships came', 'figure', 'a clause set before the question'],
  ['did tea sales rise, and by how much', 'figure', 'the figure answers both halves'],
  ['when and by how much was the fee raised', 'figure', 'the figure has its time beside it'],
  ['did the mill close, and if so, why', 'why', 'the reason answers both halves'],
  ['when did the mill close', 'when', 'an auxiliary behind when'],
  ['the mill closed when?', 'when', 'at the end'],
  ['the port where barley is loaded', 'fragment', 'a clause with where says which port'],
  ['barley, which was cheap, and rye', 'fragment', 'an aside with which'],
  ['tea is grown in sochi, right?', 'whether', 'a statement to be confirmed'],
  ['by what factor did tea sales grow', 'figure', 'a factor is a figure'],
  ['ferry start date', 'when', 'a date is a time'],
  ['is it true that tea is taxed', 'whether', 'to be confirmed'],
  ['did anyone say when the ferry starts', 'when', 'who said it matters less'],
  ['what is keeping tea dear', 'why', 'what keeps a thing as it is'],
  ['if the pact is signed how much tea could be sold', 'figure', 'a condition set before the question'],
  ['if tea is taxed', 'whether', 'a condition alone'],
  ['in what year was the mill built', 'when', 'a year is a time'],
  ['which months were dry', 'when', 'so are months'],
  ['whether tea is taxed', 'whether', 'yes or no'],
  ['what does the grocer advise', 'said', 'advice is given in words'],
  ['what is the ferryman afraid of', 'said', 'so is fear told'],
  ['what do brewers make of the tax', 'said', 'to make of is to think of'],
  ['what was the answer of the guild', 'said', 'a noun of saying'],
  ['how does the guild justify the fee', 'said', 'who justifies speaks'],
  ['what does the guild expect sales to reach', 'what', 'what is expected is a figure'],
  ['what is tea made of', 'what', 'what a thing is made of, nobody makes of it'],
])('"%s" asks %s: %s', (question, form) => {
  expect(formAsked(question)).toBe(form);
});

test('an opener is no part of what is asked about', () => {
  const question = 'could you tell me how much tea was sold';
  expect(question.slice(openerOf(question))).toBe('how much tea was sold');
  expect(openerOf('tell me a story')).toBe(0);
});

test.each([
  ['how fast did tea sales grow', ' did tea sales grow'],
  ['tea prices these days', 'tea prices '],
  ['how expensive is tea', 'how expensive is tea'],
  ['what do they actually sell', 'what do they  sell'],
  ['the lady from the tea shop', 'the  from the tea shop'],
  ['do men pick tea', 'do men pick tea'],
])('what is left of "%s" is "%s"', (question, left) => {
  expect(question.replace(emptyWords, '')).toBe(left);
});

test('no question throws', () => {
  fc.assert(
    fc.property(fc.string(), (question) => {
      expect(openerOf(question)).toBeLessThanOrEqual(question.length);
      formAsked(question);
    }),
  );
});
