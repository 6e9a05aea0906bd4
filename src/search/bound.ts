/**
 * Which end of a time a question with `when` asks for, and which times of a sentence are that end.
 *
 *   until = `until when`, `till what date`, `when does … expire`: a time behind `until`, `by`, `lapses on`
 *   since = `since when`, `from what date`: a time behind `since`, `from`, or where something began
 *   last  = `when was the last time`, `when did … last`: a time behind `since`, `last`, as in `the most since May`
 *   ahead = `when will`, `when is … due`: told by what looks ahead
 */
export type Bound = 'until' | 'since' | 'last' | 'ahead';

const which = '(?:when|(?:what|which) (?:date|day|month|year|time))';
const bounds: readonly (readonly [Bound, RegExp])[] = [
  [
    'until',
    new RegExp(
      `\\b(?:until|till|up to|through|by|before) ${which}\\b|\\bwhen (?:do|does|did|will|is|are|was|were) .*\\b(?:expires?|expired?|lapsed?|run out|over|end(?:ed|ing)?)[?! ]*$`,
    ),
  ],
  ['since', new RegExp(`\\b(?:since|from|as of|starting) ${which}\\b`)],
  [
    'last',
    /\b(?:the|that) last time\b|\bwhen (?:did|was|were|had|has|have) .*\blast\b(?! (?:year|month|week|quarter|spring|summer|autumn|winter|night)\b)/,
  ],
  [
    'ahead',
    new RegExp(
      `\\bwhen (?:will|would|could|can|should|might|may)\\b|\\bwhen (?:is|are) .*\\b(?:due|supposed|expected|scheduled|planned|going|set|likely|meant) ?(?:to\\b|[?! ]*$)|\\bby ${which} (?:will|is|are)\\b`,
    ),
  ],
];

/** `text` in lower case. */
export const boundIn = (text: string): Bound | null =>
  bounds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** What stands close before a time that is the end asked for. */
const leads: Readonly<Record<Exclude<Bound, 'ahead'>, RegExp>> = {
  until:
    /\b(?:until|till|through|up to|by|before|expir\w+|laps\w+|end(?:s|ed|ing)?|runs? (?:out|to)|extended|prolonged|valid)\b[^,;:]{0,24}$/i,
  since:
    /\b(?:since|from|as of|start\w*|beg[aiu]n\w*|open\w*|introduced|launched|in force|into force|effect\w*)\b[^,;:]{0,24}$/i,
  last: /\b(?:since|last|previous(?:ly)?)\b[^,;:]{0,16}$/i,
};

/** Whether what stands before a time makes it the end asked for. */
export const isBound = (bound: Exclude<Bound, 'ahead'>, before: string): boolean => leads[bound].test(before);

/** Whether a sentence tells what is to come. */
export const isAhead = (text: string): boolean => ahead.test(text);
/** `may` is no `May`. */
const ahead =
  /\b(?:will|would|could|should|may|might|scheduled|slated|due|expect\w*|[Pp]lan(?:s|ned)?|set to|is to|are to|was to|were to|[Bb]y (?:the end|\w+ 20\d\d|20\d\d)|[Nn]ext|coming|hop(?:es?|ed)|aim(?:s|ed)?|intend\w*|no earlier|not (?:before|earlier|until)|n[’']t [^,;.]{0,60} (?:before|until)|forecast\w*|promis\w*|pledg\w*|target\w*|postponed|put off|delayed)\b/;
