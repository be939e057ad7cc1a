import { isCivilDate } from '../calendar/civil-date.js';
import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import type { AssignableThreshold } from '../model/value/measure.js';
import type { Band, Rule, Rules } from '../model/scheme/rule.js';
import { isMoreThan } from '../numbers/tolerance.js';
import { dividesByTarget } from '../rules/allowed-values.js';
import { maximumOf } from '../rules/maximum.js';
import { factsOf } from '../rules/facts.js';
import { minimumOf } from '../rules/minimum.js';
import { needsOf } from '../rules/needs.js';
import { isPenalty } from '../rules/rule.js';
import { pointsIssues } from './points-issues.js';
import { duplicates, type Path } from '../issues/reference-checks.js';
import type { IssueData } from '../issues/issue.js';

/** Numbers and days of a threshold. */
export function levelsOf(threshold: AssignableThreshold): (number | string)[] {
  if (typeof threshold !== 'object') return [threshold];
  const { byClass, otherwise = 'not-assigned' } = threshold;
  return [
    ...byClass.map(({ value }) => value),
    ...(otherwise === 'not-assigned' ? [] : [otherwise]),
  ];
}

/** Classes that a threshold names twice: the second level would be for nobody. */
export const classIssues = (threshold: AssignableThreshold, path: Path): IssueData[] =>
  typeof threshold === 'object' ? duplicates(threshold.byClass, 'class', [...path, 'byClass']) : [];

/** Whether a rule leads from the peers to one target, so that no unit can have its own. */
export const sharesTarget = ({ kind }: Rule): boolean => kind === 'distance-to-target';

/** What a target of a rule is: a day for a deadline, else a number. */
export const targetReadsOf = ({ kind }: Pick<Rule, 'kind'>): 'date' | 'number' =>
  factsOf(kind).reads === 'date' ? 'date' : 'number';

/** What is wrong with a target for a rule: not used, a day for a number, or nothing to divide by. */
export function targetIssues(
  rule: Rule,
  target: AssignableThreshold | undefined,
  path: Path,
): IssueData[] {
  if (target === undefined) return [];
  if (factsOf(rule.kind).target === 'unused') {
    return [{ code: 'unused-value', path, received: target }];
  }
  const expected = targetReadsOf(rule);
  if (sharesTarget(rule) && typeof target === 'object') {
    return [{ code: 'wrong-type', path, received: target, expected }];
  }
  const levels = levelsOf(target).flatMap((level): IssueData[] => {
    if ((typeof level === 'string') !== (expected === 'date')) {
      return [{ code: 'wrong-type', path, received: level, expected }];
    }
    if (typeof level === 'string' && !isCivilDate(level)) {
      return [{ code: 'no-such-date', path, received: level }];
    }
    return dividesByTarget(rule) && !isMoreThan(Number(level), 0)
      ? [{ code: 'out-of-range', path, received: level, expected: '> 0' }]
      : [];
  });
  return [...classIssues(target, path), ...levels];
}

/** One end of a band, as a place on the line of numbers: just before or just after a value. */
interface End {
  value: number;
  isAfter: boolean;
}

const startOf = ({ from, above }: Band): End =>
  above === undefined
    ? { value: from ?? -Infinity, isAfter: false }
    : { value: above, isAfter: true };
const endOf = ({ upTo, below }: Band): End =>
  upTo === undefined
    ? { value: below ?? Infinity, isAfter: below === undefined }
    : { value: upTo, isAfter: true };

const order = (left: End, right: End): number =>
  left.value === right.value
    ? Number(left.isAfter) - Number(right.isAfter)
    : left.value < right.value
      ? -1
      : 1;

/** A limit of a band as people write it. */
const shownEnd = (value: number): string =>
  Number.isFinite(value) ? String(value) : value < 0 ? '−∞' : '∞';

/** The same for what was found: a number where it is one. */
export const foundEnd = (value: number): number | string =>
  Number.isFinite(value) ? value : shownEnd(value);

/** Bands must cover every number once. */
function bandIssues(bands: readonly Band[], path: Path): IssueData[] {
  const ordered = bands
    .map((band, index) => ({ index, start: startOf(band), end: endOf(band) }))
    .sort((left, right) => order(left.start, right.start));
  const issues: IssueData[] = bands.flatMap(({ from, above, upTo, below }, index) =>
    (from !== undefined && above !== undefined) || (upTo !== undefined && below !== undefined)
      ? [{ code: 'unused-value', path: [...path, index], received: above ?? below }]
      : [],
  );
  let reached: End = { value: -Infinity, isAfter: false };
  for (const { index, start, end } of ordered) {
    const place = order(start, reached);
    const expected = shownEnd(reached.value);
    if (place !== 0) {
      const code = place > 0 ? 'bands-gap' : 'bands-overlap';
      const received = foundEnd(start.value);
      issues.push({ code, path: [...path, index], received, expected });
    }
    if (order(end, start) <= 0) {
      const limit = `> ${start.value}`;
      issues.push({
        code: 'out-of-range',
        path: [...path, index],
        received: end.value,
        expected: limit,
      });
    }
    if (order(end, reached) > 0) reached = end;
  }
  if (reached.value !== Infinity) {
    const last = ordered[ordered.length - 1]?.index ?? 0;
    const received = reached.value;
    issues.push({ code: 'bands-gap', path: [...path, last], received, expected: '∞' });
  }
  return issues;
}

/** A number that must be above another one of the same rule. */
const above = (value: number | undefined, least: number | undefined, path: Path): IssueData[] =>
  value === undefined || least === undefined || value > least
    ? []
    : [{ code: 'out-of-range', path, received: value, expected: `> ${least}` }];

/** What has no logarithm: a goalpost of 0, and values beyond goalposts that do not cut them. */
function logIssues({ scale, lower, truncate = true }: Rules['goalposts'], path: Path): IssueData[] {
  if (scale !== 'log') return [];
  return [
    ...above(lower, 0, [...path, 'lower']),
    ...(truncate
      ? []
      : [
          {
            code: 'not-allowed' as const,
            path: [...path, 'truncate'],
            received: truncate,
            expected: 'true',
          },
        ]),
  ];
}

/** What is wrong with the parameters of a rule by themselves. */
function parameterIssues({ rule, direction, maxPoints }: Criterion | Adjustment, path: Path) {
  const range =
    'range' in rule && rule.range ? above(rule.range[1], rule.range[0], [...path, 'range']) : [];
  switch (rule.kind) {
    case 'goalposts':
      return [
        ...range,
        ...above(rule.upper, rule.lower, [...path, 'upper']),
        ...logIssues(rule, path),
      ];
    case 'step-bands':
      return bandIssues(rule.bands, [...path, 'bands']);
    case 'percent-step':
      return above(rule.maximum, rule.minimum, [...path, 'maximum']);
    case 'bonus-penalty-count':
      return maxPoints === undefined || rule.minimum < maxPoints
        ? []
        : [
            {
              code: 'out-of-range' as const,
              path: [...path, 'minimum'],
              received: rule.minimum,
              expected: `< ${maxPoints}`,
            },
          ];
    case 'deadline':
      return rule.late.flatMap(({ upToDays }, index) =>
        above(upToDays, rule.late[index - 1]?.upToDays, [...path, 'late', index, 'upToDays']),
      );
    case 'proportional':
      // A value of 0, where lower is better, is infinitely many times the target.
      return direction === 'decrease' && rule.cap === undefined
        ? [{ code: 'rule-needs' as const, path, received: rule.kind, expected: 'cap' }]
        : [];
    default:
      return range;
  }
}

/** A penalty that could give points, and what of a rule says nothing in a penalty. */
function penaltyIssues(scored: Criterion | Adjustment, path: Path): IssueData[] {
  if (!isPenalty(scored)) return [];
  const { rule } = scored;
  const floor = rule.kind === 'deduct-per-event' ? rule.floor : undefined;
  const least = minimumOf(scored);
  return [
    // The maximum says already how much is taken off at most.
    ...(floor === undefined
      ? []
      : [{ code: 'unused-value' as const, path: [...path, 'floor'], received: floor }]),
    ...(least < 0
      ? [{ code: 'out-of-range' as const, path, received: foundEnd(least), expected: '≥ 0' }]
      : []),
  ];
}

/** What of a criterion says by what values it is scored, where its rule scores no plain number. */
function treatmentIssues(scored: Criterion | Adjustment, path: Path): IssueData[] {
  if (!('parent' in scored)) return [];
  const { fillGaps, winsorise, rule } = scored;
  const { reads, also, isUnscored } = factsOf(rule.kind);
  const isFit = reads === 'number' && also === undefined && !isUnscored;
  const isWhole = winsorise?.by === 'quantiles' && winsorise.lower === 0 && winsorise.upper === 1;
  const unused = (received: unknown, key: string): IssueData[] =>
    received === undefined ? [] : [{ code: 'unused-value', path: [...path, key], received }];
  return isFit
    ? unused(isWhole ? winsorise : undefined, 'winsorise')
    : [...unused(fillGaps, 'fillGaps'), ...unused(winsorise, 'winsorise')];
}

/** What is wrong with a criterion or adjustment: what its rule needs, allows and does not use. */
export function ruleIssues(criterion: Criterion | Adjustment, path: Path): IssueData[] {
  const { rule, direction, maxPoints, target } = criterion;
  const needs = needsOf(rule.kind);
  const isWrongWay = needs.direction !== undefined && needs.direction !== direction;
  return [
    ...(needs.maxPoints && maxPoints === undefined
      ? [{ code: 'rule-needs' as const, path, received: rule.kind, expected: 'maxPoints' }]
      : []),
    ...(sharesTarget(rule) && target === undefined
      ? [{ code: 'rule-needs' as const, path, received: rule.kind, expected: 'target' }]
      : []),
    // Below 0 the most points would be fewer than none.
    ...(maximumOf(criterion) < 0
      ? [
          {
            code: 'out-of-range' as const,
            path: [...path, 'rule'],
            received: maximumOf(criterion),
            expected: '≥ 0',
          },
        ]
      : []),
    ...(isWrongWay
      ? [
          {
            code: 'not-allowed' as const,
            path: [...path, 'direction'],
            received: direction,
            expected: needs.direction as string,
          },
        ]
      : []),
    ...targetIssues(rule, target, [...path, 'target']),
    ...parameterIssues(criterion, [...path, 'rule']),
    ...pointsIssues(criterion, [...path, 'rule']),
    ...penaltyIssues(criterion, [...path, 'rule']),
    ...treatmentIssues(criterion, path),
  ];
}
