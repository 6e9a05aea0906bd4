/** Chinese. */
import { note } from '../note.ts';
import { periodWords } from '../period.ts';
import type { Right, SurfaceWording } from './wording.ts';

/** As Discord names them. */
const rights: Readonly<Record<Right, string>> = {
  ViewChannel: '查看频道',
  SendMessages: '发送消息',
  SendMessagesInThreads: '在子区内发送消息',
  ReadMessageHistory: '读取消息历史记录',
  CreatePublicThreads: '创建公开子区',
};

const named = (missing: readonly Right[]): string => missing.map((right) => rights[right]).join('、');

export const zh: SurfaceWording = {
  previous: '上一页',
  next: (n) => `下一页（还有 ${n} 项）`,
  openThread: '在子区继续提问',
  askAgain: '重新提问',
  dismiss: '移除',
  showEveryone: '向所有人显示',
  invite: '添加到服务器',
  alsoFigures: (topic, period) => (period === null ? topic : `${topic}，${period}`),
  alsoSaid: (speaker, topic) => (topic === null ? `${speaker} 的言论` : `${speaker} 谈${topic}`),
  slowDown: (seconds) => note(`您问得太快了，请在 ${seconds} 秒后再问。`),
  notYours: note('只有提问者或管理员可以按此按钮。'),
  strangeButton: note('此按钮来自我的另一个版本：请重新提问，以获得可用的按钮。'),
  articlesChanged: note('此后文章有了变化，下一页已属于另一个回答。请重新提问，查看现有内容。'),
  noText: note('这条消息没有可以核对的文字。'),
  readInPart: note('这条消息太长，我只读了开头。其余部分可以放进 /check。'),
  threadName: '向 Amur 提问',
  threadOpened: note('请在这里继续提问：回复我的消息，或提及我。其他消息 Discord 不会给我看。'),
  threadOpenedReading: note('请在这里继续提问：在此子区内无需提及我。'),
  threadThere: note('这个回答已经有子区了。'),
  threadRefused: note('我在这里不能创建子区。服务器管理者可以授予“创建公开子区”和“在子区内发送消息”权限。'),
  about: (version) => note(`Amur ${version} 回答有关中俄贸易的问题：每句话都引自回答中注明的新闻报道。`),
  corpus: (articles, figures) => note(`已读 ${articles} 篇文章，共 ${figures} 个数字。最新的一篇：`),
  freshness: (articles, newest) =>
    `${articles} 篇文章${newest === null ? '' : `，最新 ${periodWords(newest, 'zh')}`}`,
  missing: (missing) =>
    note(
      `我在这里缺少权限：${named(missing)}。请在“服务器设置”的“身份组”中授予我的身份组；若身份组已有，请查看本频道自己的权限设置。`,
    ),
  nothingMissing: note('我在此频道拥有所需的全部权限。'),
  couldNotAnswer: (channel, missing) =>
    note(
      `我无法${channel === null ? '' : `在 #${channel} `}回答您：缺少权限 ${named(missing)}。服务器管理者可以授予我的身份组，或在该频道的权限设置中授予。/ask 等命令在那里仍可使用。`,
    ),
  settings: {
    title: note('本服务器的设置'),
    channels: (names) =>
      note(
        names.length === 0
          ? '我在所有频道回答。'
          : `我在以下频道公开回答：${names.join('、')}。在其他频道，命令的回答只有提问者能看到。`,
      ),
    privacy: (alone) =>
      note(
        alone
          ? '命令的回答只有提问者能看到，除非其将“仅自己可见”设为 False。'
          : '命令的回答所有人都能看到，除非其将“仅自己可见”设为 True。',
      ),
    language: (name) => note(name === null ? '我使用每个人 Discord 的语言。' : `我使用的语言：${name}。`),
    saved: note('已保存。'),
    notSaved: note('无法保存，一切照旧；原因已记入我的日志。'),
    tooMany: note('最多可设 25 个频道，请先移除一个。'),
    notAllowed: note('只有拥有“管理服务器”权限的人才能更改。'),
    onlyServers: note('只有服务器才有设置。'),
    goneChannel: '已删除的频道',
    gone: note('要从名单中移除已删除的频道，请填写 allow 或 disallow。'),
    how: note('要更改，请填写 /settings 的选项。'),
  },
};
