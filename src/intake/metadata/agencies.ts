/** Who reported a story that a site has taken over: the agency in the dateline, `MOSCOW, Aug 28 (Reuters) -`. */
const dateline = /^[^()a-z]{0,4}[^()]{0,80}?\(([\p{Lu}][^()]{1,40})\)\s*[-–—]/u;

/** Agencies and services that bylines name instead of a person. */
const agencies =
  /^(?:reuters|the associated press|associated press|ap|afp|agence france-presse|bloomberg(?: news)?|tass|interfax|ria novosti|xinhua|dpa|upi|ani|pti|press trust of india|the canadian press|canadian press|aap|pa media|kyodo(?: news)?|yonhap|anadolu(?: agency)?|efe|ansa)$/i;

const spelled: ReadonlyMap<string, string> = new Map([
  ['ap', 'Associated Press'],
  ['the associated press', 'Associated Press'],
  ['agence france-presse', 'AFP'],
  ['pti', 'Press Trust of India'],
]);

/** The agency that the opening of an article names, or null. */
export function agencyIn(paragraph: string): string | null {
  const found = dateline.exec(paragraph.slice(0, 140))?.[1]?.trim();
  return found === undefined || /^(?:file|photo|pictured|left|right)$/i.test(found) ? null : nameOf(found);
}

/** The agency's name where the words are one and nothing else. */
export const agencyNamed = (words: string): string | null =>
  agencies.test(words.trim()) ? nameOf(words.trim()) : null;

const nameOf = (words: string): string => spelled.get(words.toLowerCase()) ?? words;
