/** Verbs of trade news: what ends the words that say what is measured. */

/** A thing measured does this; `-ed` and `-ing` are derived, the rest is spelt out. */
const regular =
  'accelerat account add advanc amount averag balloon chang climb collaps contract contribut crash declin decreas dip doubl drop dwindl eas edg exceed expand expect gain grow halv hover improv increas jump list lower mov narrow near outpac overtak plummet plung project quadrupl quintupl rais rang reach rebound recover reduc remain represent resum retreat revis slip slow slump soar start surg swell tighten top total totall tripl tumbl turn wan weaken widen';
const irregular =
  'fell fall falls fallen rose rise rises risen rising grew grown sank sunk shrank shrunk shrinking slid sliding came come comes coming stood stand stands standing hit hits hitting made make makes making went gone going cost costs outstripped began left lost won ran run runs become became stays totals averages remains exceeds reaches accounts amounts ranks ranked is are was were be been being has have had having will would could should might can cannot did does do may must represents account(?=\\sfor) remain stayed set dropped dropping slipped slipping fetch fetches fetched lies lay eats ate sets';
/** Somebody does this with the thing measured, which stands behind the verb. */
const doing =
  'absorbed boost boosted cite cited cites cut cuts cutting drew draw draws earn earns gave give gives halve lift lifted lost lose loses pay raise raised raises raising reduce reduces slash slashed trim trimmed added aim aims bought brought buys buying cleared closed collected counted covered covers declared delivered earned employed employs expect expects exported exporting forecasts generated handled handles held holds hold hopes imported intends importing invested issued launched loaded manufactured needs offered operates opened ordered owns paid pays posted processed produced produces provided plans purchased put puts putting received recorded records registered reported see sees seeks sells selling sold sending sent sends served ships shipping shipped signed spent subtracted supplied supplies took taken takes transported used valued want wants saw kept keeps reducing cutting lifting boosting bring brings bringing pushing logged welcomed attracted got intend expect wrote writes';

const forms = (stems: string): string => `(?:${stems.split(' ').join('|')})(?:p|m)?(?:ed|ing|d)`;
const exact = (words: string): string => `(?:${words.split(' ').join('|')})`;

/** Regular expression sources; none captures. */
export const measuring = `(?:${exact(irregular)}|${forms(regular)})\\b`;
export const acting = `${exact(doing)}\\b`;
