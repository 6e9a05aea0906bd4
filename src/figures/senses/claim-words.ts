/** Words after which a figure is not reported as fact. Data only. */
import type { Claim } from '../figure.ts';

const table = (rows: Readonly<Partial<Record<Claim, string>>>): readonly (readonly [string, Claim])[] =>
  (['target', 'forecast', 'hypothetical', 'reported'] as const).flatMap((claim) =>
    (rows[claim] ?? '')
      .trim()
      .split(/\s*,\s*/)
      .map((words) => [words, claim] as const),
  );

export const cues = table({
  target: `plan to, plans to, planned to, planning to, plans, planned, aim to, aims to, aiming to, aimed to, aim of, aims for, aiming for, target, targets,
    targeted, targeting, goal, goals, objective, wants, want to, wants to, wanted to, hopes to, hope to, hoped to, hoping to, hopes for, hoping for, counts on, count on, counting on, bank on, banks on, intends to, intend to,
    pledged to, pledges to, promised to, promises to, vowed to, agreed to, is to, are to, is due to, are due to, due to be, is set to, are set to, set to, scheduled to, scheduled at, scheduled for,
    will be raised, will be cut, will be lowered, will be reduced, will be increased, ordered to, seeks to, seek to, seeking to, ambition of, committed to, proposed to, proposes to, proposal to, to be raised to`,
  forecast: `will, it'll, they'll, he'll, she'll, we'll, that'll, expect, expects, expected, expecting, expectation of, expectation that, expectations of, expectations for, expectations that, forecast, forecasts, forecasting, forecasted, predict, predicts, predicted, prediction,
    projected, projects that, projection, projections, project that, estimates that next, outlook, sees, foresees, foresee, likely to, unlikely to, scenario, probability, probably, anticipates, anticipated, anticipate, shall, 's going to, going to, on track to, on course to, poised to, bound to, prospect of, potential, potentially, doubt, doubts`,
  reported: `is to say, is to blame, are to blame, would guess, would say, would argue, would put it, would estimate, as expected, as planned, as forecast, as predicted`,
  hypothetical: `would, could, may, might, should, if, were to, unless, possible, possibly, assuming, in case, suppose, supposing, would have`,
});

/** Past forms that end the reach of a cue: `expects growth after exports fell`. */
export const pastChanges: ReadonlySet<string> = new Set(
  'rose fell grew sank shrank slid amounted totalled totaled stood averaged came'.split(' '),
);

/** Before `forecasts`, `target` and the like: something is measured by them. */
export const yardsticks: ReadonlySet<string> = new Set(
  'beat beats beating above below exceed exceeds exceeded exceeding missed missing than surpassed met topped against despite'.split(
    ' ',
  ),
);

/** They put their whole clause in question, past verbs and all. */
export const conditions: ReadonlySet<string> = new Set(
  'if unless assuming suppose supposing were'.split(' '),
);
