import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termOf, wordsIn } from '../../../src/search/terms.ts';
import { near, phrasesIn } from '../../../src/search/thesaurus/near.ts';

const nearness = (asked: string, written: string) => near(termOf(asked)).get(termOf(written)) ?? 0;
const phrases = (text: string) => phrasesIn(wordsIn(text)).map(({ term }) => term);

test.each([
  ['shortfall', 'deficit', 'two words for what is missing'],
  ['slice', 'share', 'a part of a market'],
  ['outsell', 'exceed', 'to sell more is to be more'],
  ['insider', 'source', 'who tells what is not public'],
  ['regained', 'recovered', 'inflections follow from the stem'],
  ['bought', 'acquire', 'irregular forms stand for their base'],
  ['laid', 'lay', 'forms of one verb'],
  ['analyst', 'analysis', 'words of one root with stems of their own'],
  ['dutch', 'netherlands', 'a country and its adjective'],
  ['vehicle', 'bus', 'a wide word is met by a narrower one'],
  ['open', 'operates', 'what is open is at work'],
  ['halted', 'idle', 'what was stopped stands still'],
  ['stuck', 'waiting', 'who is held up waits'],
  ['unhappy', 'complained', 'who is unhappy says so'],
])('who asks for %s is answered by %s: %s', (asked, written) => {
  expect(nearness(asked, written)).toBeGreaterThan(0);
});

test.each([
  ['bus', 'vehicle', 'a narrow word is not met by a wider one'],
  ['exports', 'imports', 'opposites are not near'],
  ['rise', 'fall', 'opposites are not near'],
  ['seller', 'buyer', 'opposites are not near'],
  ['profit', 'loss', 'opposites are not near'],
  ['surplus', 'deficit', 'opposites are not near'],
  ['lend', 'borrow', 'opposites are not near'],
  ['employer', 'employee', 'words of one root are not always near'],
  ['domestic', 'international', 'the stem of internal is that of international'],
  ['import', 'significant', 'the stem of important is that of import'],
  ['leave', 'ministry', 'the stem of department is that of depart'],
  ['writer', 'government', 'the stem of authorities is that of author'],
  ['forecast', 'forecast', 'a word is not near itself: it is itself'],
  ['soup', 'minister', 'what no line puts together is not near'],
])('who asks for %s is not answered by %s: %s', (asked, written) => {
  expect(nearness(asked, written)).toBe(0);
});

test.each([
  ['word forms', nearness('laid', 'lay'), 'roots', nearness('analyst', 'analysis')],
  ['roots', nearness('analyst', 'analysis'), 'senses', nearness('regained', 'recouped')],
  ['words of one sense', nearness('regained', 'recouped'), 'of several', nearness('slice', 'share')],
  ['words of several senses', nearness('slice', 'share'), 'narrower words', nearness('vehicle', 'bus')],
])('%s (%d) are nearer than %s (%d)', (_, more, __, less) => {
  expect(more).toBeGreaterThan(less);
  expect(more).toBeLessThan(1);
});

test.each([
  ['They ran out of salt', ['run_out'], 'in whatever form'],
  ['staff were laid off', ['lay_off'], 'with a word that is no term by itself'],
  ['price-cuts', ['price_cut'], 'a hyphen joins as a space does'],
  ['out they run', [], 'in its own order only'],
  ['the pact came into force', ['come_into_forc'], 'with a verb that is no term by itself'],
  ['the mill put it off', ['put_off'], 'a pronoun before the particle'],
  ['the mill put salt off', [], 'but nothing else'],
])('%s has the phrases %j: %s', (text, expected) => {
  expect(phrases(text)).toEqual(expected);
});

test('a phrase is near what it means', () => {
  expect(near('run_out').get(termOf('exhausted'))).toBeGreaterThan(0);
  expect(near(termOf('exhausted')).get('run_out')).toBeGreaterThan(0);
});

test.each([
  ['refuse', 'turn_away', 'who refuses customers turns them away'],
  ['replace', 'give_way_to', 'who is replaced gives way'],
  ['delay', 'put_off', 'to a later time'],
  ['workweek', 'work_week', 'one word or two'],
])('%s is near %s: %s', (word, phrase) => {
  expect(near(termOf(word)).get(phrase)).toBeGreaterThan(0);
});

test('phrases lie inside the text, whatever the text', () => {
  const word = fc.constantFrom('run', 'ran', 'out', 'of', 'price', 'cut', 'short', 'no', '-', '7', '。');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ');
      for (const { start, end } of phrasesIn(wordsIn(text))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
