/** Chinese, in simplified characters. */
import { nameOf } from '../../topics/index.ts';
import { zh as commands } from './commands/index.ts';
import { note } from './note.ts';
import { periodWords } from './period.ts';
import { signs } from './sign.ts';
import { type PartWords, partsOf } from './understood.ts';
import type { Course, Wording } from './wording.ts';

const claims = { target: '目标：', forecast: '预测：', hypothetical: '可能：' } as const;

const reasons = {
  'small-talk': '我用新闻报道的原文回答有关中俄贸易的问题。',
  'no-match': '所收文章中没有相关内容。',
  'other-period': '所收文章中没有该时期的相关内容。',
  'other-flow': '所收文章中没有该贸易方向的相关内容。',
  'other-place': '所收文章中没有该国的相关内容。',
  'no-figure': '文章提到了这一点，但没有给出数字。',
  'no-speaker': '所收文章没有引述此人。',
  'not-said': '文章引述过此人，但未涉及这一话题。',
  'nothing-before': '前面还没有可以接着问的回答：请提一个完整的问题。',
  'no-more': '所收文章中的相关内容已全部显示。',
  reset: '好的，之前的对话已清除。',
} as const;

const parts: PartWords = {
  flows: { exports: '出口', imports: '进口', turnover: '贸易额' },
  wants: { why: '原因', who: '谁', when: '何时', where: '何地' },
  units: {
    ...{ USD: '以美元计', CNY: '以人民币计', RUB: '以卢布计', EUR: '以欧元计', percent: '以百分比计' },
    ...{ tonne: '以吨计', barrel: '以桶计', 'cubic-metre': '以立方米计', unit: '以件计' },
  },
  from: (country) => `（来自${country}）`,
  to: (country) => `（前往${country}）`,
  says: (speaker) => `${speaker}的言论`,
  comma: '，',
};

const told = {
  source: '上一个回答出自这里。',
  speaker: '上一个回答的发言者：',
  time: '上一个回答说的是这个时间；未注明时，以文章日期为准。',
} as const;

const narrower = {
  findings: '；可指定时期或贸易方向以缩小范围',
  claims: '；可改为核对较短的文字',
  articles: '',
} as const;

const when = (period: string): string => periodWords(period, 'zh');

export const zh: Wording = {
  source: ({ publisher, via, published }) =>
    note(`${publisher}${via ? `（${via} 转载）` : ''}，${published ? when(published) : '日期不详'}`),
  period: ({ period, against }) =>
    period === null ? null : note(when(period) + (against ? `，较${when(against)}` : '')),
  change: (direction, value, unit, bound) =>
    note(`${bound === '~' ? '约 ' : ''}${signs[direction]}${value}${unit === 'percent' ? '%' : ' 个百分点'}`),
  reached: (level) => note(`至 ${level}`),
  flow: (course) => {
    const words = flowWords(course);
    return words === null ? null : note(words);
  },
  claim: ({ claim }) => (claim === 'reported' ? null : note(claims[claim])),
  unresolved: note('未说明时期'),
  undated: note('本文没有日期，因此无法确定其中“去年”所指的年份。'),
  open: { quote: note('查看原句'), article: note('查看原文') },
  standing: { agrees: note('另见'), disagrees: note('说法不同') },
  because: {
    office: note('两个统计部门各有各的算法。'),
    revision: note('该数字后来经过修订或更正。'),
  },
  checked: (agrees, differs, unknown) =>
    note(
      [
        ['相符', agrees],
        ['不同', differs],
        ['语料库中没有', unknown],
      ]
        .filter(([, n]) => n !== 0)
        .map((pair) => pair.join(' '))
        .join('，'),
    ),
  verdict: {
    agrees: note('与语料库相符'),
    differs: note('语料库中的数字不同'),
    'not-in-corpus': note('语料库中没有'),
  },
  taken: (period) => note(`未说明时期，取${when(period)}`),
  noClaims: note('这段文字里没有数字，无从核对。请发一句带数字的话。'),
  more: (n) => note(`另有 ${n} 段相关内容；可指定时期或贸易方向以缩小范围。`),
  moreSaid: (n) => note(`另有 ${n} 条言论；可指定话题以缩小范围。`),
  anonymous: note('匿名消息人士'),
  speech: { direct: note('直接引语'), reported: note('间接引语') },
  nothing: (because) => note(reasons[because]),
  understood: (question) => note(`理解为：${partsOf(question, 'zh', parts)}`),
  of: (asked, isNamed) =>
    note(asked === 'speaker' && !isNamed ? '这是文章自己的说法，没有点名任何人。' : told[asked]),
  nearest: (topics) =>
    note(
      `可以查询：${topics
        .map(({ topic, period }) => `/stat ${nameOf(topic, 'zh')}${period ? ` ${when(period)}` : ''}`)
        .join(' · ')}`,
    ),
  otherSpeakers: (because, speakers) =>
    note(`${because === 'not-said' ? '谈及此话题的有' : '文章引述过'}：${speakers.join(' · ')}`),
  tryThis: note('试试 /stat 汽车，或者问：中俄贸易为何下降？'),
  sources: (articles, figures) => note(`${articles} 篇文章，共 ${figures} 个数字`),
  noSuchArticle: (articles) => note(`没有这篇文章。共收 ${articles} 篇；用 /sources 查看列表。`),
  article: (age, figures) =>
    note(`${ageWords(age)}，${figures === null ? '转载：只引用原文' : `${figures} 个数字`}`),
  commands,
  helpTitle: (articles) => note(`中俄贸易：摘自 ${articles} 篇新闻报道的数字和原话。试试：`),
  helpPlain: note('也可以用日常语言提问：给我发私信，或在频道中提及我。有错别字、只写半句也没关系。'),
  helpFoot: note(
    '指定时期（2024、2025年1月至7月）或流向（出口、进口）可缩小范围。每个回答都引自所注明的文章；文章没有说的，我也不说。',
  ),
  leftOut: (n, of) => note(`一条消息放不下，另有 ${n} 项${narrower[of]}。`),
  tooLong: note('这句话太长，一条消息放不下：请打开文章阅读。'),
  failed: note('出了点问题，已记入日志。请稍后再试。'),
  outdated: note('此命令在您的 Discord 加载之后有了变化。请重新加载 Discord（Ctrl+R）后再试。'),
};

const ageWords = (age: number | null): string => {
  if (age === null) return '日期不详';
  return age === 0 ? '今天' : `${age} 天前`;
};

const countries: ReadonlyMap<string, string> = new Map([
  ['Russia', '俄罗斯'],
  ['China', '中国'],
]);

/** Null where another country takes part: the quote names it. */
function flowWords({ flow, from, to }: Course): string | null {
  if (flow === null || [from, to].some((name) => name !== null && !countries.has(name))) return null;
  if (flow === 'turnover') return from !== null && to !== null ? '中俄贸易额' : '贸易额';
  const [seller, buyer] = [countries.get(from ?? ''), countries.get(to ?? '')];
  return flow === 'imports'
    ? `${buyer ?? ''}${seller ? `自${seller}` : ''}进口`
    : `${seller ?? ''}${buyer ? `对${buyer}` : ''}出口`;
}
