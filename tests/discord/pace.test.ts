import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paceOf, usualPace } from '../../src/discord/pace.ts';
import { asBob } from './pressing.ts';
import { bot, direct } from './server/world.ts';
import { cast } from './shipping.ts';
import { onStage } from './stage.ts';

/** A clock that the test moves. */
function clock(start = 1_000_000) {
  let time = start;
  return {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('the pace of one person', () => {
  test('is so many at once, then one each so often', () => {
    const { now, pass } = clock();
    const pace = paceOf({ burst: 3, every: 1_000, people: 10 }, now);
    expect([1, 2, 3].map(() => pace('ada').kind)).toEqual(['go', 'go', 'go']);
    expect(pace('ada')).toEqual({ kind: 'wait', seconds: 1, told: false });
    expect(pace('ada')).toEqual({ kind: 'wait', seconds: 1, told: true });
    expect(pace('bob').kind).toBe('go');
    pass(1_000);
    expect([pace('ada').kind, pace('ada').kind]).toEqual(['go', 'wait']);
    pass(60_000);
    expect([1, 2, 3, 4].map(() => pace('ada').kind)).toEqual(['go', 'go', 'go', 'wait']);
  });

  test('is never quicker over any time than the limits say, and never slower than asked for', () => {
    const steps = fc.array(fc.nat(3_000), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 8 }), (waits, burst) => {
        const { now, pass } = clock(0);
        const pace = paceOf({ burst, every: 1_000, people: 10 }, now);
        const gone = waits.flatMap((wait) => {
          pass(wait);
          return pace('ada').kind === 'go' ? [now()] : [];
        });
        for (const [first, from] of gone.entries())
          for (const [at, to] of gone.entries())
            if (at > first) expect(at - first).toBeLessThanOrEqual(burst - 1 + (to - from) / 1_000);
        if (waits.every((wait) => wait >= 1_000)) expect(gone).toHaveLength(waits.length);
      }),
    );
  });

  test('is remembered for so many people, whoever was quiet longest forgotten first', () => {
    const { now } = clock();
    const pace = paceOf({ burst: 1, every: 1_000, people: 2 }, now);
    for (const person of ['ada', 'bob', 'ada', 'cy']) pace(person);
    expect(['ada', 'bob'].map((person) => pace(person).kind)).toEqual(['wait', 'go']);
  });

  test('lets a person read', () => {
    expect(usualPace).toMatchObject({ burst: 8, every: 3_000 });
  });
});

describe('who is too quick', () => {
  const pace = { burst: 1, every: 60_000, people: 10 };

  test('is told so alone, for commands and buttons', async () => {
    const { discord } = await onStage({ ...cast, pace });
    await discord.interactions.command('stat', { topic: 'coal' });
    const second = await discord.interactions.command('stat', { topic: 'coal' });
    expect([second.ephemeral, second.texts]).toEqual([
      true,
      ['That is quicker than I answer. Please ask again in 60 seconds.'],
    ]);
    const id = discord.interactions.sendRaw({ custom_id: '1d1', component_type: 2 }, 3);
    expect((await discord.interactions.answerTo(id)).texts.join()).toContain('quicker');
  });

  test('is told so once where others read along, and then not answered', async () => {
    const { discord } = await onStage({ ...cast, pace });
    const mention = { content: `<@${String(bot['id'])}> coal?`, mentions: [bot] };
    for (let i = 0; i < 4; i++) discord.messages.write(mention);
    const id = discord.interactions.sendRaw(
      { id: '7', name: 'help', type: 1, options: [] },
      2,
      'server',
      'en-GB',
      asBob,
    );
    expect((await discord.interactions.answerTo(id)).texts.join()).not.toContain('quicker');
    await expect.poll(() => discord.messages.posted.all.length).toBe(2);
    expect(discord.messages.posted.all[1]?.texts.join()).toContain('quicker');
  });

  test('still gets choices while typing', async () => {
    const { discord } = await onStage({ ...cast, pace });
    await discord.messages.ask('coal?');
    expect(await discord.interactions.complete('stat', 'topic', 'coa')).not.toEqual([]);
  });
});

describe('typing', () => {
  const typed = ({ requests }: { requests: readonly { path: string }[] }) =>
    requests.filter(({ path }) => path.endsWith('/typing')).map(({ path }) => path);

  test('is shown in a direct message whose answer takes over a second to arrive', async () => {
    const { discord } = await onStage(cast);
    discord.fail(/^\/channels\/\d+\/messages$/, { retryAfter: 1.2 });
    await discord.messages.ask('coal?');
    expect(typed(discord)).toEqual([`/channels/${direct}/typing`]);
  });

  test('is not shown for an answer at once, nor in a channel', async () => {
    const { discord } = await onStage(cast);
    await discord.messages.ask('coal?');
    discord.fail(/^\/channels\/\d+\/messages$/, { retryAfter: 1.2 });
    await discord.messages.mention(`<@${String(bot['id'])}> coal?`);
    expect(typed(discord)).toEqual([]);
  });
});
