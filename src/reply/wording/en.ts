/** English. */
import { nameOf } from '../../topics/index.ts';
import { note } from './note.ts';
import { periodWords } from './period.ts';
import { signs } from './sign.ts';
import { type PartWords, partsOf } from './understood.ts';
import type { Course, Wording } from './wording.ts';

const claims = { target: 'Target: ', forecast: 'Forecast: ', hypothetical: 'Possible: ' } as const;

const reasons = {
  'small-talk': 'I answer questions about trade between Russia and China, in quotes from news articles.',
  'no-match': 'The corpus has nothing on this.',
  'other-period': 'The corpus has nothing on this for that period.',
  'other-flow': 'The corpus has nothing on this for that direction of trade.',
  'other-place': 'The corpus has nothing on this for that country.',
  'no-figure': 'The corpus mentions this, but gives no figure.',
  'no-speaker': 'The corpus quotes nobody by that name.',
  'not-said': 'The corpus quotes them, but not on this.',
  'nothing-before': 'There is no answer yet that this could go on from: ask a whole question.',
  'no-more': 'That was all the corpus has on this.',
  reset: 'Done: what was said before is forgotten.',
} as const;

const parts: PartWords = {
  flows: { exports: 'exports', imports: 'imports', turnover: 'turnover' },
  wants: { why: 'why', who: 'who', when: 'when', where: 'where' },
  units: {
    ...{ USD: 'in dollars', CNY: 'in yuan', RUB: 'in roubles', EUR: 'in euros', percent: 'in percent' },
    ...{ tonne: 'in tonnes', barrel: 'in barrels', 'cubic-metre': 'in cubic metres', unit: 'in units' },
  },
  from: (country) => `from ${country}`,
  to: (country) => `to ${country}`,
  says: (speaker) => `what ${speaker} says`,
  comma: ', ',
};

const told = {
  source: 'The last answer comes from here.',
  speaker: 'The last answer was said by:',
  time: 'The last answer is of this time; where none is given, of the day of the article.',
} as const;

const narrower = {
  findings: '; ask for a period or a flow to narrow it',
  claims: '; check a shorter text to see them',
  articles: '',
} as const;

const when = (period: string): string => periodWords(period, 'en');
const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

export const en: Wording = {
  source: ({ publisher, via, published }) =>
    note(`${publisher}${via ? ` (via ${via})` : ''}, ${published ? when(published) : 'undated'}`),
  period: ({ period, against }) =>
    period === null ? null : note(when(period) + (against ? `, against ${when(against)}` : '')),
  claim: ({ claim }) => (claim === 'reported' ? null : note(claims[claim])),
  change: (direction, value, unit, bound) =>
    note(
      `${bound === '~' ? '≈ ' : ''}${signs[direction]}${value} ${unit === 'percent' ? '%' : 'percentage points'}`,
    ),
  reached: (level) => note(`to ${level}`),
  flow: (course, subject) => {
    const words = flowWords(course, subject);
    return words === null ? null : note(words);
  },
  unresolved: note('period not stated'),
  undated: note('This article has no date, so its "last year" cannot be resolved.'),
  open: { quote: note('Open quote'), article: note('Open article') },
  standing: { agrees: note('Also in'), disagrees: note('Disagrees') },
  because: {
    office: note('Two statistical offices count, each in its own way.'),
    revision: note('The figure was revised or corrected.'),
  },
  checked: (agrees, differs, unknown) =>
    note(
      [
        [agrees, agrees === 1 ? 'agrees' : 'agree'],
        [differs, differs === 1 ? 'differs' : 'differ'],
        [unknown, 'not in the corpus'],
      ]
        .filter(([n]) => n !== 0)
        .map((pair) => pair.join(' '))
        .join(', '),
    ),
  verdict: {
    agrees: note('The corpus agrees'),
    differs: note('The corpus has another figure'),
    'not-in-corpus': note('Not in the corpus'),
  },
  taken: (period) => note(`no period given, so taken for ${when(period)}`),
  noClaims: note(
    'There is no figure in this text, so there is nothing to check. Give me a sentence with a number.',
  ),
  more: (n) =>
    note(
      `${n} more ${n === 1 ? 'passage answers' : 'passages answer'} this; ask for a period or a flow to narrow it.`,
    ),
  moreSaid: (n) => note(`${count(n, 'more statement')}; name a topic to narrow it.`),
  anonymous: note('anonymous source'),
  speech: { direct: note('direct speech'), reported: note('reported speech') },
  nothing: (because) => note(reasons[because]),
  understood: (question) => note(`Understood as: ${partsOf(question, 'en', parts)}`),
  of: (asked, isNamed) =>
    note(
      asked === 'speaker' && !isNamed ? 'The article says so itself; it names nobody for it.' : told[asked],
    ),
  nearest: (topics) =>
    note(
      `What it does have: ${topics
        .map(({ topic, period }) => `/stat ${nameOf(topic, 'en')}${period ? ` ${when(period)}` : ''}`)
        .join(' · ')}`,
    ),
  otherSpeakers: (because, speakers) =>
    note(`${because === 'not-said' ? 'On this it quotes' : 'It does quote'}: ${speakers.join(' · ')}`),
  tryThis: note('Try /stat vehicles, or ask: why is trade between Russia and China falling?'),
  sources: (articles, figures) =>
    note(`${count(articles, 'article')}, ${count(figures, 'figure')} read in them`),
  noSuchArticle: (articles) =>
    note(`No article by that name. The corpus has ${count(articles, 'article')}; /sources lists them.`),
  article: (age, figures) =>
    note(
      `${age === null ? 'undated' : `${count(age, 'day')} old`}, ${figures === null ? 'a copy: its original is quoted' : count(figures, 'figure')}`,
    ),
  commands: {},
  helpTitle: (articles) =>
    note(
      `Trade between Russia and China, in figures and quotes from ${count(articles, 'news article')}. Try:`,
    ),
  helpPlain: note(
    'Or ask in plain words: write to me directly, or mention me in a channel. I do not mind typos and fragments.',
  ),
  helpFoot: note(
    'Name a period (2024, Jan–Jul 2025) or a flow (exports, imports) to narrow an answer. Every answer is quoted from the article it names; where the articles are silent, so am I.',
  ),
  leftOut: (n, of) => note(`${n} more did not fit into one message${narrower[of]}.`),
  tooLong: note('This sentence is too long for one message: open the article to read it.'),
  failed: note('Something went wrong here, and it is logged. Please try again in a moment.'),
  outdated: note('This has changed since your Discord loaded it. Reload Discord (Ctrl+R) and try again.'),
};

/** Only what the quoted words leave open: neither the flow again nor the other country. */
function flowWords({ flow, from, to }: Course, subject: string): string | null {
  if (flow === null) return null;
  const partner = flow === 'imports' ? from : to;
  const named = partner !== null && subject.includes(partner.slice(0, 4));
  if (flow === 'turnover') {
    if (from === null || to === null) return /trade|turnover/i.test(subject) ? null : 'trade turnover';
    return named && subject.includes(from.slice(0, 4)) ? null : `trade between ${from} and ${to}`;
  }
  if ((flow === 'imports' ? /import/i : /export/i).test(subject)) {
    return named || from === null || to === null ? null : `from ${from} to ${to}`;
  }
  const [holder, other] = flow === 'imports' ? [to, from && `from ${from}`] : [from, to && `to ${to}`];
  return [holder && `${holder}’s`, flow, other].filter(Boolean).join(' ');
}
