/** The units that a question names, as `Figure.unit` begins: `in dollars`, `how many days`, `how long`. */
const units: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bdollars?\b|\busd\b|\$|доллар|美元/, ['USD']],
  [
    /(?<!\b(?:settle\w*|pa(?:y|id|yments?)|transact\w*|invoiced?|bonds?|loans?|deposits?) )\bin yuan\b|\byuan per\b|\brmb\b|\bcny\b|юан|人民币/,
    ['CNY'],
  ],
  [/\bro?ubles?\b(?! share| be worth)|\brub\b|рубл|卢布/, ['RUB']],
  [/\bin euros?\b|\beur\b/, ['EUR']],
  [/\bbarrels?\b|\bb\/d\b|\bbpd\b/, ['barrel']],
  [/\btonnes?\b|\btons?\b|\btonnage\b|тонн|吨/, ['tonne']],
  [/\bcubic\b|\bbcm\b|\bm3\b/, ['cubic-metre', 'bcm', 'm3']],
  [/\bteu\b/, ['TEU']],
  [/\bin percent\b|\bper ?cent\b|%|\bpercentage\b(?! points?)|процент/, ['percent']],
  [/\bpoints\b/, ['percentage-point']],
  [/\bhow many times\b/, ['multiple']],
  [/\bhow long\b/, ['day', 'week', 'month', 'year', 'hour', 'minute']],
  [/\bhow many (?:days|nights)\b/, ['day', 'night']],
  [/\bhow many weeks\b/, ['week']],
  [/\bhow many months\b/, ['month']],
  [/\bhow many years\b/, ['year']],
  [/\bhow many hours\b/, ['hour']],
  [/\bhow many (?:kilometres|kilometers|km)\b/, ['kilometre']],
  [/\bunits\b|\bpieces\b|\bin number\b/, ['unit']],
];

export const unitsAsked = (text: string): readonly string[] =>
  units.filter(([pattern]) => pattern.test(text)).flatMap(([, names]) => names);
