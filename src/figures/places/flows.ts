/**
 * Who sells to whom, as a sentence says it, whichever side tells it:
 *
 *   exports   = Russia's (Russian) exports | shipments | sales | deliveries [of …] [to China]
 *             | China ships | sold | supplied | delivered … to Russia
 *   imports   = China's imports | purchases [of …] [from Russia] | imports to China
 *             | Russia imports | buys | purchased … from China | arrivals from Russia
 *             | China took … of Russian coal         where both are named
 *   either    = those of Kazakhstan | Japan's by 5%     as the flow before it, of another country
 *             | Korean kettles, imports of which    the country of the goods sells them
 *   turnover  = trade between Russia and China | Russia-China trade | turnover | bilateral trade
 */
import type { Span } from '../../text/span.ts';
import type { Flow } from '../figure.ts';
import { country, countryNamed } from './countries.ts';
import { lastBefore, within } from './order.ts';

/** `from` sells, `to` buys; of a turnover, the two in the order named. Null where the words leave it open. */
export interface FlowMention extends Span {
  readonly flow: Flow;
  readonly from: string | null;
  readonly to: string | null;
  /** A side was not named beside it. */
  readonly filled?: boolean;
  /** The side whose verb it is: `Turkey took`, `China shipped`. */
  readonly doer?: 'from' | 'to' | undefined;
}

export interface CountryMention extends Span {
  readonly name: string;
}

const anyCountry = new RegExp(`(?<![A-Za-z0-9À-ɏ]|Inner )${country}(?!\\$| (?:dollar|Treasur))`, 'g');
const trade =
  /(?:\b(?:imports\sand\sexports|exports\sand\simports|turnover|(?:bilateral|two-way|mutual|total|goods|foreign)\s(?:goods\s)?trade|(?<!\b(?:some|much|most|any)\s)trade(?=\s(?:between|with|turnover|volumes?|in\sgoods|fell|rose|grew|dropped|shrank|slumped|was|totall?ed|reached|contracted|jumped|came|has|had|is))|traded)|(?<=\b(?:fall|rise|drop|decline|growth|slump|slowdown|surge|increase|decrease|slide|recovery)\sin\s)trade)\b/gi;
const sold =
  /\b(?:(?:re-?)?export(?:s|ed|ing)?|shipments?|shipped|ships|sales|sells|sold|selling|deliver(?:y|ies|ed|s)|suppl(?:y|ies|ied)|dispatch(?:ed)?|sent|exporters?|those(?=\sto\s))\b/gi;
const bought =
  /\b(?:import(?:s|ed|ing)?|purchases?|purchased|b(?:uys|ought|uying)|arrivals|importers?|those(?=\sfrom\s)|t(?:ook|akes|aken|aking)|receiv(?:es|ed|ing))\b/gi;

export function countriesIn(text: string): readonly CountryMention[] {
  return Array.from(text.matchAll(anyCountry), (match) => ({
    name: countryNamed(match[0]) ?? match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** In the order of the text; `named` are its countries. */
export function flowsIn(text: string, named: readonly CountryMention[]): readonly FlowMention[] {
  const turnovers = spansOf(text, trade).map((span) => turnoverAt(text, span, named));
  const directed = [
    ...spansOf(text, sold).flatMap((span) => directedAt(text, span, named, 'exports') ?? []),
    ...spansOf(text, bought).flatMap((span) => directedAt(text, span, named, 'imports') ?? []),
  ].filter(
    (one) =>
      !within(turnovers, { start: one.start - 24, end: one.end + 24 }).some(
        (other) => one.start < other.end && other.start < one.end,
      ),
  );
  const found = [...turnovers, ...directed].sort((a, b) => a.start - b.start);
  return named.length > 1 ? withOthers(text, found, named) : found;
}

/** `while those of Kazakhstan grew`, `Japan's by 5%`: the flow before it, of another country. */
function withOthers(
  text: string,
  found: readonly FlowMention[],
  named: readonly CountryMention[],
): readonly FlowMention[] {
  const others = named.flatMap((one) => {
    const before = lastBefore(found, one.start);
    if (!before || before.flow === 'turnover' || !isOther(text, one)) return [];
    const side = before.flow === 'exports' ? 'from' : 'to';
    return before[side] === null ? [] : [{ ...before, [side]: one.name, start: one.start, end: one.end }];
  });
  return others.length > 0 ? [...found, ...others].sort((a, b) => a.start - b.start) : found;
}

const isOther = (text: string, { start, end }: CountryMention): boolean =>
  /\b(?:those|that)\sof\s(?:the\s)?$/.test(text.slice(Math.max(0, start - 14), start)) ||
  /^'s\s(?:by|to|from|fell|rose|grew|dropped|shrank|sank|slid|jumped|was|were|had|up|down|only|just|about|more|less|[$€£¥₽\d])/.test(
    text.slice(end, end + 16),
  );

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), (m) => ({ start: m.index, end: m.index + m[0].length }));

function turnoverAt(text: string, span: Span, named: readonly CountryMention[]): FlowMention {
  const near = within(named, { start: span.start - 60, end: span.end + 60 });
  const pair = near.find((one, i) => {
    const next = near[i + 1];
    return (
      next &&
      next.name !== one.name &&
      !/\b(?:with|to|from)\s(?:the\s)?$/.test(text.slice(Math.max(0, one.start - 10), one.start)) &&
      /^(?:[’']s)?(?:\s?[-–—]\s?|\sand\s(?:the\s)?)$/.test(text.slice(one.end, next.start))
    );
  });
  const second = pair && near[near.indexOf(pair) + 1];
  if (pair && second) return { ...span, flow: 'turnover', from: pair.name, to: second.name };
  const partner = near.find((one) =>
    /^\s(?:turnover\s)?with\s(?:the\s)?$/.test(text.slice(span.end, one.start)),
  );
  const owner = near.findLast(
    (one) =>
      one.end <= span.start && /^(?:'s)? (?:[A-Za-zÀ-ɏ]+ ){0,2}$/.test(text.slice(one.end, span.start)),
  );
  return { ...span, flow: 'turnover', from: owner?.name ?? null, to: partner?.name ?? null };
}

function directedAt(
  text: string,
  span: Span,
  countries: readonly CountryMention[],
  flow: 'exports' | 'imports',
): FlowMention | null {
  const word = text.slice(span.start, span.end);
  if (text.startsWith(' of which', span.end))
    return { ...span, flow, from: goodsBefore(text, span, countries), to: null };
  if (/port$/.test(word) && ofLaw.test(text.slice(span.end, span.end + 16))) return null;
  const owner = ownerBefore(text, span, countries);
  const to =
    objectOf(text, span, countries) ??
    afterWord(text, span, countries, /\b(?:to|into)\s(?:the\s|mainland\s)?$/);
  const from = afterWord(text, span, countries, /\b(?:from|of|out\sof)\s(?:the\s|mainland\s)?$/);
  if (/^(?:t[oa]|receiv)/i.test(word) && !(owner && from && owner !== from && isOfGoods(text, span)))
    return null;
  if (/porters?$/i.test(word) && !to && !from) return null;
  const named = owner ?? to ?? from;
  const settled =
    /^(?:re-?)?(?:im|ex)port/i.test(word) || (named && /^(?:those|arrivals|shipments)/i.test(word));
  if (!settled && !(flow === 'exports' ? to : from)) return null;
  const isDone = owner !== null && doing.test(word);
  if (flow === 'exports')
    return { ...span, flow, from: owner ?? from, to, doer: isDone ? 'from' : undefined };
  return {
    ...span,
    flow,
    doer: isDone ? 'to' : undefined,
    from: from ?? (to && owner !== to ? owner : null),
    to: to ?? (owner === from ? null : owner),
  };
}

/** `An import duty` is none of the flows. */
const ofLaw =
  /^ (?:tariffs?|dut(?:y|ies)|quotas?|tax(?:es)?|lev(?:y|ies)|licen[cs]es?|bans?|curbs?|restrictions?|rules?|permits?|substitution|declarations?)\b/;

/** `Brazil sold China 54 million tonnes`: the buyer, before the goods. */
function objectOf(text: string, { start, end }: Span, named: readonly CountryMention[]): string | null {
  if (!giving.test(text.slice(start, end))) return null;
  const buyer = named.find((one) => one.start === end + 1);
  return buyer &&
    /^ (?:(?:about|some|nearly|almost|over|only|just|around|more than|less than|another) )*(?:[$€£¥₽]?\d|half|twice|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/.test(
      text.slice(buyer.end, buyer.end + 40),
    )
    ? buyer.name
    : null;
}
const giving = /^(?:sold|sells?|sent|shipped|supplied|delivered)$/i;

const doing = /(?:ed|ing|bought|sold|sells|buys|sent|took|takes|ships)$/;

/** `took 12% of Russia's wheat`; not of its market. */
const isOfGoods = (text: string, { end }: Span): boolean =>
  !/^ (?:away|up|over|out|off|back|down|on|place|part|effect|steps|measures|action|note|care|aim)\b/.test(
    text.slice(end, end + 12),
  ) &&
  !/\b(?:market|sales|imports|demand|economy|seats?|places?|over|part|power|office|home)\b/.test(
    /^[^,;.]*/.exec(text.slice(end, end + 100))?.[0] ?? '',
  );

/** `a levy on Korean kettles, imports of which`: the country of the goods, right before them. */
function goodsBefore(text: string, { start }: Span, named: readonly CountryMention[]): string | null {
  const country = lastBefore(named, start);
  return country && /^ [a-z][^,;.]{1,60}, $/.test(text.slice(country.end, start)) ? country.name : null;
}

/** `Russia's fuel exports`, `Chinese shipments`, `China shipped`, `Russia, the ministry said, bought`: the nearest, in the same clause. */
function ownerBefore(text: string, { start }: Span, named: readonly CountryMention[]): string | null {
  const owner = lastBefore(named, start);
  if (!owner || start - owner.end > 60) return null;
  const between = text.slice(owner.end, start);
  if (/[;.:]|\b(?:while|whereas|but|than|and\sits)\b/.test(between)) return null;
  if (/^(?:[’']s?|, whose)\s/.test(between)) return owner.name;
  if (isJoint(text, owner, named)) return null;
  // `Without its Korean wheat, the mill Tyva bought`: another one's verb.
  if (/, [A-Z][\w-]+ (?:[A-Z][\w-]+ )*$/.test(between)) return null;
  // `payments for Russian exports`
  if (isAdjective(text, owner) && /^ (?:[a-z-]+ ){0,2}$/.test(between)) return owner.name;
  const before = text.slice(Math.max(0, owner.start - 14), owner.start);
  return /\b(?:to|from|with|in|for|by|of|than|against)\s(?:the\s)?$/.test(before) ? null : owner.name;
}

const isAdjective = (text: string, { name, start, end }: CountryMention): boolean =>
  text.slice(start, end) !== name && /(?:n|se|sh|i|ch)$/.test(text.slice(start, end));

/** `China and India bought`: neither of them alone. */
function isJoint(text: string, owner: CountryMention, named: readonly CountryMention[]): boolean {
  const other = lastBefore(named, owner.start);
  return other !== undefined && /^,? and (?:the )?$/.test(text.slice(other.end, owner.start));
}

function afterWord(
  text: string,
  { end }: Span,
  named: readonly CountryMention[],
  word: RegExp,
): string | null {
  for (const one of within(named, { start: end, end: end + 110 })) {
    const between = text.slice(end, one.start);
    if (/[;.:]|\b(?:while|whereas|but|although)\b|\d\s/.test(between.slice(40))) return null;
    if (/\b(?:of\swhich|including)\b/.test(between)) return null;
    if (word.test(text.slice(Math.max(end - 1, one.start - 20), one.start))) return one.name;
  }
  return null;
}
