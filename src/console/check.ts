/**
 * `amur corpus check`: what is wrong with the article files, and what a person should look at. Files that are no articles
 * fail before; a remark is a line with file and line, and the counts come last.
 */
import path from 'node:path';
import { type ExitCode, exitCode } from '../errors.ts';
import { isThere, readAtMost, readBytes } from '../files.ts';
import { mostBytes, takeIn } from '../intake/index.ts';
import { type Original, type Remark, type Reviewed, review } from '../review/index.ts';
import type { Article } from '../text/article.ts';
import { splitFrontMatter } from '../text/front-matter.ts';
import type { Values } from './arguments.ts';
import { figuresIn } from './json.ts';
import { harmless } from './style.ts';
import { type Shell, write } from './terminal.ts';

export async function checkCorpus(values: Values, shell: Shell, corpus: string | null): Promise<ExitCode> {
  const folder = await shell.folder(corpus);
  const library = await shell.library(corpus);
  const { articles, passages } = library;
  const received = new Map<Article, Original>();
  for (const article of articles) received.set(article, await receivedText(article, folder));
  const reviewed = review(articles, (article) => received.get(article) ?? null, shell.today());
  const lines = reviewed.flatMap((one) => linesOf(one, folder));
  const strict = values['strict'] === true;
  const failed = lines.some(({ grade }) => grade === 'error' || strict);
  if (values['json'] === true) {
    for (const line of lines) await write(shell.terminal.output, `${JSON.stringify(line)}\n`);
    return failed ? exitCode.nothing : exitCode.done;
  }
  for (const { file, line, grade, message } of lines) {
    await write(shell.terminal.output, `${harmless(`${file}:${line}: ${grade}: ${message}`)}\n`);
  }
  const figures = articles.reduce((sum, article) => sum + figuresIn(article, library), 0);
  const counts = [
    count(articles.length, 'article'),
    count(passages.length, 'sentence'),
    count(figures, 'figure'),
  ].join(', ');
  await write(shell.terminal.output, `${counts}: ${verdict(lines)}.\n`);
  return failed ? exitCode.nothing : exitCode.done;
}

interface Line {
  readonly file: string;
  /** 1-based, of the article file. */
  readonly line: number;
  readonly kind: Remark['kind'];
  readonly grade: Remark['grade'];
  readonly message: string;
}

function linesOf({ article, remarks }: Reviewed, folder: string): readonly Line[] {
  if (remarks.length === 0) return [];
  const file = path.join(folder, `${article.id}.md`);
  const split = splitFrontMatter(
    readBytes(file)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n'),
  );
  const [first, body] = 'message' in split ? [1, ''] : [split.bodyLine, split.body];
  // Offsets of an article's body hold in its file.
  const lineOf = (at: number | null) => (at === null ? 1 : first + body.slice(0, at).split('\n').length - 1);
  return remarks.map(({ kind, grade, message, at }) => ({ file, line: lineOf(at), kind, grade, message }));
}

/** What a reader sees of the document as it was received. */
async function receivedText({ meta: { original } }: Article, folder: string): Promise<Original> {
  if (original === undefined) return null;
  const file = path.join(folder, original);
  if (!isThere(file)) return { missing: file };
  const taken = await takeIn({ name: file, bytes: readAtMost(file, mostBytes + 1) });
  return taken.kind === 'taken' ? taken : null;
}

function verdict(lines: readonly Line[]): string {
  const errors = lines.filter(({ grade }) => grade === 'error').length;
  const warnings = lines.length - errors;
  if (lines.length === 0) return 'nothing is wrong';
  return [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ');
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
