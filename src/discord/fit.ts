/**
 * The limits of a message, met by showing less: what does not fit is left out whole, from the end, and
 * only a first finding that is too long by itself takes a shorter version. Nothing here cuts a text.
 */
import type { Wording } from '../reply/wording/index.ts';
import { escaped, type Markdown } from './markdown.ts';
import type { Section, Version } from './sections.ts';

/**
 * Discord's own: 40 components, nested ones counted, and 4000 characters over all texts. Its limit on
 * bytes is not documented; texts over about 10,170 bytes of UTF-8 have failed, so 8000 are safe.
 */
export const messageLimits = { components: 40, characters: 4000, bytes: 8000 } as const;

/** One text of the message; the first part has no line above it. */
export interface Part {
  readonly text: Markdown;
  readonly divided: boolean;
}

/** What of the sections one message can hold, in their order; a last part says how many were left out. */
export function fitted(sections: readonly Section[], wording: Wording): readonly Part[] {
  const all = sections.map((section) => partOf(section, section.versions[0]));
  if (fits(all)) return all;

  const kept = new Map<Section, Version>();
  const notes = sections.filter(({ kind }) => kind === 'note');
  const others = sections.filter(({ kind }) => kind !== 'note');
  for (const group of [notes, others]) {
    for (const section of group) {
      const versions = section === others[0] ? section.versions : [section.versions[0]];
      const version = versions.find((candidate) =>
        fits(
          [...kept]
            .map(([s, v]) => partOf(s, v))
            .concat(partOf(section, candidate), remark(largest, wording)),
        ),
      );
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
  return left > 0 ? [...shown, remark(left, wording)] : shown;
}

/** A count with as many digits as any. */
const largest = 99_999;

const remark = (count: number, wording: Wording): Part => ({
  text: escaped(wording.leftOut(count)),
  divided: false,
});

const partOf = ({ kind }: Section, { text }: Version): Part => ({ text, divided: kind === 'finding' });

/** True if the parts, in one container and with a line between findings, stay within every limit. */
function fits(parts: readonly Part[]): boolean {
  let [components, characters, bytes] = [1, 0, 0];
  for (const { text, divided } of parts) {
    components += divided ? 2 : 1;
    characters += text.length;
    bytes += Buffer.byteLength(text);
  }
  return (
    components <= messageLimits.components &&
    characters <= messageLimits.characters &&
    bytes <= messageLimits.bytes
  );
}
