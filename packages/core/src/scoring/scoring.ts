import type { HeldTitle } from '../model/report/history.js';
import type { Report } from '../model/report/report.js';
import type { Stage } from '../model/report/stages.js';
import type { Result } from './aggregate.js';
import type { Scored } from './leaf-points.js';
import type { TieKey } from '../ranking/separate.js';
import type { Pairs } from './pairs.js';
import type { Plan } from '../schemes/plan.js';
import type { Table } from './table.js';
import type { Units } from './units.js';

/**
 * Everything that scoring computed, in columns by unit. Numbers only: scoreboards, explanations,
 * gates, proposals and rank intervals are computed from it on demand.
 */
export interface Scoring {
  plan: Plan;
  units: Units;
  table: Table;
  /** The data year, such as `2023`. */
  period: string;
  /** The stage that is published. */
  stage: Stage;
  reports: readonly Report[];
  /** What units were reported to have against each other. */
  pairs: Pairs;
  history: readonly HeldTitle[];
  /** Results of criteria and groups, by column of the plan. */
  results: readonly Result[];
  /** Points of the adjustments, in the scheme's order. */
  adjustments: readonly Float64Array[];
  /** How each scored input was scored, for each set of peers. */
  scored: readonly (readonly Scored[])[];
  /** Part of the weight that was assigned for which there are results, 0 to 1. */
  dataShares: Float64Array;
  /** The result of the tree that is worth the scheme's `outOf`: the maximum, or the leader's. */
  endOfScale: number;
  /** Totals before rounding, also of units whose score is withheld; `NaN` where there is none. */
  totals: Float64Array;
  /** Published scores: rounded; `NaN` where there is none. */
  scores: Float64Array;
  /** Competition ranks, overall and within the bloc; 0 where a unit is not ranked. */
  ranks: Int32Array;
  blocRanks: Int32Array;
  /** What separates equal scores, higher is better. */
  tieKeys: readonly TieKey[];
  /** The scoring of which this is one group. */
  whole?: Scoring;
}
