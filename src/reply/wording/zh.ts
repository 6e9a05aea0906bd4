/** Chinese. */
import { nameOf } from '../../topics/index.ts';
import { note } from './note.ts';
import { periodWords } from './period.ts';
import type { Wording } from './wording.ts';

const claims = { target: '目标，并非结果', forecast: '预测', hypothetical: '可能，并非事实' } as const;

const reasons = {
  'small-talk': '我用新闻报道的原文回答有关中俄贸易的问题。',
  'no-match': '语料库中没有相关内容。',
  'other-period': '语料库中没有该时期的相关内容。',
  'other-flow': '语料库中没有该贸易方向的相关内容。',
  'other-place': '语料库中没有该国的相关内容。',
  'no-figure': '语料库提到了这一点，但没有给出数字。',
  'no-speaker': '语料库中没有此人的言论。',
  'not-said': '语料库中有此人的言论，但未涉及这一话题。',
} as const;

const when = (period: string): string => periodWords(period, 'zh');

export const zh: Wording = {
  source: ({ publisher, via, published }) =>
    note(`${publisher}${via ? `（转自 ${via}）` : ''}，${published ? when(published) : '无日期'}`),
  period: ({ period, against }) =>
    period === null ? null : note(when(period) + (against ? `，对比${when(against)}` : '')),
  claim: ({ claim }) => (claim === 'reported' ? null : note(claims[claim])),
  unresolved: note('未说明时期'),
  undated: note('本文没有日期，因此无法确定其中“去年”所指的年份。'),
  standing: { agrees: note('另见'), disagrees: note('说法不同') },
  more: (n) => note(`另有 ${n} 段相关内容；可指定时期或贸易方向以缩小范围。`),
  moreSaid: (n) => note(`另有 ${n} 条言论；可指定话题以缩小范围。`),
  speech: { direct: note('直接引语'), reported: note('间接引语') },
  nothing: (because) => note(reasons[because]),
  nearest: (topics) =>
    note(
      `语料库中有：${topics
        .map(({ topic, period }) => `/stat ${nameOf(topic, 'zh')}${period ? ` ${when(period)}` : ''}`)
        .join(' · ')}`,
    ),
  otherSpeakers: (because, speakers) =>
    note(`${because === 'not-said' ? '就此发言的有' : '有言论的包括'}：${speakers.join(' · ')}`),
  tryThis: note('试试 /stat vehicles，或者问：中俄贸易为何下降？'),
  sources: (articles, figures) => note(`${articles} 篇文章，共读取 ${figures} 个数字`),
  noSuchArticle: (articles) => note(`没有这篇文章。语料库共有 ${articles} 篇；用 /sources 查看列表。`),
  article: (age, figures) => note(`${age === null ? '无日期' : `${age} 天前`}，${figures} 个数字`),
  helpTitle: note('中俄贸易：新闻报道中的原话和数字。'),
  commandLine: (name, options, description) => note(`/${[name, ...options].join(' ')}：${description}`),
  helpFoot: note(
    '也可以直接给我发私信，或在频道中提及我，用日常语言提问。每个回答都引自所注明的文章；文章没有说的，我也不说。',
  ),
  leftOut: (n) => note(`一条消息放不下，另有 ${n} 项；可指定时期或贸易方向以缩小范围。`),
  tooLong: note('这句话太长，一条消息放不下：请打开文章阅读。'),
  failed: note('出了点问题，已经记录。请稍后再试。'),
  outdated: note('此内容在您的 Discord 加载之后有了变化。请重新加载 Discord（Ctrl+R）后再试。'),
};
