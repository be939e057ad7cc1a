import type { Board, BoardCriterion, BoardRow, Breakdown } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import type { RuleKind } from '../model/scheme/rule.js';
import { isAtLeast, isMoreThan } from '../numbers/tolerance.js';
import { factsOf, isRuleKind } from '../rules/facts.js';
import { roundingOf } from '../numbers/score-rounding.js';
import { bandIssues } from './band-issues.js';
import { contradictions } from '../issues/contradictions.js';
import type { IssueData } from '../issues/issue.js';
import { idsOf, repeated, unknown, type Path } from '../issues/reference-checks.js';

const outOfRange = (received: number, expected: string, path: Path): IssueData[] => [
  { code: 'out-of-range', path, received, expected },
];

/** Rules whose parameters may let them give less than 0; later versions may have more of them. */
const goesBelowZero = new Set<RuleKind>([
  'deduct-per-event',
  'bonus-penalty-count',
  'step-bands',
  'percent-step',
  'improvement',
  'goalposts',
  'min-max',
  'distance-to-target',
  'z-score',
  'percentile-rank',
  'exponential-rank',
]);

/** The points that follow from value, target and maximum alone; undefined where a rule has parameters. */
function pointsThatFollow(
  { direction, effect, maxPoints, rule }: BoardCriterion,
  { target }: Breakdown,
  value: number,
): number | undefined {
  if (rule === 'direct-points') return value;
  if (maxPoints === undefined) return undefined;
  const isUp = direction === 'increase';
  switch (rule) {
    case 'achieved-or-not': {
      const goal = target ?? 0.5;
      return (isUp ? isAtLeast(value, goal) : isAtLeast(goal, value)) ? maxPoints : 0;
    }
    case 'survey':
      return (maxPoints * (isUp ? value : 100 - value)) / 100;
    case 'deadline':
      return target === undefined || value > target
        ? undefined
        : effect === 'penalty'
          ? 0
          : maxPoints;
    default:
      return undefined;
  }
}

/**
 * Impossible points: beyond what the rule gives, without a value, or not those that follow from it.
 */
function pointsIssues(
  entry: Breakdown,
  criterion: BoardCriterion,
  digits: number,
  path: Path,
): IssueData[] {
  const { value: reported, counted, points, uncut, contribution } = entry;
  const value = counted ?? reported;
  const { rule, maxPoints = Infinity } = criterion;
  const beside = isMissing(value) || isMissing(points);
  const alone = [
    ...(beside ? contradictions(uncut, undefined, [...path, 'uncut']) : []),
    ...(isMissing(points)
      ? contradictions(contribution, undefined, [...path, 'contribution'])
      : []),
  ];
  if (isMissing(points)) return alone;
  const place = [...path, 'points'];
  // What is missing may count as 0.
  if (isMissing(value)) return [...alone, ...contradictions(points, 0, place)];
  if (!isRuleKind(rule)) return alone;
  // A scheme that rounds every criterion may round the maximum up.
  const roundUp = roundingOf({ digits, mode: 'up' });
  const most = factsOf(rule).isCapped ? roundUp(maxPoints) : Infinity;
  if (isMoreThan(points, most)) {
    return [...alone, ...outOfRange(points, `≤ ${most}`, place)];
  }
  if (isMoreThan(0, points) && !goesBelowZero.has(rule)) {
    return [...alone, ...outOfRange(points, '≥ 0', place)];
  }
  const right = pointsThatFollow(criterion, entry, value);
  const isRight = right === undefined || Math.abs(points - right) < 10 ** -digits;
  return isRight ? alone : [...alone, ...contradictions(points, right, place)];
}

/** Weights add up to one, each perhaps rounded. */
export function weightIssues({ criteria = [] }: Board, path: Path): IssueData[] {
  const sum = criteria.reduce((total, { weight = 0 }) => total + weight, 0);
  const most = 1 + 0.005 * criteria.length;
  return sum > most ? outOfRange(Number(sum.toPrecision(12)), '≤ 1', [...path, 'criteria']) : [];
}

/** Checks what a row says about each criterion: it must be one of the board's, and consistent. */
export function breakdownIssues(
  { breakdown = [] }: BoardRow,
  { criteria = [], digits }: Board,
  path: Path,
): IssueData[] {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const known = idsOf(criteria);
  return [
    ...repeated(
      breakdown.map(({ criterion }, index) => ({
        value: criterion,
        path: [...path, index, 'criterion'],
      })),
    ),
    ...breakdown.flatMap((entry, index): IssueData[] => {
      const criterion = byId.get(entry.criterion);
      const place = [...path, index];
      if (!criterion) return unknown(entry.criterion, known, 'criteria', [...place, 'criterion']);
      return [
        ...pointsIssues(entry, criterion, criterion.digits ?? digits, place),
        ...bandIssues(entry, criterion.rule, place),
      ];
    }),
  ];
}
