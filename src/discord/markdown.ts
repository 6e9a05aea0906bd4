/**
 * Text for Discord is another type than text. There are two doors: `escaped` takes any text and makes
 * it show as it is; the `markdown` tag takes escaped text into markup that stands in this program.
 *
 * Escaped is, with a backslash, which Discord drops before whatever is neither letter, digit nor space:
 *   everywhere       \ * _ ~ ` |  (code, bold, italics, spoilers)   < > @ #  (mentions, times, emoji, quotes, headings)
 *                    [ ] (masked links)   : (emoji names; `https:` then starts no link and no preview)
 *   to open a line   - +  (lists, small text)   `1.` and `1)`  (numbered lists)
 * The start of a text counts as the start of a line, since it may be put there.
 */
import { recalling } from '../recent.ts';

declare const brand: unique symbol;

/** Discord's Markdown in which nothing is markup that this program did not put there. */
export type Markdown = string & { readonly [brand]: true };

const special = /[\\*_~`|<>@#:[\]]/g;
const lineOpener = /^([ \t]*)([-+]|\d+[.)])/gm;

const trust = (text: string): Markdown => text as Markdown; // The one place where text is taken for Discord's.

/** Text that Discord shows as it stands: no markup, no mention, no link, no preview. */
export const escaped = (text: string): Markdown =>
  trust(
    text
      .replace(special, '\\$&')
      .replace(lineOpener, (_, space: string, mark: string) => `${space}${mark.replace(/[-+.)]$/, '\\$&')}`),
  );

/** Markup written in this program around texts that are already escaped. */
export function markdown(markup: TemplateStringsArray, ...texts: readonly Markdown[]): Markdown {
  return trust(markup.reduce((whole, piece, i) => whole + texts[i - 1] + piece));
}

export const join = (texts: readonly Markdown[], between: Markdown): Markdown => trust(texts.join(between));

/** Every line of it as a block quote. To Discord a line ends with a line feed alone, not with U+2028 as in a pattern. */
export const quote = (text: Markdown): Markdown => trust(`> ${text.replaceAll('\n', '\n> ')}`);

/**
 * A masked link, which shows no preview; only its label where the address is not one of the web. What could end
 * the link is percent-encoded.
 * Discord counts the brackets of a label without looking for backslashes, so a label with brackets stands before its link.
 */
export function link(label: Markdown, address: string): Markdown {
  const url = webAddress(address);
  if (url === null) return label;
  const safe = trust(url.replace(/[()<>\\"'\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`));
  return /[[\]]/.test(label) ? markdown`${label} [↗](${safe})` : markdown`[${label}](${safe})`;
}

/** The same articles are linked to again and again. */
const mostKept = 500;

/** The address in ASCII, as a browser sends it; null if it is not http(s). */
export const webAddress: (address: string) => string | null = recalling(mostKept, readAddress);

function readAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
