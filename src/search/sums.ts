/**
 * Sums of money that are asked for in other words than `how much` and `price`: what one pays, is paid, earns or is charged.
 *
 *   noun = (`what` | `which`) [be] [article] [up to three words] SUM      `what was the bill for the bridge`, `which toll applies`
 *   verb = `what` auxiliary subject PAY                                   `what do berths go for`; the subject has no clause of its own
 *
 * What a levy is for or covers, and what somebody spends money on, are no sums.
 */

/** What is set for one thing: it is a price or a rate. */
const priced =
  'fines?|lev(?:y|ies)|surcharges?|tolls?|(?<!\\b(?:in|of) )charges?|commissions?|wages?|pay(?= (?:per|of|for|rise|cut|packet|rate)\\b|[?! ]*$)|salar(?:y|ies)|rents?|fares?|coupons?|yields?|mark-?downs?|mark-?ups?|rebates?|royalt(?:y|ies)|stipends?|bonus(?:es)?|price tag';
/** What comes or goes as a whole. */
const whole =
  'bill(?= for\\b| per\\b)|profits?|net loss(?:es)?|net income|dividends?|takings|proceeds|payouts?|compensation|outlays?|expenses|debts?|budget';

/** They name what is paid for a thing, as `price` and `fee` do. */
export const namesPrice = new RegExp(`\\b(?:${priced})\\b`);
/** They name what a thing comes to as a whole. */
export const namesWhole = new RegExp(`\\b(?:${whole}|earn(?:s|ed)?)\\b`);
/** They name a sum of money. */
export const namesSum = new RegExp(
  `\\b(?:${priced}|${whole}|charg(?:e[ds]?|ing)(?! with\\b)|pays?|fetch(?:e[ds]|ing)?|owe[ds]?)\\b`,
);
/** What one pays for a thing as a whole counts as much as what each costs. */
export const namesBill =
  /\b(?:costs?|bill|pays?|paid|fines?|wages?|salar(?:y|ies)|earn(?:s|ed)?|rents?|fares?)\b/;
/** They may be in percent as well. */
export const namesRate =
  /\b(?:lev(?:y|ies)|surcharges?|charg(?:e[ds]?|ing)|coupons?|mark-?downs?|dividends?)\b/;

const noun = new RegExp(
  `(?<!\\bfor )\\b(?:what|which)(?: (?:is|was|are|were|has been|will be|would be))?(?: (?!(?:do|does|did|has|have|had|will|would|can|could|should|happen\\w*|kinds?|sorts?|types?)\\b)[\\w'’-]+){0,4} (?:${priced}|${whole})\\b(?! for[?! ]*$)`,
);
const clause = 'before|after|when|who|that|if|because|without|once|until|how|while|whose|which|about';
const verb = new RegExp(
  `^(?:(?:and|so|then) )*what (?:do|does|did|will|would|has|have|had|is|are|was|were|can|could|must|should)(?: (?!(?:${clause})\\b)[\\w'’,.%&+-]+){1,10}? (?:pay|paying|paid|charge|charging|charged|earn|earning|earned|fetch|fetching|fetched|owe|spend(?! (?:it|them|the|their|its|that|time|most)\\b)|spent(?! (?:it|them|the|their|its|that|time|most)\\b)|(?:go|going|gone|sell|selling|sold|retail|retailing|change hands|changing hands) (?:for|at))\\b(?! (?:in (?:yuan|dollars|ro?ubles|euros|cash|kind|what|which)|with|attention|back|tribute)\\b| (?:in|on|for)[?! ]*$)`,
);

/** Whether a question with `what` or `which` asks for a sum of money or a rate. */
export const asksSum = (question: string): boolean => noun.test(question) || verb.test(question);
