import { explainScore } from '../explain/explain-score.js';
import { nextGains } from '../explain/next-gains.js';
import type { Score } from '../model/value/score.js';
import type { Criterion } from '../model/scheme/criterion.js';
import { sampleScheme } from './sample-scheme.js';
import { sampleUnit, scoreSample, type Cell } from './score-sample.js';

/** A criterion without a place in a scheme. */
export type OneCriterion = Pick<Criterion, 'rule'> & Partial<Criterion>;

/** Scores one criterion for units `1`, `2`, … of one bloc, in the order of their cells. */
export function scoreOne(criterion: OneCriterion, cells: readonly Cell[]) {
  const scheme = sampleScheme({ criteria: [{ id: 'criterion', ...criterion }] });
  const rows = cells.map((cell, index) => [String(index + 1), { criterion: cell }] as const);
  const localities = rows.map(([code]) => sampleUnit(code, { bloc: 'bloc' }));
  return scoreSample(scheme, Object.fromEntries(rows), { localities });
}

/** The points of each cell, or why there are none. */
export function pointsOf(criterion: OneCriterion, ...cells: readonly Cell[]): Score[] {
  const scoring = scoreOne(criterion, cells);
  return scoring.units.localities.map(
    ({ code }) => explainScore(scoring, code).criteria[0]?.points ?? { missing: 'not-reported' },
  );
}

/** The nearest value that would bring the unit of each cell more points; undefined at the best. */
export function nextValues(
  criterion: OneCriterion,
  ...cells: readonly Cell[]
): (number | undefined)[] {
  const scoring = scoreOne(criterion, cells);
  return scoring.units.localities.map(({ code }) => nextGains(scoring, code)[0]?.neededValue);
}
