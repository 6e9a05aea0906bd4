/**
 * `/settings`: what is set for a server, for those who may manage it. Discord hides the command from others, and it is
 * checked again here: a server can show it to anybody.
 */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type Language, languageOf, languages } from '../language.ts';
import type { Note, NoteBlock } from '../reply/block.ts';
import { surfaceWordingIn } from '../reply/wording/surface/index.ts';
import { mostChannels, type ServerSettings } from '../settings/index.ts';
import type { Desk } from './desk.ts';
import { type Payload, render } from './render.ts';
import { reply } from './reply.ts';

/** By their own names. */
const names: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '简体中文',
  'zh-Hant': '繁體中文',
};
const automatic = 'automatic';
const channelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum] as const;

const localized = (ru: string, zh: string, zhHant: string) => ({ ru, 'zh-CN': zh, 'zh-TW': zhHant });

export const settingsCommand: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  name: 'settings',
  description: 'What is set for this server: channels, privacy, language',
  description_localizations: localized(
    'Настройки этого сервера: каналы, видимость ответов, язык',
    '本服务器的设置：频道、可见范围、语言',
    '本伺服器的設定：頻道、可見範圍、語言',
  ),
  options: [
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'private',
      description: 'Show answers to the asker alone, unless they say otherwise',
      description_localizations: localized(
        'Показывать ответ только спросившему, если он не выбрал иначе',
        '回答只给提问者看，除非其另有选择',
        '回答只給提問者看，除非其另有選擇',
      ),
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'language',
      description: 'The language I speak here; quotes stay in theirs',
      description_localizations: localized(
        'На каком языке я говорю здесь; цитаты остаются на своём',
        '我在这里使用的语言；引文保持原文',
        '我在這裡使用的語言；引文保持原文',
      ),
      choices: [
        {
          name: automatic,
          name_localizations: localized('язык каждого', '各人的语言', '各人的語言'),
          value: automatic,
        },
        ...languages.map((language) => ({ name: names[language], value: language })),
      ],
    },
    {
      type: ApplicationCommandOptionType.Channel,
      name: 'allow',
      description: 'A channel to answer in for all to see; others become private',
      description_localizations: localized(
        'Канал, где отвечать для всех; в остальных ответ видит только спросивший',
        '在此频道公开回答；其他频道只给提问者看',
        '在此頻道公開回答；其他頻道只給提問者看',
      ),
      channel_types: [...channelTypes],
    },
    {
      type: ApplicationCommandOptionType.Channel,
      name: 'disallow',
      description: 'A channel to take off that list; without any, I answer everywhere',
      description_localizations: localized(
        'Убрать канал из этого списка; пустой список значит «везде»',
        '从名单中移除频道；名单为空即处处可答',
        '從名單中移除頻道；名單為空即處處可答',
      ),
      channel_types: [...channelTypes],
    },
  ],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Shows what is set, changed first where an option is filled in; to whoever asked alone. */
export async function answerSettings(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  await reply(interaction, await answered(interaction, desk), true, desk);
}

async function answered(interaction: ChatInputCommandInteraction, desk: Desk): Promise<Payload> {
  const { guildId, locale, memberPermissions, options } = interaction;
  const language = languageOf(locale);
  const { settings: wording } = surfaceWordingIn(language);
  const say = (...notes: readonly Note[]) => shown(language, wording.title, notes);
  if (guildId === null) return say(wording.onlyServers);
  if (!memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return say(wording.notAllowed);
  const before = desk.settings.of(guildId);
  if (changed(before, interaction).channels.length > mostChannels) return say(wording.tooMany);
  if (options.data.length === 0) return say(...told(before, interaction), wording.how);
  try {
    const now = await desk.settings.change(guildId, (latest) => changed(latest, interaction));
    desk.log.info({ server: guildId, settings: now }, 'settings changed');
    return say(wording.saved, ...told(now, interaction));
  } catch (err) {
    desk.log.error({ err, server: guildId }, 'settings could not be kept');
    return say(wording.notSaved, ...told(before, interaction));
  }
}

/** Channels that are gone cannot be chosen any more: with any other change of the list they are taken off. */
function changed(before: ServerSettings, interaction: ChatInputCommandInteraction): ServerSettings {
  const { options } = interaction;
  const [alone, language] = [options.getBoolean('private'), options.getString('language')];
  const [allowed, taken] = [options.getChannel('allow')?.id, options.getChannel('disallow')?.id];
  const listed =
    allowed || taken ? before.channels.filter((id) => !isGone(id, interaction)) : before.channels;
  const channels = listed.filter((id) => id !== taken && id !== allowed);
  return {
    private: alone ?? before.private,
    language: language === null ? before.language : (languages.find((known) => known === language) ?? null),
    channels: allowed === undefined || allowed === taken ? channels : [...channels, allowed],
  };
}

function told(
  { channels, private: alone, language }: ServerSettings,
  interaction: ChatInputCommandInteraction,
): readonly Note[] {
  const { settings: wording } = surfaceWordingIn(languageOf(interaction.locale));
  const nameOf = (id: string) =>
    isGone(id, interaction)
      ? wording.goneChannel
      : `#${interaction.guild?.channels.cache.get(id)?.name ?? id}`;
  return [
    wording.channels(channels.map(nameOf)),
    ...(channels.some((id) => isGone(id, interaction)) ? [wording.gone] : []),
    wording.privacy(alone),
    wording.language(language && names[language]),
  ];
}

/** Discord tells a bot of all channels of its servers; of a server that is out just now, nothing is known. */
const isGone = (id: string, { guild }: ChatInputCommandInteraction): boolean =>
  guild !== null && !guild.channels.cache.has(id);

function shown(language: Language, title: Note, notes: readonly Note[]): Payload {
  const lines = notes.map((note): NoteBlock => ({ kind: 'note', weight: 'plain', note }));
  return render({ language, blocks: [{ kind: 'note', weight: 'title', note: title }, ...lines] });
}
