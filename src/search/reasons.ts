/**
 * How plainly a sentence gives a reason, 0 to 1.
 *
 *   outright = `because` | `owing to` | `for want of` | `citing` | `hit by` | `, so …` | `made it harder` | …
 *              what joins a thing to its cause, or says what brought it about or stood in its way
 *   event    = (`as` | `since` | `after` | `when` | `once`) subject verb | (`as` …) doing
 *              beside what happened then: its cause more often than not
 *   faint    = `amid` | `after the …` | `too` | `enough` | a colon: a cause may stand there, or something else
 */

/** Behind it: `because`, `for lack of`. */
const joined =
  "because|due to|owing to|thanks to|on account of|by reason of|by virtue of|as an? (?:\\w+ )?(?:result|consequence)|in consequence|consequently|hence|with the result that|results? of|result(?:s|ed|ing)? from|on the (?:back|strength|grounds?|heels) (?:of|that)|in the wake of|in (?:view|light) of|in response to|given (?:that|how)|for (?:want|lack|fear|shortage) of|for (?:helping|breaking|breaching|violating|evading|dodging|failing|refusing|supplying)|under (?:\\w+ )?(?:pressure|threat) (?:of|from)|out of (?:fear|caution|concern|necessity)|so that|in order to|so as to|lest|otherwise|(?:that|which) is why|that['’]s why";
/** `hit by`, `held up by`. */
const undergone =
  'led|driven|caused|hit|hurt|harmed|damaged|dented|dragged (?:down|lower)|pulled (?:down|lower)|weighed (?:down|on)|depressed|pushed \\w+|boosted|buoyed|lifted|helped|aided|supported|spurred|attracted|lured|tempted|fuell?ed|triggered|sparked|provoked|obliged|scared \\w+|frightened \\w+|put off|held (?:up|back)|hampered|hindered|hobbled|delayed|disrupted|slowed(?: down)?|stopped|halted|blocked|undercut|undermined|squeezed|outweighed|complicated|worsened|aggravated|compounded';
/** What tells of causes by itself. */
const told =
  "cit(?:es|ed|ing)|(?<!n['’]t )blam\\w*|to blame|attribut\\w*|ascrib\\w*|explain\\w*|reflect\\w*|reasons?|caus(?:es?|ed|ing)|culprit|justif\\w+|stem(?:s|med|ming)? from|ar(?:ises?|ose) from|(?:is|was|are|were) down to|(?:ha[sd]|have) to do with|ow(?:e|es|ed|ing) (?:\\w+ ){1,4}to|prompt(?:s|ed|ing)|forc(?:es|ed|ing)|compel\\w*|(?:leads?|leading|led) to|br(?:ings?|ought) about|discourag\\w*|deter(?:s|red|ring)?|st(?:ands?|ood) in the way|what happened is|(?:is|was) part of it|(?:problem|trouble|difficulty|obstacle|snag|catch|bottleneck) (?:is|was|lies)|fear(?:s|ed|ing)?|(?:is|are|was|were) (?:afraid|wary|worried)|(?:makes?|made|making) (?:\\w+ ){1,3}(?:more|less|hard(?:er)?|eas(?:y|ier)|difficult|impossible|cheaper|dearer|expensive|attractive|(?:un)?profitable|costly|risk(?:y|ier)|worse|better)";

const outright = new RegExp(
  `\\b(?:${joined}|(?:${undergone}) by|${told})\\b|, so (?!far\\b|much\\b|many\\b|long\\b|to\\b|called\\b)|\\bnot (?:so much )?[^,.;]{1,60} but\\b`,
  'i',
);

/** `as of`, `since a year ago`, `when much …` join no clause. */
const noSubject =
  'much|many|well|of|an?|if|though|far|soon|long|part|to|for|in|at|on|with|early|late|usual|planned|expected|opposed|against|compared|the (?:start|beginning|end)';
/** A word before `as` that likens or names: `known as`, `as far as`. */
const likening =
  'such|same|known|seen|as \\w+|so \\w+|act\\w*|serv\\w+|regarded|described|used|work\\w*|treated|viewed|list\\w*|registered|twice|just|times';
const verb =
  'is|are|was|were|has|have|had|will|would|can|could|may|might|must|do|does|did|[a-z]{2,}(?<!e)ed|cut|rose|fell|came|became|made|took|lost|began|put|left|let|ran|went|grew|kept|stood|shut|sought|bought|sold|found|got|sank|won|drew|spent|hit|paid|held|sent|built|broke|gave|saw|set|led|said|rush|turn|seek|look|wait|face|need|lack|want|prefer|struggle|remain|buy|sell|switch|shift|move|run|rise|fall|grow|get|take|make|keep|build|try|compete|expect';
/** `after falling in May` goes on with a course, and explains none. */
const course = 'fall|ris|grow|declin|drop|increas|decreas|shrink|gain|slump|climb|reach';
const word = "[\\wÀ-ɏ’'-]+";
const event = new RegExp(
  `\\b(?:[Aa]fter|[Ss]ince|[Ww]hen|[Oo]nce|[Nn]ow that|(?<!\\b(?:${likening}) )[Aa]s) (?!(?:${noSubject})\\b)(?:${word} (?:${word} ){0,7}?(?:${verb})\\b|(?!${course})[a-z]+ing\\b)|, (?:as|since|for) (?:it|they|he|she|we|its|their|the|many|most|some|more|\\w+s) `,
);
const faint = /\b(?:amid|after|too|enough)\b|: [a-z“"]/;

export const reasonIn = (text: string): number =>
  outright.test(text) ? 1 : event.test(text) ? 0.8 : faint.test(text) ? 0.4 : 0;
