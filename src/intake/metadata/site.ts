/** Whose page it is: the name that stands after `©`, `Support`, `More from`, in the site's address, on the first line. */
const named =
  "((?:[Tt]he )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’-]*(?: (?:of |and |& )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’-]*){0,4})";
const cue = (words: string, end = '') => new RegExp(`${words}${named}${end}`, 'u');
const cues: readonly (readonly [number, RegExp])[] = [
  [3, cue('(?:©|[Cc]opyright)(?: ?©)?[\\s,-]*(?:\\d{4}(?: ?[-–] ?\\d{4})?)?[\\s,-]*(?:by )?')],
  [3, cue('\\b(?:[Mm]essage from|[Aa]nalysis and more from|[Ww]elcome to|[Pp]ublished by)\\s')],
  [
    2,
    cue(
      '^(?:Support|About|More (?:from|on)|Follow|Contact|Subscribe to|Download the|Advertise with|Join)\\s',
      '(?: on\\b| app\\b|!|:|$)',
    ),
  ],
];
const domain =
  /\b(?:www\.|https?:\/\/(?:www\.)?)([a-z0-9-]{3,40})\.(?:com|org|net|co|info|news|ru|cn|eu|io|in|[a-z]{2})\b/gi;
const company =
  /\s+(?:LLC|Ltd|Limited|Inc|Group|Company|Corp|PLC|GmbH|Media Group|All|Rights|Reserved|or|and)\b.*$/i;
const nobody =
  /^(?:us|our|this|all|the|news|home|menu|help|more|business|world|politics|sports?|google|facebook|twitter|android|ios|privacy|terms|cookies?|\d+)$/i;

/** The site's name as its own chrome spells it, or null. `lines` are the parts of the page outside the article. */
export function siteIn(lines: readonly string[]): string | null {
  const votes = new Map<string, { score: number; spelled: string }>();
  const vote = (words: string, score: number) => {
    const spelled = words
      .replace(company, '')
      .replace(/[.,:!|]+$/, '')
      .trim();
    const key = keyOf(spelled);
    if (key.length < 3 || nobody.test(spelled) || nobody.test(key)) return;
    const old = votes.get(key);
    votes.set(key, { score: (old?.score ?? 0) + score, spelled: old?.spelled ?? spelled });
  };
  const first = lines[0] ?? '';
  if (isName(first)) vote(first, 1);
  for (const line of lines) {
    const head = line.slice(0, 300);
    for (const [score, pattern] of cues) {
      const found = pattern.exec(head)?.[1];
      if (found !== undefined) vote(found, score);
    }
    const isNotice = /©|copyright/i.test(head);
    if (isNotice && isName(first) && head.toLowerCase().includes(first.toLowerCase())) vote(first, 3);
    if (isNotice) for (const [, host = ''] of head.matchAll(domain)) vote(host, 3);
  }
  const best = [...votes.values()].sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 2 ? best.spelled : null;
}

const isName = (words: string): boolean => words !== '' && words.split(' ').length <= 4;

/** `The Moscow Times`, `themoscowtimes`, `Moscow Times`: one key. */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^www\.|^the\s*|\.(?:com|org|net)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
