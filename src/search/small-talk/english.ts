/**
 * What no article about trade answers, in English: questions about the bot and to it as to a person, opinions and advice, guesses, chores,
 * the hour and the weather. Each stands at the beginning of a message, behind greetings and openers, unless no question about trade holds it anywhere.
 *
 * `you` is often said in questions about trade (`what do you have on cars`, `do you know how much …`): with it a message is small talk only
 * where verb and object leave nothing else to ask about.
 */
import { matchTopics } from '../../topics/index.ts';
import { isPlainWord } from '../plain-words.ts';
import { termsIn } from '../terms.ts';

const you = '(?:you|u|ya|this bot|the bot|amur)';
const your = "(?:your|ur|this bot[’']?s|the bot[’']?s)";
const end =
  '(?: (?:today|now|then|really|exactly|actually|please|again|here|there|anyway|at all|by the way|tonight|bot|amur|mate|bro|man|dude))*[ .!?)]*$';
/** A subject behind it makes a question of it. */
const noSubject =
  '(?! (?:about|on|of|for|regarding|concerning|whether|how|why|when|where|what|which|who|if|that)\\b)';

const aboutYou: readonly string[] = [
  `^(?:who|what|where|how)(?:[’']?s|[’']?re| is| are| r| was| were)? (?:exactly |even )?${you}(?: (?:doing|feeling|called|named|from|made of|made by|up to|called|coming from|getting on|keeping|based|located|hosted|running on|good at|good for|capable of|able to do|talking about|saying|trained on|built (?:on|with)|programmed in))?${end}`,
  `^(?:are|r|were) ${you}(?! (?:able to|aware|familiar with|saying|telling|(?:sure|certain) (?:that )?\\w+))\\b`,
  `^(?:are|r) ${you} (?:really |absolutely |quite )?(?:sure|certain)(?: (?:about (?:that|this|it)|of (?:that|this|it)))?${end}`,
  `^(?:do|did|does|can|could|will|would|have|has) ${you} (?:ever |even |really |actually |also |still |always |just )*(?:think|believe|feel|like|love|hate|prefer|agree|care|support|trust|dream|sleep|eat|drink|breathe|exist|lie|cheat|hallucinate|guess|learn|study|remember (?:me|us|what i)|get (?:tired|bored|paid|angry|sad|lonely|offended)|want|need|cost|charge|earn|speak|talk (?:to|with) me|understand (?!(?:the|why|how|what) \\w+ )|work (?:for|at|with|here|on weekends|alone)|make (?:any )?mistakes|have (?:any |an? )?(?:feelings?|emotions?|friends?|family|names?|souls?|bod(?:y|ies)|brains?|memor(?:y|ies)|api|app|website|sense|opinions?|favou?rites?|jobs?|boss|hobb(?:y|ies)|limits?|limitations?|pets?|kids?|children|parents|girlfriend|boyfriend|wife|husband|rights|consciousness)|use (?:ai|gpt|chatgpt|llms?|an? (?:llm|language model|ai|model)|artificial|machine learning|openai|claude)|store|collect|save (?:my|our)|record (?:my|our)|share my|know (?:everything|me|my|jokes?|any jokes?|python|chatgpt|siri|alexa|russian|chinese|english))\\b${noSubject}`,
  `^(?:can|could|will|would) ${you} (?:please |maybe |just |also )*(?:(?:help|assist)(?: me| us)?(?: out)?(?: (?:with (?:something|this|that|it)|please))*${end}|(?:speak|talk|chat|read|write|understand|sing|dance|cook|drive|draw|paint|code|program|swim|fly|laugh|cry|swear|joke|hear me|see me|feel|hug|kiss|marry|be (?:my|quiet|nice|honest|serious|more)|stop|shut|wait|hold on|do (?:anything|more|something|math|maths|that|this|my|better)|play|book|order|buy me|call|text|email|google|browse|search the (?:web|internet)|predict the future|keep a secret|remind me|wake me|translate|recommend|pretend|imagine|repeat|rap|beatbox|introduce|entertain|cheer)\\b(?! (?:about|on)\\b))`,
  `^(?:what|which|who|how|where|when|why)(?: (?:\\w+))?(?: kinds? of| sort of| type of)?(?: \\w+)? (?:do|does|can|could|did|should|will|would|are|were|have) ${you} (?:do|doing|answer|offer|cover|speak|understand|support|know|use|using|read|ask|like|love|hate|prefer|want|need|mean|eat|drink|wear|live|sleep|work|function|operate|feel|learn|exist|think|sound|look|know (?:all )?(?:this|that|so much|these things|everything)|help(?: me)?(?: with)?|get (?:(?:your|the|this|that|these|those|all)(?: \\w+){0,2} )?(?:data|info|information|numbers|figures|news|facts|answers|knowledge|articles|sources|from)(?: from)?|come from|made|built|born|created|trained|launched|(?:last )?updated|refreshed|go|stay|talk(?:ing)?(?: to)?|store)${end}`,
  `^(?:what|which|how many) (?:\\w+ )?(?:languages?|articles?|sources?|topics?|questions?|data|subjects?|users|servers|commands?|documents?|newspapers?|publishers?|news|people|model|llm|version|things)(?: (?:do|can|could|are|have|does|is))* (?:${you}|i|we|people|it|this)(?: (?:do|can|are|have))?(?: (?:ask|know|speak|use|read|cover|have|answer|understand|support|in|on|there|got|using|based|here|you|about|access|contain))*${end}`,
  `^(?:what|who|where|how|which|when)(?:[’']?s|[’']?re| is| are| was| does| do| did) ${your} (?!.*\\b(?:figures?|numbers?|estimates?|statistics|latest|forecasts?|on|for)\\b)\\w+`,
  `^(?:what|how|where) (?:can|could|should|do|may|would|am) (?:i|we|one|people) (?:(?:ask|do|say|type|write|find|get|expect|try|learn)(?: (?:you|here|with you|from you|with this|in here|to you|with this bot|the bot|this bot))*${end}|(?:use|ask|talk to|add|install|invite|remove|stop|start|contact|reach|support|thank|pay|cite|trust|rely on|restart|reset|report|turn (?:on|off)|work with|interact with|supposed to use) (?:${you}|it|this)${end})`,
  `^(?:can|could|may|should|do|would) (?:i|we) (?:(?:ask (?:you )?(?:something|anything|a question|questions?|stuff)|talk|chat|speak)(?: (?:to|with) (?:you|a human|a person|someone|somebody|a real person|an operator|support))?${end}|(?:trust|use|rely on|believe|pay|marry|hug|kiss|date|call|invite|add|install|download|thank) (?:${you}|this|your)\\b)`,
  `^(?:how|what) (?:old|smart|accurate|reliable|up[- ]to[- ]date|good|fast|big|clever|trustworthy|current|recent|fresh|tall|well|much data|many people|expensive|intelligent|free|far back|often|age) (?:(?:are|r|is|was|do|does|can) )?(?:${you}|${your} \\w+|i trust you)\\b`,
  `^how much (?:do|does|would) ${you} (?:cost|earn|make|charge|weigh|know|understand|remember)${end}`,
  `^(?:who|which company|what company|whoever)(?: has| have|[’']?s| is)? (?:made|built|created|wrote|programmed|coded|developed|owns?|runs?|trained|designed|pays?|paid|funds?|operates?|maintains?|behind|invented|behind|hosts?|controls?) ${you}\\b`,
  `^(?:is|are|was) (?:this|it|that|there|these|your \\w+) (?:an? |really |just |the |even |some |any |also )*(?:bot|robot|ai|human|person|real person|language model|llm|chatgpt|gpt|free|scam|joke|safe to use|reliable|accurate|up to date|official|working|online|on|alive|private|open source|app|website|anyone there|anybody there|anyone here|anybody here|help|manual|correct|true|right|real|sure)${end}`,
  `^(?:am i (?:really )?(?:talking|speaking|chatting|writing|texting) (?:to|with)\\b|is there (?:an? |any )?(?:real |actual )?(?:human|person|someone|anybody|anyone|operator)\\b)`,
  `^(?:any(?:one|body)|someone|somebody) (?:there|here|home|alive|online|awake)${end}`,
  `^where (?:does|do|did|is|are) (?:(?:your|this|the|that|these|all this|all the) )?(?:data|info|information|numbers|news|facts|answers|articles|sources)(?: (?:come|taken|coming|collected|gathered|originate))?(?: from)?${end}`,
  `^(?:tell|talk to|say something|teach|show) (?:me |us )?(?:(?:something|anything|more|a bit) )?(?:about )?(?:yourself|${you}|funny|interesting|nice|your (?:name|story|secrets?|age))${end}`,
  `^(?:tell|show|teach) (?:me|us) (?:something|anything|some fun|a fun|a random)(?: (?:funny|interesting|nice|cool|new|fact|facts|stuff))*${end}`,
  `^(?:introduce|describe|explain) yourself\\b|^(?:talk|speak|chat) (?:to|with) me${end}|^(?:let[’']?s|lets|wanna|want to) (?:talk|chat|play|be friends|go)${end}|^say (?:hi|hello|something|cheese|my name)|^entertain me|^surprise me|^(?:i[’']?m |i am )?(?:listening|waiting)${end}`,
  `^(?:you|u)(?:[’']re|[’']ve| are| r| have| did| do| were| can| could| should| must| need| suck| rock| know| look| sound| make| made| got| said that| don[’']?t| can[’']?t| won[’']?t)\\b(?!.*(?:\\d|\\?|\\b(?:how|what|why|when|where|which|who)\\b)).{0,60}$`,
  `^(?:will|would|can|could|do) (?:you|u) (?:marry|date|love|kiss|hug|miss|join|help|be)\\b(?! (?:explain|find|show|tell|understand|with))(?! me (?:understand|find|with|see|know|learn|get)\\b)`,
];

const ofMyself: readonly string[] = [
  `^i(?:[’']?m| am| feel| was) (?:so |really |very |just |a bit |a little |not |feeling |quite |too |still |already |your |the |an? )*(?:bored|sad|tired|happy|hungry|lonely|lost|confused|sorry|new|back|here|fine|ok|okay|good|great|done|ready|angry|drunk|joking|kidding|testing|sick|busy|well|alive|depressed|stressed|human|robot|boss|friend|fan|student|journalist|trader|analyst|impressed|disappointed|glad|grateful|satisfied)\\b(?!.*(?:\\?|\\b(?:how|what|why|when|where|which|who)\\b)).{0,40}$`,
  "^i (?:really |also |just |do |don[’']?t |still )*(?:love|like|hate|miss|dislike|adore|enjoy|need|want|trust|believe|admire|appreciate) (?:you|u|ya|this|it|that|ur|your?|help|your help|coffee|beer|pizza|money|a hug|a job|a friend|to die|to sleep|to go home|to talk|to chat)\\b[^?]{0,30}$",
  `^(?:i (?:have|[’']ve got|got) (?:a|one|another|some) (?:quick |small |short )?questions?(?: (?:for you|to ask))?|quick question|question|i (?:want|need|[’']?d like|would like) (?:to ask|help|some help|information|to ask you)(?: (?:you |a |some )?(?:something|questions?))?|help(?: me)?(?: (?:please|pls|out|a bit|here|with (?:something|this|it)))*|(?:please|pls) help(?: me)?|i need (?:some |your )?help)${end}`,
  "^my name(?:[’']?s| is)\\b|^(?:do you )?(?:remember|know) (?:me|my name)\\b|^(?:who|what) am i\\b|^(?:what|who) (?:is|[’']?s) my (?:name|age)\\b",
];

const howAreThings: readonly string[] = [
  `^(?:wa?s)?s?up${end}`,
  `^how (?:do(?:es)?|is|can) (?:you|this|it|all this|everything)(?: bot| thing| app)? (?:work|function|operate)s?${end}`,
  `^(?:what(?:[’']?s| is)?|wh?at?s|how(?:[’']?s| is| are| was| have)?|sup|wass?up|whaddup|what[’']?re|how do) ?(?:up|new|good|it|it going|going on|happening|cooking|poppin|life|everything|things|you doing|your (?:day|week|weekend|night|morning|life|family)|the (?:family|day|mood|vibe)|you been|tricks|it hanging|you do)(?: (?:going|been|with you|so far|today|hanging|doing))*${end}`,
];

const opinion: readonly string[] = [
  '\\b(?:your|ur) (?:personal |honest )?(?:opinion|views?|thoughts?|favou?rite|take)\\b|\\bwhat do (?:you|u) (?:think|believe|feel|reckon|make)\\b|\\bdo (?:you|u) (?:think|believe|like|love|feel)\\b',
  "^(?:who|which|what)(?: one)?(?:[’']?s| is| are) (?:the )?(?:better|nicer|prettier|cooler|best (?:president|leader|country|people|language|bot|football|team|movie|film|song|food))\\b",
  '^(?:is|are|was|were) (?:\\w+ ){1,3}(?:a )?(?:(?:good|bad|great|nice|terrible|strong) (?:or (?:a )?(?:good|bad|evil) )?(?:person|man|guy|woman|leader|president|people|idea)|evil|crazy|stupid|ugly|handsome|beautiful|gay|cool|cute|hero|dictator|criminal|genius)[ .!?]*$',
  '^(?:is|are|was) (?:he|she|putin|xi(?: jinping)?|trump|biden|lenin|stalin|mao|lukashenko|zelensk[iy]+|communism|capitalism|democracy|war|life|god|russia|china|america|the west) (?:good|bad|great|evil|nice|mad|dead|alive|old|rich|right|wrong)(?: or (?:not|good|bad|evil|dead|wrong))?[ .!?]*$',
];

const trade =
  'buy|sell|invest|hold|trade|short|move|convert|exchange|put|keep|save|open|bet|wait|switch|use|choose|pick|go|take|get|start|stop|borrow|lend|withdraw|transfer|pay|travel|import|export|learn|study|quit|leave|marry|ask|do|eat|wear|watch|read';
const advice: readonly string[] = [
  `\\bshould (?:i|we) (?:\\w+ )?(?:${trade})\\b`,
  `^(?:what|where|how|which|when) (?:\\w+ )?(?:should (?:i|we)|would (?:you|u)) (?:\\w+ )?(?:${trade})\\b`,
  '\\b(?:good|right|best|bad|wrong|perfect|ideal) (?:time|moment|idea|investment) (?:to|for me to) (?:buy|sell|invest|hold|trade|short|move|convert|exchange|save|switch|get into)\\b',
  '\\b(?:is|are|would) (?:it|they|\\w+(?: \\w+)?) (?:still |really )?worth (?:buying|investing|it|holding|selling|my)\\b|\\bis it (?:safe|wise|smart|ok|okay|legal) (?:for me )?to (?:buy|sell|invest|hold|travel|go|keep|put|send)\\b',
  '\\b(?:can|could|would|do) you recommend\\b|^recommend\\b|\\b(?:give|any|need|some) (?:me )?(?:financial |investment |trading |stock |career |legal )?(?:advice|tips?|recommendations?)\\b|\\bbest (?:stocks?|shares?|crypto|coins?|brokers?|investments?) (?:to|for)\\b|\\b(?:which|what) (?:stocks?|shares?|crypto|coins?|etfs?|funds?) (?:to|should|is best|are best|will)\\b',
  '^how (?:can|do|could|should|would) (?:i|we|you) (?:make (?:money|friends|a million)|get (?:rich|a job|a visa|a girlfriend|a boyfriend|married)|cook|bake|earn|lose weight|fall asleep|fix|learn|become|write|spell|pronounce|say)\\b',
  '^(?:a |any |some |the )?(?:good|nice|decent|best|cheap) (?:restaurant|hotel|bar|cafe|place to (?:eat|stay|drink|visit)|dumpling|pizza|sushi)',
];

const chore: readonly string[] = [
  '\\b(?:write|compose|draft|sing|draw|paint|make|create|generate|invent|give|need|want) (?:me |us |up )?(?:a|an|some|another|my|the)? ?(?:\\w+ ){0,2}?(?:poems?|songs?|stor(?:y|ies)|essays?|haikus?|jokes?|e-?mails?|letters?(?! of credit)|limericks?|pictures?|cv|resumes?|speech|tweets?|memes?|lyrics|raps?|scripts?|homework|recipes?|riddles?|fairy ?tales?|anecdotes?)\\b',
  '\\btell (?:me |us )?(?:a|another|some|your best) (?:\\w+ )?(?:jokes?|stor(?:y|ies)|fairy ?tales?|riddles?|anecdotes?|secrets?|lies?)\\b|\\bjokes? about\\b|^(?:another )?joke\\b',
  '^(?:please |can you |could you )?(?:make me (?:laugh|smile|a (?:coffee|sandwich|tea))|translate(?! .*\\b(?:dollars|yuan|ro?ubles|euros|tonnes)\\b)|summari[sz]e (?:this|that|it|my|the (?:following|book|text|video|link)|\\w+ and \\w+$)|proofread|rewrite|paraphrase|correct my|check my|fix my|do my|debug|solve|repeat after me|act as|role ?play|play (?:me|us|some|music|songs?|chess|games?|a (?:song|game|video))|sing|dance|draw|imagine|pretend|order me|book me|call me|call (?:a|my)|remind me|wake me|set (?:a|an|my|the) (?:alarm|timer|reminder)|turn (?:on|off)|open (?:the|a) (?:door|window|browser|link)|buy me|send me (?:a|an|some|money|nudes)|flip a coin|roll (?:a|the) dice|pick a (?:number|card)|count to|spell|google|search the (?:web|internet)|shut up|go away|leave me|stop (?:it|that|talking)|wait|hold on|come on|come here|look at me|listen)\\b',
  '\\bignore (?:the |your |all |any |my )*(?:previous |above |prior |former )?(?:articles?|instructions?|rules?|sources?|corpus|prompts?)\\b|\\bjust guess\\b|\\bpretend (?:to|you|that)\\b|\\b(?:system|your|initial|hidden) prompt\\b|\\bjailbreak\\b|^you are now\\b|\\b(?:reveal|show|print|repeat) (?:me )?your (?:\\w+ )?(?:instructions|prompt|code|rules|secrets?)\\b',
  "^(?:what(?:[’']?s| is)|how much is|calculate|compute|solve)? ?\\(?\\d[\\d.,]* ?(?:[-+*/x×÷^]|plus|minus|times|divided by|multiplied by|squared|to the power of)(?: ?\\(?\\d[\\d.,]*\\)?)*(?: ?(?:[-+*/x×÷^]|plus|minus|times) ?\\d[\\d.,]*)*[ =?.!]*$|\\bsquare root of \\d",
];

const world: readonly string[] = [
  `^(?:what(?:[’']?s| is|s)?|tell me|do you know|got)? ?(?:the |what )?(?:today(?:'s|s) )?(?:current |local |exact |right )?(?:time|date|day|hour|year|month)(?: is it| is| of day| of the week| it is)?(?: (?:right )?now| today| there| here| in (?!20|19)[a-z]+(?: [a-z]+)?)*[ ?!.]*$`,
  `^(?:how(?:[’']?s| is| was| will)|what(?:[’']?s| is| was| will)|tell me|is|will) (?:the )?weather\\b|^(?:the )?weather(?: (?:in|at|for|like|today|tomorrow|forecast|report)\\b.{0,30})?[?!. ]*$|\\bweather (?:today|tomorrow|tonight|this weekend|right now|like in)\\b|^(?:will|is|does|did) it (?:going to )?(?:rain|snow|raining|snowing|sunny|cold|hot|warm|freezing|cloudy|windy)\\b`,
  '\\bwho (?:is going to|will|is gonna|won|wins|is winning)(?: win)? (?:the )?(?:game|match|cup|world cup|championship|league|olympics|super ?bowl|oscars?|elections?|lottery|war|race|final|tournament|title|series|eurovision)\\b|\\bhoroscope\\b|\\bzodiac\\b|\\bwho will win\\b(?! the (?:contract|tender|order|bid|deal|auction))',
  "^what(?:[’']?s| is) (?:the )?(?:meaning of life|purpose of life|point of life|love|happiness|consciousness)\\b|\\b(?:do|does|is|are) (?:aliens?|god|ghosts?|santa(?: claus)?|ufos?) (?:exist|real)\\b|^(?:is|does) (?:there a )?god\\b|^why are we here\\b|^when will i die\\b|\\bwhich came first\\b",
];

const asides: readonly (readonly string[])[] = [
  aboutYou,
  ofMyself,
  howAreThings,
  opinion,
  advice,
  chore,
  world,
];

/** Made when the first message in English letters is read. */
let patterns: readonly RegExp[] | undefined;

/** Whether a text in lower case, without greetings before it, asks for such things. */
export function isAsideInEnglish(text: string): boolean {
  patterns ??= asides.flat().map((pattern) => new RegExp(pattern));
  return isToTheBot(text) || patterns.some((pattern) => pattern.test(text));
}

/** `what don't you know`: said to the bot, in plain words that name nothing to look for. */
const isToTheBot = (text: string): boolean =>
  addressed.test(text) &&
  !ofSomething.test(text) &&
  matchTopics(text).length === 0 &&
  termsIn(text.replace(/n't\b/g, '')).every(({ term }) => isPlainWord(term) || ofPeople.has(term));

const addressed = /\b(?:you|u|your|yours|yourself)\b/;
const ofSomething =
  /\d|\b(?:year|month|quarter|week|half|season|autumn|spring|summer|winter|more|else|about)\b|\b(?:what|how|who|why|when|where|which) (?!(?:[\w']+ ){0,2}(?:you|u|your)\b).*\b(?:you|u)\b/;
const ofPeople: ReadonlySet<string> = new Set(
  'bot robot human person ai model friend name languag answer question joke fun breakfast lunch dinner birthday home parent mother father brother sister child wife husband heart brain soul feel job hobbi movi film music song book game sport colour color food drink love luck day night morn weekend holiday'.split(
    ' ',
  ),
);
