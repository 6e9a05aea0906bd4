/**
 * What somebody said, asked for: by a verb or a noun of saying, thinking, fearing, hoping.
 *
 *   verb = `what` auxiliary speaker SAY       `what did Orlov advise`, `what is the broker afraid of`
 *        | `how` auxiliary speaker REACT      `how does the guild judge the fee`
 *   noun = `what` be [whose] ANSWER           `what is Orlov's answer to the strike`, `what was the view of the guild on it`
 *
 * What somebody expects a thing to come to is a figure.
 */
import { termOf, termsIn } from './terms.ts';

const says =
  'says?|said|thinks?|thought|predict(?:s|ed)?|believed?s?|argue[ds]?|warn(?:s|ed)?|tells?|told|promise[ds]?|claim(?:s|ed)?|opinion|comment(?:s|ed)?|views?|advise[ds]?|recommend(?:s|ed)?|suggest(?:s|ed)?|propose[ds]?|complain(?:s|ed|ing)?|fear(?:s|ed|ing)?|hope[ds]?|hoping|worr(?:y|ies|ied)|explain(?:s|ed)?|describe[ds]?|admit(?:s|ted)?|reckon(?:s|ed)?|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|regrets?|dislikes?|makes? of|(?:afraid|scared|proud|tired|sure|critical|wary) of|(?:unhappy|angry|happy|upset|anxious|concerned|optimistic) (?:about|with|over)';
const reacts =
  'react|respond|reply|comment|judge|assess|describe|sum (?:it |them |this )?up|see|view|explain|justify|defend|characteri[sz]e|feel about';
export const nounsOfSaying =
  'reactions?|response(?! (?:time|rate))|reply|answer|comments?|remarks?|opinions?|views?|stance|verdict|advice|message|complaint|argument|explanation|assessment|conclusion|excuse|warning';
/** `what brewers fear`: without an auxiliary, as Russian and Chinese questions come out. */
const bare =
  'say|think|predict|believe|argue|warn|promise|advise|recommend|suggest|propose|complain|fear|hope|admit|reckon|criticise|regret';
const auxiliary =
  'is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|might|must|to|who|that|which|about|before|after|when';
const being = '(?:did|does|do|has|have|had|is|was|are|were|would)';

const plainOrder = `\\bwhat ((?:(?!(?:${auxiliary})\\b)[\\w'’-]+ ){0,6})(?:${bare})\\b(?! (?:${auxiliary}|of|for|in)\\b)`;

/** Its match begins with the question word. */
export const saying = new RegExp(
  `${plainOrder}|\\bhow (?:assess|judge|think)\\b|\\bwhat ${being} (?!.*\\bto (?:be|reach|total|cost|hit|come to|amount to)[?! ]*$).*\\b(?:${says})(?![\\w'’])|\\bhow ${being} .* (?:${reacts})\\b|\\bwhat (?:is|was|are|were) .*\\b(?:${nounsOfSaying})\\b|\\bwhat .* (?:said|says) about\\b`,
);

const behindNoun = new RegExp(
  `\\b(?:${nounsOfSaying}) (?:of|by|from) (.{1,60}?)(?= (?:to|on|about|regarding|over|when|after)\\b|[?! ]*$)`,
);
const beforeNoun = new RegExp(`\\bwhat (?:is|was|are|were) (.{1,60}?) (?:${nounsOfSaying})\\b`);
const beforeVerb = new RegExp(`\\b(?:what|how) ${being} (.{1,60}?) (?:${says}|${reacts})(?![\\w'’])`);

/** Words that ask for what was said: an article has others for it. */
export const wordsOfSaying: ReadonlySet<string> = new Set(
  `predict believe argue warn promise claim opinion comment view advise recommend suggest propose fear hope worry explain describe admit
  criticise criticize regret dislike make afraid scared proud tired sure critical unhappy angry happy upset anxious concerned optimistic
  react respond reply judge assess sum see justify defend feel reaction response answer remark stance verdict advice message complaint
  argument explanation assessment conclusion excuse warning asked`
    .split(/\s+/)
    .map(termOf),
);

const beforeHow = /^(.{1,60}?) how (?:assess|judge|think)\b/;
const inPlainOrder = new RegExp(plainOrder);

/** The terms of who speaks; none where nobody is named. */
export function speakerIn(text: string): readonly string[] {
  const found =
    beforeHow.exec(text) ??
    inPlainOrder.exec(text) ??
    behindNoun.exec(text) ??
    beforeNoun.exec(text) ??
    beforeVerb.exec(text);
  return termsIn(found?.[1] ?? '').map(({ term }) => term);
}
