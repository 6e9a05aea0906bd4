/** `amur corpus queue`, `accept`, `reject`: the articles that wait for a person. */
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { accept, queueOf, reject, waiting } from '../queue.ts';
import type { Article } from '../text/article.ts';
import { shown, type Values } from './arguments.ts';
import { nearest } from './nearest.ts';
import { harmless } from './style.ts';
import { type Shell, write } from './terminal.ts';

export async function listQueue({ json }: Values, shell: Shell, corpus: string | null): Promise<ExitCode> {
  const folder = await shell.folder(corpus);
  const articles = waiting(folder);
  const { output } = shell.terminal;
  for (const { id, meta } of articles) {
    const { title, publisher, published = null, url = null } = meta;
    await write(
      output,
      json === true
        ? `${JSON.stringify({ article: id, title, publisher, published, url })}\n`
        : `${harmless(`${id}\n  ${publisher}: ${title}${url === null ? '' : `\n  ${url}`}`)}\n`,
    );
  }
  if (json !== true && articles.length === 0) await write(output, `Nothing waits in ${queueOf(folder)}.\n`);
  return exitCode.done;
}

export const acceptArticles = (values: Values, shell: Shell, corpus: string | null) =>
  each(values, shell, corpus, accept, 'taken into the corpus');

export const rejectArticles = (values: Values, shell: Shell, corpus: string | null) =>
  each(
    values,
    shell,
    corpus,
    (article, folder) => {
      reject(article, folder);
      return null;
    },
    'removed',
  );

/** Does something with each article that is named; one that fails does not stop the rest. */
async function each(
  values: Values,
  shell: Shell,
  corpus: string | null,
  act: (article: Article, folder: string) => string | null,
  done: string,
): Promise<ExitCode> {
  const folder = await shell.folder(corpus);
  const articles = waiting(folder);
  const named = typeof values['ids'] === 'string' ? values['ids'].split('\0') : [];
  const chosen = values['all'] === true ? articles : named.map((id) => withId(id, articles));
  if (chosen.length === 0 && values['all'] !== true) {
    throw bad('name the articles by the first line that amur corpus queue shows of each, or give --all');
  }
  let failed = false;
  for (const article of chosen) {
    const problem = act(article, folder);
    failed ||= problem !== null;
    if (problem === null) await write(shell.terminal.output, `${harmless(article.id)}: ${done}\n`);
    else await write(shell.terminal.errors, `amur: ${harmless(`${article.id}: ${problem}`)}\n`);
  }
  return failed ? exitCode.nothing : exitCode.done;
}

function withId(id: string, articles: readonly Article[]): Article {
  const name = id.replace(/\.md$/, '');
  const found = articles.find((article) => article.id === name);
  if (found) return found;
  const right = nearest(
    name,
    articles.map((article) => article.id),
  );
  throw bad(`no "${shown(name)}" waits in the queue${right ? `; did you mean ${right}?` : ''}`);
}

const bad = (message: string): UserError => new UserError(exitCode.badArguments, [{ message }]);
