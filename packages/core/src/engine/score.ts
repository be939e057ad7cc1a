import type { HeldTitle } from '../model/report/history.js';
import type { Locality } from '../model/register/locality.js';
import { MisuseError } from '../errors/misuse-error.js';
import type { PairEntry, Report } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import type { Stage } from '../model/report/stages.js';
import { answersTo } from '../scoring/answers-to.js';
import { planOf } from '../schemes/plan.js';
import { requireScheme } from '../schemes/require-scheme.js';
import { scoreColumns } from './score-columns.js';
import type { Scoring } from '../scoring/scoring.js';
import type { TableColumn } from '../scoring/table.js';
import { emptyColumn, tabulate, targetsOf } from '../scoring/tabulate.js';
import { pairsOf, pairsUpTo } from '../scoring/pairs.js';
import { unitsOf } from '../scoring/units.js';

/** What is to be scored, by which scheme, from which reports. */
export interface ScoringQuestion {
  scheme: Scheme;
  /** The units that are scored and ranked. */
  localities: readonly Locality[];
  /** Units inside them, which conditions may refer to: reports may hold their values too. */
  subunits?: readonly Locality[] | undefined;
  reports: readonly Report[];
  /** The data year, such as `2023`. */
  period: string;
  /**
   * The stage to publish: for each cell the newest entry up to it counts. The last stage where
   * absent.
   */
  stage?: Stage | undefined;
  /**
   * Whether to score reports of another scheme, version or year anyway; `scoringIssues` names them.
   */
  acrossVersions?: boolean | undefined;
  /** Titles and grades of past years, for streaks. */
  history?: readonly HeldTitle[] | undefined;
}

/** The same, with reports that are already in columns. */
export interface TableQuestion extends Omit<ScoringQuestion, 'reports' | 'acrossVersions'> {
  /** By id of the criterion, adjustment or fact; an absent one is not reported. */
  columns: ReadonlyMap<string, TableColumn>;
  /** What units have against each other, where the scheme asks for it; of two entries on the same the later counts. */
  pairs?: readonly PairEntry[] | undefined;
}

/**
 * Scores reports by a scheme: points of every criterion, results of every group, totals, published
 * scores and ranks. The same input gives the same numbers, whatever the order of criteria, units
 * or entries.
 *
 * Invalid input throws: check outside data with `parseScheme` and `parseReport`, which report every
 * issue at once, and read `scoringIssues` of the result.
 *
 * @throws MisuseError `not-a-scheme` for whatever `parseScheme` would refuse; `duplicate-code` for a unit that comes
 *   twice; `different-rule-versions` for a report of another scheme, version or year, unless
 *   `acrossVersions`; `out-of-range`, with criterion and unit, for a value that is not finite, not
 *   of the kind that its rule reads (text for a number), or beyond what the rule allows
 * @example
 * const scoring = score({ scheme, localities, reports, period: '2023' });
 * explainScore(scoring, 'M01').score; // 86.25
 */
export function score(question: ScoringQuestion): Scoring {
  const { scheme, localities, subunits, reports, period, stage = 'final', history = [] } = question;
  const misfit = reports.find((report) => answersTo(report) !== answersTo(question));
  if (misfit && !question.acrossVersions) {
    throw new MisuseError('different-rule-versions', misfit.id, 'See acrossVersions.');
  }
  requireScheme(scheme);
  const plan = planOf(scheme);
  const units = unitsOf(localities, subunits);
  const table = tabulate(plan, units, reports, stage);
  const pairs = pairsOf(units, pairsUpTo(reports, stage));
  return scoreColumns({ period, stage, reports, pairs, history }, plan, units, table);
}

/**
 * Scores reports that are already in columns: for thousands of units, where an object for each
 * value would be too slow.
 *
 * Each column is as long as there are units, subunits among them: the values, and in `missing` 0
 * for each, or where a value is `NaN` the code of the reason (`reasonCode`, back with `reasonOf`).
 * A criterion without a column counts as not reported by any unit.
 *
 * @throws MisuseError as {@link score}; `out-of-range` also for `NaN` without a reason, and for a code
 *   that no reason has; `unknown-code` for a column of what the scheme does not have
 * @example
 * const missing = Uint8Array.of(0, reasonCode('no-data'));
 * const columns = new Map([['roads', { values: Float64Array.of(75, NaN), missing }]]);
 * scoreTable({ scheme, localities, columns, period: '2023' }).scores; // Float64Array [ 75, NaN ]
 */
export function scoreTable({ columns, ...question }: TableQuestion): Scoring {
  requireScheme(question.scheme);
  const plan = planOf(question.scheme);
  const units = unitsOf(question.localities, question.subunits);
  for (const id of columns.keys()) {
    if (!plan.inputOf.has(id))
      throw new MisuseError('unknown-code', id, 'Name what the scheme has.');
  }
  const table = plan.inputs.map((input): TableColumn => {
    const column = columns.get(input.id);
    return column ? { ...targetsOf(input, units), ...column } : emptyColumn(input, units);
  });
  const { period, stage = 'final', history = [] } = question;
  const pairs = pairsOf(units, question.pairs ?? []);
  return scoreColumns({ period, stage, reports: [], pairs, history }, plan, units, table);
}
