/**
 * `amur corpus add FILE-or-URL…`: received documents become article files, each for itself; a bad one does not stop the rest.
 * What was received is kept beside the article, byte for byte. What has been taken in before is passed over, so a run that
 * was broken off is begun again as it was.
 */
import { extname } from 'node:path';
import type { Crew } from '../crew.ts';
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import type { Fetcher } from '../fetch/index.ts';
import { readAtMost } from '../files.ts';
import { mostBytes, type Received, type Taken } from '../intake/index.ts';
import { openShelf, type Shelf } from '../shelf.ts';
import { isIsoDate, isWebAddress } from '../text/front-matter.ts';
import { shown, type Values } from './arguments.ts';
import { inOrder } from './in-order.ts';
import { progressOf } from './progress.ts';
import { isAgreed } from './question.ts';
import { body, line, type Outcome, outcomeJson, report, why } from './received.ts';
import { type Source, sourcesOf } from './sources.ts';
import { harmless, styleOf } from './style.ts';
import { type Shell, write } from './terminal.ts';

const given = ['title', 'published', 'publisher', 'url', 'author', 'via'] as const;

export async function addToCorpus(values: Values, shell: Shell, corpus: string | null): Promise<ExitCode> {
  checkGiven(values);
  const { terminal } = shell;
  const { list, passedOver } = await sourcesOf(String(values['files']).split('\0'), terminal.input);
  if (values['title'] !== null && list.length > 1)
    throw bad('--title is for one file, and there are several');
  const folder = await shell.folder(corpus);
  const desk: Desk = {
    values,
    dry: values['dry-run'] === true,
    shelf: openShelf(folder),
    crew: await shell.crew(list.length),
    fetcher: await shell.fetcher(hostsIn(values)),
  };
  const progress = progressOf(list.length, shell);
  const counts = { written: 0, known: 0, failed: 0 };
  const one = list.length === 1;
  try {
    for await (const { source, outcome } of inOrder(list, desk.crew.size * 2, (source) =>
      receive(source, desk),
    )) {
      await progress.clear();
      const came = outcome.kind === 'arrived' ? await put(outcome, source, desk, shell) : outcome;
      counts[came.kind === 'outcome' ? 'written' : came.kind]++;
      if (values['json'] === true) await write(terminal.output, `${JSON.stringify(jsonOf(source, came))}\n`);
      else if (came.kind === 'failed')
        await write(terminal.errors, `amur: ${harmless(`${source.name}: ${came.message}`)}\n`);
      else
        for (const text of linesOf(source, came, one, desk, shell)) await write(terminal.output, `${text}\n`);
      await progress.step(counts.written + counts.known + counts.failed, counts.failed);
    }
  } finally {
    await desk.crew.close();
  }
  await progress.clear();
  if (!one) await write(terminal.errors, `${summary(counts, passedOver, desk.dry)}\n`);
  return counts.failed > 0 || list.length === 0 ? exitCode.nothing : exitCode.done;
}

interface Desk {
  readonly values: Values;
  readonly dry: boolean;
  readonly shelf: Shelf;
  readonly crew: Crew;
  readonly fetcher: Fetcher;
}

interface Arrived {
  readonly kind: 'arrived';
  readonly taken: Taken;
  readonly bytes: Uint8Array;
  readonly ending: string;
  readonly address: string | null;
}

type Came =
  | ({ readonly kind: 'outcome' } & Outcome)
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Reads or fetches a document and takes it in. Never rejects for what a document is. */
async function receive(source: Source, desk: Desk): Promise<Arrived | Exclude<Came, { kind: 'outcome' }>> {
  try {
    const known = !desk.dry && source.kind === 'address' ? desk.shelf.holdsAddress(source.name) : null;
    if (known !== null) return { kind: 'known', id: known };
    const got = await bytesOf(source, desk);
    if ('message' in got) return { kind: 'failed', message: got.message };
    const same = desk.dry ? null : desk.shelf.holdsBytes(got.bytes);
    if (same !== null) return { kind: 'known', id: same };
    const taken = await desk.crew.takeIn(got);
    if (taken.kind === 'refused') return { kind: 'failed', message: taken.message };
    const address = source.kind === 'address' ? source.name : null;
    return {
      kind: 'arrived',
      taken: withGiven(taken, desk.values),
      bytes: got.bytes,
      ending: got.ending,
      address,
    };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'failed', message: messageOf(error) };
    throw error;
  }
}

type Got = Received & { readonly ending: string };

async function bytesOf(source: Source, { fetcher }: Desk): Promise<Got | { readonly message: string }> {
  const { name } = source;
  if (source.kind === 'bytes') return { name, bytes: source.bytes, ending: 'txt' };
  if (source.kind === 'file') {
    const ending = /^\.([a-z0-9]{1,8})$/i.exec(extname(name))?.[1]?.toLowerCase() ?? 'txt';
    return { name, bytes: readAtMost(name, mostBytes + 1), ending };
  }
  const fetched = await fetcher.fetch(name);
  if (fetched.kind === 'failed') return { message: fetched.message };
  if (fetched.kind === 'unchanged') return { message: 'has not changed since it was fetched' };
  const { bytes, charset, address, type } = fetched;
  return { name, bytes, charset, address, ending: endings.get(type ?? '') ?? 'html' };
}

const endings: ReadonlyMap<string, string> = new Map([
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['application/pdf', 'pdf'],
  ['message/rfc822', 'eml'],
  ['multipart/related', 'mhtml'],
]);

async function put(
  { taken, bytes, ending, address }: Arrived,
  { name }: Source,
  { shelf, dry, values }: Desk,
  { terminal }: Shell,
): Promise<Came> {
  const told = shelf.holdsStory(taken);
  const sameAs = told?.id ?? null;
  // Twice in one run: it was not known yet when it was read.
  const twice = dry ? null : shelf.holdsBytes(bytes);
  if (twice !== null) return { kind: 'known', id: twice };
  if (dry) return { kind: 'outcome', name, taken, sameAs, written: null };
  if (told?.arrived === 'again') return { kind: 'known', id: told.id };
  const rival = told === null ? shelf.rivalOf(taken) : null;
  const asks = rival !== null && values['json'] !== true && terminal.interactive();
  if (asks && !(await isAgreed(`${name}: ${likeness(rival)}. Take it in beside that?`, terminal)))
    return { kind: 'known', id: rival };
  try {
    const copied = told?.arrived === 'copy' ? told.id : null;
    const done = shelf.put({ taken, bytes, ending, address, sameAs: copied });
    if (done.kind === 'not put') return { kind: 'failed', message: done.message };
    const note = [
      ...(told?.arrived === 'original'
        ? [`is the original of ${told.id}.md: put "sameAs: ${done.id}" into that one’s head`]
        : []),
      ...(rival === null ? [] : [`${likeness(rival)}: that file stays as it is; keep one of the two`]),
    ];
    return {
      kind: 'outcome',
      name,
      taken: { ...taken, notes: [...taken.notes, ...note] },
      sameAs: copied,
      written: done,
    };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'failed', message: messageOf(error) };
    throw error;
  }
}

/** Of an article that a person has edited, or of another story with the same head. */
export const likeness = (rival: string): string =>
  `has the address, or the day, publisher and headline, of ${rival}.md, but other words`;

function checkGiven({ published, url }: Values): void {
  if (typeof published === 'string' && !isIsoDate(published)) {
    throw bad(`--published must be a date such as 2025-08-28, not "${shown(published)}"`);
  }
  if (typeof url === 'string' && !isWebAddress(url)) {
    throw bad(`--url must be an http or https address, not "${shown(url)}"`);
  }
}

function withGiven(taken: Taken, values: Values): Taken {
  const own = given.flatMap((key) => (typeof values[key] === 'string' ? [[key, values[key]] as const] : []));
  return { ...taken, ...Object.fromEntries(own) };
}

const hostsIn = (values: Values): readonly string[] =>
  typeof values['private-host'] === 'string' ? [values['private-host']] : [];

function jsonOf({ name }: Source, came: Came): object {
  if (came.kind === 'failed') return { file: name, error: came.message };
  return came.kind === 'known' ? { file: name, known: came.id } : outcomeJson(came);
}

function linesOf(
  { name }: Source,
  came: Exclude<Came, { kind: 'failed' }>,
  one: boolean,
  { values, dry }: Desk,
  { terminal }: Shell,
): readonly string[] {
  if (came.kind === 'known')
    return [harmless(`${name}: taken in before, as ${came.id}.md, which stays as it is`)];
  const explained =
    values['why'] === true ? ['', ...why(came.taken, styleOf(terminal.colour), terminal.width()), ''] : [];
  if (!one && !dry) return [line(came), ...explained];
  return [...report(came), ...explained, ...(dry && values['why'] !== true ? ['', ...body(came.taken)] : [])];
}

function summary(
  { written, known, failed }: { readonly written: number; readonly known: number; readonly failed: number },
  passedOver: number,
  dry: boolean,
): string {
  const parts = [
    `${written} ${dry ? 'could be taken in' : 'taken in'}`,
    ...(known === 0 ? [] : [`${known} taken in before`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(passedOver === 0 ? [] : [`${passedOver} other files passed over`]),
  ];
  return `${parts.join(', ')}.`;
}

const messageOf = (error: UserError): string => error.problems.map(({ message }) => message).join('; ');

const bad = (message: string): UserError => new UserError(exitCode.badArguments, [{ message }]);
