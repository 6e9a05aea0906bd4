/** When a figure is of other countries, or of another town, than the question. */
import type { Figure } from '../figures/figure.ts';
import { kept } from '../kept.ts';
import { covers } from '../topics/index.ts';
import { countriesIn } from './countries.ts';
import type { Direction } from './direction.ts';
import type { Entry } from './entry.ts';
import type { Need } from './need.ts';
import type { Question } from './question.ts';

export type Sides = Pick<Direction, 'seller' | 'buyer'>;

const pair: readonly string[] = ['Russia', 'China'];

/** Other countries trade in the figure than in the question; where it names none, Russia and China are meant. */
export function otherPlace(
  { others, direction }: Question,
  { from, to, flow }: Figure,
  entry: Entry,
  told: Sides,
): boolean {
  const sides = [from, to].filter((side) => side !== null);
  if (others.length === 0) {
    if (sides.some((side) => !pair.includes(side))) return true;
    const [first] = entry.direction.countries;
    if (flow === null) return false;
    if (
      sides.length < 2 &&
      first !== undefined &&
      !pair.includes(first) &&
      !entry.direction.countries.includes('Russia')
    )
      return true;
    return (
      sides.length < 2 && [told.seller, told.buyer].some((side) => side !== null && !pair.includes(side))
    );
  }
  if (direction.countries.length > 1) {
    const named = [...sides, ...entry.direction.countries, ...entry.above.countries];
    if (sides.some((side) => !direction.countries.includes(side))) return true;
    if (direction.countries.some((name) => !named.includes(name))) return true;
    if (direction.flow === 'turnover' && sides.length < 2) return true;
    const { seller, buyer } = direction;
    const side = [told.seller, told.buyer, ...sides, ...entry.direction.countries];
    if (seller !== null && buyer !== null && !(side.includes(seller) && side.includes(buyer))) return true;
  }
  if (direction.seller && others.includes(direction.seller) && told.seller !== direction.seller) return true;
  return direction.buyer !== null && others.includes(direction.buyer) && told.buyer !== direction.buyer;
}

/** `prices of rooms in Perm`, where another town is asked about. */
export function ofOtherPlace(
  { needs, text }: Question,
  { subject, mention }: Figure,
  { terms, passage }: Entry,
): boolean {
  const asked = needs.filter(({ name, words }) => name && isPlaceIn(text, words));
  if (asked.length === 0 || subject === null) return false;
  const end = Math.max(subject.end, mention.end);
  const isSaid = (need: Need): boolean =>
    terms.some((one) => subject.start <= one.start && one.end <= end && need.terms.includes(one.term));
  if (asked.some(isSaid)) return false;
  const place = placed.exec(passage.article.body.slice(subject.start, subject.end))?.[1];
  return place !== undefined && countriesIn(place).length === 0;
}
const placed = /\b(?:in|at|through|via|near) (?:the )?([A-Z][\wÀ-ɏ’'-]+)/;
const placing = /\b(?:in|at|through|via|near|across) (?:the )?$/i;
const isPlaceIn = (text: string, words: string): boolean =>
  placing.test(text.slice(0, Math.max(0, text.indexOf(words))));

/** `Chinese tourists`, where Russian ones are asked about. */
export function ofOtherNation(
  question: Question,
  { subject }: Figure,
  { passage, terms, topics }: Entry,
): boolean {
  if (subject === null) return false;
  const { body } = passage.article;
  return nationsAsked(question).some(({ need, nation }) => {
    const named = [
      ...topics.filter(({ topic }) => need.topic !== null && covers(need.topic, topic)),
      ...terms.filter(({ term }) => need.terms.includes(term)),
    ].filter(({ start, end }) => subject.start <= start && end <= subject.end);
    const nations = named.flatMap(({ start }) => nationBefore(body, start) ?? []);
    return nations.length > 0 && !nations.includes(nation);
  });
}

/** What the question asks of one nation, with that nation. */
const nationsAsked = kept(({ needs, text }: Question) =>
  needs.flatMap((need) => {
    const nation = nationBefore(text, text.indexOf(need.words));
    return nation === null ? [] : [{ need, nation }];
  }),
);

/** The country whose adjective stands right before that place. */
function nationBefore(text: string, at: number): string | null {
  const word = /[\wÀ-ɏа-яё]+ $/i.exec(text.slice(Math.max(0, at - 20), Math.max(0, at)))?.[0];
  const country = word === undefined ? undefined : countriesIn(word)[0];
  return country?.adjective ? country.name : null;
}
