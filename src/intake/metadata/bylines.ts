/** `By Ann Lee, Bo Xu and Cy Orr` names the authors; what follows a name (`in Moscow`, `for the Post`, a role) does not. */
const opening = /^(?:(?:story|words|reporting|written|reported|published)\s+)?by:?\s+/i;
const name = /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|van|von|der|la|le|da|al|bin|ibn))*$/u;
const longest = 240;

/** The authors as the line names them, or null where it is no byline. */
export function authorIn(words: string): string | null {
  if (words.length > longest || !opening.test(words)) return null;
  return namesIn(words.replace(opening, ''));
}

/** The names at the head of the words, as they stand there, or null. */
export function namesIn(words: string): string | null {
  const parts = words.split(/(,? and |, | & |; )/);
  let authors = '';
  for (let at = 0; at < parts.length; at += 2) {
    const person = trimmed(parts[at] ?? '');
    if (!isPerson(person)) break;
    authors += (at === 0 ? '' : (parts[at - 1] ?? '')) + person;
    if (person !== (parts[at] ?? '').trim()) break;
  }
  return authors === '' ? null : authors;
}

const trimmed = (part: string): string =>
  part
    .replace(/\s+(?:in|at|for|from|of|on|with|and)\s.*$|\s*[|•·(–—@\d].*$|\s+-\s.*$/u, '')
    .replace(/\.$/, '')
    .trim();

function isPerson(words: string): boolean {
  const count = words.split(' ').length;
  return count <= 5 && (count >= 2 || words.length > 2) && name.test(words) && !roles.test(words);
}

const roles =
  /\b(?:correspondent|reporter|editor|editors|writer|journalist|staff|bureau|desk|newsroom|minutes?|read|news|politics|business|published|updated|share|follow|senior|chief|contributor|columnist|producer|health|science|sports?)\b/i;
