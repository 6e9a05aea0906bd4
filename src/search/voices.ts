/**
 * A few words that name who speaks ask for what was said, and for no figure.
 *
 *   words = name (`on` | `about` …) topic          whoever it is, a firm as well: `Ozon on fees`; not a day or a number
 *         | name topic                             who speaks in the corpus, where no kind of figure is named, or two of whose names are
 *         | [whose] office topic                   `Beijing spokesman grain`; where no kind of figure is named
 *         | [whose] (`reaction` …) (`to` …) topic  `customs reaction to the strike`; also `reaction of customs to …`
 */
import { matchTopics } from '../topics/index.ts';
import { type Asked, namesMeasure } from './asked.ts';
import { isSeat } from './capitals.ts';
import { countriesIn } from './countries.ts';
import type { Lexicon } from './lexicon.ts';
import { isPlainWord } from './plain-words.ts';
import { nounsOfSaying } from './saying.ts';
import { type Term, termsIn } from './terms.ts';

/** `asked` as it stands, or as what somebody said. */
export function withVoice(text: string, asked: Asked, lexicon: Lexicon): Asked {
  if (asked.form !== 'fragment' || asked.units.length > 0) return asked;
  const words = text.slice(asked.opener);
  const speaker = sayingIn(words) ?? officeIn(words, asked) ?? nameIn(words, asked, lexicon);
  return speaker === null ? asked : { ...asked, form: 'said', numeric: false, roles: [], speaker };
}

type Speaker = readonly string[];

const behind = new RegExp(
  `^(.*?)\\b(?:${nounsOfSaying})\\b (?:to|on|about|regarding|over|concerning)\\b`,
  'i',
);
const whose = new RegExp(
  `\\b(?:${nounsOfSaying}) (?:of|by|from) (.+?) (?:to|on|about|regarding|over|concerning)\\b`,
  'i',
);

function sayingIn(words: string): Speaker | null {
  const found = whose.exec(words) ?? behind.exec(words);
  return found ? termsOf(found[1] ?? '') : null;
}

const office =
  /^(.{0,60}?\b(?:spokes(?:man|woman|person)|minister|governor|ambassador|envoy|mayor|vice-premier|premier|economist|analyst|expert)s?)\b(?!['’]s| of| for| in)(?= \S)/i;

const officeIn = (words: string, { roles }: Asked): Speaker | null => {
  const found = roles.length === 0 ? office.exec(words) : null;
  return found ? termsOf(found[1] ?? '') : null;
};

const topicBehind =
  /^['’]?s? (?:on|about|regarding|re|concerning)\b(?! (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))/i;

/** The names that the words begin with. */
function nameIn(words: string, { roles }: Asked, lexicon: Lexicon): Speaker | null {
  const terms = termsIn(words);
  const isName = ({ term }: Term): boolean => lexicon.isName(term) && !isPlainWord(term);
  const first = terms.findIndex((one) => !isName(one));
  const names = first === -1 ? terms : terms.slice(0, first);
  const last = names.at(-1);
  const [{ start } = { start: 1 }] = names;
  if (!last || start > 0 || names.length > 3) return null;
  const named = names.map(({ term }) => term);
  const [country] = countriesIn(words);
  const isOfTopic =
    (country !== undefined && country.start < last.end) ||
    matchTopics(words).some((topic) => topic.start < last.end);
  if (topicBehind.test(words.slice(last.end)) && (!isOfTopic || isSeat(last.word))) return named;
  if (isOfTopic || namesMeasure(words) || !named.every((term) => lexicon.speaks(term))) return null;
  return roles.length === 0 || names.length > 1 ? named : null;
}

const termsOf = (words: string): Speaker => termsIn(words).map(({ term }) => term);
