/** A noun phrase out of a stretch of words: without conjunction and article before it, without insertion and time behind it. */
import type { Span } from '../../text/span.ts';
import type { Time } from '../time.ts';
import { within } from './order.ts';

const head =
  /^(?:'s\s|[\s,;:(—"“”'‘|*]|\d+\.\s|(?:and|but|while|whereas|although|though|if|off|yet|however|meanwhile|also|still|even|only|alone|perhaps|the|a|an|its|their|his|her|our|with|that|as|when|where|of\swhich|those\sof|that\sof|of|about|around|some|roughly|nearly|almost|to|at|by|on|in|into|from|for|against|record|followed\sby|ahead\sof|behind|leaving|were)(?=\s)(?!-))+/i;
const adverbial =
  /^(?:Even )?(?:In|At|On|Over|During|For|By|Of|Since|Between|From|Under|Within|Among|Against|After|Before|Compared|According|Despite|Amid|As|If|When|Once)\b[^,]{0,140},\s|^(?:[A-Z][a-z]+ed|Led|Driven|Hit|Hurt|Held|Fed|Spurred|Given|Seen|Set|Beset|Excluding|Including|Counting|Adding|Judging|Allowing|Taking|Stripping|Citing|Speaking|Owing|Thanks|Due|Because|Helped)\s(?:by|on|from|with|in|at|to|for|of|out|the|an?|its)\b[^,]{0,60}(?:\sand\s[^,]{0,60})?,\s|^(?:he|she|they|it|the \w+|\w+)\s(?:said|says|added|noted),\s|^(?:[A-Z][a-z]+ly|Overseas|Elsewhere|Abroad|There|Here),\s|^(?:In\sthe\s(?:other|opposite)\sdirection|(?:All\stold|Taken\stogether|By\scontrast|However|Meanwhile|Overall|Still|Even\sso|In\stotal|In\saddition),?)\s|^In\s(?:\w+\s){1,3}terms,?\s/i;
const noNoun =
  /^(?:(?:it|he|she|they|we|i|you|this|these|those|that|which|who|what|there|some|such|most|all|both|each|one|none|half|and|or|by|to|at|from|in|into|on|of|up|down|about|around|against|more|less|fewer|least|than|equal|equivalent|worth|a|an|the|not|alone|respectively|compared|with|rising|including|perhaps|nearly|almost|after|before|other|words|earlier|later|only|just|no|as|much|many|little|increase|decrease|fall|drop|decline|rise|gain|growth|jump|share|level|premium|discount|figure|peak|high|low|further|another|us|me|them|him|when|then|equals|together|place|position|below|above|under|over|if|be|so|used|month|year|week|quarter|day|period|decade|season)(?:\s|$))*$/i;

/** `I suspect`, `it's light`: a person or a thing that has no name here. */
const pronoun =
  /^(?:(?:now|then|today|here|yet|(?:until|since|before|by)\s(?:then|now))\s)?(?:(?:I|he|she|it|they|we|you|there|who|what)\b|(?:that|this|these|those)(?:'s| (?:is|was|are|were|has|had|would|will|can|could)\b))/i;

/** The clause without what opens it: a conjunction, an adverbial (`In the other direction,`), a time. */
export function opened(body: string, clause: Span, times: readonly Time[]): Span {
  let { start } = clause;
  for (let turn = 0; turn < 4; turn++) {
    const text = body.slice(start, clause.end);
    const blank =
      /^[\s,;:(—"“|*]*(?:(?:and|but|while|whereas|although|though)\s)?/i.exec(text)?.[0].length ?? 0;
    const phrase = adverbial.exec(text.slice(blank))?.[0].length ?? 0;
    const time = timeAhead(body, { start: start + blank, end: clause.end }, times);
    const bare = phrase === 0 && !time ? withoutComma(text.slice(blank)) : 0;
    const next = time ? time.end : start + blank + phrase + bare;
    if (next === start) break;
    start = next;
  }
  return { start: Math.min(start, clause.end), end: clause.end };
}

/** `In the sample the average value was`: a second article begins the phrase. */
function withoutComma(text: string): number {
  if (!/^(?:In|At|On|By|For|Of|Under|Within|Among|After)\s/.test(text)) return 0;
  const articles =
    /(?<!\b(?:of|to|in|for|by|on|at|from|with|and|between|than|under|within|among|after))\s(?:the|its|their)\s/gi;
  return [...text.slice(0, 160).matchAll(articles)].at(-1)?.index ?? 0;
}

/** A time that opens the words, with its preposition: `In September alone two-way trade`. */
const timeAhead = (body: string, { start, end }: Span, times: readonly Time[]): Time | undefined =>
  within(times, { start, end })
    .slice(0, 1)
    .find(
      (time) =>
        time.start < start + 16 &&
        /^(?:(?:only\s)?(?:in|at|on|over|during|for|by|since|from)\s(?:the\s)?)?$/i.test(
          body.slice(start, time.start),
        ),
    );

/** `Crude oil, coal and timber`: the commas of a list end no phrase. */
const listed =
  /^(?!.* together)[^,;(]{2,40}(?:, (?!which|who|where|when|and|or|but)[^,;(]{2,30}){1,4},? and (?!\w+ (?:said|says))[^,;(]{2,40}$/;
const aside = / (?:[(–—]|(?:including|such as|followed by)(?= ))/;
const border = /,(?!\d)| (?:[(–—]|(?:including|such as)(?= ))/;

/** Null where nothing is left that names a thing. */
export function nounPhrase(body: string, span: Span, times: readonly Time[]): Span | null {
  let { start, end } = span;
  start += head.exec(body.slice(start, end))?.[0].length ?? 0;
  const insertion = body.slice(start, end).search(listed.test(body.slice(start, end)) ? aside : border);
  if (insertion >= 0) end = start + insertion;
  const time = within(times, { start: start + 1, end }).find(
    (one) =>
      /\b(?:in|for|during|over|of|by|on)\s(?:the\s)?$/.test(body.slice(start, one.start)) ||
      /^(?:from|between) /.test(body.slice(one.start, one.end)),
  );
  if (time)
    end =
      time.start -
      (/\s(?:in|for|during|over|of|by|on)\s(?:the\s)?$/.exec(body.slice(start, time.start))?.[0].length ?? 0);
  end -=
    /(?:\s(?:already|also|currently|still|now|again|there|nevertheless|nonetheless|however|actually|meanwhile|even|which|that|who|and|or|but))+\s*$/.exec(
      body.slice(start, end),
    )?.[0].length ?? 0;
  end -=
    /(?:\s(?:to|at|by|with|from|of|in|for|as|on|via|through|per))+\s*$/.exec(body.slice(start, end))?.[0]
      .length ?? 0;
  end -= /\sto\s[a-z]+\s?$/.exec(body.slice(start, end))?.[0].length ?? 0;
  while (end > start && /[\s,;:.("“”|*]/.test(body.charAt(end - 1))) end--;
  const words = body.slice(start, end);
  return noNoun.test(words) ||
    / (?:it|they|he|she|we|show|shows|showed|said|says|say)$/.test(words) ||
    pronoun.test(words) ||
    words.length < 2 ||
    !/[A-Za-zÀ-ɏА-я]{2}/.test(words)
    ? null
    : { start, end };
}
