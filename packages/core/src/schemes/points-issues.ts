import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import type { Path } from '../issues/reference-checks.js';
import type { IssueData } from '../issues/issue.js';

/** Points that a rule states, where, and the fewest and the most that they may be. */
type Stated = readonly [points: number | undefined, at: Path, least: number, most: number];

/** Points that a rule states of itself: none above the maximum, and none worse for a better value. */
function statedBy({ rule, maxPoints: most = Infinity }: Criterion | Adjustment): Stated[] {
  const none = -Infinity;
  switch (rule.kind) {
    case 'step-bands':
      return rule.bands.map(({ points }, index) => [
        points,
        ['bands', index, 'points'],
        none,
        most,
      ]);
    case 'deadline':
      // Later than all of them is 0.
      return rule.late.map(({ points }, index) => {
        const sooner = Math.min(most, ...rule.late.slice(0, index).map((step) => step.points));
        return [points, ['late', index, 'points'], 0, Math.max(0, sooner)];
      });
    case 'deduct-per-event':
      return [[rule.floor, ['floor'], none, most]];
    case 'improvement':
      return [
        [rule.samePoints, ['samePoints'], none, most],
        [rule.worsePoints, ['worsePoints'], none, Math.min(most, rule.samePoints)],
      ];
    case 'percent-step':
      // The maximum is what just meeting the target gives: the ends lie around it.
      return [
        [rule.minimum, ['minimum'], none, most],
        [rule.maximum, ['maximum'], most < Infinity ? most : none, Infinity],
      ];
    case 'z-score':
      return [[rule.mean, ['mean'], none, most]];
    default:
      return 'range' in rule ? [[rule.range?.[1], ['range', 1], none, most]] : [];
  }
}

/**
 * Points of a rule's parameters that contradict `maxPoints`, which is the most that a criterion gives:
 * they would be printed as 30 of 10.
 *
 * @param path of the rule
 */
export const pointsIssues = (scored: Criterion | Adjustment, path: Path): IssueData[] =>
  statedBy(scored).flatMap(([received, at, least, most]): IssueData[] => {
    if (received === undefined || (received >= least && received <= most)) return [];
    const expected = received < least ? `≥ ${least}` : `≤ ${most}`;
    return [{ code: 'out-of-range', path: [...path, ...at], received, expected }];
  });
