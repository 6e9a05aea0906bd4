/** How text is set off on a terminal; on anything else it is not. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly link: (text: string) => string;
  readonly warn: (text: string) => string;
}

const same = (text: string): string => text;
const sgr = (on: number, off: number) => (text: string) => (text ? `\x1b[${on}m${text}\x1b[${off}m` : '');

export const styleOf = (colour: boolean): Style =>
  colour
    ? { strong: sgr(1, 22), faint: sgr(2, 22), link: sgr(36, 39), warn: sgr(33, 39) }
    : { strong: same, faint: same, link: same, warn: same };

/**
 * Text from outside made safe to print: what a terminal would obey (control characters, line and
 * paragraph separators, direction overrides) becomes U+FFFD, a tab or a line break a space. One UTF-16 unit stays
 * one, so that offsets hold.
 */
export const harmless = (text: string): string =>
  text.replace(/[\t\n\r]/g, ' ').replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
