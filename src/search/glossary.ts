/**
 * A question in Russian or Chinese, with the words that ask put into English: what is wanted, which way,
 * between whom, when. Goods stay as they are; the topic list knows them in all three languages.
 */
const russian = `
сколько=how much; насколько=by how much; почему=why; кто=who; когда=when; где=where; какие|какой|какая|какое|каков\\p{L}*=what; что сказал\\p{L}*=what did say
экспорт\\p{L}*|вывоз\\p{L}*=exports; импорт\\p{L}*|ввоз\\p{L}*=imports; поставк\\p{L}*|поставок=shipments; продаж\\p{L}*=sales
дол[яюие]=share; цен[аыуе]=price; стоимост\\p{L}*=value; объ[её]м\\p{L}*=volume; рост\\p{L}*|вырос\\p{L}*=growth; упал\\p{L}*|пада\\p{L}*|снизил\\p{L}*|снижени\\p{L}*|падени\\p{L}*|сократил\\p{L}*=fall; изменил\\p{L}*=change
план\\p{L}*|цел[ьи]=target; прогноз\\p{L}*=forecast; место=place; причин\\p{L}*=reasons
росси\\p{L}*|рф=Russia; российск\\p{L}*=Russian; кита[йяюе]\\p{L}{0,2}=China; китайск\\p{L}*=Chinese; казахстан\\p{L}*=Kazakhstan; инди[июяей]+=India
из=from; с|со=from; в=to; на=to; за|по|для|и|о|об|от|до|у|к=; между=between
январ\\p{L}*=January; феврал\\p{L}*=February; март\\p{L}?=March; апрел\\p{L}*=April; ма[йея]=May; июн\\p{L}*=June; июл\\p{L}*=July; август\\p{L}*=August; сентябр\\p{L}*=September; октябр\\p{L}*=October; ноябр\\p{L}*=November; декабр\\p{L}*=December
год\\p{L}{0,2}|г=; месяц\\p{L}*=months; перв\\p{L}* полугоди\\p{L}*=first half; перв\\p{L}* квартал\\p{L}*=first quarter; втор\\p{L}* квартал\\p{L}*=second quarter; треть\\p{L}* квартал\\p{L}*=third quarter
доллар\\p{L}*=in dollars; тонн\\p{L}*=tonnes; процент\\p{L}*=percent; млрд|млн=
`;
const chinese = `
多少=how much; 为什么|为何=why; 谁=who; 何时|什么时候=when; 哪里=where; 什么=what
出口额|出口=exports; 进口额|进口=imports; 份额|占比|比重=share; 价格=price; 增长|增加=growth; 下降|减少|下跌=fall; 目标=target; 预测=forecast; 排名=rank
俄罗斯|俄国=Russia; 中俄|俄中=Russia China; 中国=China; 哈萨克斯坦=Kazakhstan; 印度=India; 从|自=from; 对华=to China; 对俄=to Russia; 对|到|向|至=to; 的|了|和|与|在|是|有|量|额=
上半年=first half; 第一季度|一季度=first quarter; 二季度=second quarter; 三季度=third quarter; 年=; 美元=in dollars; 吨=tonnes
`;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
type Rule = readonly [RegExp, string];

/** Made at the first question that needs them: most are English. */
let rules: readonly Rule[] | undefined;

const makeRules = (): readonly Rule[] => [
  ...entries(russian, (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`),
  [/(1[0-2]|[1-9])(?:月)?[-–—至到](1[0-2]|[1-9])月/gu, 'MONTHS'],
  [/(1[0-2]|[1-9])月/gu, 'MONTH'],
  ...entries(chinese, (words) => `(?:${words})`),
];

/** English questions come back as they are. */
export function inEnglish(question: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Han}]/u.test(question)) return question;
  let text = yearLast(question);
  rules ??= makeRules();
  for (const [pattern, english] of rules) {
    text = text.replace(pattern, (_, from?: string, to?: string) =>
      english === 'MONTHS'
        ? ` ${monthOf(from)}-${monthOf(to)} `
        : english === 'MONTH'
          ? ` ${monthOf(from)} `
          : ` ${english} `,
    );
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** `2025年1-7月` as English has it: the year behind its months. */
const yearLast = (text: string): string =>
  text.replace(
    /((?:19|20)\d\d)年(\d{1,2}(?:月)?(?:[-–—至到]\d{1,2})?月|上半年|[第一二三]+季度)/gu,
    ' $2 $1 ',
  );

const monthOf = (number: string | undefined): string => months[Number(number) - 1] ?? '';

function entries(lines: string, bounded: (words: string) => string): readonly Rule[] {
  return lines
    .trim()
    .split(/;|\n/)
    .map((entry) => {
      const [words = '', english = ''] = entry.trim().split('=');
      return [new RegExp(bounded(words), 'giu'), english] as const;
    });
}
