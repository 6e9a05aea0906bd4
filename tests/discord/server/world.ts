/** Who and what is on the server of the tests: one bot, one server with two channels, people. */
import type { Json } from './body.ts';

export type Entity = { readonly [key: string]: Json };

/** Discord's ids: milliseconds since 2015, then a counter. */
export function ids(now: () => number): () => string {
  let counter = 0n;
  return () => ((BigInt(now() - 1_420_070_400_000) << 22n) + counter++).toString();
}

const person = (id: string, username: string): Entity => ({
  id,
  username,
  discriminator: '0',
  global_name: null,
  avatar: null,
});

export const bot: Entity = { ...person('1000000000000000001', 'Amur'), bot: true };
export const ada = person('1000000000000000002', 'ada');
export const otherBot: Entity = { ...person('1000000000000000003', 'Echo'), bot: true };
export const application: Entity = { id: '1000000000000000009', flags: 0 };

export const server = '2000000000000000001';
export const botRole = '2000000000000000002';
export const channel: Entity = channelOf('3000000000000000001', 0, 'trade');
export const thread: Entity = {
  ...channelOf('3000000000000000002', 11, 'cars'),
  parent_id: '3000000000000000001',
  thread_metadata: {
    archived: false,
    auto_archive_duration: 1440,
    archive_timestamp: '2026-01-01T00:00:00Z',
    locked: false,
  },
};
/** Channels of one person and the bot begin with a 4. */
export const isDirect = (id: string): boolean => id.startsWith('4');
/** Ada's. */
export const direct = '4000000000000000001';

export const serverEvent: Entity = {
  id: server,
  name: 'Traders',
  icon: null,
  owner_id: String(ada['id']),
  unavailable: false,
  joined_at: '2026-01-01T00:00:00Z',
  member_count: 3,
  large: false,
  features: [],
  preferred_locale: 'en-US',
  emojis: [],
  stickers: [],
  soundboard_sounds: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  threads: [thread],
  channels: [channel],
  roles: [role(server, '@everyone'), role(botRole, 'Amur')],
  members: [member(bot)],
};

export function member(user: Entity): Entity {
  return {
    user,
    nick: null,
    roles: [],
    joined_at: '2026-01-01T00:00:00Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '8',
  };
}

function role(id: string, name: string): Entity {
  return {
    id,
    name,
    color: 0,
    hoist: false,
    position: 0,
    permissions: '68608',
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

function channelOf(id: string, type: number, name: string): Entity {
  return { id, type, name, guild_id: server, position: 0, permission_overwrites: [] };
}
