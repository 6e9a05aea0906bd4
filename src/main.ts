#!/usr/bin/env node
/**
 * The composition root: environment and files become config and library, and these a surface. The only
 * place that knows the process, and the only one that sets its exit code.
 */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { loadAll } from './command.ts';
import { allowsColour, type Config, localeOf, readConfig } from './config.ts';
import { runConsole, type Shell, type Terminal } from './console/index.ts';
import { harmless } from './console/style.ts';
import type { Crew } from './crew.ts';
import { describe, type ExitCode, exitCode, UserError } from './errors.ts';
import type { Fetcher } from './fetch/index.ts';
import { languageOf } from './language.ts';
import type { Library } from './library.ts';
import { optimiseLater, optimiseSoon } from './optimiser.ts';
import type { Show } from './warm-up.ts';

/** So many documents that workers read them, beside the thread that answers. */
const workers = 8;

/** The package's folder: this file is built to dist/. */
const home = fileURLToPath(new URL('..', import.meta.url));

const millisecondsADay = 86_400_000;
/** Each answer asks for it, and a date is slow to write. */
let day = { number: Number.NaN, iso: '' };

const terminal: Terminal = {
  get input() {
    return process.stdin;
  },
  output: process.stdout,
  errors: process.stderr,
  width: () => process.stdout.columns || 80,
  colour: process.stdout.isTTY === true && allowsColour(process.env),
  interactive: () => process.stdin.isTTY === true && process.stdout.isTTY === true,
  live: process.stderr.isTTY === true,
};

const shell: Shell = {
  terminal,
  version: () => String(JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version),
  today,
  language: languageOf(localeOf(process.env)),
  milliseconds: () => performance.now(),
  commands,
  library,
  warm: warmForMany,
  folder: folderOf,
  readText,
  connected: async () => (await config()).token !== null,
  schedule: async () => (await config()).schedule,
  crew,
  fetcher,
  bot,
  deploy,
};

// A reader that has seen enough (`amur search … | head -1`) is no failure.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await runConsole(process.argv.slice(2), shell);
} catch (error) {
  if (!(error instanceof UserError)) {
    process.stderr.write('amur: this is a fault of the program; please report it\n');
    throw error;
  }
  for (const problem of error.problems) process.stderr.write(`amur: ${harmless(describe(problem))}\n`);
  process.exitCode = error.code;
}

function today(): string {
  const now = Math.floor(Date.now() / millisecondsADay);
  if (day.number !== now)
    day = { number: now, iso: new Date(now * millisecondsADay).toISOString().slice(0, 10) };
  return day.iso;
}

/** @throws UserError with everything that is wrong with the settings. */
async function config(): Promise<Config> {
  const read = readConfig({ ...(await dotenv()), ...process.env });
  if ('logLevel' in read) return read;
  throw new UserError(exitCode.badConfig, read);
}

async function dotenv(): Promise<Readonly<Record<string, string>>> {
  const file = path.join(home, '.env');
  if (!existsSync(file)) return {};
  const [{ parse }, { readBytes }] = await Promise.all([import('dotenv'), import('./files.ts')]);
  return parse(readBytes(file, exitCode.badConfig));
}

async function library(folder: string | null): Promise<Library> {
  const { opener } = await import('./opener.ts');
  return (await opener())(await folderOf(folder));
}

async function warm(library: Library, show?: Show): Promise<void> {
  optimiseSoon();
  (await import('./warm-up.ts')).warmUp(library, today(), show);
}

/** For requests that follow one another without a pause. */
async function warmForMany(library: Library): Promise<void> {
  await warm(library);
  optimiseLater();
}

async function folderOf(named: string | null): Promise<string> {
  return named ?? (await config()).corpus ?? ownCorpus();
}

/** As short as it can be told from here. */
function ownCorpus(): string {
  const folder = path.join(home, 'corpus');
  const relative = path.relative('', folder);
  return relative.startsWith('..') ? folder : relative;
}

async function readText(file: string): Promise<string> {
  const [{ readBytes }, { utf8Problems }] = await Promise.all([import('./files.ts'), import('./utf8.ts')]);
  const [bytes, name] =
    file === '-' ? [await bytesOf(process.stdin), 'standard input'] : [readBytes(file), file];
  const problems = utf8Problems(bytes, name);
  if (problems.length > 0) throw new UserError(exitCode.badCorpus, problems);
  return bytes.toString('utf8');
}

/** A few documents are read right here; workers take a moment to start. */
async function crew(documents: number): Promise<Crew> {
  if (documents < workers) {
    const { takeIn } = await import('./intake/index.ts');
    return { size: 1, takeIn, close: async () => {} };
  }
  const { openCrew } = await import('./crew.ts');
  const size = Math.max(1, Math.min(4, availableParallelism()));
  return openCrew(new URL('crew-member.js', import.meta.url), { size, mostTime: 60_000, mostMemory: 1024 });
}

async function fetcher(privateHosts: readonly string[]): Promise<Fetcher> {
  const { createFetcher } = await import('./fetch/index.ts');
  return createFetcher({ version: shell.version(), privateHosts });
}

async function bytesOf(stream: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The token, or what to do about its absence. */
async function discord(): Promise<Config & { readonly token: string }> {
  const { token, ...rest } = await config();
  if (token !== null) return { token, ...rest };
  const message =
    'there is no DISCORD_TOKEN: copy .env.example to .env and put the bot’s token there, or set it in the environment';
  throw new UserError(exitCode.badConfig, [{ message }]);
}

async function bot(folder: string | null): Promise<ExitCode> {
  const { token, logLevel, discordApi, schedule, data, messageContent } = await discord();
  optimiseSoon();
  const [{ follow, followFeeds, opener }, place] = await Promise.all([
    import('./opener.ts'),
    folderOf(folder),
  ]);
  const open = await opener();
  const first = await open(place);
  const [
    { createLog },
    { rehearsal, startBot },
    { openConversations },
    { replyTo },
    { openStore, settingsIn },
  ] = await Promise.all([
    import('./log.ts'),
    import('./discord/index.ts'),
    import('./conversation/index.ts'),
    import('./reply/index.ts'),
    import('./settings/index.ts'),
  ]);
  const store = await openStore(data ?? path.join(home, 'data'));
  await loadAll(commands);
  const stage = { library: first, today: today(), language: 'en' } as const;
  await warm(first, rehearsal({ commands, reply: replyTo }, stage));
  process.setSourceMapsEnabled(true);
  const log = createLog(logLevel, [token]);
  const api = discordApi === null ? {} : { api: discordApi };
  const live = await follow(place, first, open, log);
  const newsdesk = { folder: place, crew: await crew(workers), fetcher: await fetcher([]) };
  const unfollow = await followFeeds(schedule, newsdesk, log);
  const running = await startBot({
    token,
    ...api,
    commands,
    library: live.library,
    reply: replyTo,
    conversations: openConversations(() => performance.now()),
    today,
    log,
    settings: settingsIn(store),
    messageContent,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void running.stop();
    });
  }
  // A malformed packet of the gateway rejects somewhere inside discord.js; the bot outlives it.
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed unheard'));
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'a fault of the program');
    process.exit(1);
  });
  log.info({ version: shell.version(), articles: first.articles.length }, 'starting');
  const reason = await running.stopped;
  await Promise.all([live.stop(), unfollow(), store.close()]);
  await newsdesk.crew.close();
  log.info({ reason: reason.kind }, 'stopped');
  // What discord.js may leave running (a connection half made) must not keep the process.
  setTimeout(() => process.exit(), 1_000).unref();
  if (reason.kind === 'asked') return exitCode.done;
  throw new UserError(exitCode.badConfig, [{ message: reason.message }]);
}

async function deploy(dryRun: boolean): Promise<ExitCode> {
  const { token, discordApi } = await discord();
  const { deployCommands } = await import('./discord/index.ts');
  const api = discordApi === null ? {} : { api: discordApi };
  const print = (line: string) => {
    process.stdout.write(`${line}\n`);
  };
  await deployCommands({ token, ...api, commands, dryRun, print });
  return exitCode.done;
}
