/** Words that ask for a kind of figure or say how it is measured, and not what the question is about. */
import { isOtherWord, slips, slipsAllowed } from '../topics/typo.ts';
import { termOf } from './terms.ts';

const words =
  `value figure number total amount volume quantity size sum worth data statistic level percent percentage point share price rank place position
  figures report exact latest recent current big large high low long far dollar usd cny rmb yuan rouble euro tonne barrel unit piece day daily week month year annual annually
  fall rise compare comparison change grow increase effect name count overall full whole together way record supposed
  export import buy sell supply trade import exporter sent send take took made goes go happen kind type news update progress
  source stat statistic happen whole target goal forecast expect expected plan scenario estimate estimated earlier later year before
  portion proportion fraction slice chunk margin fewer less dear costly date think thought believe reckon
  exports imports prices shares sales shipments deliveries`.split(/\s+/);

export const asking: ReadonlySet<string> = new Set(words.map(termOf));

/** Words that ask for a sum of money, where one is asked for: an article names it in others as often. */
export const asksSumOnly: ReadonlySet<string> = new Set(
  'bill pay paid charge fetch rent fare cost outlay'.split(' ').map(termOf),
);

/** The word of these that a misspelt one was meant to be, or null: nobody has to write them in the corpus. */
export function meantToAsk(word: string): string | null {
  const most = slipsAllowed(word.length);
  if (most === 0) return null;
  const isMeant = (known: string): boolean => {
    if (known.charAt(0) !== word.charAt(0)) return false;
    const distance = slips(word, known, most);
    return distance <= most && !isOtherWord(word, known, distance);
  };
  return words.find(isMeant) ?? null;
}
