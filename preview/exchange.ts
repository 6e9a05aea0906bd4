/**
 * What the built program really sends, asked by a person on the Discord of the tests: so a picture shows
 * what is sent, whatever the program is like inside.
 */
import { startProgram } from '../tests/discord/program.ts';
import { openDiscord } from '../tests/discord/server/index.ts';
import type { Entity } from '../tests/discord/server/world.ts';
import type { Asked } from './request.ts';

/** One question and the message that came back. */
export interface Exchange {
  readonly asked: Asked;
  /** The message as Discord got it. */
  readonly answer: Entity;
}

export interface Question {
  readonly asked: Asked;
  readonly language: string;
}

/** Asks one bot all of it, in order; on that day (`YYYY-MM-DD`), or today. */
export async function exchanges(
  questions: readonly Question[],
  day: string | null = null,
): Promise<readonly Exchange[]> {
  const discord = await openDiscord();
  try {
    const registering = startProgram(discord, ['deploy']);
    const bot = startProgram(discord, ['bot'], { node: day === null ? [] : clockOf(day) });
    const { code, stderr } = await registering.ended;
    if (code !== 0) throw new Error(`the commands could not be registered: ${stderr}`);
    await bot.saying('connected to Discord');
    const answered: Exchange[] = [];
    for (const { asked, language } of questions) {
      const answer =
        asked.kind === 'message'
          ? (await discord.messages.ask(asked.text)).body
          : (await discord.interactions.command(asked.name, asked.options, 'server', language)).data;
      answered.push({ asked, answer });
    }
    bot.stop();
    await bot.ended;
    return answered;
  } finally {
    await discord.close();
  }
}

/** Node's options for a process whose clock goes on from that day's noon. */
function clockOf(day: string): readonly string[] {
  const code = `
    const Real = Date;
    const shift = Real.parse('${day}T12:00:00Z') - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + shift); }
      static now() { return Real.now() + shift; }
    };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}
