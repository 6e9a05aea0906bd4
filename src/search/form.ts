/**
 * Which kind of answer a question asks for, told by its first question word.
 *
 *   question = [opener] [aside ","] asked      opener = `can you tell me`, `any idea`; aside = `back in 2021`, `when the war began`
 *   asked    = `how much …` | `why …` | auxiliary … (`did exports rise`: yes or no) | no question word at all (a fragment)
 *
 * `when`, `where` and `who` inside a sentence join clauses more often than they ask: there they count only before an auxiliary,
 * behind a preposition or at the end. A yes-or-no question that goes on with `and by how much` asks for the figure.
 */

import { saying } from './saying.ts';

export type Form =
  | 'figure'
  | 'fragment'
  | 'who'
  | 'why'
  | 'when'
  | 'where'
  | 'said'
  | 'which'
  | 'whether'
  | 'what';

const questionWord = '(?:how|what|which|whose|whom?|when|where|why|whether)';
const auxiliary =
  '(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|might|must|isn|aren|wasn|weren|didn|doesn|don|hasn|haven|won)';
/** A person addressed or wondering aloud, before what is asked. */
const openers = new RegExp(
  `^(?:(?:hi|hello|hey|so|and|but|ok|okay|well|please|pls|also|then|now|btw|sorry|quick question)\\b[,:;!. ]*)*(?:(?:(?:do|does|did) (?:you|we|anyone|anybody|someone|u) (?:know|remember|happen to know|have (?:any |an )?idea)|(?:can|could|would|will) (?:you|anyone|anybody|someone|u) (?:please |kindly )?(?:tell|say|explain|find out|show|remind|check|look up)(?: me| us)?|(?:please |pls )?(?:tell|remind|show) (?:me|us)|let me know|(?:any|no) (?:idea|clue)|i(?:['’]?d (?:like|love)| want| need| would (?:like|love)| am trying|['’]m trying) to (?:know|find out|understand|check)|(?:i(?:['’]m| am)? |just )?(?:wonder(?:ing)?|curious|not sure)|i do(?: not|n['’]?t) know|is it (?:known|clear)|(?:does |do )?any(?:one|body) knows?|did any(?:one|body) (?:say|mention|explain)),? (?=(?:by |in |of |on |at |from |to |for |about |exactly |roughly )?${questionWord}\\b|if\\b)|is it (?:true|right|correct|a fact) (?:that )?)?`,
);
const aside = new RegExp(
  `^(?:back |so |as )?(?:in|during|since|after|before|of|over|for|between|by|at|from|according to|with|when|while|if|given|despite|on|among|under|against|once)\\b[^,?]{1,70}, (?=(?:by |in |of |to |from )?(?:${questionWord}|${auxiliary})\\b)|^if\\b[^,?]{1,90}? (?=(?:how (?:much|many|far|long)|what|which|who|why)\\b)`,
);
/** Behind which a question word asks although others stand before it. */
const behind =
  '(?<=^|[:;?!(–—-] ?|\\b(?:and|or|but|by|from|to|since|until|till|of|for|with|about|exactly|roughly|precisely) )';
const asksThere = (word: string): string =>
  `${behind}${word}\\b|\\b${word}(?= ${auxiliary}\\b)|\\b${word}(?=[?! ]*$)`;

const measured =
  'much|many|big|large|long|far|high|low|fast|old|often|deep|small|expensive|cheap|costly|dear|heavy|wide|strong|weak|steep|sharp|full|strongly|sharply|steeply|severely|quickly|rapidly|swiftly|badly|dramatically|drastically|significantly|substantially|heavily|deeply';

/** Of several that begin at one word the first wins. */
const forms: readonly (readonly [Form, RegExp])[] = [
  [
    'figure',
    new RegExp(
      `\\bhow (?:${measured})\\b|\\bhow hard .* hit\\b|\\bhow well .*\\b(?:do|doing|done|sell|selling|sold|perform\\w*)\\b|\\bby (?:how|what (?:margin|percentage|per ?cent|factor|amount|proportion))\\b|\\bhow (?:did|do|does|has|have|is|are) .*\\b(?:changed?|develop(?:ed|ing)?|perform(?:ed|ing)?|do|doing|done|fared?|faring|evolved?)[?! ]*(?:$| (?:in|during|over|since|last|this|from|between|so|compared)\\b)`,
    ),
  ],
  ['said', saying],
  [
    'why',
    /\bwhy\b|\bwhat (?:else |ever |actually )?(?:caused?|causes|explains?|drove|drives|made|makes(?! up)|prompt(?:ed|s)|triggered|sparked|forced|forces|pushed|pushes|led to|accounts? for|slow(?:ed|s)|stop(?:ped|s)|halt(?:ed|s)|held|holds (?:up|back)|hold|delay(?:ed|s)|kept|keeps|prevent(?:ed|s)|block(?:ed|s)|hamper(?:ed|s)|hinder(?:ed|s)|disrupt(?:ed|s)|hurts?|boost(?:ed|s)|help(?:ed|s)|lift(?:ed|s)|drag(?:ged|s)|sank|brought|deter(?:red|s)|discourage[ds]|encourage[ds]|persuade[ds]|convince[ds]|scare[ds]|frighten(?:ed|s)|tempt(?:ed|s)|attract(?:ed|s)|puts? .{1,60} off|stands? in the way|stood in the way|got in the way|went wrong|(?:gives|gave) rise|is to blame|(?:is|was|are|were|lies|lay|stands|stood)(?: all)? behind|(?:is|was|are|were|has been|have been) (?:driving|keeping|making|pushing|holding|dragging|weighing|fuell?ing|causing|slowing|stopping|delaying|hurting|helping|boosting|blocking|preventing|hampering|deterring|putting)|(?:are|is|were|was)(?: the)?(?: main| real| chief)? (?:reasons?|causes?))\b|\bwhat (?:main |real )?reasons?\b|\bwhat['’]s (?:behind|driving|causing|the (?:main )?(?:reason|cause))\b|\bfor (?:what|which) reasons?\b|\b(?:reasons?|causes?) (?:for|of|behind)\b|\b(?:reason|cause)s? (?:is|are|was|were) (?:what|which)\b|\bhow come\b|\bhow could\b|\bhow (?:is|was|can) it (?:possible |be )?that\b|почему|为什么|为何/,
  ],
  ['who', new RegExp(`${asksThere('(?:who|whose|whom)')}|\\bname of\\b|\\bwhat is the name\\b|^кто |谁`)],
  [
    'when',
    new RegExp(
      `${asksThere('when')}|(?:\\b(?:in|by|since|until|till|from|on|during|of|for) )?\\b(?:what|which) (?:date|day|month|year)s?\\b|\\bhow soon\\b|\\b(?:start|opening|launch|end|closing|completion|expiry|due|delivery|release) date\\b|когда|什么时候|何时`,
    ),
  ],
  [
    'where',
    new RegExp(
      `(?:${asksThere('where')})(?! does .* (?:rank|stand))|\\bin (?:which|what) (?:city|town|place|country)\\b|где |哪里`,
    ),
  ],
  ['which', /(?<!, )\bwhich\b|\bin what\b|какие|哪些/],
  [
    'whether',
    new RegExp(
      `^(?:${auxiliary}(?:['’]?t)?|whether|if)\\b|, (?:right|correct|true|is(?: it|n['’]?t it)|yes|no)[? ]*$`,
    ),
  ],
  ['what', /\bwhat\b|\bhow\b|\bany (?:progress|news|update)\b/],
];

/** A second question whose answer holds that of the first: `did it rise, and by how much`, `when and by how much`. */
const figureToo =
  /(?:,| and| or|;|\?)(?: and)?(?: if so,?)?(?: by| in| at)? how (?:much|many|far|big|large|high|long|sharply|fast)\b/;
const furtherWhy = /(?:,|;|\?)(?: and)?(?: if so,?| if not,?)? why\b/;

const withFigure: ReadonlySet<Form> = new Set(['whether', 'when', 'where', 'which', 'what']);

/** What is asked, behind what opens it and what is said aside; in lower case. */
export function formOf(asked: string, opener: string): Form {
  let first: Form = 'fragment';
  let at = Number.POSITIVE_INFINITY;
  for (const [form, pattern] of forms) {
    const found = pattern.exec(asked)?.index ?? Number.POSITIVE_INFINITY;
    if (found < at) [first, at] = [form, found];
  }
  if (first === 'fragment' && isTrue.test(opener)) return 'whether';
  if (first === 'whether' && furtherWhy.test(asked)) return 'why';
  return withFigure.has(first) && figureToo.test(asked) ? 'figure' : first;
}

const isTrue = /is it (?:true|right|correct|a fact) (?:that )?$/;

/** What is left of a text, whose opener is gone, behind what is said aside. */
export function bodyOf(text: string): string {
  const body = text.trimStart();
  return body.slice(aside.exec(body)?.[0].length ?? 0);
}

/** Somebody who is told by what stands behind: `the guys who drive`, `the lady from the bank`. */
const anybody =
  '(?<=\\b(?:the|an?|that|this|one|some|those|these) (?:[\\w-]+ ){0,2})(?:gu?ys?|m[ae]n|wom[ae]n|girls?|boys?|lad(?:y|ies)|blokes?|chaps?|dudes?|fellows?|gentlem[ae]n|folks?|ppl|persons?)(?= (?:who|that|from|of|at|in|on|behind|with|by|running|runs|selling|says?|said|thinks?|wants?|tells?|told|complain\\w*)\\b|[?!]*$)';
const manner =
  'actually|basically|exactly|precisely|honestly|literally|apparently|supposedly|of course|in fact|by the way|in the end|at all|ever|right now|as well|kind of|sort of|kinda|sorta|stuff|whole thing|as far as (?:you|we|anyone) knows?|if (?:any|ever|at all)';

/** Words that say how much is asked, or how one speaks, and nothing of what: `how fast`, `these days`, `actually`. */
export const emptyWords = new RegExp(
  `${anybody}|\\b(?:${manner})\\b|\\bhow (?:${measured.replace(/\|(?:old|expensive|cheap|costly|dear)\b/g, '')})\\b|\\b(?:these days|so far|to date|up to now|at the moment|yoy|y/y|y-o-y|mom|m/m|qoq|q/q)\\b`,
  'g',
);

/** How many characters before the question itself say only that one is asked. */
export const openerOf = (text: string): number => openers.exec(text)?.[0].length ?? 0;
