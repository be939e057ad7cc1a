import { at } from '../numbers/column.js';
import type { Score } from '../model/value/score.js';
import type { BandHit } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import { MisuseError } from '../errors/misuse-error.js';
import type { RuleKind } from '../model/scheme/rule.js';
import type { Stage } from '../model/report/stages.js';
import { isSame } from '../numbers/tolerance.js';
import { bandHitOf } from '../rules/band-hit.js';
import { hasTarget } from '../rules/leader-relative.js';
import { targetOf } from '../rules/rule.js';
import { uncutPointsOf } from '../rules/uncut-points.js';
import { pointsFor, type Scored } from '../scoring/leaf-points.js';
import type { Scoring } from '../scoring/scoring.js';
import { contributionsOf, passedOver } from './contributions.js';
import { limitsOf, type LimitReason } from './limits-of.js';
import { missingScore, scoreAt } from './score-at.js';
import { unitWith } from './unit-with.js';

/** Why a criterion gave its points. */
export interface CriterionReason {
  criterion: string;
  rule: RuleKind;
  /** What was reported, as a number: yes is 1, no is 0, a day is its number. */
  value: Score;
  /**
   * The value by which it was scored, where that is another than was reported: what fills a gap, or
   * to what an outlier was drawn.
   */
  counted?: number;
  target?: number;
  penalties?: number;
  previous?: number;
  points: Score;
  /**
   * What the value would give without the rule's lower and upper limits: above `points` if the
   * upper limit cut it, below if the lower one did; absent if nothing was cut.
   */
  uncut?: number;
  /** The band that gave the points, where the rule has bands. */
  band?: BandHit;
  /** Absent where there is no maximum. */
  maxPoints?: number;
  /** Points short of the maximum; absent where there is none, or the criterion is not assigned. */
  lost?: number;
  /** The part of the whole score that the criterion decides, 0 to 1; 0 for what is only shown. */
  weight: number;
  /**
   * What it adds to the result of the tree; the contributions add up to it. Absent below a
   * geometric or harmonic mean, a product or a ratio, whose parts cannot be separated.
   */
  contribution?: number;
  /** Whether it does not count, since the group counts its best results and others are better. */
  isPassedOver?: true;
  /** What it depends on in the peers: the best value, the mean, how many there are. */
  peers: Readonly<Record<string, number>>;
}

/** Why an adjustment changed the total. */
export interface AdjustmentReason extends Omit<
  CriterionReason,
  'weight' | 'contribution' | 'lost' | 'isPassedOver'
> {
  effect: 'bonus' | 'penalty';
  applies: 'before-cap' | 'after-cap';
}

/** The result of a group. */
export interface GroupReason {
  group: string;
  points: Score;
  maxPoints?: number;
  /** The maximum of the points if some results are missing. */
  available?: number;
  weight: number;
}

/** Why a score is what it is. */
export interface ScoreExplanation {
  code: string;
  score: Score;
  /** Before rounding; absent where there is no score. */
  total?: number;
  /** Result of the tree, before bonus and penalty; absent where there is none. */
  result?: number;
  /** The result of the best unit, to which the score is relative, where the scheme asks for that. */
  leader?: number;
  /** Part of the assigned weight for which there are data, 0 to 1. */
  dataShare: number;
  /** The limits of the scheme that cut bonus, penalty or total; empty if none did. */
  limits: LimitReason[];
  stage: Stage;
  criteria: CriterionReason[];
  groups: GroupReason[];
  adjustments: AdjustmentReason[];
}

/** A property that is present only if its value is a number. */
const finite = <Name extends string>(
  name: Name,
  value: number | undefined,
): { [Key in Name]?: number } =>
  value !== undefined && Number.isFinite(value)
    ? ({ [name]: value } as { [Key in Name]?: number })
    : {};

/** What a value would give without the limits of its rule, if these cut it. */
function uncutOf({ task, scorer }: Scored, unit: number): number | undefined {
  const value = at(task.column.values, unit);
  // A missing value may count as 0, which is not a cut by the rule.
  if (!scorer || Number.isNaN(value)) return undefined;
  const uncut = uncutPointsOf(task, scorer, value, unit);
  if (uncut === undefined) return undefined;
  // Binary noise in points is not a cut.
  return isSame(uncut, pointsFor(scorer, value, unit)) ? undefined : Number(uncut.toPrecision(12));
}

/** What was reported for a unit, its points, and what they depend on in the peers. */
function basics(scoring: Scoring, input: number, unit: number) {
  const { plan, table, scored } = scoring;
  const column = table[input];
  const definition = plan.inputs[input];
  if (!column || !definition || !('rule' in definition)) {
    throw new MisuseError('unknown-code', input, 'Name a criterion.');
  }
  const own = scored[input]?.find(({ task }) => task.members.includes(unit));
  const target = targetOf(column, unit);
  // This rule ignores a target that is not above 0, so it must not be reported as met.
  const isMeant = definition.rule.kind !== 'leader-relative' || hasTarget(target);
  const counted = own?.task.column.values[unit] ?? NaN;
  const band = own && bandHitOf(own.task, counted, unit);
  return {
    rule: definition.rule.kind,
    value: scoreAt(scoring, column.values[unit], unit, input),
    ...finite('counted', isSame(counted, at(column.values, unit)) ? NaN : counted),
    ...finite('target', isMeant ? target : NaN),
    ...finite('penalties', column.penalties?.[unit]),
    ...finite('previous', column.previous?.[unit]),
    ...finite('uncut', own && uncutOf(own, unit)),
    ...finite('maxPoints', own?.task.maxPoints),
    ...(band && { band }),
    // Peers without values have no best one, and a file cannot hold infinity.
    peers: Object.fromEntries(
      Object.entries(own?.scorer?.peers ?? {}).filter(([, peer]) => Number.isFinite(peer)),
    ),
  };
}

/**
 * Why a unit has its score: what was reported for each criterion, by which rule it gave its
 * points, what was lost, what it weighs and what it adds. Codes and numbers; `formatReason` puts
 * a criterion into words, `formatLimit` a limit.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored
 * @example
 * explainScore(scoring, 'M01').criteria[0];
 * // { criterion: 'roads', rule: 'proportional', value: 75, target: 100, points: 7.5, maxPoints: 10,
 * //   lost: 2.5, weight: 0.1, contribution: 7.5, peers: {} }
 */
export function explainScore(scoring: Scoring, code: string): ScoreExplanation {
  const { plan, results, scores, totals, dataShares, stage } = scoring;
  const unit = unitWith(scoring, code);
  const contributions = contributionsOf(scoring, unit);
  const out = passedOver(scoring, unit);
  const { criteria, adjustments } = plan.scheme;
  const resultOf = (column: number): number => results[column]?.values[unit] ?? NaN;
  return {
    code,
    score: Number.isNaN(scores[unit]) ? missingScore(scoring, unit) : at(scores, unit),
    ...finite('total', totals[unit]),
    ...finite('result', resultOf(plan.root)),
    ...finite('leader', plan.scheme.total.relativeTo === 'leader' ? scoring.endOfScale : NaN),
    dataShare: at(dataShares, unit),
    limits: limitsOf(scoring, unit),
    stage,
    criteria: criteria.map(({ id }, column): CriterionReason => {
      const { maxPoints, ...rest } = basics(scoring, column, unit);
      const points = resultOf(column);
      // A criterion that is not assigned leaves the denominator too, so it loses no points.
      const isAssigned = !isMissing(rest.value) || rest.value.missing !== 'not-assigned';
      const lost = Math.max(0, (maxPoints ?? NaN) - (points || 0));
      return {
        criterion: id,
        ...rest,
        points: scoreAt(scoring, points, unit, column),
        ...finite('maxPoints', maxPoints),
        ...finite('lost', isAssigned && !out.has(column) ? lost : NaN),
        weight: at(plan.shares, column),
        ...finite('contribution', contributions[column]),
        ...(out.has(column) && { isPassedOver: true as const }),
      };
    }),
    groups: plan.groups.map(({ column }): GroupReason => {
      const available = results[column]?.available;
      return {
        group: plan.ids[column] as string,
        points: Number.isNaN(resultOf(column)) ? { missing: 'no-data' } : resultOf(column),
        ...finite('maxPoints', plan.maxima[column]),
        ...finite('available', typeof available === 'object' ? available[unit] : undefined),
        weight: at(plan.shares, column),
      };
    }),
    adjustments: adjustments.map(({ id, effect, applies }, index): AdjustmentReason => {
      const input = criteria.length + index;
      return {
        criterion: id,
        effect,
        applies,
        ...basics(scoring, input, unit),
        points: scoreAt(scoring, scoring.adjustments[index]?.[unit], unit, input),
      };
    }),
  };
}
