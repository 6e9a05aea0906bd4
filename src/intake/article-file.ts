/** The article file of what was taken in: its name and its text, as corpus/README.md shows them. */
import { stringify } from 'yaml';
import { type Description, printed, type Taken } from './taken.ts';

export interface ArticleFile {
  /** Without `.md`: the article's id. */
  readonly id: string;
  readonly text: string;
}

type Named = Description & { readonly title: string; readonly publisher: string };

/** `original` is the received document's place, relative to the corpus; `sameAs` the article that this one is a copy of. */
export function articleFile(
  taken: Taken & Named,
  original: (id: string) => string,
  sameAs: string | null = null,
): ArticleFile {
  const { title, publisher, via, author, published, url, language } = taken;
  const id = [published ?? 'undated', slug(publisher, 3), slug(title, 6)].filter(Boolean).join('-');
  const head = Object.entries({
    title,
    publisher,
    via,
    author,
    published,
    url,
    language,
    original: original(id),
    sameAs,
  })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => stringify({ [key]: value }, { lineWidth: 0 }))
    .join('');
  const body = taken.paragraphs
    .map((paragraph) => safe(printed(taken, paragraph), paragraph.kind))
    .join('\n\n');
  return { id, text: `---\n${head}---\n\n${body}\n` };
}

/** Prose that would be read as a mark of Markdown keeps its words: a backslash would be quoted. */
const safe = (line: string, kind: string): string =>
  kind === 'text' && /^(?:#{1,6} |---$)/.test(line) ? ` ${line}` : line;

function slug(words: string, most: number): string {
  const plain = words.normalize('NFKD').replace(/[’']/g, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !dull.has(word))
    .slice(0, most)
    .join('-')
    .slice(0, 60);
}

const dull = new Set('a an and as at by for in is of on or the to with'.split(' '));
