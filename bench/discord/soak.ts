/**
 * A soak: thousands of interactions at a steady pace, with everything that goes wrong on Discord strewn in,
 * against the built program. It sees who is not answered, who twice, and whether the program grows.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { startProgram } from '../../tests/discord/program.ts';
import { ApiError, type Discord, openDiscord } from '../../tests/discord/server/index.ts';
import { type Sample, sampleOf } from '../sample.ts';
import { interact, write } from './people.ts';

export interface SoakSettings {
  readonly interactions: number;
  readonly perSecond: number;
  /** Discord's clock stands still, so that no answer comes too late. */
  readonly standing?: boolean;
}

export interface SoakReport {
  readonly asked: number;
  readonly answered: number;
  /** How many of each kind of trouble there were. */
  readonly troubles: Readonly<Record<string, number>>;
  /** Ids of those who got no answer, and what befell them. */
  readonly unanswered: readonly string[];
  readonly twice: readonly string[];
  /** What was wrong with bodies. */
  readonly faults: readonly string[];
  /** Milliseconds to the answer where nothing was put in its way. */
  readonly undisturbed: Sample;
  /** Megabytes that the program holds, after each tenth. */
  readonly held: readonly number[];
  /** Megabytes that it holds more after all of them than after the first fifth. */
  readonly growth: number;
  readonly seconds: number;
  /** Milliseconds of a processor that an interaction cost the program, its readings of memory included. */
  readonly work: number;
  /** Messages that the program logged as errors, with their number. */
  readonly errors: Readonly<Record<string, number>>;
  /** The program's exit code when it was told to stop. */
  readonly code: number | null;
}

/** Trouble for one interaction, every so many; what is lost, slow or refused for a moment must still be answered in time. */
const troubles: readonly {
  readonly name: string;
  readonly every: number;
  readonly make: (discord: Discord, id: string) => void;
}[] = [
  { name: 'rate limit', every: 41, make: (discord, id) => discord.fail(callbackOf(id), { retryAfter: 0.3 }) },
  {
    name: 'Discord down (502)',
    every: 43,
    make: (discord, id) => discord.fail(callbackOf(id), new ApiError(502, 0, 'Bad Gateway'), 2),
  },
  {
    name: 'down for longer (503)',
    every: 97,
    make: (discord, id) => discord.fail(callbackOf(id), new ApiError(503, 0, 'Service Unavailable'), 5),
  },
  { name: 'connection cut', every: 47, make: (discord, id) => discord.fail(callbackOf(id), 'cut') },
  { name: 'answer lost', every: 53, make: (discord, id) => discord.fail(callbackOf(id), 'lost') },
  { name: 'slow', every: 59, make: (discord, id) => discord.fail(callbackOf(id), { delay: 800 }) },
  { name: 'delivered twice', every: 37, make: (discord, id) => discord.interactions.redeliver(id) },
];

/** After so many, the connection breaks, and must be resumed; just as often Discord asks for it. */
const breakEvery = 900;
/** The first break comes early, so that a short soak has one, too. */
const firstBreak = 99;

export async function soak({ interactions, perSecond, standing = false }: SoakSettings): Promise<SoakReport> {
  const discord = await openDiscord({ live: !standing });
  const registering = startProgram(discord, ['deploy']);
  await registering.ended;
  const bot = startProgram(discord, ['bot'], { probe: true, env: { AMUR_LOG_LEVEL: 'info' } });
  await bot.saying('connected to Discord');

  const sent = new Map<string, { readonly at: number; readonly trouble: string | null }>();
  const times = new Map<string, number>();
  const twice: string[] = [];
  const answered = (id: string) => {
    if (!sent.has(id)) return;
    if (times.has(id)) twice.push(id);
    times.set(id, performance.now() - (sent.get(id)?.at ?? 0));
  };
  discord.interactions.answers.each(({ id }) => answered(id));
  discord.messages.posted.each(({ body }) => answered(String(body['nonce'])));

  const counts: Record<string, number> = {};
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const held: number[] = [];
  const { worked } = await bot.memory();
  const begun = performance.now();
  for (let n = 0; n < interactions; n++) {
    const wait = begun + (n * 1000) / perSecond - performance.now();
    if (wait > 1) await pause(wait);
    const at = performance.now();
    const id =
      n % 10 === 9
        ? write(discord, n % crowd, 'vehicle imports?')
        : interact(discord, n, crowd, { mix: 'anew' });
    const trouble = n % 10 === 9 ? undefined : troubles.find(({ every }) => n % every === every - 1);
    sent.set(id, { at, trouble: trouble?.name ?? null });
    if (trouble) {
      trouble.make(discord, id);
      count(trouble.name);
    }
    if (n % breakEvery === firstBreak) {
      if (n % (2 * breakEvery) === firstBreak) discord.gateway.drop(4000);
      else discord.gateway.askToReconnect();
      count('connection resumed');
    }
    if ((n + 1) % Math.ceil(interactions / 10) === 0) held.push((await bot.memory()).held / 2 ** 20);
  }
  const seconds = (performance.now() - begun) / 1000;
  for (let left = 100; left > 0 && times.size < sent.size; left--) await pause(100);
  const end = await bot.memory();
  held.push(end.held / 2 ** 20);
  bot.stop();
  const { code, stderr } = await bot.ended;
  await discord.close();

  const undisturbed = [...times].filter(([id]) => sent.get(id)?.trouble === null).map(([, time]) => time);
  return {
    asked: sent.size,
    answered: times.size,
    troubles: counts,
    unanswered: [...sent]
      .filter(([id]) => !times.has(id))
      .map(([id, { trouble }]) => `${id} (${trouble ?? 'nothing in its way'})`),
    twice,
    faults: discord.faults,
    undisturbed: sampleOf(undisturbed),
    held,
    growth: (held.at(-1) ?? 0) - (held[1] ?? 0),
    seconds,
    work: (end.worked - worked) / sent.size,
    errors: errorsIn(stderr),
    code,
  };
}

/** People who ask in turn: enough that nobody asks too often. */
const crowd = 3_000;

const callbackOf = (id: string): RegExp => new RegExp(`^/interactions/${id}/`);

const error = 50;

function errorsIn(log: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const line of log.split('\n')) {
    if (!line.startsWith('{')) continue;
    const { level, msg } = JSON.parse(line) as { level: number; msg: string };
    if (level >= error) counts[msg] = (counts[msg] ?? 0) + 1;
  }
  return counts;
}
