/** `amur corpus list`. */
import { type ExitCode, exitCode } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Article } from '../text/article.ts';
import type { Values } from './arguments.ts';
import { figuresIn, outcomeJson } from './json.ts';
import { pageOf } from './page.ts';
import { harmless } from './style.ts';
import { type Shell, write } from './terminal.ts';

export async function listCorpus({ json }: Values, shell: Shell, corpus: string | null): Promise<ExitCode> {
  const library = await shell.library(corpus);
  const { articles } = library;
  const list =
    json === true
      ? `${JSON.stringify(outcomeJson({ kind: 'sources', articles }, library))}\n`
      : articles.map((article) => entry(article, library, shell)).join('');
  await write(shell.terminal.output, list);
  return exitCode.done;
}

function entry(article: Article, library: Library, { terminal }: Shell): string {
  const { style } = pageOf(terminal);
  const { title, publisher, via } = article.meta;
  const source = `${publisher}${via ? ` via ${via}` : ''}`;
  return [
    `${article.published ?? 'undated   '}  ${harmless(source)}: ${style.strong(harmless(title))}\n`,
    `            ${style.faint(harmless(`${article.id}.md`))}, ${count(figuresIn(article, library), 'figure')}\n`,
  ].join('');
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
