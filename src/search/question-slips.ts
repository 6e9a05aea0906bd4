/**
 * Question words (and the American autumn, and verbs that are nouns of trade as well) as people type them: `wich`, `hw much`, `whats`,
 * `y did`. They are too short for the reader of slips, which compares a word with those of the corpus.
 */
const slips: readonly (readonly [RegExp, string])[] = [
  [/\b(?:wich|whch|whic|whihc|wihch|whitch)\b|^witch\b/gi, 'which'],
  [/\b(?:wat|wht|whta|waht|wut|wot)(?=['’]?s?\b)/gi, 'what'],
  [/\b(?:wher|whre|wehre)(?=['’]?s?\b)/gi, 'where'],
  [/\b(?:whn|wehn|whne)\b|\bwen(?= (?:did|does|do|is|was|were|will)\b)/gi, 'when'],
  [/\b(?:hwo|hw|ho|how) ?(?:much|mch|muhc|mutch|muc)\b/gi, 'how much'],
  [/\b(?:hwo|hw|ho|how) ?(?:many|mny|mayn|manny)\b/gi, 'how many'],
  [/\b(?:hwo|hw) (?=(?:long|far|big|large|high|often|did|does|do|is|are|was|were|has|have)\b)/gi, 'how '],
  [/^(?:wy|whi|hwy|wyh)\b|^y(?= (?:did|does|do|is|are|was|were|has|have|had|can|cant|will|wont)\b)/gi, 'why'],
  [/\b(what|where|when|who|how|why)['’]?s\b/gi, '$1 is'],
  [/\b(what|where|when|who|how|why)['’]re\b/gi, '$1 are'],
  [/\b(what|where|when|who|how)['’]ll\b/gi, '$1 will'],
  [/\b(what|where|when|how|why)['’]d (?=\w)/gi, '$1 did '],
  // Verbs that are measures as nouns: `what do banks demand of importers`, `firms trade on the site`.
  [
    /\b(what(?: \w+)? (?:do|does|did|will|would) (?:(?!(?:to|for|on|of|do|affect|hit|boost|drive|support|weaken|happen)\b)[\w'’-]+ ){1,5})demand(?= (?:of|from|that|before|when|as|in (?:return|exchange))\b|[?! ]*$)/gi,
    '$1require',
  ],
  [
    /\b(sellers|shops|merchants|firms|companies|vendors|dealers|stalls) trade (?=(?:on|at|in|via|there)\b)/gi,
    '$1 sell ',
  ],
  [/\b(this|last|next|early|late|by) fall\b(?! (?:in|of|by|from|was|were)\b)/gi, '$1 autumn'],
];

/** The question with its question words as they are spelt; `what's` and `whos` as two words. */
export const questionWordsMended = (text: string): string =>
  slips.reduce((mended, [slip, meant]) => mended.replace(slip, meant), text).trimEnd();
