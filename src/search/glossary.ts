/**
 * A question in Russian or Chinese, with the words that ask put into English: what is wanted, which way,
 * between whom, when. Goods stay as they are; the topic list knows them in all three languages.
 */
const russian = `
(?:в|за) прошл[а-яё]* год[а-яё]*|прошл[а-яё]* год[а-яё]*=last year; (?:в|за) (?:эт|нынешн|текущ)[а-яё]* год[а-яё]*=this year; (?:отчего|из-за чего)=why; больше всего=most
был|была|было|были|есть|ли|же|бы|составил[а-яё]*|составля[а-яё]*|достиг[а-яё]*|про|насч[её]т|относительно=; как=how; куда=where; сколько=how much; насколько=by how much; почему=why; кто=who; когда=when; где=where; как(?:ой|ого|ом|им|ая|ую|ое|ие|их|ов[а-яё]*)=what; что сказал[а-яё]*=what did say
экспорт[а-яё]*|вывоз[а-яё]*=exports; импорт[а-яё]*|ввоз[а-яё]*=imports; поставк[а-яё]*|поставок=shipments; продаж[а-яё]*=sales
дол[яюие]=share; цен[аыуе]=price; стоимост[а-яё]*=value; объ[её]м[а-яё]*=volume; рост[а-яё]*|вырос[а-яё]*=growth; упал[а-яё]*|пада[а-яё]*|снизил[а-яё]*|снижени[а-яё]*|падени[а-яё]*|сократил[а-яё]*=fall; изменил[а-яё]*=change
сказал[а-яё]*|говори[а-яё]*|заявил[а-яё]*|сообщил[а-яё]*=said; винит|винил[а-яё]*|обвини[а-яё]*=blamed; купил[а-яё]*|закупил[а-яё]*|покупа[а-яё]*|закупа[а-яё]*=bought; продал[а-яё]*|прода[юё]т[а-яё]*=sold; поставил[а-яё]*|поставля[а-яё]*|отправил[а-яё]*=shipped; запрет[а-яё]*|запрещ[а-яё]*=banned; рекорд[а-яё]*=record; крупнейш[а-яё]*=largest
план[а-яё]*|цел[ьи]=target; прогноз[а-яё]*=forecast; место=place; причин[а-яё]*=reasons
росси[а-яё]*|рф=Russia; российск[а-яё]*=Russian; кита[йяюе][а-яё]{0,2}=China; китайск[а-яё]*=Chinese; казахстан[а-яё]*=Kazakhstan; инди[июяей]+=India
из=from; с|со=from; в=to; на=to; за|по|для|и|о|об|от|до|у|к=; между=between
январ[а-яё]*=January; феврал[а-яё]*=February; март[а-яё]?=March; апрел[а-яё]*=April; ма[йея]=May; июн[а-яё]*=June; июл[а-яё]*=July; август[а-яё]*=August; сентябр[а-яё]*=September; октябр[а-яё]*=October; ноябр[а-яё]*=November; декабр[а-яё]*=December
год[а-яё]{0,2}|г=; месяц[а-яё]*=months; перв[а-яё]* полугоди[а-яё]*=first half; перв[а-яё]* квартал[а-яё]*=first quarter; втор[а-яё]* квартал[а-яё]*=second quarter; треть[а-яё]* квартал[а-яё]*=third quarter; четв[её]рт[а-яё]* квартал[а-яё]*=fourth quarter; втор[а-яё]* полугоди[а-яё]*=second half
доллар[а-яё]*=in dollars; тонн[а-яё]*=tonnes; процент[а-яё]*=percent; млрд|млн=
`;
const chinese = `
去年=last year; 今年=this year; 归咎于|归咎|指责=blamed; 购买|采购=bought; 出售|销售=sold; 禁止=banned; 创纪录|纪录=record; 最大=largest
多少=how much; 为什么|为何=why; 谁=who; 何时|什么时候=when; 哪里=where; 什么=what
出口额|出口=exports; 进口额|进口=imports; 份额|占比|比重=share; 价格=price; 增长|增加=growth; 下降|减少|下跌=fall; 目标=target; 预测=forecast; 排名=rank
俄罗斯|俄国=Russia; 中俄|俄中=Russia China; 中国=China; 哈萨克斯坦=Kazakhstan; 印度=India; 从|自=from; 对华=to China; 对俄=to Russia; 对|到|向|至=to; 的|了|和|与|在|是|有|量|额=
上半年=first half; 第一季度|一季度=first quarter; 二季度=second quarter; 三季度=third quarter; 第四季度|四季度=fourth quarter; 下半年=second half; 年=; 美元=in dollars; 吨=tonnes
`;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
type Rule = readonly [RegExp, string];

/** Made at the first question that needs them: most are English. */
let rules: readonly Rule[] | undefined;

const makeRules = (): readonly Rule[] => [
  ...entries(russian, (words) => `(?<![а-яё])(?:${words})(?![а-яё])`),
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
      return [new RegExp(bounded(words), 'gi'), english] as const;
    });
}
