/**
 * The limits of a message, met by showing less: what does not fit is left out whole, from the end, and
 * only a first finding that is too long by itself takes a shorter version. Nothing here cuts a text.
 */
import type { Note } from '../reply/block.ts';
import { escaped } from './markdown.ts';
import type { Piece, Section, Version } from './sections.ts';

/**
 * Discord's own: 40 components, nested ones counted, and 4000 characters over all texts. Its limit on
 * bytes is not documented; texts over about 10,170 bytes of UTF-8 have failed, so 8000 are safe.
 */
export const messageLimits = { components: 40, characters: 4000, bytes: 8000 } as const;

/** What stands together in the message. */
export interface Part {
  readonly kind: Section['kind'];
  readonly pieces: readonly Piece[];
}

type LeftOut = (count: number) => Note;

/**
 * What of the sections one message can hold, in their order; a last part says how many were left out.
 * `taken` components are for something else.
 */
export function fitted(sections: readonly Section[], leftOut: LeftOut, taken = 0): readonly Part[] {
  const fits = (parts: readonly Part[]) => areWithin(parts, messageLimits.components - taken);
  const all = sections.map((section) => partOf(section, section.whole));
  if (fits(all)) return all;

  const kept = new Map<Section, Version>();
  const notes = sections.filter(({ kind }) => kind === 'note');
  const others = sections.filter(({ kind }) => kind !== 'note');
  for (const group of [notes, others]) {
    for (const section of group) {
      const before = [...kept].map(([s, v]) => partOf(s, v));
      const hasRoom = (version: Version) =>
        fits([...before, partOf(section, version), remark(largest, leftOut)]);
      const shorter = () => (section === others[0] ? section.shorter() : []);
      const version = hasRoom(section.whole) ? section.whole : shorter().find(hasRoom);
      if (!version) break;
      kept.set(section, version);
    }
  }
  const without = [...kept.values()].reduce((sum, version) => sum + version.without, 0);
  const left = sections.length - kept.size + without;
  const shown = sections.flatMap((section) => {
    const version = kept.get(section);
    return version ? [partOf(section, version)] : [];
  });
  return left > 0 ? [...shown, remark(left, leftOut)] : shown;
}

/** A count with as many digits as any. */
const largest = 99_999;

const remark = (count: number, leftOut: LeftOut): Part => ({
  kind: 'note',
  pieces: [{ text: escaped(leftOut(count)), button: null }],
});

const partOf = ({ kind }: Section, { pieces }: Version): Part => ({ kind, pieces });

/** A line stands above each finding but the first, and above the first of several claims that have none. */
export function hasLine({ kind }: Part, before: Part | undefined): boolean {
  return before !== undefined && (kind === 'finding' || (kind === 'claim' && before.kind !== 'claim'));
}

/** True if the parts, in one container and with a line between findings, stay within every limit. */
function areWithin(parts: readonly Part[], most: number): boolean {
  const pieces = parts.flatMap((part) => part.pieces);
  const texts = pieces.map(({ text }) => text);
  const links = pieces.flatMap(({ button }) => (button ? [button.label + button.address] : []));
  const lines = parts.filter((part, index) => hasLine(part, parts[index - 1])).length;
  // A text with a button is three: the section, the text, the button.
  const components = 1 + lines + texts.length + 2 * links.length;
  const characters = lengthOf(texts);
  return components <= most && characters <= messageLimits.characters && bytesFit([...texts, ...links]);
}

/** A UTF-16 unit takes three bytes at most: most messages need no counting. */
const bytesFit = (texts: readonly string[]): boolean =>
  3 * lengthOf(texts) <= messageLimits.bytes || Buffer.byteLength(texts.join('')) <= messageLimits.bytes;

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
