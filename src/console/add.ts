/**
 * `amur corpus add FILE…`: received documents become article files, each for itself; a bad one does not stop the rest.
 * What was received is kept beside the article, byte for byte.
 */
import path from 'node:path';
import type { Readable } from 'node:stream';
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { readAtMost, readCorpusIfAny, writeNew } from '../files.ts';
import { articleFile, mostBytes, printed, type Taken, takeIn, tooLarge } from '../intake/index.ts';
import { Article, parseArticle } from '../text/article.ts';
import { isIsoDate, isWebAddress } from '../text/front-matter.ts';
import { shown, type Values } from './arguments.ts';
import { harmless } from './style.ts';
import { type Shell, write } from './terminal.ts';

const given = ['title', 'published', 'publisher', 'url', 'author', 'via'] as const;

export async function addToCorpus(values: Values, shell: Shell, corpus: string | null): Promise<ExitCode> {
  const files = String(values['files']).split('\0');
  checkGiven(values, files.length);
  const folder = await shell.folder(corpus);
  const known = [...readCorpusIfAny(folder)];
  let failed = false;
  for (const file of files) {
    try {
      const taken = withGiven(take(file, await receive(file, shell.terminal.input), known), values);
      const article = values['dry-run'] === true ? null : put(taken, file, folder);
      if (article) known.push(article);
      const done = article === null ? null : path.join(folder, `${article.id}.md`);
      await write(
        shell.terminal.output,
        values['json'] === true ? jsonOf(file, taken) : report(file, taken, done),
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed = true;
      const message = error.problems.map((problem) => problem.message).join('; ');
      if (values['json'] === true) await write(shell.terminal.output, line({ file, error: message }));
      else await write(shell.terminal.errors, `amur: ${harmless(`${file}: ${message}`)}\n`);
    }
  }
  return failed ? exitCode.nothing : exitCode.done;
}

interface Document extends Taken {
  readonly bytes: Uint8Array;
}

async function receive(file: string, input: Readable): Promise<Uint8Array> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) {
    throw bad('addresses cannot be fetched yet; save the page and name the file');
  }
  return file === '-' ? readStream(input) : readAtMost(file, mostBytes + 1);
}

async function readStream(input: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > mostBytes) throw bad(tooLarge);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function take(name: string, bytes: Uint8Array, known: readonly Article[]): Document {
  const taken = takeIn({ name, bytes }, known);
  if (taken.kind === 'refused') throw bad(taken.message);
  return { ...taken, bytes };
}

function checkGiven(values: Values, files: number): void {
  const { title, published, url } = values;
  if (title !== null && files > 1) throw bad('--title is for one file, and there are several');
  if (typeof published === 'string' && !isIsoDate(published)) {
    throw bad(`--published must be a date such as 2025-08-28, not "${shown(published)}"`);
  }
  if (typeof url === 'string' && !isWebAddress(url)) {
    throw bad(`--url must be an http or https address, not "${shown(url)}"`);
  }
}

function withGiven(taken: Document, values: Values): Document {
  const own = given.flatMap((key) => (typeof values[key] === 'string' ? [[key, values[key]] as const] : []));
  return { ...taken, ...Object.fromEntries(own) };
}

/** Writes the original, then the article: a file in the corpus is always whole, and its original is there. */
function put(taken: Document, name: string, folder: string): Article {
  const { title, publisher, sameAs } = taken;
  if (title === null) throw bad('has no headline that could be told; --title gives it');
  if (publisher === null) throw bad('does not say who published it; --publisher gives it');
  if (sameAs !== null) throw bad(`is the same story as ${sameAs}.md; nothing was written`);
  const ending = name === '-' ? 'txt' : (/\.([a-z0-9]{1,8})$/i.exec(name)?.[1] ?? 'txt').toLowerCase();
  const original = (id: string) => `originals/${id}.${ending}`;
  const { id, text } = articleFile({ ...taken, title, publisher }, original);
  const article = parseArticle(id, text);
  if (!Article.isArticle(article)) {
    throw bad(`makes no article: ${article.map(({ message }) => message).join('; ')}`);
  }
  const place = path.join(folder, `${id}.md`);
  if (!writeNew(path.join(folder, original(id)), taken.bytes) && !isSame(folder, original(id), taken.bytes)) {
    throw bad(`${path.join(folder, original(id))} is there already, with other content; nothing was written`);
  }
  if (!writeNew(place, text)) throw bad(`${place} is there already; it was not changed`);
  return article;
}

const isSame = (folder: string, original: string, bytes: Uint8Array): boolean =>
  Buffer.from(readAtMost(path.join(folder, original), mostBytes + 1)).equals(bytes);

function jsonOf(file: string, taken: Taken): string {
  const { title, publisher, via, author, published, url, language, agency, text, sameAs } = taken;
  return line({
    file,
    ...{ title, publisher, via, author, published, url, language, agency },
    paragraphs: taken.paragraphs.map((paragraph) => printed(taken, paragraph)),
    removed: taken.removed.map(({ start, end, reason }) => ({ text: text.slice(start, end), reason })),
    sameAs,
  });
}

function report(file: string, taken: Taken, place: string | null): string {
  const { title, publisher, via, author, published, url, paragraphs, removed, sameAs } = taken;
  const facts = Object.entries({ title, publisher, via, author, published, url });
  const lines = [
    `${file}: ${place === null ? 'nothing written (dry run)' : `written to ${place}`}`,
    ...facts.map(([key, value]) => `  ${`${key}:`.padEnd(11)}${value ?? 'not found'}`),
    `  ${paragraphs.length} paragraphs kept, ${removed.length} parts of the page left out; read it before it is quoted`,
    ...(published === null ? ['  without a date "last year" stays unresolved; --published gives it'] : []),
    ...(sameAs === null ? [] : [`  the same story as ${sameAs}.md`]),
    ...(place === null ? ['', ...paragraphs.map((paragraph) => `${printed(taken, paragraph)}\n`)] : []),
  ];
  return lines.map((one) => `${harmless(one)}\n`).join('');
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

const bad = (message: string): UserError => new UserError(exitCode.badArguments, [{ message }]);
