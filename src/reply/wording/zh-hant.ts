/** Chinese, in traditional characters and the words of Taiwan. */
import { nameOf } from '../../topics/index.ts';
import { zhHant as commands } from './commands/index.ts';
import { note } from './note.ts';
import { periodWords } from './period.ts';
import { signs } from './sign.ts';
import { type PartWords, partsOf } from './understood.ts';
import type { Course, Wording } from './wording.ts';

const claims = { target: '目標：', forecast: '預測：', hypothetical: '可能：' } as const;

const reasons = {
  'small-talk': '我用新聞報導的原文回答有關中俄貿易的問題。',
  'no-match': '所收文章中沒有相關內容。',
  'other-period': '所收文章中沒有該時期的相關內容。',
  'other-flow': '所收文章中沒有該貿易方向的相關內容。',
  'other-place': '所收文章中沒有該國的相關內容。',
  'no-figure': '文章提到了這一點，但沒有給出數字。',
  'no-speaker': '所收文章沒有引述此人。',
  'not-said': '文章引述過此人，但未涉及這一主題。',
  'nothing-before': '前面還沒有可以接著問的回答：請提一個完整的問題。',
  'no-more': '所收文章中的相關內容已全部顯示。',
  reset: '好的，之前的對話已清除。',
} as const;

const parts: PartWords = {
  flows: { exports: '出口', imports: '進口', turnover: '貿易額' },
  wants: { why: '原因', who: '誰', when: '何時', where: '何地' },
  units: {
    ...{ USD: '以美元計', CNY: '以人民幣計', RUB: '以盧布計', EUR: '以歐元計', percent: '以百分比計' },
    ...{ tonne: '以噸計', barrel: '以桶計', 'cubic-metre': '以立方公尺計', unit: '以件計' },
  },
  from: (country) => `（來自${country}）`,
  to: (country) => `（前往${country}）`,
  says: (speaker) => `${speaker}的言論`,
  comma: '，',
};

const told = {
  source: '上一個回答出自這裡。',
  speaker: '上一個回答的發言者：',
  time: '上一個回答說的是這個時間；未註明時，以文章日期為準。',
} as const;

const narrower = {
  findings: '；可指定時期或貿易方向以縮小範圍',
  claims: '；可改為核對較短的文字',
  articles: '',
} as const;

const when = (period: string): string => periodWords(period, 'zh-Hant');

export const zhHant: Wording = {
  source: ({ publisher, via, published }) =>
    note(`${publisher}${via ? `（${via} 轉載）` : ''}，${published ? when(published) : '日期不詳'}`),
  period: ({ period, against }) =>
    period === null ? null : note(when(period) + (against ? `，較${when(against)}` : '')),
  change: (direction, value, unit, bound) =>
    note(`${bound === '~' ? '約 ' : ''}${signs[direction]}${value}${unit === 'percent' ? '%' : ' 個百分點'}`),
  reached: (level) => note(`至 ${level}`),
  flow: (course) => {
    const words = flowWords(course);
    return words === null ? null : note(words);
  },
  claim: ({ claim }) => (claim === 'reported' ? null : note(claims[claim])),
  unresolved: note('未說明時期'),
  undated: note('本文沒有日期，因此無法確定其中「去年」所指的年份。'),
  open: { quote: note('檢視原句'), article: note('檢視原文') },
  standing: { agrees: note('另見'), disagrees: note('說法不同') },
  because: {
    office: note('兩個統計部門各有各的計算方式。'),
    revision: note('該數字後來經過修訂或更正。'),
  },
  checked: (agrees, differs, unknown) =>
    note(
      [
        ['相符', agrees],
        ['不同', differs],
        ['語料庫中沒有', unknown],
      ]
        .filter(([, n]) => n !== 0)
        .map((pair) => pair.join(' '))
        .join('，'),
    ),
  verdict: {
    agrees: note('與語料庫相符'),
    differs: note('語料庫中的數字不同'),
    'not-in-corpus': note('語料庫中沒有'),
  },
  taken: (period) => note(`未說明時期，取${when(period)}`),
  noClaims: note('這段文字裡沒有數字，無從核對。請傳一句帶數字的話。'),
  more: (n) => note(`另有 ${n} 段相關內容；可指定時期或貿易方向以縮小範圍。`),
  moreSaid: (n) => note(`另有 ${n} 則言論；可指定主題以縮小範圍。`),
  anonymous: note('匿名消息人士'),
  speech: { direct: note('直接引語'), reported: note('間接引語') },
  nothing: (because) => note(reasons[because]),
  understood: (question) => note(`理解為：${partsOf(question, 'zh-Hant', parts)}`),
  of: (asked, isNamed) =>
    note(asked === 'speaker' && !isNamed ? '這是文章自己的說法，沒有點名任何人。' : told[asked]),
  nearest: (topics) =>
    note(
      `可以查詢：${topics
        .map(({ topic, period }) => `/stat ${nameOf(topic, 'zh-Hant')}${period ? ` ${when(period)}` : ''}`)
        .join(' · ')}`,
    ),
  otherSpeakers: (because, speakers) =>
    note(`${because === 'not-said' ? '談及此主題的有' : '文章引述過'}：${speakers.join(' · ')}`),
  tryThis: note('試試 /stat 汽車，或者問：中俄貿易為何下降？'),
  sources: (articles, figures) => note(`${articles} 篇文章，共 ${figures} 個數字`),
  noSuchArticle: (articles) => note(`沒有這篇文章。共收 ${articles} 篇；用 /sources 檢視清單。`),
  article: (age, figures) =>
    note(`${ageWords(age)}，${figures === null ? '轉載：只引用原文' : `${figures} 個數字`}`),
  commands,
  helpTitle: (articles) => note(`中俄貿易：摘自 ${articles} 篇新聞報導的數字和原話。試試：`),
  helpPlain: note('也可以用日常用語提問：傳私訊給我，或在頻道中提及我。有錯字、只寫半句也沒關係。'),
  helpFoot: note(
    '指定時期（2024、2025年1月至7月）或流向（出口、進口）可縮小範圍。每個回答都引自所註明的文章；文章沒有說的，我也不說。',
  ),
  leftOut: (n, of) => note(`一則訊息放不下，另有 ${n} 項${narrower[of]}。`),
  tooLong: note('這句話太長，一則訊息放不下：請開啟文章閱讀。'),
  failed: note('出了點問題，已記入記錄檔。請稍後再試。'),
  outdated: note('此指令在您的 Discord 載入之後有了變化。請重新載入 Discord（Ctrl+R）後再試。'),
};

const ageWords = (age: number | null): string => {
  if (age === null) return '日期不詳';
  return age === 0 ? '今天' : `${age} 天前`;
};

const countries: ReadonlyMap<string, string> = new Map([
  ['Russia', '俄羅斯'],
  ['China', '中國'],
]);

/** Null where another country takes part: the quote names it. */
function flowWords({ flow, from, to }: Course): string | null {
  if (flow === null || [from, to].some((name) => name !== null && !countries.has(name))) return null;
  if (flow === 'turnover') return from !== null && to !== null ? '中俄貿易額' : '貿易額';
  const [seller, buyer] = [countries.get(from ?? ''), countries.get(to ?? '')];
  return flow === 'imports'
    ? `${buyer ?? ''}${seller ? `自${seller}` : ''}進口`
    : `${seller ?? ''}${buyer ? `對${buyer}` : ''}出口`;
}
