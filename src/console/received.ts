/** What became of a document, as lines for a person and as JSON. */
import { printed, type Taken, textOf } from '../intake/index.ts';
import { harmless, type Style } from './style.ts';
import { wrap } from './wrap.ts';

export interface Outcome {
  readonly name: string;
  readonly taken: Taken;
  /** The id of a known article with the same story. */
  readonly sameAs: string | null;
  /** Where the article was written, and its id; null in a dry run. */
  readonly written: { readonly id: string; readonly file: string } | null;
}

export function outcomeJson({ name, taken, sameAs, written }: Outcome): object {
  const { title, publisher, via, author, published, url, language, agency, text } = taken;
  return {
    file: name,
    ...{ title, publisher, via, author, published, url, language, agency },
    paragraphs: taken.paragraphs.map((paragraph) => printed(taken, paragraph)),
    removed: taken.removed.map(({ start, end, reason }) => ({ text: text.slice(start, end), reason })),
    doubtful: partsOf(taken).flatMap(({ words, doubtful, kept }) =>
      doubtful ? [{ text: words, kept }] : [],
    ),
    notes: taken.notes,
    sameAs,
    article: written?.id ?? null,
  };
}

/** All there is to say of one document. */
export function report({ name, taken, sameAs, written }: Outcome): readonly string[] {
  const { title, publisher, via, author, published, url, paragraphs, removed, notes } = taken;
  const facts = Object.entries({ title, publisher, via, author, published, url });
  return [
    `${name}: ${written === null ? 'nothing written (dry run)' : `written to ${written.file}`}`,
    ...facts.map(([key, value]) => `  ${`${key}:`.padEnd(11)}${value ?? 'not found'}`),
    `  ${paragraphs.length} paragraphs kept, ${removed.length} parts of the page left out; read it before it is quoted`,
    ...doubts(taken).map((line) => `  ${line}`),
    ...notes.map((note) => `  ${note}`),
    ...(published === null ? ['  without a date "last year" stays unresolved; --published gives it'] : []),
    ...(sameAs === null ? [] : [`  a copy of ${sameAs}.md, which is quoted; this one is listed under it`]),
  ].map(harmless);
}

/** One of many documents, on a line. */
export function line({ name, taken, sameAs, written }: Outcome): string {
  const { paragraphs, published, notes } = taken;
  const doubtful = partsOf(taken).filter((part) => part.doubtful).length;
  const remarks = [
    `${paragraphs.length} paragraphs`,
    ...(doubtful === 0 ? [] : [`${doubtful} doubtful`]),
    ...(published === null ? ['undated'] : []),
    ...(sameAs === null ? [] : [`a copy of ${sameAs}.md`]),
    ...notes,
  ];
  return harmless(`${name}: ${written === null ? 'dry run' : written.file}, ${remarks.join(', ')}`);
}

/** The text as it would be quoted. */
export const body = (taken: Taken): readonly string[] =>
  taken.paragraphs.flatMap((paragraph) => [...printed(taken, paragraph).split('\n').map(harmless), '']);

/** The received text, part by part: what was kept, what was left out and why, and where to look twice. */
export function why(taken: Taken, style: Style, columns: number): readonly string[] {
  return partsOf(taken).flatMap(({ words, reason, kept, doubtful }) => {
    const mark = `${doubtful ? '?' : ' '}${kept ? '+' : '-'} ${reason.slice(0, reasonWidth).padEnd(reasonWidth)} `;
    const paint = doubtful ? style.warn : kept ? (text: string) => text : style.faint;
    const shown = harmless(words);
    return wrap(shown, Math.max(20, columns - mark.length)).map(({ start, end }, at) =>
      paint((at === 0 ? mark : ' '.repeat(mark.length)) + shown.slice(start, end)),
    );
  });
}

const reasonWidth = 30;

function doubts(taken: Taken): readonly string[] {
  const parts = partsOf(taken).filter(({ doubtful }) => doubtful);
  if (parts.length === 0) return [];
  const named = parts.slice(0, mostNamed).map(({ words, kept, number }) => {
    const opening = words.length > 60 ? `${words.slice(0, 60)}…` : words;
    return `  ${kept ? `kept, paragraph ${number}` : `left out, after paragraph ${number}`}: ${opening}`;
  });
  const more = parts.length - named.length;
  return [
    `${parts.length} ${parts.length === 1 ? 'part is' : 'parts are'} doubtful; --why shows all of the page:`,
    ...named,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

const mostNamed = 8;

interface Part {
  readonly words: string;
  readonly kept: boolean;
  readonly reason: string;
  readonly doubtful: boolean;
  /** Of the paragraph, or of the one before what was left out: 1-based. */
  readonly number: number;
}

/** Paragraphs and what was left out, in the order of the page. */
function partsOf(taken: Taken): readonly Part[] {
  const kept = taken.paragraphs.map((paragraph, at) => ({
    start: paragraph.lines[0]?.start ?? 0,
    words: textOf(taken, paragraph),
    kept: true,
    reason: paragraph.kind === 'text' ? '' : paragraph.kind,
    doubtful: paragraph.doubtful,
    at: at + 1,
  }));
  const removed = taken.removed.map(({ start, end, reason, doubtful }) => ({
    ...{ start, reason, doubtful, kept: false, at: null },
    words: taken.text.slice(start, end).replace(/\s+/g, ' '),
  }));
  let number = 0;
  return [...kept, ...removed]
    .sort((a, b) => a.start - b.start)
    .map(({ at, ...part }) => {
      number = at ?? number;
      return { ...part, number };
    });
}
