import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Context, Outcome } from '../../src/command.ts';
import { shipped } from '../newspaper.ts';

const context: Context = { library: shipped(), today: '2025-09-01', language: 'en' };

function command(name: string) {
  const found = commands.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no command ${name}`);
  return found;
}
function run(name: string, args: Readonly<Record<string, string | null>>): Outcome {
  const none = Object.fromEntries(
    command(name).options.map((option) => [option.name, option.kind === 'flag' ? false : null]),
  );
  return command(name).run({ ...none, ...args }, context);
}
function quotes(outcome: Outcome): readonly string[] {
  if (outcome.kind !== 'answer' || outcome.answer.kind === 'nothing') return [];
  return outcome.answer.findings.map(({ passage }) => passage.text);
}
const offered = (name: string, option: string, typed: string) =>
  command(name)
    .complete(option, typed, context)
    .map((choice) => choice.name);

describe('/stat', () => {
  test('finds the figure on a topic', () => {
    expect(quotes(run('stat', { topic: 'vehicles' }))[0]).toMatch(/slumped 46% to \$5\.8 billion\.$/);
  });

  test.each(['brent', 'samsonite', 'instagram', '$2'])(
    'finds nothing on %s, which stands in the sites’ chrome alone',
    (topic) => {
      expect(run('stat', { topic })).toMatchObject({ kind: 'answer', answer: { kind: 'nothing' } });
    },
  );

  test('holds a period and a flow as hard', () => {
    expect(quotes(run('stat', { topic: 'vehicles', period: '2018' }))).toEqual([]);
    expect(quotes(run('stat', { topic: 'turnover', period: '2024' }))[0]).toContain('$245 billion');
    expect(quotes(run('stat', { topic: 'vehicles', flow: 'imports' }))[0]).toContain('46%');
  });

  test('offers topics of the corpus, by any word for them', () => {
    expect(offered('stat', 'topic', '')).not.toEqual([]);
    const [first] = offered('stat', 'topic', 'automobile');
    expect(quotes(run('stat', { topic: first ?? '' }))[0]).toContain('46%');
    expect(offered('stat', 'topic', 'samsonite')).toEqual([]);
  });

  test('offers the periods that figures have, in words', () => {
    expect(offered('stat', 'period', '')).toContain('Jan–Jul 2025');
    expect(offered('stat', 'period', '2024')).toContain('2024');
  });

  test('an offered value is understood', () => {
    const value = command('stat').complete('period', 'Jan–Jul', context)[0]?.value ?? '';
    expect(quotes(run('stat', { topic: 'vehicles', period: value }))[0]).toContain('46%');
  });
});

describe('/ask', () => {
  test('answers in the article’s words', () => {
    expect(quotes(run('ask', { question: 'who complained about excessive imports of cars?' }))[0]).toMatch(
      /^Russian carmaker Avtovaz/,
    );
  });
});

describe('/sources', () => {
  const ids = (outcome: Outcome) => (outcome.kind === 'sources' ? outcome.articles.map(({ id }) => id) : []);

  test('lists all, newest first', () => {
    expect(ids(run('sources', {}))).toEqual([
      '2025-08-28-reuters-trade-revival',
      '2025-08-20-moscow-times-sanctions-slow-trade',
    ]);
  });

  test('finds one by publisher, by words of its title, or by what it offered', () => {
    expect(ids(run('sources', { article: 'reuters' }))).toHaveLength(1);
    expect(ids(run('sources', { article: 'Market Glut' }))).toHaveLength(1);
    const [choice] = command('sources').complete('article', 'moscow', context);
    expect(ids(run('sources', { article: choice?.value ?? '' }))).toEqual([
      '2025-08-20-moscow-times-sanctions-slow-trade',
    ]);
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choice?.name).toMatch(/^The Moscow Times: Western Sanctions, .* \S*[\p{L}]…?$/u);
  });

  test('lists none where none has that name', () =>
    expect(ids(run('sources', { article: 'samsonite' }))).toEqual([]));
});

test('/help lists every command, itself too', () => {
  expect(run('help', {})).toMatchObject({ kind: 'help', commands: commands.map(({ name }) => ({ name })) });
});
