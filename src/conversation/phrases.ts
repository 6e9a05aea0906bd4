/**
 * Messages that say nothing by themselves and everything after an answer: whole ones, word for word, in three
 * languages. Whatever stands beside these words makes another message of it.
 *
 *   message = ["and" | "а" | "那"] phrase ["please" | "呢" | "吗"] [. ! ?]
 */

/**
 * - `more`: what was not shown of the last answer
 * - `source`, `speaker`, `time`: where the finding shown last is from, who says so, of when it is
 * - `why`: the reason for what was asked before
 * - `reset`: forget what was said
 */
export type Aside = 'more' | 'source' | 'speaker' | 'time' | 'why' | 'reset';

const it = '(?:that|this|it|so|those|these)';
const phrases: Readonly<Record<Aside, readonly string[]>> = {
  reset: [
    '/?reset',
    'start (?:over|again|anew|afresh)',
    'new (?:topic|conversation|subject)',
    `forget (?:${it}|everything|all)`,
    '/?сброс|сбросить|сбрось|заново|нач(?:ать|н[её]м|ни) (?:заново|сначала)|забудь(?: вс[её])?|новая тема',
    '/?重置|重新开始|从头开始|换个话题|清除对话',
  ],
  more: [
    '(?:show |give )?(?:me )?(?:some )?more(?: of (?:them|those))?',
    '(?:any|what|anything|something)(?:thing)? (?:more|else)(?: is there)?',
    '(?:show )?(?:me )?the (?:rest|others)|go on|continue|next(?: ones?| page)?|any others?',
    '(?:покажи(?:те)? )?(?:мне )?(?:ещ[её]|больше)|дальше|далее|продолжай(?:те)?|что ещ[её]|ещ[её] что-нибудь|остальн(?:ое|ые)',
    '更多|还有|继续|再来|下一[个页条]|还有(?:什么|别的|其他的?)|其他的?|显示更多',
  ],
  source: [
    `(?:(?:what|which) (?:is|was) )?(?:the |your |its |a )?(?:sources?|links?|urls?|citations?|references?)(?: (?:for|of|to) ${it})?`,
    `where (?:is|was|does|did) ${it} (?:come )?from|where(?: di)?d you (?:get|find|read|see) ${it}(?: from)?|where is ${it} (?:written|published|stated)`,
    `(?:what|which|whose) (?:article|source|paper|newspaper|publication|outlet|report)(?: (?:is|was|says|said) ${it}(?: (?:in|from))?)?|who (?:published|reported|wrote|prints?|printed) ${it}`,
    '(?:show (?:me )?|link to |can i (?:see|read) )(?:the |that )?(?:article|source|link)|do you have a (?:source|link)',
    `источник(?:и|\\p{L}{0,2})?|(?:дай(?:те)? |пришли(?:те)? |можно )?ссылк[аиу](?: на (?:источник|статью))?|откуда(?: (?:это|данные|такие данные|цифр[аы]|информация))?|(?:какой|что за) источник|из какой (?:это )?статьи|где (?:это |об этом )?(?:написано|опубликовано|сказано)|кто (?:это |об этом )?(?:написал|опубликовал|сообщил)(?: (?:это|об этом))?`,
    '(?:信息|数据|消息)?(?:的)?(?:来源|出处)(?:是)?(?:什么|哪里|哪儿)?|链接|给我链接|(?:这)?(?:是)?(?:从)?(?:哪里|哪儿)来的|(?:这)?(?:是)?哪篇(?:文章|报道)|原文',
  ],
  speaker: [
    `who (?:said|says|say|claims|claimed|stated|told you|is saying) ?(?:${it})?|says who|according to whom?|whose (?:words|statement|figures?|numbers?|data|estimate) (?:is|are|was|were) ${it}|who(?: is| was)? (?:quoted|the speaker)`,
    'кто (?:(?:это|так|об этом) )?(?:сказал\\p{L}*|говорит|говорил\\p{L}*|заявил\\p{L}*|утверждает)(?: (?:это|так|об этом))?|чьи (?:это )?(?:слова|данные)|по чьим (?:словам|данным)',
    '(?:这|那)?(?:话)?(?:是)?谁(?:这么)?说的?|谁的话|谁的数据|据谁说',
  ],
  time: [
    `when (?:was|is|were|are) ${it}(?: said| published| from| written| reported| measured)?|when did ${it} happen|when(?: exactly)?|as of when|how (?:old|recent|new) (?:is|are) ${it}`,
    `(?:for |of |in |from )?(?:what|which) (?:date|day|year|period|month|time)(?: (?:is|was|were) ${it}(?: for| from)?)?`,
    'когда(?: (?:это|именно))?(?: (?:было|сказано|произошло|случилось))?|за какой (?:это )?(?:период|год|месяц)|какой (?:это )?(?:период|год|месяц)|от какого (?:это )?числа',
    '(?:这|那)?(?:是)?(?:什么时候|何时|哪一?年|哪个月|什么时间)(?:的)?(?:事|数据|消息)?',
  ],
  why: [
    `why(?: (?:is|was) ${it}| so| though| exactly)?|how come|(?:what (?:is|was|are|were) )?the (?:reasons?|causes?)(?: (?:for|of|behind) ${it})?|for (?:what|which) reason|because of what|what (?:caused|explains|explained|drove|is behind|was behind) ${it}|why did ${it} happen`,
    '(?:почему|отчего|зачем)(?: (?:это|так))?(?: (?:произошло|случилось))?|из-за чего|по какой причине|в ч[её]м причин[аы]|причин[аы]|с чем это связано',
    '(?:这|那)?(?:是)?(?:为什么|为何|为啥)(?:会)?(?:这样)?|(?:是)?什么原因|原因(?:是什么)?|怎么回事',
  ],
};

const patterns = (Object.entries(phrases) as [Aside, readonly string[]][]).map(
  ([aside, alternatives]) =>
    [
      aside,
      new RegExp(
        `^(?:(?:and|so|but|ok|okay|а|и|но|那么?|那)[ ,]*)?(?:${alternatives.join('|')})(?:[ ,]*(?:please|pls|again|then|пожалуйста|呢|吗|啊))?$`,
        'u',
      ),
    ] as const,
);

export function asideIn(message: string): Aside | null {
  const text = message
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\b(what|where|who|when)'s\b/g, '$1 is')
    .replace(/[\s.!?…？！。，,]+/gu, ' ')
    .trim();
  if (text.length > longest) return null;
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Characters: nobody says it in more. */
const longest = 60;
