/**
 * The flow of each reading: what its own words name, else what the figure before it was said of, else
 * what the paragraph speaks of. Where only one side is named the other is filled in from the pair of
 * countries the text is about: in a Chinese bulletin, `exports to Russia` come from China.
 */
import type { Prose } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Flow } from '../figure.ts';
import type { SentenceReadings } from '../reading.ts';
import { type Reason, reason } from '../reason.ts';
import { countryNamed } from './countries.ts';
import { type CountryMention, countriesIn, type FlowMention, flowsIn } from './flows.ts';
import { within } from './order.ts';
import { regionsIn } from './regions.ts';
import { thingsInOrder } from './respectively.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { measuring } from './verbs.ts';

export interface Direction {
  readonly flow: Flow | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: Reason;
  /** Who does it, where a verb says so: `Turkey took`, `China shipped`. */
  readonly doer?: 'from' | 'to' | undefined;
}

const noneFor = (rule: string): Direction => ({ flow: null, from: null, to: null, reason: reason(rule) });
const none = noneFor('nothing names a flow');

const duration = /^(?:year|month|week|day|hour|minute)$/;

interface Talk {
  readonly paragraph: number;
  /** What the paragraph's last figure was said of. */
  readonly last: Direction;
  /** Who tells the trade: it exports to and imports from the other. */
  readonly teller: string | null;
}

/** One list a sentence, one entry a reading. */
export function flowsOf(
  prose: Prose,
  sentences: readonly SentenceReadings[],
): readonly (readonly Direction[])[] {
  const texts = sentences.map(({ sentence }) => prose.body.slice(sentence.start, sentence.end));
  const countries = texts.map(countriesIn);
  const counts = countsOf([...countries.flat().map(({ name }) => name), ...texts.flatMap(regionsIn)]);
  const partners = partnersIn(counts);
  const named = sentences.map(({ sentence }, at) =>
    flowsIn(texts[at] ?? '', countries[at] ?? []).map((mention) => moved(mention, sentence.start)),
  );
  // Whom the text names in passing does not tell it.
  const main = [...counts.keys()].slice(0, 2);
  const isMain = (name: string) => main.includes(name);
  let talk: Talk = { paragraph: -1, last: none, teller: commonTeller(named, partners, isMain) };
  return sentences.map((one, at) => {
    if (one.paragraph !== talk.paragraph) talk = { ...talk, paragraph: one.paragraph, last: none };
    let { teller } = talk;
    const mentions = (named[at] ?? []).map((mention) => {
      const both = completed(mention, partners, teller);
      const told = tellerOf(both);
      if (told && isMain(told)) teller = told;
      return both;
    });
    const sides = (countries[at] ?? []).map((side) => moved(side, one.sentence.start));
    const found = directions(prose.body, one, mentions, sides, talk.last);
    talk = { ...talk, last: found.at(-1) ?? lastOf(mentions) ?? talk.last, teller };
    return found;
  });
}

function directions(
  body: string,
  one: SentenceReadings,
  mentions: readonly FlowMention[],
  sides: readonly CountryMention[],
  last: Direction,
): readonly Direction[] {
  const places = surroundingsOf(body, one.sentence, one.readings);
  const partners = thingsInOrder(body, one).map((thing) =>
    thing ? countryNamed(body.slice(thing.start, thing.end)) : null,
  );
  let current = mentions.length > 0 || !(last.from ?? last.to) ? none : last;
  return one.readings.map((reading, i) => {
    const place = places[i];
    if (!place) return current;
    // How long something takes is of no flow.
    if (duration.test(reading.unit)) return noneFor('how long something takes is of no flow');
    const { lead, trail } = place;
    const ahead = within(mentions, trail)[0];
    const measured =
      ahead && /^\sof\s/.test(body.slice(reading.mention.end, reading.mention.end + 4)) ? ahead : null;
    const own =
      within(mentions, { start: lead.start, end: reading.mention.end }).at(-1) ??
      measured ??
      (current.flow ? null : ahead);
    if (
      /\b(?:deficit|surplus|trade\s(?:balance|gap))\b/.test(
        body.slice(Math.max(lead.start, lead.end - 120), lead.end),
      )
    )
      current = noneFor('a balance of trade is of no flow');
    else if (own) {
      const where = own === ahead ? 'named behind it' : 'named before it';
      current = directionOf(own, `${where}${own.filled ? ', the other side from the text' : ''}`);
    } else if (current.flow) current = { ...current, reason: carried };
    const partner = partners[i];
    if (partner) return ofPartner(current, partner);
    if (own?.filled) return ofAll(current, body, reading.mention, sides);
    if (!own || own === ahead) current = besideIt(current, body, reading.mention, place, sides);
    return current;
  });
}

const carried = reason('as the figure or sentence before it');
const directionOf = ({ flow, from, to, doer, start, end }: FlowMention, rule: string): Direction => ({
  flow,
  from,
  to,
  doer,
  reason: reason(rule, { start, end }),
});
const moved = <T extends Span>(one: T, by: number): T => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});
const lastOf = (mentions: readonly FlowMention[]): Direction | undefined => {
  const last = mentions.at(-1);
  return last && directionOf(last, 'what the paragraph speaks of');
};

type Partners = (name: string) => string | null;

/** `Imports from China, Japan and Korea fell 30%, 12% and 9%, respectively` are three flows. */
function ofPartner(direction: Direction, partner: string | null): Direction {
  if (!partner) return direction;
  if (direction.flow === 'imports') return { ...direction, from: partner };
  if (direction.flow === 'turnover') return { ...direction, from: null, to: partner };
  return direction.flow === 'exports' ? { ...direction, to: partner } : direction;
}

/** `of which 3m came from Russia`, `while Iraq fell 3%`: another side of the same flow, named beside the figure. */
function besideIt(
  direction: Direction,
  body: string,
  mention: Span,
  { lead, trail }: Surroundings,
  sides: readonly CountryMention[],
): Direction {
  const { flow, from, to } = direction;
  if (sides.length === 0 || flow === null || flow === 'turnover') return direction;
  const behind = within(sides, { start: trail.start, end: Math.min(trail.end, trail.start + 60) })[0];
  const way = behind && came.exec(body.slice(mention.end, behind.start))?.[1];
  const before = within(sides, lead).at(-1);
  const opened = before && opens.exec(body.slice(Math.max(lead.start, before.start - 12), before.start));
  const moved = opened && moves.test(body.slice(before.end, mention.end));
  // `, and Egypt 19%`: without a verb of its own, whoever did the same.
  const same = opened && direction.doer && gapped.test(body.slice(before.end, mention.start));
  const name = way ? behind.name : moved || same ? before.name : null;
  if (name === null || name === from || name === to) return direction;
  const side = way ?? opened?.[1] ?? (same ? direction.doer : flow === 'imports' ? 'from' : 'to') ?? 'to';
  return { ...direction, [side]: name };
}

const came =
  /^ (?:(?:was|were|is|are|tonnes|tons) )?(?:(?:came|coming|comes|come|arrived|bought|shipped|sourced|delivered|imported|went|going|sent|sold) )?(from|to) (?:the )?$/;
const opens = /(?:^|[,;] ?|\b(?:and|but|while|whereas|as|though|although|then|(from|to)) )(?:the )?$/;
const moves = new RegExp(`^ ${measuring}`);
const gapped = /^ (?:(?:at|about|some|nearly|almost|over|just|only) )*$/;

/** `imports of 26m tonnes, of which 3m came from Russia`: the whole is from others as well. */
function ofAll(
  direction: Direction,
  body: string,
  { end }: Span,
  sides: readonly CountryMention[],
): Direction {
  const side = direction.flow === 'imports' ? 'from' : direction.flow === 'exports' ? 'to' : null;
  const near = { start: end, end: end + reach };
  const part = side && within(sides, near).find((one) => one.name === direction[side]);
  return part && parted.test(body.slice(end, part.start)) ? { ...direction, [side]: null } : direction;
}

/** How far behind the whole its part may stand. */
const reach = 140;
const parted = /\b(?:of which|of these|of them|of that|including)\b[^;]{1,80}\b(?:from|to)\s(?:the\s)?$/;

/** How often an article names each country, or places of it; most often first. */
function countsOf(named: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

/** The country that an article names next to `name`, if no other comes near it. */
function partnersIn(counts: ReadonlyMap<string, number>): Partners {
  const ranked = [...counts];
  return (name) => {
    const [first, second] = ranked.filter(([other]) => other !== name);
    const isThird = (second?.[1] ?? 0) > (counts.get(name) ?? 0);
    return first && !isThird && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
  };
}

/** Both sides of a flow, as far as the text settles them. */
function completed(mention: FlowMention, partners: Partners, teller: string | null): FlowMention {
  const { flow, from, to } = mention;
  if (from && to) return mention;
  const one = from ?? to;
  if (flow === 'turnover') {
    const other = one ? partners(one) : null;
    return filled(mention, from ?? other, to ?? other);
  }
  const self = flow === 'exports' ? from : to;
  const side = self ?? (one !== teller ? teller : null);
  const other = one && one !== side ? one : partners(side ?? one ?? '');
  if (!side && !one) return mention;
  const pair = side ?? (one ? partners(one) : null);
  return flow === 'exports'
    ? filled(mention, from ?? (to ? pair : null) ?? side, to ?? other)
    : filled(mention, from ?? other, to ?? (from ? pair : null) ?? side);
}

const filled = (mention: FlowMention, from: string | null, to: string | null): FlowMention => ({
  ...mention,
  from,
  to,
  filled: from !== mention.from || to !== mention.to,
});

const tellerOf = ({ flow, from, to }: FlowMention): string | null =>
  flow !== 'turnover' && from && to ? (flow === 'exports' ? from : to) : null;

/** Who tells every flow whose two sides the text names or settles: in a bulletin, its own country. */
function commonTeller(
  named: readonly (readonly FlowMention[])[],
  partners: Partners,
  isMain: (name: string) => boolean,
): string | null {
  const tellers = named.flat().map((mention) => tellerOf(completed(mention, partners, null)));
  const [only, ...others] = new Set(tellers.filter((teller) => teller !== null));
  return only !== undefined && others.length === 0 && isMain(only) ? only : null;
}
