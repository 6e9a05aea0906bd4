/**
 * From an interaction to its callback, through the real client over loopback: the built program beside a bot
 * that replies with a constant, each on a Discord of its own, asked in turn.
 */
import { type Program, startProgram } from '../../tests/discord/program.ts';
import { type Discord, openDiscord } from '../../tests/discord/server/index.ts';
import { inWords, sampleOf } from '../sample.ts';
import { interact } from './people.ts';
import type { Mix } from './questions.ts';

const warming = 400;
const rounds = 500;
const batches = 6;

interface Side {
  readonly discord: Discord;
  readonly bot: Program;
  readonly mix: Mix;
  readonly times: number[];
}

export async function roundTrip(): Promise<readonly string[]> {
  const first = await openDiscord();
  await startProgram(first, ['deploy']).ended;
  const second = await openDiscord({ commands: first.commands().map((command) => Object(command)) });
  const plain = startProgram(second, [], { file: 'constant.js' });
  const amur = startProgram(first, ['bot']);
  for (const bot of [plain, amur]) await bot.saying('connected to Discord');

  const constant: Side = { discord: second, bot: plain, mix: 'known', times: [] };
  const [known, anew, usual] = (['known', 'anew', 'usual'] as const).map(
    (mix): Side => ({ discord: first, bot: amur, mix, times: [] }),
  ) as [Side, Side, Side];
  const sides = [constant, known, anew, usual];
  for (let n = -warming; n < rounds * batches; n++) {
    // Each comes first, and behind each other one, as often: who was just asked is quicker.
    const order = sides.map((_, at) => sides[(n + warming + at) % sides.length] ?? constant);
    for (const side of n % 2 === 0 ? order : order.reverse()) {
      const time = await answered(side, n + warming);
      if (n >= 0) side.times.push(time);
    }
  }
  for (const { bot, discord } of [constant, known]) {
    bot.stop();
    await bot.ended;
    await discord.close();
  }
  return [
    `Interaction to callback over loopback, ${rounds * batches} each, in turn; ratios with those of batches of ${rounds}`,
    `  a bot that replies with a constant   ${inFigures(constant)}`,
    `  amur, a question asked before        ${inFigures(known)}`,
    ...ratios(known, constant),
    `  amur, a question never asked         ${inFigures(anew)}`,
    ...ratios(anew, constant),
    `  amur, what people ask, by Zipf’s law ${inFigures(usual)}`,
    ...ratios(usual, constant),
  ];
}

const inFigures = ({ times }: Side): string =>
  `${inWords(sampleOf(times))}, p99 ${sampleOf(times).p99.toFixed(2)} ms`;

const ratios = (own: Side, plain: Side): readonly string[] =>
  (['median', 'p99'] as const).map((of) => {
    const ratio = (from: number, to: number) =>
      sampleOf(own.times.slice(from, to))[of] / sampleOf(plain.times.slice(from, to))[of];
    const parts = Array.from({ length: batches }, (_, n) => ratio(n * rounds, (n + 1) * rounds));
    const [least, most] = [Math.min(...parts), Math.max(...parts)].map((part) => part.toFixed(2));
    return `    ratio of the ${of.padEnd(6)}                ${ratio(0, rounds * batches).toFixed(2)} (${least} to ${most})`;
  });

/** Milliseconds until the callback was there. */
async function answered({ discord, mix }: Side, n: number): Promise<number> {
  const at = performance.now();
  const id = interact(discord, n, 3_000, { typing: false, mix });
  await discord.interactions.answerTo(id);
  const request = discord.requests.findLast(({ path }) => path.includes(id));
  return (request?.at ?? Number.NaN) - at;
}
