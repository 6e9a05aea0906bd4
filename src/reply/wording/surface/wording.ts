/**
 * What the bot says around its answers: buttons, manners, what it lacks, what is set for a server. Buttons show
 * labels, which are plain text of at most 80 characters; whoever makes one sees to that.
 */
import type { Note } from '../../block.ts';

/** What Discord lets a bot do in a channel, as far as this one needs it. */
export type Right =
  | 'ViewChannel'
  | 'SendMessages'
  | 'SendMessagesInThreads'
  | 'ReadMessageHistory'
  | 'CreatePublicThreads';

export interface SurfaceWording {
  readonly previous: string;
  /** How many more there are. */
  next(count: number): string;
  readonly openThread: string;
  readonly askAgain: string;
  readonly dismiss: string;
  readonly showEveryone: string;
  readonly invite: string;
  /** A topic's figures, of a period if one is given. */
  alsoFigures(topic: string, period: string | null): string;
  /** What somebody says, on a topic if one is given. */
  alsoSaid(speaker: string, topic: string | null): string;

  /** Seconds until the next question is answered. */
  slowDown(seconds: number): Note;
  /** To somebody who presses what is another's to press. */
  readonly notYours: Note;
  /** Of a button that says nothing to this version. */
  readonly strangeButton: Note;
  /** To somebody who turns a page of an answer that would be another one now. */
  readonly articlesChanged: Note;
  /** Of a message without words that was to be checked. */
  readonly noText: Note;
  /** Of a message that is too long to be checked whole. */
  readonly readInPart: Note;
  readonly threadName: string;
  /** The first line in a thread: how to ask on. */
  readonly threadOpened: Note;
  /** As `threadOpened`, where the bot reads every message of the thread. */
  readonly threadOpenedReading: Note;
  readonly threadThere: Note;
  readonly threadRefused: Note;

  /** The bot's name and version, and what it is. */
  about(version: string): Note;
  corpus(articles: number, figures: number): Note;
  /** Under the bot's name: "2 articles, newest 28 Aug 2025". */
  freshness(articles: number, newest: string | null): string;
  /** Rights that are missing in a channel, and where to give them. */
  missing(rights: readonly Right[]): Note;
  readonly nothingMissing: Note;
  /** To somebody whose question could not be answered where it was asked. */
  couldNotAnswer(channel: string | null, rights: readonly Right[]): Note;

  readonly settings: SettingsWording;
}

export interface SettingsWording {
  readonly title: Note;
  /** Where the bot answers for all; none: everywhere. */
  channels(names: readonly string[]): Note;
  privacy(alone: boolean): Note;
  /** The language's own name; null: each person's. */
  language(name: string | null): Note;
  readonly saved: Note;
  /** The change could not be kept. */
  readonly notSaved: Note;
  readonly tooMany: Note;
  /** For somebody without the right to manage the server. */
  readonly notAllowed: Note;
  readonly onlyServers: Note;
  /** In place of the name of a channel that is gone, and how it is taken off the list. */
  readonly goneChannel: string;
  readonly gone: Note;
  readonly how: Note;
}
