/**
 * Which way a question's goods go: who sells and who buys, whichever side tells it.
 *
 *   sells = `from X` | X goods `exports|shipments|…` | `did X export|sell|…` | `sold|shipped|… by X` | X-adjective before goods
 *   buys  = `to X` | X goods `imports|purchases` | `did X import|buy|…` | `bought|imported|… by X` | `sold in X`
 *
 * Up to four words may stand for the goods. What both sides would claim for one country settles nothing.
 */
import type { Flow } from '../figures/figure.ts';
import { matchesOf } from '../text/matches.ts';
import { type Country, countriesIn } from './countries.ts';
import { letters } from './letters.ts';

export interface Direction {
  readonly flow: Flow | null;
  readonly seller: string | null;
  readonly buyer: string | null;
  /** The goods are called by their origin (`Chinese cars`): a hint, weaker than a seller named. */
  readonly origin: string | null;
  /** Every country named, in order. */
  readonly countries: readonly string[];
}

const goods = `(?:['’]s?)?(?: (?!(?:and|from|to|by|in|on|of|did|had|has|have|was|were|is|are|their|its|that|which|who|after|before)\\b|import|buy|bought|sell|sold|export)[${letters}\\d-]+){0,4}?`;

const sells: readonly RegExp[] = [
  each('from (?:the |mainland )?@'),
  each(
    `@${goods} (?:exports?|exported|shipments?|deliver(?:y|ies)|supplies|shipped|sold|sells?|ships?)(?! (?:by|from) @)`,
  ),
  each(`@${goods} sales(?= (?:[${letters}]+ ){0,3}?to (?:the )?@)`),
  each(
    `(?:did|does|do|has|have|will) @${goods} (?:export|sell|ship|deliver|supply|send)(?! (?:for|in|at|well|best)\\b)`,
  ),
  each(
    '(?:ship\\w*|sent|comes?|came|coming|sold|exported|delivered|supplied|bought|flows?|flowed) (?:[a-z]+ )?out of (?:the )?@',
  ),
  each('(?:sold|shipped|exported|supplied|delivered|sent)[^,;.]{0,30}? by @'),
];
const buys: readonly RegExp[] = [
  each('(?<!due |according |compared |belongs )(?:to|into) (?:the |mainland )?@(?! (?:and|border))'),
  each('@ (?:imports?|purchases?)(?! (?:by|from) @)'),
  each(`@${goods} (?:imported|bought|buys?|purchased|takes|took)(?! by @|[a-z])`),
  each(`(?:did|does|do|has|have|will) @${goods} (?:import|buy|purchase|take|get|receive)`),
  each(
    `@${goods} (?:imports?|purchases?|gets?|got|receives?|received|spending|spends?|spent) (?:[${letters}]+ ){0,3}?(?:from|on) (?:the )?@`,
  ),
  each('@[ -]bound'),
  each('(?:bound|headed|heading|destined|earmarked) (?:for|to) (?:the )?@'),
  each('reach(?:es|ed|ing)? @'),
  each('(?:bought|imported|taken|purchased)[^,;.]{0,30}? by @'),
  each('(?:sold|sales|sell)[^,;.]{0,20}? in @'),
];
/** `China's crude imports` are bought by China; `Chinese car imports` may as well come from there. */
const imports = each(`@${goods} (?:imports?|purchases?)(?! by @)`);
const origins = each(
  `@(?= (?!(?:and|or|of|in|on|for|to)\\b|market|econom|import|customs|government|ministr|official|province|side|buyer|consumer|citizen|tourist|bank|border|firm|compan|maker|brand|statistic|figure|data|count|president|foreign|trade|share|growth|power|leader|invest|demand|sales|export)[a-z])`,
);

export function readDirection(text: string): Direction {
  const named = countriesIn(text);
  if (named.length === 0) return { flow: flowIn(text.toLowerCase()), ...nowhere };
  const marked = mark(text, named);
  const sellers = all(marked, sells, named);
  const buyers = all(marked, buys, named);
  const possessors = named.map((one) => (one.adjective ? undefined : one));
  for (const buyer of all(marked, [imports], possessors)) buyers.add(buyer);
  const [seller, buyer] = [only(sellers), only(buyers)];
  const clash = sellers.size > 1 || buyers.size > 1 || (seller !== null && seller === buyer);
  return {
    flow: flowIn(marked),
    seller: clash ? null : seller,
    buyer: clash ? null : buyer,
    origin: only(
      all(
        marked,
        [origins],
        named.map((one) => (one.adjective ? one : undefined)),
      ),
    ),
    countries: [...new Set(named.map(({ name }) => name))],
  };
}

/**
 * A question's direction: goods called by their origin that are merely sold (`Chinese cars sold in 2025`) are not said to go
 * abroad; a buyer named or an export said is another matter.
 */
export function readAskedDirection(text: string): Direction {
  const direction = readDirection(text);
  const { flow, seller, buyer, origin } = direction;
  const merely = flow === 'exports' && buyer === null && origin !== null && !abroad.test(text);
  return merely ? { ...direction, flow: null, seller: seller === origin ? null : seller } : direction;
}
const abroad =
  /\bexport|\bshipments?\b|\babroad\b|\b(?:to|did|does|do|has|have|will|can) (?:the )?[a-z]+ (?:sell|sold)\b/i;

/** Where no country is named there is neither seller nor buyer. */
const nowhere = { seller: null, buyer: null, origin: null, countries: [] } as const;

function flowIn(text: string): Flow | null {
  const exports = /\bexport|\bsell|\bsold\b|\bshipments?\b|\bsales (?:[a-z]+ ){0,3}?to (?:the )?@/.test(text);
  const imports = /\bimport|\bbuy|\bbought\b|\bpurchase/.test(text);
  if (/\bturnover\b|two-way|\b(?:bilateral|mutual|total) trade\b|\btrade between\b/.test(text))
    return 'turnover';
  if (exports !== imports) return exports ? 'exports' : 'imports';
  return null;
}

/** Countries become `@0`, `@1`, … of one shape, the rest lower case. */
function mark(text: string, named: readonly Country[]): string {
  let marked = '';
  let at = 0;
  for (const [i, { start, end }] of named.entries()) {
    marked += `${text.slice(at, start).toLowerCase()}@${i}`;
    at = end;
  }
  return marked + text.slice(at).toLowerCase();
}

function each(pattern: string): RegExp {
  return new RegExp(`(?<![${letters}\\d])${pattern.replaceAll('@', '@(\\d+)')}`, 'g');
}

function all(
  marked: string,
  patterns: readonly RegExp[],
  named: readonly (Country | undefined)[],
): Set<string> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern, marked)) {
      const name = named[Number(match[1])]?.name;
      if (name) found.add(name);
    }
  }
  return found;
}

const only = (names: ReadonlySet<string>): string | null =>
  names.size === 1 ? ([...names][0] ?? null) : null;
