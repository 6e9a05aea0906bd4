/**
 * A text into the runs that can name a topic: Latin words with their digits, Cyrillic words,
 * Chinese characters one by one. Apostrophes end a word, so a possessive is its noun; its `s` is skipped.
 */
export type Script = 'latin' | 'cyrillic' | 'han';

export interface Token {
  readonly script: Script;
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Nothing but white space or a hyphen parts it from the token before. */
  readonly joined: boolean;
}

export function tokensIn(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let joined = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const script = scriptOf(code);
    if (script === null) {
      joined = joined && isJoint(code);
      at++;
      continue;
    }
    const start = at;
    do at++;
    while (script !== 'han' && at < text.length && scriptOf(text.charCodeAt(at)) === script);
    tokens.push({ script, start, end: at, text: text.slice(start, at), joined });
    if (script === 'latin') at += possessiveAt(text, at);
    joined = true;
  }
  return tokens;
}

function scriptOf(code: number): Script | null {
  if (code < 0x80) {
    const lower = code | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) ? 'latin' : null;
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? null : 'latin';
  if (code >= 0x400 && code <= 0x4ff) return 'cyrillic';
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) ? 'han' : null;
}

/** White space, a hyphen in one of its shapes, or the dash that joins two names. */
const isJoint = (code: number): boolean =>
  code === 0x20 ||
  code === 0x2d ||
  code === 0xa0 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xad ||
  (code >= 0x2000 && code <= 0x2013) ||
  code === 0x202f ||
  code === 0x3000;

/** How long the `'s` at `at` is: 2, or 0 where there is none. */
function possessiveAt(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== 0x27 && mark !== 0x2019) return 0;
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x73) return 0;
  return scriptOf(text.charCodeAt(at + 2)) === 'latin' ? 0 : 2;
}
