/**
 * A Discord of our own for an unmodified discord.js: it enforces Discord's rules, keeps what was sent,
 * and lets a test act as the people on it. Its clock stands still unless a test moves it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultsIn, fields, type Json } from './body.ts';
import { ApiError, invalidBody } from './error.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { type Interactions, keepInteractions } from './interactions.ts';
import { keepMessages, type Messages } from './messages.ts';
import { type Fault, type Request, type Route, serveRest } from './rest.ts';
import type { Shared } from './shared.ts';
import { application, bot, ids, serverEvent } from './world.ts';

export const token = 'MTAwMDAwMDAwMDAwMDAwMDAwOQ.test.token';

export interface Discord {
  /** For discord.js: `rest: { api }`. */
  readonly api: string;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly messages: Messages;
  /** Everything that came in, in order. */
  readonly requests: readonly Request[];
  /** What was wrong with bodies; must be empty after every test. */
  readonly faults: readonly string[];
  /** The registered commands. */
  commands(): readonly Json[];
  /** The next requests to such a path go wrong. */
  fail(path: RegExp, how: Fault['with'], times?: number): void;
  /** Moves the clock on. */
  pass(milliseconds: number): void;
  /** The network is gone: connections break, and new ones are refused. What was sent waits. */
  goAway(): Promise<void>;
  /** The network is there again. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

export interface DiscordSettings {
  readonly port?: number;
  readonly shards?: number;
  /** Commands that are registered already. */
  readonly commands?: readonly object[];
  /** The gateway takes connections and says nothing. */
  readonly silent?: boolean;
  /** Milliseconds between two heartbeats of the gateway. */
  readonly heartbeat?: number;
  /** How many sessions the bot may still begin today. */
  readonly sessions?: number;
  /** The servers that the bot is on, as GUILD_CREATE has them; one, if left out. */
  readonly servers?: readonly { readonly [key: string]: Json }[];
  /** The clock goes on by itself. */
  readonly live?: boolean;
  /** Privileged intents that are granted. */
  readonly granted?: number;
}

export async function openDiscord({
  port = 0,
  shards = 1,
  silent = false,
  heartbeat = 45_000,
  sessions = 1000,
  live = false,
  granted = 0,
  servers = [serverEvent],
  commands = [],
}: DiscordSettings = {}): Promise<Discord> {
  const http = createServer();
  const listen = (at: number) => new Promise<void>((resolve) => http.listen(at, '127.0.0.1', resolve));
  await listen(port);
  const { port: taken } = http.address() as AddressInfo;
  const address = `127.0.0.1:${taken}`;
  const began = Date.now();
  let passed = 0;
  const now = () => (live ? Date.now() : began) + passed;
  const faults: string[] = [];
  let registered = JSON.parse(JSON.stringify(commands)) as readonly Json[];

  const check: Shared['check'] = (kind, body, files) => {
    const found = faultsIn(kind, body, files);
    faults.push(...found.map((fault) => `${kind}: ${fault}`));
    if (found.length > 0) throw invalidBody(found);
  };
  const gateway = openGateway(http, {
    token,
    shards,
    silent,
    heartbeat,
    granted,
    ready: () => ({
      user: bot,
      application,
      guilds: servers.map(({ id = '' }) => ({ id, unavailable: true })),
      resume_gateway_url: `ws://${address}`,
    }),
    servers: () => servers,
  });
  const shared = { gateway, check, now, nextId: ids(now), commands: () => registered };
  const interactions = keepInteractions(shared);
  const messages = keepMessages(shared);

  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: /^\/gateway\/bot$/,
      authorized: true,
      handle: () => ({
        url: `ws://${address}`,
        shards,
        session_start_limit: { total: 1000, remaining: sessions, reset_after: 0, max_concurrency: 1 },
      }),
    },
    {
      method: 'GET',
      path: /^\/applications\/@me$/,
      authorized: true,
      handle: () => ({ ...application, name: 'Amur' }),
    },
    { method: 'GET', path: /^\/applications\/\d+\/commands$/, authorized: true, handle: () => registered },
    {
      method: 'PUT',
      path: /^\/applications\/\d+\/commands$/,
      authorized: true,
      handle: (_, body) => {
        if (!Array.isArray(body) || body.length > 130) throw invalidBody(['not a list of commands']);
        for (const command of body) check('command', command);
        registered = body.map((command) => registeredAs(fields(command), shared.nextId()));
        return registered;
      },
    },
    ...interactions.routes,
    ...messages.routes,
  ];
  const rest = serveRest(http, routes, token);

  return {
    api: `http://${address}/api`,
    gateway,
    interactions,
    messages,
    requests: rest.requests,
    faults,
    commands: () => registered,
    fail: (path, how, times = 1) => rest.faults.push({ path, with: how, times }),
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    goAway: async () => {
      const closed = new Promise((resolve) => http.close(resolve));
      gateway.hangUp();
      http.closeAllConnections();
      await closed;
    },
    comeBack: () => listen(taken),
    close: async () => {
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Discord fills in what was left out, and leaves out what says nothing. */
function registeredAs(command: { readonly [key: string]: Json | undefined }, id: string): Json {
  return {
    id,
    application_id: String(application['id']),
    version: id,
    type: 1,
    nsfw: false,
    dm_permission: true,
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    ...command,
  } as Json;
}

export { ApiError, type Json };
