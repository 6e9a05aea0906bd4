/** Words that say which way something went. Data only. */
import type { Direction } from '../figure.ts';

/**
 * - `verb`: takes a quantity directly or by `by`: `rose 5%`
 * - `made`: something is made to change: `raised exports 5%`, but `raised $5 billion` is a level
 * - `noun`: `a rise of 5%`, `a 5% rise`; may be a verb too
 * - `way`: `up 5%`, `5% up`
 * - `more`: `5% more than`
 */
export interface ChangeWord {
  readonly way: Direction;
  readonly kind: 'verb' | 'made' | 'noun' | 'way' | 'more';
}

const rows: readonly (readonly [Direction, ChangeWord['kind'], string])[] = [
  [
    'up',
    'verb',
    `rose risen grew grown grow grows growing increased increasing climbed climbing climbs jumped jumping jumps
    surged surging soared soars soaring soar gained gaining advanced expanded expanding expand expands widened widening
    widen widens swelled swelling swell swollen ballooned rocketed skyrocketed spiked spiking leapt leaped rebounded
    rebounding recovered recovering strengthened strengthening strengthen accelerated accelerating appreciated
    improved improve recover strengthens lengthened lengthen quickened firmed escalated inflated ramped rising rises boomed mushroomed multiplied outgrew picked indexed doubled doubling tripled tripling trebled quadrupled quintupled`,
  ],
  [
    'down',
    'verb',
    `fell fallen falling falls dropped dropping declined declining declines decreased decreasing slumped slumping
    slumps plunged plunging plunges tumbled tumbling tumble tumbles slid sliding slides slipped slipping sank sunk sinking sinks sink
    shrank shrunk shrinking shrink shrinks contracted contracting dipped dipping eased easing narrowed narrowing narrow
    narrows weakened weakening weaken weakens halved halving plummeted plummeting plummet plummets
    contract retreated diminished dwindled dwindling collapsed collapsing crashed subtracted subtract subtracts wiped wipe eroded receded
    depreciated cooled slip slips ease eases shortened shorten shortening pared clipped waned ebbed deflated cooled slowed slowing tanked nosedived deteriorated worsened fallen softened moderated sagged cratered`,
  ],
  [
    'up',
    'made',
    'plus raised raise raises raising lifted lifting lift lifts hiked boosted boosting boosts bolstered pushed pushing upgraded elevated added adding adds add',
  ],
  [
    'down',
    'made',
    'minus lowered lower lowering lowers reduced reducing reduce reduces slashed slashing trimmed trimming curbed curtailed cutting cuts downgraded scaled shaved knocked lost losing loses lose shed sheds shedding',
  ],
  [
    'up',
    'noun',
    'rise increase increases growth gain gains jump surge upturn uptick climb expansion hike boost rebound recovery upswing spike leap upsurge acceleration appreciation addition',
  ],
  [
    'down',
    'noun',
    `fall drop drops decline decrease decreases slump plunge slide reduction cut contraction dip downturn shrinkage collapse
    slowdown setback dive nosedive depreciation drawdown erosion shrinking tumble retreat`,
  ],
  ['up', 'way', 'up upward upwards'],
  ['down', 'way', 'down downward downwards off'],
  [
    'up',
    'more',
    'more higher larger bigger greater above dearer stronger better longer faster wider deeper ahead',
  ],
  ['down', 'more', 'less fewer lower smaller below weaker worse shorter short slower narrower behind'],
];

export const changeWords: ReadonlyMap<string, ChangeWord> = new Map(
  rows.flatMap(([way, kind, words]) => words.split(/\s+/).map((word) => [word, { way, kind }] as const)),
);

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before `up` and `down` these make another verb: `made up 12%`. */
export const otherVerbs = list(`
  make makes made making set sets setting take takes took taken taking open opened build built buy buys bought buying sign
  signed end ends ended back backed draw drew drawn come comes came sum gave give given gives giving line start started turn turned show showed
  keep kept hold held shut close closed lay laid track break broke stocked stock switch switched switching turning used snapped snap bring wind look hooked shot shoot shooting gunned knock knocked struck turn eat eats ate eaten eating use uses using wrote write writes writing written water watered slim boil bog cool offer offers offered offering serve served serves dig dug
`);

/** After these, `up` is the sense: `edged up`, and the figure stands behind. */
export const totals = list(`
  came come coming amounting totalling totaling amounted totalled totaled totals total amounts amount comes stood stands equal equivalent according close due
  compared similar relative thanks related worth
`);

export const shareNouns = list('share shares stake proportion portion part slice percentage quota weight');
export const shareVerbs = list(`
  accounted accounts account accounting represented represents represent representing comprised comprises constituted
  constitutes made make makes making contributed controls control controlled hold holds held holding captured
`);
/** What a percentage without a share in it is a rate of. */
export const growthNouns = list('growth decline contraction expansion pace rise increase fall slowdown');
export const rateNouns = list(`
  rate rates fees tariff tariffs duty duties tax taxes levy interest yield yields inflation fee coupon coupons commissions premium premiums discount discounts margin
  probability chance odds utilisation utilization commission markup surcharge rebate vat unemployment charge charges charged charging asking
`);
export const priceNouns = list(`
  price prices priced cost costs fee fees cap quoted traded assessed settled fetched tariff rate rates offered benchmark
`);

/** Between a change and the change it is coordinated with nothing else may be said. */
export const clauseEnds = list('; : while whereas but although though however');

/** Says that what follows is what a level is compared with. */
export const comparisons = list('against versus vs than after instead');
