/** The articles as files: reads a folder of them and tells everything that is wrong with any. */
import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ExitCode, exitCode, type Problem, UserError } from './errors.ts';
import { Article, parseArticle } from './text/article.ts';

/**
 * Every `*.md` of the folder but README.md, in the order of their names.
 * @throws UserError with every problem of every file.
 */
export function readCorpus(folder: string): readonly Article[] {
  const read = articleFiles(folder).map((name) => readArticle(path.join(folder, name)));
  const problems = read.flatMap((one) => (Article.isArticle(one) ? [] : one));
  if (problems.length > 0) throw new UserError(exitCode.badCorpus, problems);
  return read.filter((one) => Article.isArticle(one));
}

/** What a folder of articles looks like: another text when a file came, went or was written. Never throws. */
export async function shapeOf(folder: string): Promise<string> {
  try {
    const names = (await readdir(folder)).filter(isArticleFile).sort();
    const stats = await Promise.all(names.map((name) => stat(path.join(folder, name))));
    return names
      .map((name, at) => `${name} ${stats[at]?.size} ${stats[at]?.mtimeMs} ${stats[at]?.ino}`)
      .join('\n');
  } catch (error) {
    // A file may go between the two looks.
    return reason(error);
  }
}

/** The bytes of a file. @throws UserError where they cannot be read. */
export function readBytes(file: string, code: ExitCode = exitCode.badArguments): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UserError(code, [{ file, message: `cannot be read: ${reason(error)}` }]);
  }
}

export const isThere = (file: string): boolean => existsSync(file);

/** The first `most` bytes of a file, however long it is. @throws UserError where they cannot be read. */
export function readAtMost(file: string, most: number): Uint8Array {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, 'r');
    const chunks: Buffer[] = [];
    for (let left = most; left > 0; ) {
      const chunk = Buffer.alloc(Math.min(left, 1 << 20));
      const read = readSync(descriptor, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      left -= read;
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw new UserError(exitCode.badArguments, [{ file, message: `cannot be read: ${reason(error)}` }]);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/**
 * Writes a file whole or not at all: beside its place, to the disk, then to its name. A file that is there
 * already stays as it is: then false. @throws UserError where it cannot be written.
 */
export function writeNew(file: string, content: string | Uint8Array): boolean {
  const beside = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    if (existsSync(file)) return false;
    const descriptor = openSync(beside, 'w');
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    // A link, unlike a rename, never takes the place of another file.
    linkSync(beside, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new UserError(exitCode.badCorpus, [{ file, message: `cannot be written: ${reason(error)}` }]);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** The articles of a folder that may have none yet, or not be there. @throws UserError as `readCorpus` does. */
export const readCorpusIfAny = (folder: string): readonly Article[] =>
  existsSync(folder) && listing(folder).some(isArticleFile) ? readCorpus(folder) : [];

/** What is wrong with bytes as UTF-8 text, line by line; nothing for most. */
export function utf8Problems(bytes: Buffer, file: string): readonly Problem[] {
  if (isUtf8(bytes)) return [];
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return [{ file, line: 1, message: 'is UTF-16; save it as UTF-8' }];
  const lines = badLines(bytes);
  const problems = lines
    .slice(0, mostLines)
    .map((line) => ({ file, line, message: 'this line is not UTF-8' }));
  const more = lines.length - problems.length;
  return more > 0 ? [...problems, { file, message: `and ${more} more lines are not UTF-8` }] : problems;
}

/** More of them say no more: the file is in another encoding, or no text. */
const mostLines = 10;

/** A line feed is never a part of another character in UTF-8, so lines can be tested one by one. */
function badLines(bytes: Buffer): readonly number[] {
  const lines: number[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function readArticle(file: string): Article | readonly Problem[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return [{ file, message: `cannot be read: ${reason(error)}` }];
  }
  const encoding = utf8Problems(bytes, file);
  const article = parseArticle(path.basename(file, '.md'), bytes.toString('utf8'));
  if (encoding.length === 0 && Article.isArticle(article)) return article;
  const problems = Article.isArticle(article) ? [] : article.map((problem) => ({ file, ...problem }));
  return [...encoding, ...problems].sort(
    (a, b) => (a.line ?? Number.MAX_VALUE) - (b.line ?? Number.MAX_VALUE),
  );
}

function articleFiles(folder: string): readonly string[] {
  const names = listing(folder).filter(isArticleFile);
  if (names.length > 0) return names.sort();
  throw new UserError(exitCode.badCorpus, [
    { file: folder, message: 'has no article; articles are *.md files, see corpus/README.md' },
  ]);
}

const isArticleFile = (name: string): boolean =>
  name.endsWith('.md') && !name.startsWith('.') && name.toLowerCase() !== 'readme.md';

function listing(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const message = `the folder of articles cannot be read: ${reason(error)}; --corpus DIR names another`;
    throw new UserError(exitCode.badCorpus, [{ file: folder, message }]);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'it is no folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'reading it is not allowed'],
  ['EPERM', 'reading it is not allowed'],
  ['ELOOP', 'its links go round in a circle'],
]);
