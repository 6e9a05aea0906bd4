/**
 * What is asked on Discord, in three mixes: a few questions over and over, the same few spelt as nobody spelt them before, and
 * hundreds of questions of which some are asked far more often than others, as people do.
 */

export type Mix = 'known' | 'anew' | 'usual';

/** A slash command or what is typed into one. */
export interface Typed {
  readonly command: string;
  readonly option: string;
  readonly words: string;
  readonly focused: boolean;
}

const few: readonly Typed[] = [
  typed('stat', 'vehicles'),
  typed('ask', 'how far did vehicle imports from China fall between January and July 2025?'),
  typed('stat', 'veh', true),
  typed('stat', 'trade turnover'),
  typed('ask', 'why is trade falling?'),
  typed('stat', 'samsonite'),
];

const subjects =
  'vehicles,trucks,cars,tractors,machinery,smartphones,computers,fuel,oil,gas,coal,metals,timber,fish,grain,trade with China,imports from China,exports to China,yuan payments,joint projects'.split(
    ',',
  );
const ways: readonly ((subject: string) => Typed)[] = [
  (subject) => typed('stat', subject),
  (subject) => typed('ask', `how much did ${subject} fall in 2025?`),
  (subject) => typed('stat', `${subject} January-July 2025`),
  (subject) => typed('ask', `why are ${subject} falling?`),
  (subject) => typed('ask', `${subject} last year`),
  (subject) => typed('ask', `who complained about ${subject}`),
  (subject) => typed('ask', `what did the minister say about ${subject}?`),
  (subject) => typed('ask', `how many billion dollars were ${subject} worth?`),
  (subject) => typed('ask', `what share is ${subject}?`),
  (subject) => typed('ask', `when will ${subject} recover?`),
];
const many = ways.flatMap((way) => subjects.map(way));

/** The nth of a mix. `typing`: words that are still being typed are among them. */
export function question(n: number, mix: Mix, typing: boolean): Typed {
  if (mix === 'usual') return many[popular(n)] ?? typed('stat', 'vehicles');
  const choices = few.filter(({ focused }) => typing || !focused);
  const chosen = choices[n % choices.length] ?? typed('stat', 'vehicles');
  const words = mix === 'anew' ? respelt(chosen.words, Math.floor(n / choices.length)) : chosen.words;
  return { ...chosen, words };
}

/** Zipf's law: the tenth question is asked a tenth as often as the first. */
const popular = (n: number): number => Math.floor(many.length ** ((n * goldenRatio) % 1)) - 1;
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** The nth way to write it, of 256: capitals for the ones of a number, in the first eight letters. */
function respelt(text: string, n: number): string {
  let bits = n;
  return text.replace(/[a-z]/gi, (letter) => {
    const capital = bits % 2 === 1;
    bits = Math.floor((bits % 256) / 2);
    return capital ? letter.toUpperCase() : letter;
  });
}

function typed(command: 'stat' | 'ask', words: string, focused = false): Typed {
  return { command, option: command === 'stat' ? 'topic' : 'question', words, focused };
}
