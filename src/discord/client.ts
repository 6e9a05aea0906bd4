/**
 * The discord.js client: no privileged intent unless the operator asks for it, pings off by default, and caches that hold only what
 * answering needs, so that memory does not grow with the people who ask.
 */
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  LimitedCollection,
  Options,
  Partials,
  RESTEvents,
} from 'discord.js';
import type { Logger } from './desk.ts';
import type { identifyThrottle } from './identify.ts';
import { PatientShards } from './shards.ts';

/** Discord bans an address after 10,000 requests that are refused within ten minutes. */
const warnEveryRefused = 500;
/** Milliseconds that an answer waits for a rate limit to pass. */
const patience = 10_000;

export interface ClientSettings {
  readonly log: Logger;
  /** The address of the REST API, if not Discord's. */
  readonly api?: string;
  /** Milliseconds; direct-message channels are never evicted by discord.js, and the next message rebuilds one. */
  readonly sweepEvery: number;
  /** Milliseconds after which discord.js gives a request up and tries it again. */
  readonly requestTimeout: number;
  readonly throttle: ReturnType<typeof identifyThrottle>;
  /** Ask for the text of messages that do not address the bot, a privileged intent. */
  readonly messageContent?: boolean;
}

export interface Connection {
  readonly client: Client;
  /** Ends what the client leaves running. It may never come back while connecting: race it. */
  close(): Promise<void>;
}

/** A client that is not logged in yet; its warnings and errors go to the log. */
export function newConnection(settings: ClientSettings): Connection {
  const { log } = settings;
  const client = new Client(optionsOf(settings));
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js reported an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warned'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'the connection to Discord broke'));
  let closing = false;
  client.on(Events.ShardReconnecting, (shard) => {
    if (!closing) log.warn({ shard }, 'reconnecting to Discord');
  });
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'connected again'));
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.warn(
      { count, remainingTime },
      'Discord refused many requests; at 10,000 in ten minutes it bans this address',
    ),
  );
  const timer = setInterval(
    () => client.channels.cache.sweep((channel) => channel.isDMBased()),
    settings.sweepEvery,
  ).unref();
  const close = () => {
    closing = true;
    clearInterval(timer);
    return client.destroy();
  };
  return { client, close };
}

const optionsOf = ({
  api,
  log,
  requestTimeout,
  throttle,
  messageContent = false,
}: ClientSettings): ClientOptions => ({
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
    ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
  ],
  // Without it discord.js drops direct messages in silence.
  partials: [Partials.Channel],
  shards: 'auto',
  ws: {
    buildIdentifyThrottler: () => throttle,
    buildStrategy: (manager) => new PatientShards(manager),
  },
  allowedMentions: { parse: [], repliedUser: false },
  // What we send has Discord's own names already; discord.js would spell each of them anew.
  jsonTransformer: (component) => component,
  failIfNotExists: false,
  rest: {
    timeout: requestTimeout,
    invalidRequestWarningInterval: warnEveryRefused,
    // The one place that hears of every rate limit: the event for it leaves out those that Discord sets unforeseen.
    rejectOnRateLimit: ({ route, retryAfter, global, scope }) => {
      log.warn({ route, retryAfter, global, scope }, 'Discord limits the rate of requests');
      return retryAfter > patience;
    },
    ...(api === undefined ? {} : { api }),
  },
  makeCache: (type, holds, manager) =>
    manager.name in none || type.name in none ? nothing : ownOnly(type, holds, manager),
});

/** Members and people are the bot itself alone. */
const ownOnly = Options.cacheWithLimits({
  GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
});

/** Each channel has two caches of these: one that takes nothing serves them all, or 500 servers cost half as much again. */
const nothing = new LimitedCollection<string, never>({ maxSize: 0 });

const none = {
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
} as const;
