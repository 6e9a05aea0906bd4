/**
 * What people say to be polite, to be rude, or to say that they have heard: words that ask for nothing.
 *
 *   message = opening* question | courtesy*
 *
 * A message of nothing else is small talk. An opening (a greeting, thanks) may stand before a question; the others may not, for they
 * begin questions as well: `no tariffs`, `great wall exports`.
 */

const bot =
  '(?: (?:there|again|amur|bot|all|everyone|everybody|guys|folks|friends?|mate|buddy|bro|dude|sir|man))*';
const opening: readonly string[] = [
  `(?:hi+|hello+|hey+|hiya|howdy|hullo|yo|greetings|salutations|good (?:morning|evening|afternoon|day)|morning|evening)${bot}`,
  '(?:nice|pleased|good|glad) to (?:meet|see) you(?: too)?',
  '(?:(?:many thanks|thanks|thank (?:you|u)|thx|thnx|tks|ty|tysm|cheers|much appreciated)(?: (?:a lot|a bunch|a ton|a million|so much|very much|in advance|again|anyway|amur|bot|mate|man|bro|buddy|guys|all))*)(?: for (?:the|your|all|this|that|everything|being|helping|letting|telling|answering)\\b(?:(?! (?:how|what|why|when|where|which|who)\\b)[^,.;:!?\\d]){0,60})?',
  'excuse me|sorry to bother you|pardon me',
  '(?:всем )?(?:привет(?:ик|ствую|ы)?|здравствуй(?:те)?|здрасте|салют|хай|добр(?:ый (?:день|вечер)|ое утро|ого (?:дня|вечера|утра|времени суток))|доброго (?:дня|вечера|утра|времени суток))(?: (?:всем|бот|амур|друзья|коллеги))*',
  '(?:большое |огромное )?(?:спасибо|спасиб|спасибки|спс|благодарю)(?: (?:тебе|вам|вас|тебя|большое|огромное|заранее|бот|амур))*',
  'извини(?:те)?(?: за беспокойство)?|прости(?:те)?',
  '(?:你们?|您|大家|各位)好(?!吗|不好)(?:呀|啊|哇)?|嗨|哈[喽啰]|嘿|(?:大家|各位)?(?:早上|上午|中午|下午|晚上)好|早安?(?=[ ,.!?，。！？]|$)',
  '(?:非常|十分|太|真的?|很)?感谢(?:你们?|您|大家)?(?:的(?:帮助|回答|解答))?|(?:太|真)?(?:谢谢|多谢)(?:你们?|您|大家)?(?:的(?:帮助|回答|解答))?[啦了]?',
  '很?高兴认识[你您]|请问|打扰一下|不好意思',
];

const very =
  '(?:(?:so|very|really|that|just|all|quite|pretty|too|not|super|absolutely|extremely|such an?|an?|the) )*';
const praise =
  'good|great|nice|cool|awesome|perfect|amazing|brilliant|excellent|fantastic|wonderful|superb|impressive|neat|sweet|lovely|helpful|useful|handy|interesting|funny|clever|smart|best|genius|legend|fine|fair|correct|right|fast|quick|kind|cute|sorted|clear';
const blame =
  'bad|useless|stupid|dumb|wrong|terrible|awful|horrible|rubbish|garbage|trash|boring|lame|slow|annoying|broken|pathetic|ridiculous|nonsense|idiot|moron|weird|crap|worst|unhelpful';
const courtesy: readonly string[] = [
  '(?:bye+|goodbye|good ?bye|good ?night|see (?:you|ya|u)|cya|c u|later|so long|farewell|take care|ciao|adios|cheerio|gotta go|(?:talk|speak|see|catch) (?:to )?(?:you|u|ya) (?:later|soon|tomorrow|around)|until next time|have (?:a )?(?:nice|good|great|lovely|pleasant) (?:\\w+)|(?:until|till) (?:tomorrow|then|next time))(?: (?:bye|later|soon|tomorrow|around|then|now|for now|everyone|all|bot|amur|again|too))*',
  `(?:(?:that|this|it|you|u|ur|your?|(?:this|the|your) (?:bot|app|thing|answers?|repl(?:y|ies)|explanations?|help|work|advice))(?:'s|'re| is| are| was| were| r)? )?${very}(?:${praise}|${blame})(?: (?:one|bot|job|work|stuff|answer|reply|explanation|help|question|point|idea|try|info|information|enough|to know|as always|thing|robot|machine|ever))*${bot}`,
  '(?:that|this|it|you|(?:this|the) bot|your \\w+) (?:really |very much )?(?:helped|helps|works?|worked|rocks?|sucks?|rules?)(?: (?:me|a lot|a bit|so much|for me|well|great|perfectly|out))*',
  "that(?:'s| is| was| will be| would be)? (?:exactly )?(?:all|it|enough|everything|what i (?:needed|wanted|was looking for))(?: (?:for (?:now|today)|then|thanks|i (?:need(?:ed)?|wanted)))*",
  "(?:(?:that|this)(?: is|'s) not|not) what i (?:asked|meant|wanted|said)(?: for| about)?",
  '(?:exactly |just )?what i (?:needed|wanted|was looking for)',
  'well done|well played|congrats|congratulations|bravo|kudos|respect|i appreciate (?:it|that|this|your help)|appreciated',
  "(?:ok|okay|kk?|okey|alright|all right|right|sure|fine|yes|yeah|yep|yup|ya|no|nope|nah|maybe|perhaps|indeed|exactly|agreed|correct|true|certainly|of course|absolutely|definitely|deal|done|roger|noted|understood|got (?:it|you|that)|gotcha|i (?:see|know|understand|agree|got it|get it|give up)|makes sense|fair enough|no (?:problem|worries|thanks|thank you|way|idea)|not (?:really|yet|now|bad)|why not|never ?mind|nvm|whatever|idk|dunno|i do(?: not|n't) (?:know|care|understand|get it)|same|me too|you too|likewise)(?: (?:then|please|sir|man|bro|mate|now))*",
  "(?:l+o+l+|lmao|rofl|(?:ha|he|hi){2,}h?|xd+|wow+|whoa|oh|ah|aha|ooh|oops|ugh|hm+|huh|eh|uh|um+|meh|yay|hooray|omg|wtf|damn|please|pls|plz|really|seriously|what|sorry|apologies|my (?:bad|mistake|fault)|welcome|you're welcome|anyway|well|so|and|but|hello|testing|test|ping|pong|knock knock)(?: (?:really|man|no|yes|again))*",
  '(?:да|нет|ага|угу|неа|ок(?:ей)?|ладно|хорошо|понятно|понял[аи]?|ясно|конечно|может быть|наверное|точно|верно|согласен|согласна|не знаю|неважно|не важно|ничего|всё|все|пожалуйста|ну|а|и|так|что|как|серь[её]зно|правда|извини(?:те)?|прости(?:те)?|сорри)',
  '(?:это |ты |вы |очень |просто |так |самый |такой |было |был )*(?:круто|класс(?:но|ный|ная)?|отлично|супер|молод(?:ец|цы|чина)|умн(?:ица|ый|ая)|здорово|прекрасно|замечательно|великолепно|интересно|полезно|удобно|неплохо|плохо|ужасно|глупо|лучш(?:ий|ая|е)|туп(?:ой|ая|о)|глуп(?:ый|ая)|бесполезн(?:ый|ая|о)|хорош(?:ий|ая)|плохой|помог(?:ло|ла|ли)?|помогл[аои])(?: (?:бот|работа|ответ|сделано|мне|очень|спасибо))*',
  'пока(?:-пока| пока)?|до (?:свидания|завтра|встречи|скорого|связи)|увидимся|всего (?:доброго|хорошего|наилучшего)|удачи|(?:спокойной|доброй) ночи|(?:хорошего|приятного|удачного) (?:дня|вечера|выходного)|хороших выходных|прощай(?:те)?',
  '(?:ха){2,}х?|(?:хе){2,}|лол|кек|ого+|вау|ух ты|ой|эх|ого|блин|тест|проверка|раз два три|амур|бот|очень|за (?:помощь|ответ|информацию)',
  '好的?[啊吧呢]?|行|可以|(?:我)?(?:明白|知道|懂|了解)了?|没(?:有|事|关系|问题)|是的?|不(?:是|对|用|行|客气|要)?|对的?|嗯+|哦+|啊|呵+|哈+|嘻+|(?:太|真|很|好|非常)(?:棒|好|厉害|赞|强|酷|有用|有趣|聪明|差|烂|笨|糟)[了啊呀]?|厉害|不错|回答得?(?:很|太|真)?(?:好|棒)|赞|牛|真的吗?|是吗|当然|也许|抱歉|对不起|加油|辛苦了?',
  '再见|拜拜|回头见|明天见|下次见|晚安|回见|保重|祝你(?:愉快|好运|有美好的一天)|测试|帮[帮助]?(?:一下)?我?|机器人|你',
];

const parted = "(?![\\wÀ-ɏа-яё'-])";
const compiled = (units: readonly string[]): RegExp =>
  // Chinese has no spaces between its words.
  new RegExp(
    `(?:${units.map((unit) => (/[一-鿿]/.test(unit) ? `(?:${unit})` : `(?:${unit})${parted}`)).join('|')})[^\\wÀ-ɏа-яё一-鿿]*`,
    'y',
  );

let openings: RegExp | undefined;
let courtesies: RegExp | undefined;

/** What is left of a text in lower case behind the greetings and thanks that it begins with. */
export function behindOpenings(text: string): string {
  openings ??= compiled(opening);
  return text.slice(endOf(openings, text));
}

/** A question as it was typed, without the greetings before it and the thanks behind it; a message of nothing else stays as it is. */
export function withoutCourtesies(question: string): string {
  const lower = question.toLowerCase();
  const asked = behindOpenings(lower);
  // No offset holds where small letters are longer than the capitals.
  const from = lower.length === question.length ? lower.length - asked.length : 0;
  const rest = question.slice(from).replace(closing, '');
  return rest === '' ? question : rest;
}
const closing =
  /(?:[,.!? ]|(?<=[一-鿿])) *(?:(?:many )?thanks|thank you|thx|tks|ty|cheers|спасибо|благодарю|заранее спасибо|谢谢|多谢)(?: (?:in advance|a lot|so much|very much|заранее|большое))?[ .!)]*$/i;

/** Whether a text in lower case says nothing else. */
export function isCourtesy(text: string): boolean {
  courtesies ??= compiled([...opening, ...courtesy]);
  return endOf(courtesies, text) === text.length;
}

/** Where the run of such units ends that the text begins with. */
function endOf(unit: RegExp, text: string): number {
  let end = 0;
  for (;;) {
    unit.lastIndex = end;
    const [found] = unit.exec(text) ?? [];
    if (!found) return end;
    end += found.length;
  }
}
