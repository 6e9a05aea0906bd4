/** Which voices are meant by the words that ask for a speaker: names, offices, organisations, `source`. */
import { type Term, termsIn } from '../search/terms.ts';
import { slips, slipsAllowed } from '../topics/typo.ts';
import * as nouns from './nouns.ts';
import { type Voice, wordsAt } from './voices.ts';

interface Call extends Pick<Term, 'term' | 'word'> {
  /** False for a name inside a description: who prepares Putin's trip is not called Putin. */
  readonly tells: boolean;
}

/** What a voice is called by. */
interface Calls {
  readonly names: readonly Call[];
  readonly descriptions: readonly Call[];
}

/** By all words of what is asked: of a name before those of an office or a description, and as written before slips. */
export function voicesCalled(asked: string, voices: readonly Voice[]): readonly Voice[] {
  const same = voices.filter(({ label }) => label.toLowerCase() === asked.trim().toLowerCase());
  if (same.length > 0) return same;
  const wanted = termsIn(asked);
  if (wanted.length === 0) return [];
  for (const fits of [isSame, isSlip]) {
    for (const by of ['names', 'descriptions'] as const) {
      const found = voices.filter((voice) => {
        const met = wanted.map((term) => callsOf(voice)[by].filter((call) => fits(term, call)));
        return met.every((list) => list.length > 0) && met.flat().some(({ tells }) => tells);
      });
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** As the index has it; but a trader is no trade, and a minister no ministry. */
const isSame = (asked: Term, call: Call): boolean =>
  nouns.singular(asked.word) === nouns.singular(call.word) ||
  (asked.term === call.term && isVocation(asked.word) === isVocation(call.word));

const isSlip = (asked: Term, call: Call): boolean => {
  if (isVocation(asked.word) || nouns.isOrganisation(asked.word)) return isSame(asked, call);
  const allowed = slipsAllowed(Math.min(asked.word.length, call.word.length));
  return isSame(asked, call) || slips(asked.word, call.word, allowed) <= allowed;
};

const isVocation = (word: string): boolean => nouns.isSource(word) || nouns.isOffice(word);

const read = new WeakMap<Voice, Calls>();

function callsOf(voice: Voice): Calls {
  const known = read.get(voice);
  if (known) return known;
  const names = new Map<string, readonly Call[]>();
  const descriptions = new Map<string, readonly Call[]>();
  for (const { passage, speaker } of voice.statements) {
    const whole = wordsAt(passage.article, speaker);
    const unnamed = speaker.kind === 'anonymous';
    // Also an organisation's voice without a name: `a ministry spokesperson`.
    const name = unnamed ? 'anonymous source unnamed' : wordsAt(passage.article, speaker.name ?? speaker);
    if (!names.has(name))
      names.set(
        name,
        callsIn(name, () => true),
      );
    if (descriptions.has(whole)) continue;
    descriptions.set(
      whole,
      callsIn(whole, (at) => !unnamed || at === 0 || whole[at] === whole[at]?.toLowerCase()),
    );
  }
  const called = [...names.values()].flat();
  const calls = { names: called, descriptions: [...called, ...[...descriptions.values()].flat()] };
  read.set(voice, calls);
  return calls;
}

const callsIn = (text: string, tells: (start: number) => boolean): readonly Call[] =>
  termsIn(text).map(({ term, word, start }) => ({ term, word, tells: tells(start) }));
