/** Those who speak in the corpus, each with all that they say: one voice a name, over all articles. */
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { statementsIn } from './kept.ts';
import type { Statement } from './statement.ts';

export interface Voice {
  /** A name, or what the article calls a source; short enough for a list. */
  readonly label: string;
  /** In the order of the articles. */
  readonly statements: readonly Statement[];
}

/** Most statements first; a person or a firm with a name before sources without one. */
export function voicesOf(articles: readonly Article[]): readonly Voice[] {
  const voices = new Map<string, { label: string; statements: Statement[] }>();
  for (const statement of articles.flatMap(statementsIn)) {
    const label = labelOf(statement);
    const key = label.toLowerCase().replaceAll('’', "'");
    const before = voices.get(key);
    if (before) before.statements.push(statement);
    else voices.set(key, { label, statements: [statement] });
  }
  const unnamed = ({ statements }: Voice) => Number(statements[0]?.speaker.kind === 'anonymous');
  return [...voices.values()].sort(
    (a, b) => unnamed(a) - unnamed(b) || b.statements.length - a.statements.length,
  );
}

/** What a list has room for. */
const longestLabel = 90;

/** The name; else the words up to the first comma, whole ones. */
function labelOf({ passage, speaker }: Statement): string {
  const text = wordsAt(passage.article, speaker.name ?? speaker);
  const short = speaker.name ? text : text.replace(/,.*$/s, '');
  return short.length <= longestLabel ? short : short.slice(0, short.lastIndexOf(' ', longestLabel));
}

export const wordsAt = ({ body }: Article, { start, end }: Span): string => body.slice(start, end);
