/**
 * The classes of what stands around an article on a page, by the words that give each away. A class is a
 * feature for the reader of pages, and the reason shown for what is dropped.
 */
export type BlockClass =
  | 'byline'
  | 'date'
  | 'caption or credit'
  | 'newsletter'
  | 'appeal'
  | 'sharing'
  | 'other stories'
  | 'comments'
  | 'legal'
  | 'advertisement'
  | 'account'
  | 'note on the author'
  | 'note of the desk'
  | 'player'
  | 'navigation'
  | 'prices'
  | 'post'
  | 'address';

const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';

const classes: readonly (readonly [BlockClass, RegExp])[] = [
  ['byline', /^(?:by|written by|reporting by|story by|from our|words by)\s+\p{Lu}[\p{L}.'’-]+(?:[ ,]|$)/iu],
  [
    'date',
    new RegExp(
      `^(?:(?:published|updated|posted|last updated|last modified|created|first published)\\b[^.]{0,80}$|(?:${months}\\.? \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${months},? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?:[^.]{0,40})$|\\d+ (?:min|minute|hour|day|week|month|year)s? (?:ago|read)\\b)`,
      'i',
    ),
  ],
  [
    'note of the desk',
    /^(?:\(?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|graphics?) (?:and \w+ )?by\b|©? ?\d{4} (?:reuters|associated press|afp)\b|this (?:story|article|report) (?:was|is|has been) |(?:editor[’']?s? note|correction|clarification)\b|with (?:files|reporting|additional reporting|inputs?) from\b|_{3,}|our standards: )/i,
  ],
  [
    'caption or credit',
    /(?:\((?:ap|afp|reuters|getty|pa|epa|supplied|file|photo|picture|image)\b[^)]{0,60}\)|\b(?:getty images|shutterstock|istock|ap photo|afp via|via getty|handout|file photo|alamy|pa wire|photo(?:graph)? by|picture:|photo:|image:|images?:|credit:|photograph:|\/ (?:tass|afp|reuters|ap|getty|epa)|courtesy of|screenshot)\b)|^(?:photo|image|picture|caption|file|video caption|image caption|image source)\b.{0,80}$|^\([^()]{2,60}\/[^()]{2,60}\)$/i,
  ],
  [
    'newsletter',
    /\b(?:newsletters?|sign up|signup|subscribe|subscribers?|inbox|mailing list|email address|daily briefing|alerts?)\b/i,
  ],
  [
    'appeal',
    /\b(?:donat(?:e|ion|ing)|support (?:us|our|the|independent)|become a (?:member|supporter)|your (?:support|contribution)|contribute|membership|independent journalism|dear readers?|standing with us|help us)\b/i,
  ],
  [
    'sharing',
    /^(?:share|tweet|facebook|twitter|x|whatsapp|e-?mail|linkedin|reddit|pinterest|telegram|copy link|print|save|gift|flipboard|instagram|youtube|tiktok|follow(?: us)?|bookmark|listen|link copied)\b.{0,40}$|\b(?:share this|on (?:facebook|twitter|instagram|whatsapp|telegram|linkedin|tiktok)|follow us|join our|google news|preferred source)\b/i,
  ],
  [
    'other stories',
    /^(?:read (?:more|next|also|on)|more (?:on|from|in|news|stories|to|like)|related|recommended|see also|also read|most (?:read|popular|viewed|commented)|trending|popular|latest|top stories|up next|next|previous|you may|you might|don[’']?t miss|in (?:this|other) (?:story|news)|editor[’']?s picks?|further reading|watch|must reads?|what to (?:read|watch)|explore|topics?:?|tags?:?|filed under|show more|view (?:all|more)|load more|keep reading|continue reading|click here|also on|elsewhere)\b/i,
  ],
  [
    'comments',
    /^(?:comments?|add (?:a )?comment|\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|conversation|discussion|post a comment|sort by|reply|report|be the first|view comments|your email address)\b|\b(?:comments are|please keep|commenting|respectful)\b/i,
  ],
  [
    'legal',
    /(?:©|\bcopyright\b|\ball rights reserved\b|\bterms (?:of|and)\b|\bprivacy (?:policy|notice|statement)\b|\bcookies?\b|\bdisclaimer\b|\bregistered (?:office|in|number)\b|\bpermission\b|\blicen[sc]ing\b|\breprints?\b|\btrademark\b|\bpowered by\b|\breproduc(?:ed|tion)\b|\b(?:consent|opt(?:ing)?[- ]out|personal (?:data|information)|third[- ]party|third parties|consumer privacy|terms & conditions)\b|\bcode of (?:ethics|conduct|practice)\b)/i,
  ],
  [
    'advertisement',
    /^(?:advertisement|sponsored|promoted|ad\b|ads by|paid (?:content|post)|partner content|story continues|article content|this advertisement|scroll|skip (?:advert|ad))|\b(?:affiliate|commission|advertis(?:e|ing|ement)|% off|special offer|free trial)\b/i,
  ],
  [
    'account',
    /\b(?:log ?in|log ?out|sign ?in|sign ?out|register|password|my account|username|create (?:an |a free )?account|your account|subscription|unlock|paywall|already a|manage)\b/i,
  ],
  [
    'note on the author',
    /\bis (?:an? |the )?(?:\w+[- ]){0,6}(?:reporter|correspondent|editor|journalist|columnist|writer|author|producer|bureau chief|contributor|professor|fellow)\b(?! (?:said|says))|\b(?:follow (?:him|her|them)|contact (?:him|her|the (?:author|reporter))|you can (?:reach|contact|email)|can be reached|has been (?:a|an|the) \w+ (?:reporter|editor|writer)|joined \w+ in|covers? [\w ,]+ for|about the author|award-winning|has (?:worked|written|reported) for)\b/i,
  ],
  [
    'player',
    /^(?:play|pause|mute|unmute|volume|video|audio|gallery|photos?|slideshow|listen to|watch now|live|loading|\d+ of \d+|\d{1,2}:\d{2}(?::\d{2})?)\b.{0,30}$|\b(?:your browser|javascript|playback|this video|this audio|view gallery|view image|open image|fullscreen)\b/i,
  ],
  [
    'navigation',
    /^(?:home|menu|search|skip to|sections?|navigation|close|back|top|business|world|news|sport|sports|politics|opinion|culture|lifestyle|contact|about|help|careers|site ?map|faq|e-?paper|weather|jobs|shop|edition)\b[^.]{0,30}$/i,
  ],
  [
    'prices',
    /(?:[+−-]\d+(?:\.\d+)?%.*){2,}|(?:\d[\d,.]*\s+[+−-]\d){1,}|\b(?:delayed by|quotes delayed|delayed at least)\b/,
  ],
  [
    'post',
    /^[—–-]{1,2} ?[^()]{1,60}\(@\w{1,30}\)|\bpic\.twitter\.com\/|\bt\.co\/\w|^an? (?:post|photo|video|image) (?:shared|posted) by\b|^view this post\b/i,
  ],
  ['address', /https?:\/\/|\bwww\.|\S@\S+\.\S|\b(?:tel|phone|p\.?o\.? box|fax)[:. ]|@\w{3,}|#\w{3,}/i],
];

/** No cue stands later than this in a block, and no pattern is to walk a page in one line. */
const head = 400;

/** `(Adel Orr/Courier)` at the end of a block: who took the picture. */
const credit = /\(\p{Lu}[\p{L}.'’ -]{2,40}\/[^()]{2,60}\)\.?$/u;

export function classesOf(words: string): readonly BlockClass[] {
  const start = words.slice(0, head);
  const found = classes.flatMap(([name, cue]) => (cue.test(start) ? [name] : []));
  return credit.test(words.slice(-120)) && !found.includes('caption or credit')
    ? [...found, 'caption or credit']
    : found;
}

/** Classes of so many paragraphs of an article, and so large a share, are no sign that one is none. */
const [fewest, share] = [4, 0.3];
/** Shorter ones are no paragraphs. */
const shortest = 80;

/** What an article speaks of: one on advertising, on a network, on copyright has the words of a class in its own paragraphs. */
export function topicsOf(paragraphs: readonly string[]): ReadonlySet<BlockClass> {
  const long = paragraphs.filter((words) => words.length >= shortest);
  const counts = new Map<BlockClass, number>();
  for (const name of long.flatMap(classesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isTopic = (count: number) => count >= fewest && count >= share * long.length;
  return new Set([...counts].flatMap(([name, count]) => (isTopic(count) ? [name] : [])));
}

/** The classes of a block of a page whose article speaks of these. */
export const classesBut = (words: string, topics: ReadonlySet<BlockClass>): readonly BlockClass[] =>
  words.length >= shortest ? classesOf(words).filter((name) => !topics.has(name)) : classesOf(words);
