/**
 * Messages: what people write reaches the bot as its intents allow, what the bot writes comes back to
 * it, and whoever Discord would ping is noted.
 */
import { fields, textsOf } from './body.ts';
import { ApiError } from './error.ts';
import type { Route } from './rest.ts';
import type { Shared } from './shared.ts';
import { type Waiting, waiting } from './waiting.ts';
import { ada, bot, channel, direct, type Entity, isDirect, server, thread } from './world.ts';

/** A message of the bot's. */
export interface Posted {
  readonly id: string;
  readonly channel: string;
  readonly body: Entity;
  readonly texts: readonly string[];
  /** Whom it pinged: users, roles, `@everyone`. */
  readonly pings: readonly string[];
  /** The message it answers. */
  readonly to: string | null;
}

/** A thread that the bot opened on a message: it has the message's id. */
export interface Opened {
  readonly id: string;
  readonly name: string;
}

export interface Messages {
  readonly routes: readonly Route[];
  readonly posted: Waiting<Posted>;
  readonly threads: Waiting<Opened>;
  /** A person writes to the bot; what the bot writes back. */
  ask(text: string): Promise<Posted>;
  /** A person mentions the bot in a channel; what the bot writes back. */
  mention(text: string): Promise<Posted>;
  /** Any message of anybody, complete with what Discord adds; its id. */
  write(message: Entity): string;
  /** What the bot wrote in answer to that message. */
  after(id: string): Promise<Posted>;
  /** Somebody deletes a message. */
  remove(id: string, where?: string): void;
  /** Somebody deletes a channel. */
  vanish(where: string): void;
}

export function keepMessages({ gateway, check, nextId }: Shared): Messages {
  const posted = waiting<Posted>();
  const threads = waiting<Opened>();
  const nonces = new Map<string, Entity>();
  const gone = new Set<string>();

  const post: Route = {
    method: 'POST',
    path: /^\/channels\/(\d+)\/messages$/,
    authorized: true,
    handle: ([where = ''], body, _, files) => {
      const sent = fields(body) as Entity;
      if (gone.has(where)) throw new ApiError(404, 10_003, 'Unknown Channel');
      check('message', body, files);
      const { nonce, enforce_nonce } = sent;
      if (enforce_nonce === true && nonces.has(String(nonce))) return nonces.get(String(nonce));
      const { message_id, fail_if_not_exists } = fields(sent['message_reference']);
      const lost = gone.has(String(message_id));
      if (
        sent['message_reference'] !== undefined &&
        (message_id === undefined || (lost && fail_if_not_exists !== false))
      )
        throw new ApiError(400, 50_035, 'Invalid Form Body');
      const reference = lost ? undefined : message_id;
      const message: Entity = {
        ...blank(nextId(), where),
        type: reference === undefined ? 0 : 19,
        components: sent['components'] ?? [],
        flags: sent['flags'] ?? 0,
      };
      if (enforce_nonce === true) nonces.set(String(nonce), message);
      posted.add({
        id: String(message['id']),
        channel: where,
        body: sent,
        texts: textsOf(sent),
        pings: pingsOf(sent),
        to: reference === undefined ? null : String(reference),
      });
      gateway.dispatch('MESSAGE_CREATE', message);
      return message;
    },
  };

  const openThread: Route = {
    method: 'POST',
    path: /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
    authorized: true,
    handle: ([where = '', from = ''], body) => {
      check('thread', body);
      if (threads.all.some(({ id }) => id === from))
        throw new ApiError(400, 160_004, 'A thread has already been created for this message');
      const opened: Entity = {
        ...thread,
        ...{ id: from, parent_id: where, owner_id: String(bot['id']), name: fields(body)['name'] ?? '' },
      };
      threads.add({ id: from, name: String(opened['name']) });
      gateway.dispatch('THREAD_CREATE', { ...opened, newly_created: true });
      return opened;
    },
  };
  const openDirect: Route = {
    method: 'POST',
    path: /^\/users\/@me\/channels$/,
    authorized: true,
    handle: () => ({ id: direct, type: 1, recipients: [ada], last_message_id: null }),
  };
  const type: Route = {
    method: 'POST',
    path: /^\/channels\/\d+\/typing$/,
    authorized: true,
    handle: () => undefined,
  };
  const read: Route = {
    method: 'GET',
    path: /^\/channels\/(\d+)$/,
    authorized: true,
    handle: ([where = '']) => ({ ...thread, id: where, owner_id: String(bot['id']) }),
  };

  const write = (message: Entity) => {
    const id = String(message['id'] ?? nextId());
    const where = String(message['channel_id'] ?? channel['id']);
    gateway.dispatch('MESSAGE_CREATE', { ...blank(id, where), author: ada, ...message });
    return id;
  };
  const after: Messages['after'] = (id) =>
    posted.first(({ to, body }) => to === id || body['nonce'] === id, 'a message of the bot');
  return {
    routes: [post, openThread, openDirect, type, read],
    posted,
    threads,
    write,
    after,
    remove: (id, where = String(channel['id'])) => {
      gone.add(id);
      gateway.dispatch('MESSAGE_DELETE', { id, channel_id: where });
    },
    vanish: (where) => {
      gone.add(where);
      gateway.dispatch('CHANNEL_DELETE', { ...channel, id: where });
    },
    ask: (text) => after(write({ channel_id: direct, content: text })),
    mention: (text) => after(write({ content: text, mentions: [bot] })),
  };
}

/** A message of the bot's without anything in it. */
export function blank(id: string, where: string): Entity {
  return {
    id,
    author: bot,
    channel_id: where,
    ...(isDirect(where) ? { channel_type: 1 } : { guild_id: server, channel_type: 0 }),
    content: '',
    timestamp: '2026-01-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    flags: 0,
    components: [],
  };
}

/** Whom Discord pings for such a message: what is written in it, as far as `allowed_mentions` does not forbid it. */
function pingsOf(message: Entity): readonly string[] {
  const text = [message['content'] ?? '', ...textsOf(message)].join('\n');
  const allowed = message['allowed_mentions'] === undefined ? null : fields(message['allowed_mentions']);
  const parse = allowed
    ? Array.isArray(allowed['parse'])
      ? allowed['parse']
      : []
    : ['everyone', 'users', 'roles'];
  const replied = allowed === null || allowed['replied_user'] === true;
  return [
    ...(parse.includes('everyone') ? (text.match(/@(?:everyone|here)/g) ?? []) : []),
    ...(parse.includes('users') ? (text.match(/<@!?\d+>/g) ?? []) : []),
    ...(parse.includes('roles') ? (text.match(/<@&\d+>/g) ?? []) : []),
    ...(replied && message['message_reference'] !== undefined ? ['the person replied to'] : []),
  ];
}
