/**
 * A number, in digits or words, at a token. A scale belongs to it.
 *
 *   numeral = digits [scale] | words [scale]
 *   digits  = 1,234.5 | 1 234 | 8,1 | 3-1/2 | 3 1/2 | 3½ | ½
 *   words   = (a | small | tens [- small]) {hundred [and] words} | half a scale | n and a half
 *   scale   = [-] hundred | thousand | million | mln | bn | … ; `k`, `m` and `b` only glued to digits
 *
 * Bare `one`, `a` and `half` are no numerals here; shares (`a third`, `one in four`) are in shares.ts.
 */
import { functionWords } from './noun-words.ts';
import { scales, small, ten, vulgar } from './number-words.ts';
import { lowerAt, type Tokens } from './token.ts';

export interface Numeral {
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** In digits, not in words. */
  readonly digits: boolean;
  /** `million`, `bn`; 1 without one. */
  readonly scale: number;
  /** Written with separators, a fraction or a scale: hardly a name or a list number. */
  readonly formal: boolean;
}

export function numeralAt(tokens: Tokens, at: number): Numeral | null {
  const plain = digitsAt(tokens, at) ?? wordsAt(tokens, at);
  if (!plain) return null;
  const scaled = scaleAt(tokens, plain.next, plain.digits);
  if (!scaled) return plain;
  const { factor, next } = scaled;
  return { ...plain, value: exact(plain.value * factor), next, scale: factor, formal: true };
}

/** Products of decimals and powers of ten, without the noise of binary fractions. */
export const exact = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(12));

/** A scale word (`million`, `-million`, `thousand million`), and where it ends. */
export function scaleAt(
  tokens: Tokens,
  at: number,
  digits: boolean,
): { readonly factor: number; readonly next: number } | null {
  const hyphen = lowerAt(tokens, at) === '-' && tokens[at + 1]?.kind === 'word' ? 1 : 0;
  const token = tokens[at + hyphen];
  if (!token || token.masked) return null;
  const factor = scales.get(token.lower);
  if (factor === undefined) return null;
  if (token.text.length === 1 && !(digits && token.glued && hyphen === 0 && isMoneyScale(tokens, at)))
    return null;
  const next = at + hyphen + 1;
  const more = factor < 1e6 ? scales.get(lowerAt(tokens, next)) : undefined;
  return more !== undefined && more > factor && (tokens[next]?.text.length ?? 0) > 2
    ? { factor: factor * more, next: next + 1 }
    : { factor, next };
}

/** `m`, `b`, `k` after digits: millions of money or of something, not metres or grades. */
function isMoneyScale(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 2];
  if (before?.kind === 'mark' && /[$€£¥₽₹]/.test(before.text)) return true;
  if (tokens[at]?.text === 'M') return false;
  const after = tokens[at + 1];
  if (after?.kind === 'word' && !after.glued && !after.masked && !functionWords.has(after.lower)) return true;
  return after?.glued !== true || after.kind === 'mark'
    ? saidBefore(tokens, at) || saidBehind(tokens, at)
    : false;
}

/** `3m to 3.5m tonnes`, `5.1m, 4.4m and 3.8m tonnes`: a row of numbers has one scale. */
function saidBehind(tokens: Tokens, at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && /^(?:,|and|or|to|-)$/.test(lowerAt(tokens, next))) next++;
  const [number, scale] = [tokens[next], tokens[next + 1]];
  return (
    next > at + 1 &&
    number?.kind === 'number' &&
    scale?.glued === true &&
    scale.lower === tokens[at]?.lower &&
    isMoneyScale(tokens, next + 1)
  );
}

/** `4.5m phones, of which 1.2m were smart`: once said of things, it is the scale again. */
function saidBefore(tokens: Tokens, at: number): boolean {
  for (let i = at - 2; i > Math.max(0, at - nearby); i--) {
    if (scales.has(lowerAt(tokens, i)) && tokens[i - 1]?.kind === 'number') return true;
  }
  return false;
}

/** How many tokens back a scale is remembered. */
const nearby = 20;

function digitsAt(tokens: Tokens, at: number): Numeral | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || first.masked) return null;
  const whole = grouped(tokens, at) ?? {
    value: read(first.text),
    next: at + 1,
    formal: /[.,½¼¾⅓⅔⅛]/.test(first.text),
  };
  if (whole.value === null) return null;
  const more = fractionAfter(tokens, whole.next, whole.value);
  const value = whole.value + (more?.value ?? 0);
  return { value, next: more?.next ?? whole.next, digits: true, scale: 1, formal: whole.formal || !!more };
}

/** `1,234.5`, `8,1`, `46`; null for what is no number (`1.2.3`, `12,34,5`). */
function read(text: string): number | null {
  const small = vulgar.get(text);
  if (small !== undefined) return small;
  if (/^\d+(?:\.\d+)?$/.test(text) || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text))
    return Number(text.replaceAll(',', ''));
  return /^\d+,\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** `1 234 567`: groups of three digits, one white space apart. */
function grouped(tokens: Tokens, at: number): { value: number; next: number; formal: boolean } | null {
  let digits = tokens[at]?.text ?? '';
  if (!/^[1-9]\d{0,2}$/.test(digits)) return null;
  let next = at + 1;
  for (;;) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (token?.kind !== 'number' || token.masked || !before || token.start !== before.end + 1) break;
    const last = /^\d{3}[.]\d+$/.test(token.text);
    if (!last && !/^\d{3}$/.test(token.text)) break;
    digits += token.text;
    next++;
    if (last) break;
  }
  return next === at + 1 ? null : { value: Number(digits), next, formal: true };
}

/** `-1/2`, ` 1/2`, `½` after a whole number. */
function fractionAfter(tokens: Tokens, at: number, whole: number): { value: number; next: number } | null {
  const glyph = vulgar.get(tokens[at]?.text ?? '');
  if (glyph !== undefined && tokens[at]?.glued) return { value: glyph, next: at + 1 };
  const start = lowerAt(tokens, at) === '-' ? at + 1 : at;
  const [over, slash, under] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if (slash?.text !== '/' || !slash.glued || !under?.glued || over?.kind !== 'number') return null;
  const [a, b] = [Number(over.text), Number(under.text)];
  return Number.isInteger(whole) && a > 0 && a < b && b <= 16 ? { value: a / b, next: start + 3 } : null;
}

/** `two and a half`, `a hundred and sixty`, `ninety`, `twenty-five`, `half a` before a scale. */
function wordsAt(tokens: Tokens, at: number): Numeral | null {
  const word = lowerAt(tokens, at);
  const article = word === 'a' || word === 'an' ? scales.get(lowerAt(tokens, at + 1)) : undefined;
  if (word === 'half' && lowerAt(tokens, at + 1) === 'a') {
    if (/^(?:percentage|percent|per|point)$/.test(lowerAt(tokens, at + 2))) return words(0.5, at + 2, true);
    const factor = scales.get(lowerAt(tokens, at + 2));
    return factor && factor >= 1e3 && (tokens[at + 2]?.text.length ?? 0) > 2
      ? words(factor / 2, at + 3, true)
      : null;
  }
  if (article !== undefined && (tokens[at + 1]?.text.length ?? 0) > 2) return hundreds(tokens, 1, at + 1);
  if ((word === 'a' || word === 'one') && lowerAt(tokens, at + 1) === 'dozen') return words(12, at + 2, true);
  const start = belowHundred(tokens, at);
  if (!start) return null;
  const half = halfAfter(tokens, start.next);
  if (half) return words(start.value + 0.5, half, true);
  return hundreds(tokens, start.value, start.next);
}

const words = (value: number, next: number, formal: boolean): Numeral => ({
  value,
  next,
  digits: false,
  scale: 1,
  formal,
});

function belowHundred(tokens: Tokens, at: number): { value: number; next: number } | null {
  const word = lowerAt(tokens, at);
  const tens = ten.get(word);
  if (tens === undefined) {
    const value = small.get(word);
    return value === undefined ? null : { value, next: at + 1 };
  }
  const hyphen = lowerAt(tokens, at + 1) === '-' ? 1 : 0;
  const unit = small.get(lowerAt(tokens, at + 1 + hyphen)) ?? 0;
  return unit > 0 && unit < 10
    ? { value: tens + unit, next: at + 2 + hyphen }
    : { value: tens, next: at + 1 };
}

/** ` and a half`, ` and a quarter` is not worth its risk. */
const halfAfter = (tokens: Tokens, at: number): number | null =>
  [
    ['and', 'a', 'half'],
    ['-', 'and', '-', 'a', '-', 'half'],
  ]
    .filter((words) => words.every((word, i) => lowerAt(tokens, at + i) === word))
    .map((words) => at + words.length)[0] ?? null;

/** `a hundred and sixty thousand`: up to the last word before the scale proper. */
function hundreds(tokens: Tokens, first: number, at: number): Numeral {
  if (lowerAt(tokens, at) !== 'hundred') return words(first, at, first >= 20);
  let value = first * 100;
  let next = at + 1;
  const and = lowerAt(tokens, next) === 'and' ? 1 : 0;
  const rest = belowHundred(tokens, next + and);
  if (rest) {
    value += rest.value;
    next = rest.next;
  }
  return words(value, next, true);
}
