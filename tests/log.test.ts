import { expect, test } from 'vitest';
import { createLog, type Logger } from '../src/log.ts';

const written = (level: 'info' | 'warn', use: (log: Logger) => void): readonly string[] => {
  const lines: string[] = [];
  use(createLog(level, ['tok.en.1'], { write: (line) => lines.push(line) }));
  return lines;
};

test('a secret never reaches the log, wherever it stands', () => {
  const lines = written('info', (log) => {
    log.info({ token: 'tok.en.1', headers: { authorization: 'Bot tok.en.1' } }, 'with tok.en.1 in it');
    log.error({ err: new Error('refused tok.en.1') }, 'failed');
  });
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain('tok.en.1');
  expect(lines[0]).toContain('Bot [secret]');
});

test('a line is JSON with level, time, message and facts', () => {
  const [line = ''] = written('info', (log) => log.info({ articles: 2 }, 'starting'));
  expect(JSON.parse(line)).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    articles: 2,
    msg: 'starting',
  });
});

test('what is below the level is left out', () => {
  expect(written('warn', (log) => log.info({}, 'chatter'))).toEqual([]);
});
