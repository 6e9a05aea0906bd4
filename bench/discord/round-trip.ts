/**
 * From an interaction to its callback, through the real client over loopback: the built program beside a bot
 * that replies with a constant, each on a Discord of its own, asked in turn.
 */
import { type Program, startProgram } from '../../tests/discord/program.ts';
import { type Discord, openDiscord } from '../../tests/discord/server/index.ts';
import { inWords, sampleOf } from '../sample.ts';
import { interact } from './people.ts';

const warming = 400;
const rounds = 500;
const batches = 6;

interface Side {
  readonly discord: Discord;
  readonly bot: Program;
  readonly times: number[];
}

export async function roundTrip(): Promise<readonly string[]> {
  const first = await openDiscord();
  await startProgram(first, ['deploy']).ended;
  const second = await openDiscord({ commands: first.commands().map((command) => Object(command)) });
  const amur: Side = { discord: first, bot: startProgram(first, ['bot']), times: [] };
  const constant: Side = {
    discord: second,
    bot: startProgram(second, [], { file: 'constant.js' }),
    times: [],
  };
  const sides = [constant, amur];
  for (const { bot } of sides) await bot.saying('connected to Discord');

  for (let n = 0; n < warming; n++) for (const side of sides) await answered(side.discord, n);
  for (let n = 0; n < rounds * batches; n++) {
    for (const side of sides) side.times.push(await answered(side.discord, n));
  }
  for (const { bot, discord } of sides) {
    bot.stop();
    await bot.ended;
    await discord.close();
  }
  const [plain, own] = [sampleOf(constant.times), sampleOf(amur.times)];
  const ratios = (of: 'median' | 'p99') =>
    Array.from({ length: batches }, (_, batch) => {
      const part = ({ times }: Side) => sampleOf(times.slice(batch * rounds, (batch + 1) * rounds))[of];
      return part(amur) / part(constant);
    }).sort((a, b) => a - b);
  const spread = (of: 'median' | 'p99') =>
    `${ratios(of).at(0)?.toFixed(2)} to ${ratios(of).at(-1)?.toFixed(2)}`;
  return [
    `Interaction to callback over loopback, ${rounds * batches} each, in turn`,
    `  a bot that replies with a constant   ${inWords(plain)}, p99 ${plain.p99.toFixed(2)} ms`,
    `  amur                                 ${inWords(own)}, p99 ${own.p99.toFixed(2)} ms`,
    `  ratio of the medians                 ${(own.median / plain.median).toFixed(2)} (batches of ${rounds}: ${spread('median')})`,
    `  ratio of the p99                     ${(own.p99 / plain.p99).toFixed(2)} (${spread('p99')})`,
  ];
}

/** Milliseconds until the callback was there. */
async function answered(discord: Discord, n: number): Promise<number> {
  const at = performance.now();
  const id = interact(discord, n, 3_000, { typing: false });
  await discord.interactions.answerTo(id);
  const request = discord.requests.findLast(({ path }) => path.includes(id));
  return (request?.at ?? Number.NaN) - at;
}
