/** English. */
import { note } from '../note.ts';
import { periodWords } from '../period.ts';
import type { Right, SurfaceWording } from './wording.ts';

/** As Discord names them. */
const rights: Readonly<Record<Right, string>> = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  ReadMessageHistory: 'Read Message History',
  CreatePublicThreads: 'Create Public Threads',
};

const named = (missing: readonly Right[]): string => missing.map((right) => rights[right]).join(', ');
const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

export const en: SurfaceWording = {
  previous: 'Back',
  next: (n) => `Next (${n} more)`,
  openThread: 'Ask on in a thread',
  askAgain: 'Ask again',
  dismiss: 'Dismiss',
  showEveryone: 'Show to everyone',
  invite: 'Add me to a server',
  alsoFigures: (topic, period) => (period === null ? topic : `${topic}, ${period}`),
  alsoSaid: (speaker, topic) => (topic === null ? `Said by ${speaker}` : `${speaker} on ${topic}`),
  slowDown: (seconds) =>
    note(`That is quicker than I answer. Please ask again in ${count(seconds, 'second')}.`),
  notYours: note('Only the person who asked can press this, or a moderator.'),
  strangeButton: note('This button is of another version of me: ask again to get one that works.'),
  articlesChanged: note(
    'The articles have changed since this answer, and the next page would be one of another. Ask again to see what they have now.',
  ),
  noText: note('This message has no words that I could check.'),
  readInPart: note('The message is too long for me: I read its beginning. Put the rest into /check.'),
  threadName: 'Questions to Amur',
  threadOpened: note(
    'Ask on here: reply to one of my messages, or mention me. Discord shows me no other message.',
  ),
  threadOpenedReading: note('Ask on here: in this thread I answer without a mention.'),
  threadThere: note('There is a thread on this answer already.'),
  threadRefused: note(
    'I may not open a thread here. Whoever runs the server can give me Create Public Threads and Send Messages in Threads.',
  ),
  about: (version) =>
    note(
      `Amur ${version} answers questions about trade between Russia and China: every word is quoted from a news article that the answer names.`,
    ),
  corpus: (articles, figures) =>
    note(`It has read ${count(articles, 'article')} with ${count(figures, 'figure')}. The newest:`),
  freshness: (articles, newest) =>
    `${count(articles, 'article')}${newest === null ? '' : `, newest ${periodWords(newest, 'en')}`}`,
  missing: (missing) =>
    note(
      `Here I lack: ${named(missing)}. Give it to my role in Server Settings, Roles; if the role has it, look at this channel's own Permissions.`,
    ),
  nothingMissing: note('I have every right I need in this channel.'),
  couldNotAnswer: (channel, missing) =>
    note(
      `I could not answer you${channel === null ? '' : ` in #${channel}`}: I lack ${named(missing)} there. Whoever runs the server can give it to my role, or in the channel's Permissions. Commands such as /ask work there all the same.`,
    ),
  settings: {
    title: note('Settings of this server'),
    channels: (names) =>
      note(
        names.length === 0
          ? 'I answer in every channel.'
          : `I answer for all to see in: ${names.join(', ')}. Elsewhere commands are answered to the asker alone.`,
      ),
    privacy: (alone) =>
      note(
        alone
          ? 'Answers to commands are for the asker alone, unless they set private to False.'
          : 'Answers to commands are for all to see, unless the asker sets private to True.',
      ),
    language: (name) =>
      note(name === null ? 'I speak the language of each person’s Discord.' : `I speak ${name}.`),
    saved: note('Saved.'),
    notSaved: note('This could not be saved, so nothing has changed; the cause is in my log.'),
    tooMany: note('There is room for 25 channels. Take one out first.'),
    notAllowed: note('Only those with the right Manage Server can change this.'),
    onlyServers: note('There are settings for servers only.'),
    goneChannel: 'a deleted channel',
    gone: note('To take deleted channels off the list, fill in allow or disallow.'),
    how: note('To change one, fill in an option of /settings.'),
  },
};
