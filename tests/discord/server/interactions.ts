/**
 * Interactions: a first answer within 3 s, once; a token that lives 15 min for edits and follow-ups;
 * only commands that are registered, with options as Discord would let a person fill them in.
 */
import { fields, type Json, textsOf } from './body.ts';
import {
  alreadyAcknowledged,
  invalidBody,
  invalidWebhookToken,
  tooManyFollowUps,
  unknownInteraction,
} from './error.ts';
import { blank } from './messages.ts';
import type { Route } from './rest.ts';
import type { Shared } from './shared.ts';
import { type Waiting, waiting } from './waiting.ts';
import { ada, application, bot, channel, direct, type Entity, member, server } from './world.ts';

/** What the bot answered an interaction. */
export interface Answer {
  /** The interaction's. */
  readonly id: string;
  readonly type: number;
  readonly data: Entity;
  readonly texts: readonly string[];
  /** Only the person who asked sees it. */
  readonly ephemeral: boolean;
}

/** Where a person is: on a server, in a direct message to the bot, or in a chat that the bot is not in. */
export type Place = 'server' | 'direct' | 'elsewhere';

type Filled = Readonly<Record<string, string | boolean>>;

export interface Interactions {
  readonly routes: readonly Route[];
  readonly answers: Waiting<Answer>;
  /** A person sends a slash command; its id. `locale` is the language of the person's Discord. */
  send(name: string, options?: Filled, place?: Place, locale?: string): string;
  /** As `send`, with whatever a Discord that is behind the times may send. */
  sendRaw(data: Entity, type?: number, place?: Place, locale?: string, more?: Entity): string;
  /** A person sends a slash command; what the bot answers. */
  command(name: string, options?: Filled, place?: Place, locale?: string): Promise<Answer>;
  /** What the bot offers while a person types into an option; `filled` stands in others already. */
  complete(
    name: string,
    option: string,
    typed: string,
    filled?: Readonly<Record<string, string>>,
  ): Promise<readonly { name: string; value: string }[]>;
  answerTo(id: string): Promise<Answer>;
  /** What came after the first answer: follow-ups, and the ids of interactions whose message was deleted. */
  readonly followUps: Waiting<Answer>;
  readonly deleted: Waiting<string>;
  /** Delivers an interaction a second time. */
  redeliver(id: string): void;
  /** The token of an interaction. */
  tokenOf(id: string): string;
}

interface Open {
  readonly id: string;
  readonly token: string;
  readonly at: number;
  readonly userInstall: boolean;
  readonly event: Entity;
  acknowledged: boolean;
  followUps: number;
}

const firstAnswer = 3_000;
const tokenLife = 15 * 60_000;
const kinds = { command: 2, component: 3, autocomplete: 4 } as const;

export function keepInteractions({ gateway, check, now, nextId, commands }: Shared): Interactions {
  const open = new Map<string, Open>();
  const answers = waiting<Answer>();
  const followUps = waiting<Answer>();
  const deleted = waiting<string>();

  const callback: Route = {
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    authorized: false,
    handle: ([id = '', token], body, query, files) => {
      const interaction = open.get(id);
      if (!interaction || interaction.token !== token) throw unknownInteraction();
      if (interaction.acknowledged) throw alreadyAcknowledged();
      if (now() - interaction.at > firstAnswer) throw unknownInteraction();
      const { type, data } = fields(body);
      const component = interaction.event['type'] === kinds.component;
      if (!component && (type === 6 || type === 7)) throw invalidBody(['type: not for a command']);
      if (type !== 6) check(type === 8 ? 'autocomplete' : type === 7 ? 'update' : 'callback', body, files);
      interaction.acknowledged = true;
      const shown = fields(data) as Entity;
      const ephemeral = (Number(shown['flags'] ?? 0) & 64) !== 0;
      answers.add({ id, type: Number(type), data: shown, texts: textsOf(shown), ephemeral });
      return query.get('with_response') === 'true' ? { interaction: { id, type: 2 } } : undefined;
    },
  };
  const living = (token: string | undefined) => {
    const interaction = [...open.values()].find((candidate) => candidate.token === token);
    if (!interaction?.acknowledged || now() - interaction.at > tokenLife) throw invalidWebhookToken();
    return interaction;
  };
  const message = (body: Json): Json => ({
    ...(fields(body) as Entity),
    id: nextId(),
    channel_id: String(channel['id']),
    author: bot,
    content: '',
  });
  const edit: Route = {
    method: 'PATCH',
    path: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    authorized: false,
    handle: ([token], body, _, files) => {
      living(token);
      check('edit', body, files);
      return message(body);
    },
  };
  const followUp: Route = {
    method: 'POST',
    path: /^\/webhooks\/\d+\/([^/]+)$/,
    authorized: false,
    handle: ([token], body, _, files) => {
      const interaction = living(token);
      if (interaction.userInstall && interaction.followUps >= 5) throw tooManyFollowUps();
      check('follow-up', body, files);
      interaction.followUps++;
      const shown = fields(body) as Entity;
      const ephemeral = (Number(shown['flags'] ?? 0) & 64) !== 0;
      followUps.add({ id: interaction.id, type: 4, data: shown, texts: textsOf(shown), ephemeral });
      return message(body);
    },
  };
  const erase: Route = {
    method: 'DELETE',
    path: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    authorized: false,
    handle: ([token]) => {
      deleted.add(living(token).id);
      return undefined;
    },
  };

  const sendRaw: Interactions['sendRaw'] = (
    data,
    type = kinds.command,
    place = 'server',
    locale = 'en-GB',
    more = {},
  ) => {
    const id = nextId();
    const token = `token-${id}`;
    const event = {
      ...{ id, token, type, data, locale, ...common, ...whereabouts(place) },
      ...(type === kinds.component ? { message: blank(nextId(), String(channel['id'])) } : {}),
      ...more,
    };
    const userInstall = place === 'elsewhere';
    open.set(id, { id, token, at: now(), userInstall, event, acknowledged: false, followUps: 0 });
    gateway.dispatch('INTERACTION_CREATE', event);
    return id;
  };
  const send: Interactions['send'] = (name, options = {}, place = 'server', locale) =>
    sendRaw(filledIn(registered(commands(), name), options), kinds.command, place, locale);
  const answerTo = (id: string) => answers.first((answer) => answer.id === id, 'an answer to an interaction');

  return {
    routes: [callback, edit, followUp, erase],
    answers,
    followUps,
    deleted,
    send,
    sendRaw,
    answerTo,
    command: (name, options, place, locale) => answerTo(send(name, options, place, locale)),
    complete: async (name, option, typed, filled = {}) => {
      const { id, type, options } = registered(commands(), name);
      const offers = Array.isArray(options) ? options.map(fields) : [];
      if (!offers.some((offer) => offer['name'] === option && offer['autocomplete'] === true)) {
        throw new Error(`Discord does not ask the bot what ${option} may be`);
      }
      const sent = sendRaw(
        {
          id: id ?? '',
          type: type ?? 1,
          name,
          options: [
            ...Object.entries(filled).map(([name, value]) => ({ name, type: 3, value })),
            { name: option, type: 3, value: typed, focused: true },
          ],
        },
        kinds.autocomplete,
      );
      const { data } = await answerTo(sent);
      return (data['choices'] ?? []) as unknown as { name: string; value: string }[];
    },
    redeliver: (id) => gateway.dispatch('INTERACTION_CREATE', open.get(id)?.event ?? {}),
    tokenOf: (id) => open.get(id)?.token ?? '',
  };
}

const common: Entity = {
  application_id: String(application['id']),
  version: 1,
  app_permissions: '274877975552',
  entitlements: [],
  attachment_size_limit: 10_485_760,
};

function whereabouts(place: Place): Entity {
  const owners = place === 'server' ? { '0': server } : { '1': String(ada['id']) };
  if (place === 'direct') {
    return {
      channel: { id: direct, type: 1 },
      channel_id: direct,
      user: ada,
      context: 1,
      authorizing_integration_owners: { '0': '0' },
    };
  }
  if (place === 'elsewhere') {
    return {
      channel: { id: '5', type: 3, recipients: [] },
      channel_id: '5',
      user: ada,
      context: 2,
      authorizing_integration_owners: owners,
    };
  }
  return {
    channel,
    channel_id: String(channel['id']),
    guild_id: server,
    guild_locale: 'en-US',
    member: member(ada),
    context: 0,
    authorizing_integration_owners: owners,
  };
}

type Fields = ReturnType<typeof fields>;

function registered(commands: readonly Json[], name: string): Fields {
  const command = commands.map(fields).find((candidate) => candidate['name'] === name);
  if (!command) throw new Error(`/${name} is not registered: nobody can send it`);
  return command;
}

/** The data of a command, as far as Discord lets a person send it. */
function filledIn(command: Fields, values: Filled): Entity {
  const options = Array.isArray(command['options']) ? command['options'].map(fields) : [];
  for (const { name, required } of options) {
    if (required === true && values[String(name)] === undefined) throw new Error(`${name} must be filled in`);
  }
  const filled = Object.entries(values).map(([name, value]) => {
    const option = options.find((candidate) => candidate['name'] === name);
    if (!option) throw new Error(`there is no option ${name}`);
    if (option['type'] !== (typeof value === 'string' ? 3 : 5)) throw new Error(`${name} is of another type`);
    if (typeof value === 'string') {
      const choices = Array.isArray(option['choices']) ? option['choices'].map(fields) : null;
      if (value.length > Number(option['max_length'] ?? 6000)) throw new Error(`${name} is too long`);
      if (choices && !choices.some((choice) => choice['value'] === value))
        throw new Error(`${value} is no choice`);
    }
    return { name, type: option['type'] ?? 3, value };
  });
  return { id: command['id'] ?? '', name: command['name'] ?? '', type: 1, options: filled };
}
