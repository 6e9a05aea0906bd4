/**
 * What a question wants to be told: a figure and of which kind, or a person, a reason, a time, a place,
 * what someone said, which things.
 *
 * A fragment without a question word wants a figure where there is one. `how` and `what` want a figure
 * only with a word that can be counted (`how many`, `what price`).
 */
import type { Claim, Direction, Role } from '../figures/figure.ts';
import { type Bound, boundIn } from './bound.ts';
import { bodyOf, type Form, formOf, openerOf } from './form.ts';
import { type Per, perIn } from './per.ts';
import { speakerIn } from './saying.ts';
import { asksSum, namesBill, namesPrice, namesRate, namesSum, namesWhole } from './sums.ts';
import { termsIn } from './terms.ts';
import { unitsAsked } from './units-asked.ts';

export interface Asked {
  /** How many characters before the question itself say only that one is asked. */
  readonly opener: number;
  readonly form: Form;
  /** The kinds of figure that answer, any if empty. */
  readonly roles: readonly Role[];
  /** The units that answer, as `Figure.unit` begins; any if empty. */
  readonly units: readonly string[];
  /** So much or so many of some goods: what they cost is no answer. */
  readonly amount: boolean;
  /** Who somebody is, or who holds an office. */
  readonly identity: boolean;
  /** A sum of money answers, whatever the currency. */
  readonly money: boolean;
  /** What something cost as a whole answers as well as its price. */
  readonly sum: boolean;
  /** A rate of duty, tax or interest answers. */
  readonly rate: boolean;
  /** What one currency costs in another. */
  readonly exchange: boolean;
  /** What it was before something happened or was changed. */
  readonly earlier: boolean;
  /** As things stand: `now`, `currently`. */
  readonly now: boolean;
  /** How often it is measured: `daily`, `a month`. */
  readonly per: Per | null;
  /** What somebody or something did: the term of the word behind `who` or `what`. */
  readonly deed: string | null;
  /** Who buys, sells or comes first among those who do: a country is asked for as well as a firm. */
  readonly trader: boolean;
  /** A list is asked for: of goods that are carried, sold, bought; of what has a name (`which banks`). */
  readonly list: 'goods' | 'names' | null;
  /** The one that comes first or last of its kind: `which port handles most`, `the smallest buyer`. */
  readonly extreme: 'most' | 'least' | null;
  /** The end of a time that a question with when asks for: `until when`. */
  readonly bound: Bound | null;
  /** Whose words are asked for: the terms between `what did` and `say`. */
  readonly speaker: readonly string[];
  readonly change: Direction | null;
  readonly claim: Exclude<Claim, 'reported'> | null;
  /** The words ask for a figure, whatever the form. */
  readonly numeric: boolean;
}

const measures =
  /\btrad(?:e|es|ed|ing) at\b|\b(?:figures?|prices?|costs?|shares?|percent(?:age)?|values?|volumes?|turnover|rates?|targets?|goals?|forecasts?|totals?|amounts?|sum|worth|duty|fees?|tariffs?|premium|discount|rank(?:ed)?|number|growth|quantity|capacity|size|level|cap|deficit|surplus|limit|proportion|part|revenue|scenario|probability|estimate|gap|stake|guidance|interest|place|points|salary|threshold|portion|fraction|slice|chunk|tonnage|profits?|throughput|speed|ratio|output|earnings|income|lowered to|raised to)\b/;

/** It has a word for what is measured: `price`, `number`. */
export const namesMeasure = (text: string): boolean => measures.test(text.toLowerCase());

const rank = /\brank(?:s|ed|ing)?\b|\bwhat place\b|\bplace among\b|\bwhich place\b|\bwhat position\b/;
const share =
  /\bshares?\b(?! price)|\b(?:percentage|portion|slice|chunk|(?<!\bas )part) of\b|\bproportion\b|\bfraction\b|\bhow much of\b|\butili[sz]ation\b|\boccupancy\b|\b(?<!\bby )(?:what|how (?:large|big|small) an?) (?:part\b|(?:per ?cent(?:age)?\b|pct\b|%)(?! (?:in )?(?:levy|levies|dut(?:y|ies)|tariffs?|tax(?:es)?|vat|fees?|commissions?|charges?|interest|coupons?|yields?|rates?|discounts?|premiums?|mark-?ups?)\b)|portion|slice|chunk)|дол[яюи]|份额|占比/;
const price =
  /\btrad(?:e|es|ed|ing) at\b|\bprices?\b|\bcosts?\b|\bfees?\b|\btariffs?\b|\brates?\b|\bpremium\b|\bdiscount\b|\bduty\b|\blev(?:y|ies)\b|\bcoupons?\b|\byields?\b|\bcommissions?\b|\bvat\b|\bprice cap\b|\bpaid (?:for|per)\b|\bcap\b|\b(?:go|goes|going|went|sell|sells|selling|sold|changed? hands|on offer) for\b(?! (?:the|a) (?:first|second|last)\b)|\bfetch(?:es|ed|ing)?\b|цен[аыу]|价格/;
const changes =
  /\b(?:by how much|how much (?:more|less|fewer|higher|lower)|how far|how (?:big|large|steep|sharp|deep) (?:a|an|the|was the|is the) (?:fall|drop|decline|slump|rise|increase|cut|jump)|growth|grow|grew|grown|increas\w*|drop\w*|fell|fall|fallen|declin\w*|shr[aiu]nk|slump\w*|slid|slide|plunge\w*|plummet\w*|rise|rose|risen|jump\w*|surge\w*|soar\w*|dip|dipped|chang\w+|up or down|down|up|year on year|y\/y|yoy|vs|compared|month on month|m\/m|collapse\w*|shrunk|more expensive|cheaper|halve\w*|doubl\w*|went up|go up|go down|raised|cut|reduced|gain\w*|(?:be|been|was|were|is|are|got) hit|suffer\w*|tumbl\w*|sank|sunk|expand\w*|contracted|climb\w*|recover\w*|rebound\w*|weaken\w*|strengthen\w*|worsen\w*|tripl\w*)\b|вырос|упал|рост|падение|снижени|增长|下降/;
const up =
  /\b(?:growth|grow|grew|grown|increas\w*|rise|rose|risen|jump\w*|surge\w*|soar\w*|go up|went up|raised|more expensive|gain\w*|doubl\w*|expand\w*|climb\w*|recover\w*|rebound\w*|strengthen\w*|tripl\w*)\b/;
const down =
  /\b(?:drop\w*|fell|fall|fallen|declin\w*|shr[aiu]nk|slump\w*|slid|slide|plunge\w*|plummet\w*|dip|dipped|collapse\w*|go down|down|cheaper|halve\w*|cut|reduced|shrunk|tumbl\w*|sank|sunk|contracted|weaken\w*|(?:be|been|was|were|got) hit)\b/;
/** What something did by how much, whatever it is measured in. */
const manner =
  /\bhow (?:strongly|sharply|steeply|severely|badly|dramatically|drastically|significantly|substantially|steep|sharp|hard .* hit)\b/;
/** By how much, or which way: of a price as of an amount. */
const difference =
  /\bby (?:how (?:much|many)|what (?:margin|percentage|per ?cent|factor|amount|proportion))\b|\bhow (?:much|many) (?:more|less|fewer|higher|lower|cheaper|dearer)\b|\b(?:up or down|down or up|r(?:i|o)se or f[ae]ll|f[ae]ll or r(?:i|o)se|grow or shrink|more or (?:less|fewer))\b|\bhow (?:much|far) (?:did|do|does|has|have|had|will|would) .*(?<!\b(?:the|an?|this|that|its|their|of|no) )\b(?:fall|fallen|drop(?:ped)?|decline[d]?|rise|risen|grow|grown|increase[d]?|decrease[d]?|jump(?:ed)?|slump(?:ed)?|plunge[d]?|shrink|shrunk|slide|slid|climb(?:ed)?|change[d]?)(?= (?:in|by|over|since|during|from|last|this|between|after|compared|year|on)\b|[?! ]*$)/;
/** `what do berths go for`: so much each. */
const paidAs =
  /^(?:(?:and|so|then) )*what (?:do|does|did|will|would|is|are|was|were) .*\b(?:pay|charge|fetch|(?:go|going|sell|selling|sold) (?:for|at))\b/;
const whatPercent = /\bwhat (?:%|pct\b)/;
const eitherWay = /\b(?:up or down|down or up)\b/;
const dear =
  /\bhow (?:expensive|costly|dear|cheap|pricey)\b|\bhow much (?:is|are|was|were|for) (?:(?:an?|one|the) |(?:(?:an?|one|the) )?(?:tonnes?|tons?|barrels?|kilos?|kilograms?|kg|lit(?:re|er)s?|cubic met(?:re|er)s?|box|container|teu|carat)\b)/;
const levels = /\bfrom (?:what|which)\b.*\bto (?:what|which)\b/;
const level =
  /\b(?:worth|value|volume|total|size|amount|how big was|how large was|how much (?:is|was|were|are)|what turnover|revenue|sum)\b/;

/** So much of a thing that is weighed or measured, whatever else is named: `how much coal would a lower tariff bring back`. */
const amountOf =
  /^how much (?!(?:of|in|per|the|an?|is|are|was|were|did|does|do|has|have|had|will|would|could|can|should|may|might|more|less|fewer|higher|lower|cheaper|dearer|bigger|larger|smaller|longer|faster|money|costs?|pays?|paid|spen[dt]|profit|interest|growth|duty|tax|trade|revenue|time|now|nowadays|today|currently|roughly|about|approximately|exactly|then|each|every)\b)[a-z]+/;
const identity =
  /^who(?:['’]?s| is| was| are| were) (?!\w+(?:ing|ed)\b|to\b|(?:the )?(?:first|last|next|only|quick|slow|ready|able|likely|due)\b)|^who (?:runs|heads|leads|chairs|owns|manages|directs|founded)\b/;
const currency = /^[A-Z]{3}$/;
const sum =
  /\b(?:worth|values?|prices?|costs?|fees?|tariffs?|earn(?:ed|s)?|spen[dt]|spending|revenues?|paid|money|expensive)\b|\bhow much (?:did|does|do) .* (?:spend|cost|pay)\b/;
/** `share of the money`: what is said of pieces is another share. */
const shareOfMoney =
  /\b(?:share|percentage|proportion|portion|fraction|slice|chunk|part|percent|much) of (?:the |all |their |its )?(?:total )?(?:money|value|sums?|spending|revenues?|earnings|costs?)\b/;
const counted = new RegExp(`${amountOf.source}|\\bhow (?:many|long|far|often|old|fast)\\b`);
const currencies = '(?:dollars?|usd|yuan|rmb|cny|ro?ubles?|rub|euros?|eur)';
const exchange = new RegExp(
  `\\b${currencies} ?(?:[/-]|to|against|versus|vs|per) ?(?:the )?${currencies}\\b|\\bexchange rate\\b|\\bthe (?:yuan|ro?uble|dollar|euro) (?:is |was |be )?(?:worth|trad(?:e|es|ed|ing))\\b`,
);
/** What is taken or given in percent as often as in money. */
const ofValue =
  /\b(?:duty|duties|lev(?:y|ies)|tariffs?|rates?|tax(?:es)?|vat|interest|coupons?|discounts?|premiums?|fees?|charges?|commissions?|mark-?ups?|margins?|yields?)\b/;
const target =
  /\btargets?\b|\bgoals?\b|\baim\b|\bplan(?:s|ned)?\b|\bwants?\b|\bbe (?:raised|lifted|increased|cut|lowered|reduced|expanded)\b|\bwill be\b|\bis to\b/;
const forecast =
  /\bforecasts?\b|\bexpect(?:s|ed|ation)?\b|\bpredict\w*\b|\bprojected?\b|\boutlook\b|\bscenario\b|\bwill\b|\bprobability\b|\b(?:think|thought|thinks|reckon(?:ed|s)?|hope[ds]?|saw|sees?) .*\bwould\b|прогноз|预测/;
const hypothetical = /\b(?:could|would|might)\b.*\bif\b|\bif\b.*\b(?:could|would|might)\b|\bcould\b/;

export function readAsked(question: string, command: 'stat' | 'ask'): Asked {
  const typed = question.toLowerCase();
  // A topic is no sentence: nothing opens it, and no question word asks.
  const asks = command === 'ask';
  const opener = asks ? openerOf(typed) : 0;
  const text = typed.slice(opener).replace(idioms, blanks);
  const body = asks ? bodyOf(text) : text;
  const formed = asks ? formOf(body, typed.slice(0, opener)) : 'fragment';
  const sumAsked = (formed === 'what' || formed === 'which') && asksSum(body);
  const numeric =
    formed === 'figure' ||
    formed === 'fragment' ||
    measures.test(text) ||
    rank.test(text) ||
    levels.test(text) ||
    /\d\s*%.*\bor\b/.test(text) ||
    whatPercent.test(text) ||
    sumAsked;
  const form =
    (formed === 'what' || formed === 'which') && numeric && (sumAsked || asksMeasure(text))
      ? 'figure'
      : rankAsked(formed, text);
  const roles = rolesOf(text, body);
  const perUnit = roles[0] === 'price';
  return {
    opener,
    form,
    numeric: numeric || form === 'figure',
    roles,
    units: unitsAsked(text).filter(
      (unit) => (!perUnit || currency.test(unit)) && !(roles.includes('share') && currency.test(unit)),
    ),
    amount: asks && amountOf.test(body),
    identity: asks && identity.test(body),
    money:
      (roles[0] === 'share' ? shareOfMoney.test(text) : sum.test(text) || namesSum.test(text)) &&
      !counted.test(body),
    sum: namesBill.test(text) && !/\bper\b|\ba tonne\b/.test(text),
    rate: ofValue.test(text) || namesRate.test(text),
    exchange: exchange.test(text),
    earlier: /\b(?:before|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|used to)\b/.test(text),
    now: /\b(?:now|nowadays|these days|at the moment|as things stand|today|currently|current|at present|presently|latest|most recent)\b|сейчас|目前|现在/.test(
      text,
    ),
    per: perIn(text),
    deed: asks && form !== 'said' ? deedIn(text) : null,
    trader: asks && trader.test(body),
    list: !asks ? null : goods.test(text) ? 'goods' : named.test(text) ? 'names' : null,
    extreme: !chosen.test(text) ? null : most.test(text) ? 'most' : least.test(text) ? 'least' : null,
    bound: form === 'when' ? boundIn(text) : null,
    speaker: form === 'said' ? speakerIn(text) : [],
    change: eitherWay.test(text) || up.test(text) === down.test(text) ? null : up.test(text) ? 'up' : 'down',
    claim: target.test(text)
      ? 'target'
      : hypothetical.test(text)
        ? 'hypothetical'
        : forecast.test(text)
          ? 'forecast'
          : null,
  };
}

/** Words of measure that measure nothing here: `what took the place of coal`, `points left open`, `an interest in`. */
const idioms =
  /\b(?:(?:take|took|taken|takes|taking)(?: the)? (?:place|part)\b(?: of\b| in\b)?|in (?:the first )?place of\b|(?:unsettled|unresolved|open|sticking|main|key|disputed|other|starting|turning|talking|selling) points\b|points (?:of (?:dispute|contention|disagreement)|(?:remain|are|left|still) (?:open|unsettled|unresolved|disputed))\b|(?<=\b(?:show|shows|showed|express|expressed|any|no|little|much|lost|lose) )interest (?=in\b)|at what point\b|what(?:['’]s| is| was| are)? the point\b|to (?:what|which) (?:extent|degree)\b|for the most part\b|on (?:the )?part of\b|in part\b)/g;
const blanks = (words: string): string => ' '.repeat(words.length);

/** `what|which … measure` close behind, or a measure that someone set, cost, has. */
const asksMeasure = (text: string): boolean =>
  !/\bwhat (?:would|could|will|might|can) (?!the\b|an?\b|be\b|its\b|their\b)\w+ /.test(text) &&
  (whatPercent.test(text) ||
    /\b(?:what|which)(?:'?s| is| was| are| were| has been| will)?(?: the| a| an)?(?: [\w'-]+){0,4}? ?\b(?:figures?|prices?|costs?|cost|shares?|percent(?:age)?|value|volume|turnover|rates?|targets?|goals?|total|amount|sum|duty|fees?|tariffs?|premium|discount|number|growth|capacity|limit|proportion|portion|fraction|slice|chunk|part|interest|stake|guidance|estimate|place|level|revenues?|profits?|surplus|deficit|size|salary|tonnage|throughput|speed|ratio|output|earnings|income)\b/.test(
      text,
    ) ||
    levels.test(text) ||
    /\btrade at\b|\band by how much\b|\bto what\b|\bworth\b|\bcost\b/.test(text));

function rankAsked(form: Form, text: string): Form {
  return rank.test(text) && form !== 'who' && form !== 'why' ? 'figure' : form;
}

function rolesOf(text: string, body: string): readonly Role[] {
  if (rank.test(text)) return ['rank'];
  if (/\bhow many times\b/.test(text)) return ['multiple'];
  if (/\bpoints\b/.test(text)) return ['change'];
  if (amountOf.test(body)) return ['level', 'count'];
  if (manner.test(text)) return ['change', 'multiple'];
  if (difference.test(text) && !share.test(text)) return ['change', 'multiple', 'level'];
  const roles: Role[] = [];
  if (/\bhow many\b/.test(text)) roles.push('count', 'level', 'rate');
  if (share.test(text)) roles.push('share');
  if (price.test(text) || namesPrice.test(text) || dear.test(text) || paidAs.test(body))
    roles.push('price', 'rate', 'level');
  if (/\bto what\b(?! (?:extent|degree))/.test(text)) roles.push('level', 'rate', 'count');
  if (changes.test(text) && !/\bhow many\b/.test(text) && roles.length === 0)
    roles.push('change', 'multiple');
  if (
    (level.test(text) || namesWhole.test(text) || /\bhow much\b/.test(text)) &&
    !roles.includes('change') &&
    !roles.includes('price') &&
    !roles.includes('share')
  )
    roles.push('level', 'count');
  return roles;
}

const deed =
  /\b(?:who|what)(?: (?:has|have|had|will|could|would|might|may|can))? (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|has\b|have\b|about\b|else\b|kind\b)(\w+)\b/;

const deedIn = (text: string): string | null => termsIn(deed.exec(text)?.[1] ?? '')[0]?.term ?? null;

const trader =
  /^who (?:else |now |then )?(?:(?:is|was|are|were|became|becomes|remains|remained) .*\b(?:suppliers?|buyers?|sellers?|customers?|exporters?|importers?|producers?|partners?)\b|(?:overt(?:akes|ook)|replace[sd]|outsold|buys?|bought|sells?|sold|suppl(?:y|ies|ied)|imports?|imported|exports?|exported)\b)/;

const named =
  /\b(?:which|what)(?: other| two| three| big| \w+(?:n|se|ian))? (?:countr(?:y|ies)|nations?|states?|compan(?:y|ies)|firms?|banks?|lenders?|cit(?:y|ies)|regions?|provinces?|brands?|\w*makers?|ports?|suppliers?|buyers?|exporters?|importers?|partners?|ministers?|officials?|markets?)\b/;
const goods =
  /\b(?:what|which) (?:\w+ )?(?:goods|products?|commodit(?:y|ies)|items?|exports|imports|cargo(?:es)?|freight|metals|foods?)\b|\bwhat (?:do|does|did|is|are|was|were|has|have) .{1,60}\b(?:carry|carrying|carried|export(?:ed|ing)?|import(?:ed|ing)?|buy(?:ing)?|bought|sell(?:ing)?|sold|ship(?:ped|ping)?|send(?:ing)?|sent|transport(?:ed|ing)?|load(?:ed|ing)?|bring(?:ing)?|brought)\b|^what (?:goes|comes|travels|is (?:sold|bought|shipped|sent|carried|exported|imported))\b/;

const chosen = /\b(?:which|what|who|whose|where)\b/;
const most =
  /\b(?:most(?! (?:likely|recent(?:ly)?|people|analysts|economists|banks|traders|exporters|importers)\b)|biggest|largest|main|leading|highest|busiest|best|top|number one|no\.? ?1|first(?! (?:half|quarter|\w+ (?:months|weeks|days|years|quarters)|of|time)\b))\b/;
const least =
  /\b(?:least|smallest|lowest|fewest|worst|last(?! (?:year|month|week|quarter|time|summer|winter|spring|autumn)\b))\b/;
