/** The verbs of saying, as data. */
const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whoever is their subject speaks. */
const plain = listed(`
  said says told tells noted notes argued argues warned warns insisted insists stressed stresses explained
  explains acknowledged acknowledges admitted admits conceded concedes commented
  remarked remarks complained complains wrote writes cautioned cautions asserted asserts contended contends
  reiterated joked  lamented`);

/** They have other uses, too, so that their subject must be a person, an office, a firm or a source. */
const wide = listed(`
  announced announces claimed claims confirmed confirms denied denies estimated estimates predicted predicts forecasts
  expects believes thinks reckons suggested suggests declared declares highlighted highlights cited cites blamed blames
  accused accuses criticised criticized described describes urged urges pledged pledges promised promises vowed vows
  dismissed dismisses rejected rejects emphasised emphasized emphasises emphasizes  hailed
  praised attributed doubts revealed disclosed indicated hinted proposed proposes questioned
  reported reports`);

/** They have an object in their other uses, so that a clause, a quotation or nothing must follow: `added that`. */
const clausal = listed(`
  added adds recalled recalls replied replies responded responds countered counters observed observes maintained
  maintains concluded concludes called calls answered answers`);

/** After a plural alone: `traders say`. */
const plural = listed(
  'say tell warn argue insist complain note believe think expect reckon predict estimate blame claim',
);

/** They may stand before their subject: `said a trader`. */
const turned = listed(`
  said says added adds noted notes warned warns explained explains argued argues wrote admitted admits insisted insists
  complained complains acknowledged recalled cautioned predicted predicts reckons conceded`);

export type VerbUse = 'plain' | 'wide' | 'clausal' | 'plural';

/** `verb` in lower case. */
export function useOf(verb: string): VerbUse | null {
  if (plain.has(verb)) return 'plain';
  if (wide.has(verb)) return 'wide';
  if (clausal.has(verb)) return 'clausal';
  return plural.has(verb) ? 'plural' : null;
}

export const turns = (verb: string): boolean => turned.has(verb);

/** Before a verb of saying, these make it no statement: `was told`, `would say`, `did not confirm`. */
export const undoing = listed(`
  is are was were be been being am get got to will would can could shall should may might must do does did not never
  cannot hardly nobody no-one if declined refused`);

/** They stand between a subject and its verb and change nothing. */
export const passing = listed(`
  has have had also later then still now recently previously repeatedly earlier once himself herself itself themselves
  separately meanwhile publicly however already again often only just long even both all ever since`);
