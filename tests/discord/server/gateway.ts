/**
 * Discord's gateway, as far as a bot without voice sees it: Hello, heartbeats, IDENTIFY with its
 * refusals, events in sequence, and RESUME, which sends again what was missed.
 */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { fields, type Json } from './body.ts';

export interface GatewaySettings {
  readonly token: string;
  /** Shards that Discord insists on. */
  readonly shards: number;
  /** Privileged intents that are granted in the developer portal. */
  readonly granted: number;
  /** Takes connections and says nothing. */
  readonly silent: boolean;
  /** Milliseconds between two heartbeats. */
  readonly heartbeat: number;
  /** The first events of a session: READY's own fields, then the servers. */
  readonly ready: () => { readonly [key: string]: Json };
  readonly servers: () => readonly Json[];
}

export interface Gateway {
  /** How often a bot has identified itself, and how often it has resumed. */
  readonly count: { identified: number; resumed: number };
  /** The intents of the last IDENTIFY. */
  readonly intents: () => number;
  /** What stands under the bot's name, each time that it was set. */
  readonly presences: readonly string[];
  /** Sends an event now, or when the session is resumed. */
  dispatch(type: string, data: Json): void;
  /** Ends the connection with that code; the session can be resumed. */
  drop(code: number): void;
  /** Sends a packet as it stands. */
  send(packet: string): void;
  /** Asks the bot to connect again; the session can be resumed. */
  askToReconnect(): void;
  /** Keeps the connection and takes no more notice of it; what is dispatched waits for a RESUME. */
  freeze(): void;
  /** Forgets the session: a RESUME is answered with Invalid Session. */
  forget(): void;
  /** Closes the next connections with that code, once they have identified themselves: all, or so many. */
  refuse(code: number, times?: number): void;
  /** Refuses so many connections with 503 before they are any. */
  overload(times: number): void;
  /** Breaks every connection without a word; sessions can be resumed. */
  hangUp(): void;
  close(): void;
}

interface Session {
  readonly id: string;
  readonly sent: { readonly s: number; readonly t: string; readonly d: Json }[];
  socket: WebSocket | null;
}

/** Server members, presences and message content: granted in the developer portal, or not. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);
const known = 0x1_ff_ff_ff_f;
const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

export function openGateway(http: Server, settings: GatewaySettings): Gateway {
  let unavailable = 0;
  const server = new WebSocketServer({
    server: http,
    verifyClient: (_, accept) => (unavailable-- > 0 ? accept(false, 503) : accept(true)),
  });
  const count = { identified: 0, resumed: 0 };
  let session: Session | null = null;
  let intents = 0;
  let refusal = { code: 0, times: 0 };
  const frozen = new WeakSet<WebSocket>();
  const presences: string[] = [];

  const dispatch = (t: string, d: Json) => {
    if (!session) throw new Error(`no bot has identified itself, so that ${t} reaches nobody`);
    const event = { s: session.sent.length + 1, t, d };
    session.sent.push(event);
    session.socket?.send(JSON.stringify({ op: op.dispatch, ...event }));
  };

  const identify = (socket: WebSocket, d: { readonly [key: string]: Json | undefined }) => {
    count.identified++;
    intents = Number(d['intents']);
    const shard = Array.isArray(d['shard']) ? d['shard'] : [0, 1];
    const code =
      (refusal.times-- > 0 && refusal.code) ||
      (d['token'] !== settings.token && 4004) ||
      (intents > known && 4013) ||
      (intents & privileged & ~settings.granted && 4014) ||
      (Number(shard[1]) < settings.shards && 4011);
    if (code) return socket.close(code);
    const id = `session-${count.identified}`;
    session = { id, sent: [], socket };
    dispatch('READY', { v: 10, session_id: id, shard, ...settings.ready() });
    for (const guild of settings.servers()) dispatch('GUILD_CREATE', guild);
  };

  const resume = (socket: WebSocket, d: { readonly [key: string]: Json | undefined }) => {
    if (!session || session.id !== d['session_id'] || d['token'] !== settings.token) {
      return socket.send(JSON.stringify({ op: op.invalid, d: false }));
    }
    count.resumed++;
    session.socket = socket;
    const missed = session.sent.filter(({ s }) => s > Number(d['seq']));
    for (const event of missed) socket.send(JSON.stringify({ op: op.dispatch, ...event }));
    dispatch('RESUMED', {});
  };

  server.on('connection', (socket) => {
    if (settings.silent) return;
    socket.send(JSON.stringify({ op: op.hello, d: { heartbeat_interval: settings.heartbeat } }));
    socket.on('message', (data) => {
      if (frozen.has(socket)) return;
      const message = fields(JSON.parse(data.toString()) as Json);
      if (message['op'] === op.heartbeat) socket.send(JSON.stringify({ op: op.ack }));
      else if (message['op'] === op.identify) identify(socket, fields(message['d']));
      else if (message['op'] === op.presence) presences.push(stateOf(fields(message['d'])['activities']));
      else if (message['op'] === op.resume) resume(socket, fields(message['d']));
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
    });
  });

  const hangUp = () => {
    for (const socket of server.clients) socket.terminate();
  };
  return {
    count,
    intents: () => intents,
    presences,
    dispatch,
    drop: (code) => session?.socket?.close(code),
    send: (packet) => session?.socket?.send(packet),
    askToReconnect: () => session?.socket?.send(JSON.stringify({ op: op.reconnect, d: null })),
    freeze: () => {
      if (!session?.socket) return;
      frozen.add(session.socket);
      session.socket = null;
    },
    forget: () => {
      session = null;
    },
    refuse: (code, times = Number.POSITIVE_INFINITY) => {
      refusal = { code, times };
    },
    overload: (times) => {
      unavailable = times;
    },
    hangUp,
    close: () => {
      hangUp();
      server.close();
    },
  };
}

const stateOf = (activities: Json | undefined): string => {
  const [first] = Array.isArray(activities) ? activities.map(fields) : [];
  return String(first?.['state'] ?? '');
};
