/**
 * The life of the bot: connect, answer, stop. While Discord cannot be reached it tries again, waiting
 * longer each time; what Discord refuses for good ends it with a reason.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { settingsIn } from '../settings/settings.ts';
import { newConnection } from './client.ts';
import type { Desk, Logger } from './desk.ts';
import { type IdentifyTimes, identifyThrottle, identifyTimes } from './identify.ts';
import { answerInteraction } from './interactions.ts';
import { answerMessage } from './messages.ts';
import { type PaceLimits, paceOf, usualPace } from './pace.ts';
import { keepPresence } from './presence.ts';
import { reportRights } from './rights.ts';
import { refusedByClose, refusedByLogin, type StopReason } from './stop-reason.ts';

export interface BotOptions extends Omit<Desk, 'settings' | 'pace' | 'readsThreads'> {
  readonly token: string;
  /** What is set for each server; what is usual for all, if left out. */
  readonly settings?: Desk['settings'];
  readonly pace?: PaceLimits;
  /** Ask Discord for every message's text and answer in the bot's own threads without a mention. */
  readonly messageContent?: boolean;
  /** The address of the REST API, if not Discord's. */
  readonly api?: string;
  /** What suits Discord, if left out. */
  readonly times?: Partial<Times>;
}

/** Milliseconds. */
export interface Times {
  /** The first wait before connecting again; it doubles up to the longest. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** How long answers in the making may take when the bot is told to stop. */
  readonly grace: number;
  /** `destroy()` of a client that is connecting never comes back: no longer than this. */
  readonly closing: number;
  /** How often direct-message channels are forgotten. */
  readonly sweepEvery: number;
  /** How often it is looked whether the library is another, for the presence. */
  readonly presenceEvery: number;
  /** How long a request to Discord may take, before it is tried again. */
  readonly request: number;
  readonly identify: IdentifyTimes;
}

export interface Bot {
  /** Comes when the bot is connected for the first time; never, if it ends before that. */
  readonly ready: Promise<void>;
  /** Comes once, when the bot has ended for whatever reason. */
  readonly stopped: Promise<StopReason>;
  /** Finishes the answers in the making and closes the connection; safe at any time, and twice. */
  stop(): Promise<void>;
}

const usual: Times = {
  firstWait: 1_000,
  longestWait: 5 * 60_000,
  grace: 5_000,
  closing: 2_000,
  sweepEvery: 60_000,
  presenceEvery: 60_000,
  // A second try still comes within the three seconds that Discord waits; answers arrive once, whatever is repeated.
  request: 2_000,
  identify: identifyTimes,
};

/** Comes at once, before the connection stands: `ready` and `stopped` tell the rest. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const asked = new AbortController();
  let connected: () => void;
  const ready = new Promise<void>((resolve) => {
    connected = resolve;
  });
  const stopped = run(options, asked.signal, () => connected());
  const stop = async () => {
    asked.abort();
    await stopped;
  };
  return { ready, stopped, stop };
}

async function run(options: BotOptions, asked: AbortSignal, connected: () => void): Promise<StopReason> {
  const times = { ...usual, ...options.times };
  const throttle = identifyThrottle(times.identify);
  const desk = deskOf(options);
  for (let wait = times.firstWait; ; wait = Math.min(wait * 2, times.longestWait)) {
    const { client, close } = newConnection({
      ...options,
      sweepEvery: times.sweepEvery,
      requestTimeout: times.request,
      throttle,
    });
    const answers = listen(client, desk);
    const forgetPresence = keepPresence(client, desk, times.presenceEvery);
    client.once(Events.ClientReady, ({ user, guilds }) => {
      options.log.info({ user: user.tag, servers: guilds.cache.size }, 'connected to Discord');
      connected();
    });
    const end = await session(client, options, asked);
    forgetPresence();
    await within(times.grace, settled(answers));
    await within(times.closing, close());
    if (end !== 'again') return end;
    options.log.warn({ wait }, 'Discord cannot be reached; trying again after a pause');
    // An abort ends the pause early.
    await pause(wait * (0.5 + Math.random() / 2), undefined, { signal: asked }).catch(() => undefined);
    if (asked.aborted) return { kind: 'asked' };
  }
}

function deskOf({
  settings = settingsIn(nowhere),
  pace = usualPace,
  messageContent = false,
  ...rest
}: BotOptions): Desk {
  return { ...rest, settings, pace: paceOf(pace, Date.now), readsThreads: messageContent };
}

/** Without a place to keep them, settings last as long as the process. */
const nowhere = { entries: [], keep: async () => {} };

/** One client from login to its end. Lost connections in between are taken up again by discord.js. */
async function session(
  client: Client,
  { token, log }: BotOptions,
  asked: AbortSignal,
): Promise<StopReason | 'again'> {
  const over = new AbortController();
  try {
    return await new Promise((resolve) => {
      const stop = () => resolve({ kind: 'asked' });
      if (asked.aborted) return stop();
      asked.addEventListener('abort', stop, { signal: over.signal });
      // `isReady()` stays true after this, and an idle process would end as if all were well.
      client.on(Events.ShardDisconnect, ({ code }) => resolve(refusedByClose(code) ?? 'again'));
      client.login(token).catch((err: unknown) => {
        const refused = refusedByLogin(token, err);
        if (!refused) log.warn({ err }, 'the login failed');
        resolve(refused ?? 'again');
      });
    });
  } finally {
    over.abort();
  }
}

/**
 * The answers in the making, kept up to date. No handler rejects or throws: either would end the process. As long as the
 * connection stands whoever asks is answered, also while others are waited for at the end.
 */
function listen(client: Client, desk: Desk): ReadonlySet<Promise<void>> {
  const answers = new Set<Promise<void>>();
  const take =
    <Event>(answer: (event: Event, desk: Desk) => Promise<void>) =>
    (event: Event) => {
      const answering: Promise<void> = guarded(() => answer(event, desk), desk.log).finally(() =>
        answers.delete(answering),
      );
      answers.add(answering);
    };
  client.on(Events.InteractionCreate, take(answerInteraction));
  client.on(Events.MessageCreate, take(answerMessage));
  client.on(Events.GuildCreate, (guild) => reportRights(guild, desk.log));
  return answers;
}

/** Comes when there is no answer in the making any more. */
async function settled(answers: ReadonlySet<Promise<void>>): Promise<void> {
  while (answers.size > 0) await Promise.allSettled(answers);
}

async function guarded(answer: () => Promise<void>, log: Logger): Promise<void> {
  try {
    await answer();
  } catch (err) {
    log.error({ err }, 'an answer failed');
  }
}

/** Waits for the promise, but no longer than that; its failure is no matter any more. */
async function within(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const timeout = pause(milliseconds, undefined, { signal: over.signal });
  await Promise.race([promise, timeout]).catch(() => undefined);
  over.abort();
  await timeout.catch(() => undefined);
}
