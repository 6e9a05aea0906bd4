/** Chinese, in traditional characters and the words of Taiwan. */
import { note } from '../note.ts';
import { periodWords } from '../period.ts';
import type { Right, SurfaceWording } from './wording.ts';

/** As Discord names them. */
const rights: Readonly<Record<Right, string>> = {
  ViewChannel: '檢視頻道',
  SendMessages: '傳送訊息',
  SendMessagesInThreads: '在討論串中傳送訊息',
  ReadMessageHistory: '讀取訊息歷史紀錄',
  CreatePublicThreads: '建立公開討論串',
};

const named = (missing: readonly Right[]): string => missing.map((right) => rights[right]).join('、');

export const zhHant: SurfaceWording = {
  previous: '上一頁',
  next: (n) => `下一頁（還有 ${n} 項）`,
  openThread: '在討論串繼續提問',
  askAgain: '重新提問',
  dismiss: '移除',
  showEveryone: '向所有人顯示',
  invite: '新增至伺服器',
  alsoFigures: (topic, period) => (period === null ? topic : `${topic}，${period}`),
  alsoSaid: (speaker, topic) => (topic === null ? `${speaker} 的言論` : `${speaker} 談${topic}`),
  slowDown: (seconds) => note(`您問得太快了，請在 ${seconds} 秒後再問。`),
  notYours: note('只有提問者或管理員可以按這個按鈕。'),
  strangeButton: note('這個按鈕來自我的另一個版本：請重新提問，以取得可用的按鈕。'),
  articlesChanged: note('此後文章有了變化，下一頁已屬於另一個回答。請重新提問，看看現有內容。'),
  noText: note('這則訊息沒有可以核對的文字。'),
  readInPart: note('這則訊息太長，我只讀了開頭。其餘部分可以放進 /check。'),
  threadName: '向 Amur 提問',
  threadOpened: note('請在這裡繼續提問：回覆我的訊息，或提及我。其他訊息 Discord 不會給我看。'),
  threadOpenedReading: note('請在這裡繼續提問：在此討論串內無需提及我。'),
  threadThere: note('這個回答已經有討論串了。'),
  threadRefused: note(
    '我在這裡不能建立討論串。伺服器管理者可以給予「建立公開討論串」和「在討論串中傳送訊息」權限。',
  ),
  about: (version) => note(`Amur ${version} 回答有關中俄貿易的問題：每句話都引自回答中註明的新聞報導。`),
  corpus: (articles, figures) => note(`已讀 ${articles} 篇文章，共 ${figures} 個數字。最新的一篇：`),
  freshness: (articles, newest) =>
    `${articles} 篇文章${newest === null ? '' : `，最新 ${periodWords(newest, 'zh-Hant')}`}`,
  missing: (missing) =>
    note(
      `我在這裡缺少權限：${named(missing)}。請在「伺服器設定」的「身分組」中給予我的身分組；若身分組已有，請檢視本頻道自己的權限設定。`,
    ),
  nothingMissing: note('我在此頻道擁有所需的全部權限。'),
  couldNotAnswer: (channel, missing) =>
    note(
      `我無法${channel === null ? '' : `在 #${channel} `}回答您：缺少權限 ${named(missing)}。伺服器管理者可以給予我的身分組，或在該頻道的權限設定中給予。/ask 等指令在那裡仍可使用。`,
    ),
  settings: {
    title: note('本伺服器的設定'),
    channels: (names) =>
      note(
        names.length === 0
          ? '我在所有頻道回答。'
          : `我在以下頻道公開回答：${names.join('、')}。在其他頻道，指令的回答只有提問者能看到。`,
      ),
    privacy: (alone) =>
      note(
        alone
          ? '指令的回答只有提問者能看到，除非其將「僅自己可見」設為 False。'
          : '指令的回答所有人都能看到，除非其將「僅自己可見」設為 True。',
      ),
    language: (name) => note(name === null ? '我使用每個人 Discord 的語言。' : `我使用的語言：${name}。`),
    saved: note('已儲存。'),
    notSaved: note('無法儲存，一切照舊；原因已記入我的記錄檔。'),
    tooMany: note('最多可設 25 個頻道，請先移除一個。'),
    notAllowed: note('只有擁有「管理伺服器」權限的人才能更改。'),
    onlyServers: note('只有伺服器才有設定。'),
    goneChannel: '已刪除的頻道',
    gone: note('要從名單中移除已刪除的頻道，請填寫 allow 或 disallow。'),
    how: note('要更改，請填寫 /settings 的選項。'),
  },
};
