/**
 * What whoever runs a server has set for it. Held in memory, where answers look it up; every change is
 * on the disk before it holds.
 */
import { type Language, languages } from '../language.ts';

export interface ServerSettings {
  /** Ids of the channels where the bot answers for all to see; none: everywhere. */
  readonly channels: readonly string[];
  /** Answers are for the asker alone, unless the asker says otherwise. */
  readonly private: boolean;
  /** Of the bot's own sentences; null: each person's own. */
  readonly language: Language | null;
}

export interface Settings {
  /** What is set for a server; what is usual for one that set nothing, and outside of servers. */
  of(server: string | null): ServerSettings;
  /**
   * Comes with the new settings when they are kept; until then, and where they cannot be kept, the old ones hold. Of two
   * changes at once the second one begins with what the first has made.
   */
  change(server: string, edit: (before: ServerSettings) => ServerSettings): Promise<ServerSettings>;
}

/** A text by a server's id, kept somewhere. */
export interface Store {
  readonly entries: readonly (readonly [server: string, text: string])[];
  keep(server: string, text: string): Promise<void>;
}

export const usualSettings: ServerSettings = { channels: [], private: false, language: null };

/** As many channels as one message can list. */
export const mostChannels = 25;

export function settingsIn({ entries, keep }: Store): Settings {
  const known = new Map(entries.map(([server, text]) => [server, readSettings(text)]));
  const of: Settings['of'] = (server) =>
    server === null ? usualSettings : (known.get(server) ?? usualSettings);
  let last: Promise<unknown> = Promise.resolve();
  return {
    of,
    change: (server, edit) => {
      const changing = last.then(async () => {
        const settings = edit(of(server));
        await keep(server, JSON.stringify(settings));
        known.set(server, settings);
        return settings;
      });
      // Whoever asked for it hears of a failure; the next change goes on.
      last = changing.catch(() => undefined);
      return changing;
    },
  };
}

/** Settings of another version: what is understood of them, and what is usual for the rest. */
function readSettings(text: string): ServerSettings {
  const { channels, private: alone, language } = fieldsOf(text);
  return {
    channels: Array.isArray(channels)
      ? channels.filter((id) => typeof id === 'string').slice(0, mostChannels)
      : usualSettings.channels,
    private: alone === true,
    language: languages.find((known) => known === language) ?? null,
  };
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // No JSON: nothing of it is understood.
    return {};
  }
}
