/** The finding shown last, looked up again in the library of the moment: where it is from, who says so, of when it is. */
import type { Figure } from '../figures/figure.ts';
import type { Library } from '../library.ts';
import type { Answer, Finding } from '../search/answer.ts';
import type { Statement } from '../statements/index.ts';
import { type Passage, passageOf } from '../text/passage.ts';
import { isNonEmpty } from '../text/span.ts';
import type { Place } from './turn.ts';

/**
 * The answer is that finding once more, and where its source was asked for, every one that was shown; nothing where the article is
 * gone or has changed there.
 */
export function originOf(
  places: readonly Place[],
  wanted: 'source' | 'speaker' | 'time',
  library: Library,
): Answer {
  const asked = wanted === 'source' ? places : places.slice(0, 1);
  const findings = asked.flatMap((place) => findingAt(place, library) ?? []);
  const [finding] = findings;
  if (!finding || !isNonEmpty(findings)) return { kind: 'nothing', because: 'nothing-before', nearest: [] };
  if (wanted === 'source') return { kind: 'found', findings, more: 0 };
  const said = wanted === 'speaker' ? speakerOf(finding, library) : null;
  return { kind: 'found', findings: [said === null ? finding : { ...finding, said }], more: 0 };
}

/** Who says what stands at the place, in the article's words, or null where nobody is named. */
export const speakerAt = (place: Place, library: Library): Statement | null => {
  const finding = findingAt(place, library);
  return finding === null ? null : speakerOf(finding, library);
};

function findingAt({ article: id, start, end, mentions }: Place, library: Library): Finding | null {
  const sentences = library.passages.filter(
    (one) => one.article.id === id && start <= one.start && one.end <= end,
  );
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first?.start !== start || last?.end !== end || first.paragraph !== last.paragraph) return null;
  const passage = passageOf(first.article, first.paragraph, first.first, last.last);
  const figures = library.figuresIn(passage).filter(({ mention }) => mentions.includes(mention.start));
  return { passage, figures, alsoIn: [] };
}

function speakerOf({ passage, figures }: Finding, library: Library): Statement | null {
  return (
    library.saidIn(passage) ??
    figures.map((figure) => attributed(passage, figure)).find((one) => one !== null) ??
    null
  );
}

/** `customs data` that a figure is credited to. */
function attributed(passage: Passage, { attribution }: Figure): Statement | null {
  if (attribution === null) return null;
  const speaker = { ...attribution, name: null, role: null, kind: 'organisation' } as const;
  return { passage, kind: 'reported', speaker, setting: null };
}
