/**
 * The door to LevelDB, a small database in a folder of its own. A change is on the disk before it counts
 * as kept, so that a process that is killed in the middle of it loses nothing it has told of. LevelDB locks the folder;
 * the system lifts the lock of a process that is gone.
 */
import { ClassicLevel } from 'classic-level';
import { exitCode, UserError } from '../errors.ts';
import type { Store } from './settings.ts';

export interface OpenStore extends Store {
  close(): Promise<void>;
}

/** @throws UserError where the folder cannot be used, or another process uses it. */
export async function openStore(folder: string): Promise<OpenStore> {
  const database = new ClassicLevel(folder);
  try {
    await database.open();
    return {
      entries: await database.iterator().all(),
      keep: (server, text) => database.put(server, text, { sync: true }),
      close: () => database.close(),
    };
  } catch (error) {
    await database.close().catch(() => undefined);
    throw new UserError(exitCode.badConfig, [{ file: folder, message: complaint(error) }]);
  }
}

function complaint(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED') {
    return 'another Amur keeps its settings here: stop it, or set AMUR_DATA to a folder of this one’s own';
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `the settings of servers cannot be kept here (${reason}): set AMUR_DATA to a folder that may be written`;
}
