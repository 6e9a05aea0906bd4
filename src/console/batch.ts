/**
 * `amur batch`: a request a line, an answer a line, in the same order; a bad line gets an error and the rest goes on.
 *
 *   {"id", "command": "stat", "options": {"topic": "vehicles"}}   any slash command
 *   {"id", "command": "search", "options": {"words", "limit"}}    ranked passages
 *   {"id", "dm": "and phones?", "user": "u1"}                     a direct message; the same user is the same conversation
 */
import { type Context, loadAll } from '../command.ts';
import { ask, type Conversations, openConversations } from '../conversation/index.ts';
import { type ExitCode, exitCode } from '../errors.ts';
import { checkMessage, checkOptions, shown, unknownOption } from './arguments.ts';
import { hitsJson, outcomeJson } from './json.ts';
import { linesOf, longest } from './lines.ts';
import { nearest } from './nearest.ts';
import { round } from './once.ts';
import { readLimit } from './search.ts';
import { type Shell, write } from './terminal.ts';

export async function runBatch(shell: Shell, corpus: string | null): Promise<ExitCode> {
  const library = await shell.library(corpus);
  await loadAll(shell.commands);
  await shell.warm(library);
  const { input, output } = shell.terminal;
  const conversations = openConversations(shell.milliseconds);
  for await (const line of linesOf(input)) {
    if (line !== null && line.trim() === '') continue;
    const context = { library, today: shell.today(), language: shell.language };
    await write(output, `${JSON.stringify(answerTo(line, shell, context, conversations))}\n`);
  }
  return exitCode.done;
}

type Result = { readonly json: object } | Failure;
type Failure = { readonly wrong: string };
const wrong = (message: string): Failure => ({ wrong: message });

function answerTo(line: string | null, shell: Shell, context: Context, conversations: Conversations): object {
  const request = readRequest(line);
  if (typeof request === 'string') return { id: null, kind: 'error', message: request };
  const { id = null, ...rest } = request;
  if (typeof id !== 'string' && typeof id !== 'number' && id !== null) {
    return { id: null, kind: 'error', message: 'id must be text or a number' };
  }
  const start = shell.milliseconds();
  const result = attempt(
    () => ('dm' in rest ? direct(rest, context, conversations) : commanded(rest, shell, context)),
    shell,
  );
  if ('wrong' in result) return { id, kind: 'error', message: result.wrong };
  return { id, ...result.json, tookMs: round(shell.milliseconds() - start) };
}

/** A fault of ours on one line is told on that line, with its cause on stderr, and the rest goes on. */
function attempt(answer: () => Result, { terminal }: Shell): Result {
  try {
    return answer();
  } catch (error) {
    terminal.errors.write(`amur: ${error instanceof Error ? error.stack : String(error)}\n`);
    return wrong('this request met a fault of the program; its cause is on standard error');
  }
}

type Request = Readonly<Record<string, unknown>>;

/** The request in a line, or what is wrong with the line. */
function readRequest(line: string | null): Request | string {
  if (line === null) return `the line has more than ${longest} characters`;
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : 'the line is no JSON object';
  } catch (error) {
    return `the line is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Without a user there is no conversation: each message stands alone. */
function direct({ dm, user }: Request, context: Context, conversations: Conversations): Result {
  if (typeof dm !== 'string') return wrong('dm must be text');
  if (user !== undefined && typeof user !== 'string') return wrong('user must be text');
  const message = checkMessage(dm);
  if ('wrong' in message) return message;
  const { text } = message;
  const outcome = user === undefined ? ask(text, context) : conversations.ask(user, text, context);
  return { json: outcomeJson(outcome, context.library) };
}

function commanded({ command, options = {} }: Request, shell: Shell, context: Context): Result {
  if (typeof command !== 'string') return wrong('the request has no command and no dm');
  if (!isRecord(options)) return wrong('options must be an object');
  if (command === 'search') return searched(options, context);
  const found = shell.commands.find(({ name }) => name === command);
  if (!found) return wrong(unknownCommand(command, shell));
  const values = checkOptions(found, options);
  return typeof values === 'string'
    ? wrong(values)
    : { json: outcomeJson(found.run(values, context), context.library) };
}

function searched({ words, limit, ...rest }: Request, { library }: Context): Result {
  const [stray] = Object.keys(rest);
  if (stray !== undefined) return wrong(unknownOption('search', stray, ['words', 'limit']));
  if (typeof words !== 'string' || words.trim() === '') return wrong('words must be text');
  const most = readLimit(limit);
  return typeof most === 'string' ? wrong(most) : { json: hitsJson(library.search(words, most)) };
}

function unknownCommand(command: string, { commands }: Shell): string {
  const names = [...commands.map(({ name }) => name), 'search'];
  const right = nearest(command, names);
  return `there is no command "${shown(command)}"; ${right ? `did you mean ${right}?` : `there are ${names.join(', ')}`}`;
}

const isRecord = (value: unknown): value is Request =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
