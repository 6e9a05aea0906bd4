/** The articles as files: reads a folder of them and tells everything that is wrong with any. */
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
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ExitCode, exitCode, type Problem, UserError } from './errors.ts';
import { Article, parseArticle } from './text/article.ts';
import { utf8Problems } from './utf8.ts';

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
  const beside = besides(file);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    if (existsSync(file)) return false;
    writeToDisk(beside, content);
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

/** Writes a file of the program's own, whole, in the place of what was there. @throws UserError where it cannot be written. */
export function writeOver(file: string, content: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeToDisk(besides(file), content);
    renameSync(besides(file), file);
  } catch (error) {
    throw new UserError(exitCode.badCorpus, [{ file, message: `cannot be written: ${reason(error)}` }]);
  }
}

const besides = (file: string): string => `${file}.${process.pid}.part`;

function writeToDisk(file: string, content: string | Uint8Array): void {
  const descriptor = openSync(file, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Nothing where it is not there. */
export const remove = (file: string): void => rmSync(file, { force: true });

/** True for a folder, false for anything else, also where nothing is. */
export const isFolder = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Every file below a folder with its size, in the order of their names; what begins with a dot is passed over, links to
 * folders are not followed. @throws UserError where it cannot be read.
 */
export function filesBelow(
  folder: string,
): readonly { readonly file: string; readonly name: string; readonly size: number }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          !entry.isDirectory() &&
          !path.join(entry.parentPath, entry.name).slice(folder.length).includes(`${path.sep}.`),
      )
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return {
          file,
          name: path.relative(folder, file),
          size: statSync(file, { throwIfNoEntry: false })?.size ?? -1,
        };
      })
      .filter(({ size }) => size >= 0)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new UserError(exitCode.badArguments, [
      { file: folder, message: `cannot be read: ${reason(error)}` },
    ]);
  }
}

/** Adds a line to a file, to the disk. @throws UserError where it cannot be written. */
export function appendLine(file: string, line: string): void {
  try {
    const descriptor = openSync(file, 'a');
    try {
      writeSync(descriptor, `${line}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new UserError(exitCode.badCorpus, [{ file, message: `cannot be written: ${reason(error)}` }]);
  }
}

/** Removes what a killed process had begun to write beside its place. */
export function sweepParts(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = Number(/\.(\d+)\.part$/.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) rmSync(path.join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another person's process may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The articles of a folder that may have none yet, or not be there. @throws UserError as `readCorpus` does. */
export const readCorpusIfAny = (folder: string): readonly Article[] =>
  existsSync(folder) && listing(folder).some(isArticleFile) ? readCorpus(folder) : [];

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
