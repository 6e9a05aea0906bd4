/** The log: JSON Lines on stderr, so that data stays alone on stdout. No line ever holds a secret. */
import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type { Logger } from 'pino';

interface Sink {
  write(line: string): void;
}

/** `secrets` are blotted out wherever they occur: in a message, a field, a stack trace or a failed request's headers. */
export function createLog(level: LogLevel, secrets: readonly string[], sink: Sink = process.stderr): Logger {
  const blotted = {
    write: (line: string) => {
      sink.write(secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line));
    },
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, blotted);
}
