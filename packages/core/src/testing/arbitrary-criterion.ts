import fc from 'fast-check';
import { gapFillingSchema, type Criterion, type Winsorise } from '../model/scheme/criterion.js';
import type { AssignableThreshold } from '../model/value/measure.js';
import type { Rule } from '../model/scheme/rule.js';
import type { Text } from '../model/value/text.js';
import { maximumOf } from '../rules/maximum.js';
import { factsOf } from '../rules/facts.js';
import { needsOf } from '../rules/needs.js';
import { arbitraryRule, halves } from './arbitrary-rule.js';

export const textOf = (text: string): Text => ({ vi: text, en: text });

/** The classes that units of the tests may have. */
export const unitClasses = ['mountain', 'coast'] as const;

/** One threshold for all, or one by class with or without a rest. */
const thresholdOf = <Level extends number | string>(
  level: fc.Arbitrary<Level>,
): fc.Arbitrary<AssignableThreshold> =>
  fc.oneof(
    level,
    fc.record({
      byClass: fc.uniqueArray(fc.record({ class: fc.constantFrom(...unitClasses), value: level }), {
        minLength: 1,
        maxLength: 2,
        selector: (option) => option.class,
      }),
      otherwise: fc.oneof(level, fc.constantFrom('not-assigned' as const, undefined)),
    }),
  );

const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Days of a month, so that some are late and some are not. */
export const days = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `2023-06-${String(day).padStart(2, '0')}`);

const within = fc.constantFrom('bloc' as const, 'all' as const);
const filling = fc.constantFrom(...gapFillingSchema.options);
/** Of so few units as the tests have, few are skewed and peaked: low limits let some be. */
export const arbitraryWinsorise: fc.Arbitrary<Winsorise> = fc.oneof(
  fc.record({
    by: fc.constant('count' as const),
    most: fc.integer({ min: 1, max: 3 }),
    skewness: optional(fc.constantFrom(0.5, 1)),
    kurtosis: optional(fc.constantFrom(0.1, 1)),
    within,
  }),
  fc.record({
    by: fc.constant('quantiles' as const),
    lower: fc.constantFrom(0, 0.1, 0.25),
    upper: fc.constantFrom(0.75, 0.9),
    within,
  }),
);

/** Parts of a criterion that do not fit together yet. */
export const arbitraryParts = fc.record({
  rule: arbitraryRule,
  direction: fc.constantFrom('increase' as const, 'decrease' as const),
  maxPoints: fc.oneof(
    { arbitrary: halves(1, 20), weight: 8 },
    { arbitrary: fc.constantFrom(undefined, 0), weight: 2 },
  ),
  level: halves(1, 30),
  target: optional(thresholdOf(halves(1, 30))),
  day: thresholdOf(days),
  treatment: fc.option(
    fc.record({ fillGaps: optional(filling), winsorise: optional(arbitraryWinsorise) }),
    {
      nil: undefined,
      freq: 3,
    },
  ),
});

/** What fits together of a criterion, but for its place in the tree. */
export type Parts = typeof arbitraryParts extends fc.Arbitrary<infer Value> ? Value : never;

function targetFor({ rule, level, target, day }: Parts): AssignableThreshold | undefined {
  const { target: use, reads } = factsOf(rule.kind);
  if (use === 'unused') return undefined;
  if (reads === 'date') return day;
  // The line from the worst value leads to one target for all.
  return rule.kind === 'distance-to-target' ? level : target;
}

/** The same rule, with no points above the maximum, and none more for a worse value. */
function ruleWithin(rule: Rule, most: number): Rule {
  const cut = (points: number): number => Math.min(points, most);
  switch (rule.kind) {
    case 'step-bands':
      return { ...rule, bands: rule.bands.map((band) => ({ ...band, points: cut(band.points) })) };
    case 'deadline': {
      const points = rule.late.map((step) => cut(step.points)).sort((left, right) => right - left);
      return {
        ...rule,
        late: rule.late.map((step, index) => ({ ...step, points: points[index] ?? 0 })),
      };
    }
    case 'improvement': {
      const samePoints = cut(rule.samePoints);
      return { ...rule, samePoints, worsePoints: Math.min(rule.worsePoints, samePoints) };
    }
    case 'percent-step':
      return { ...rule, maximum: rule.maximum && Math.max(rule.maximum, most) };
    case 'z-score':
      return { ...rule, mean: rule.mean && cut(rule.mean) };
    case 'goalposts':
    case 'min-max':
    case 'distance-to-target':
    case 'percentile-rank':
    case 'exponential-rank': {
      const { range } = rule;
      if (!range || range[1] <= most) return rule;
      if (most === 0) return { ...rule, range: undefined };
      const [low] = range;
      return { ...rule, range: [low < most ? low : most / 2, most] };
    }
    default:
      return rule;
  }
}

/** Makes the points of a rule keep to the maximum. */
export const withinMaximum = <Scored extends Pick<Criterion, 'rule' | 'maxPoints'>>(
  scored: Scored,
): Scored =>
  scored.maxPoints === undefined
    ? scored
    : { ...scored, rule: ruleWithin(scored.rule, scored.maxPoints) };

/** Makes parts fit together. */
export function scoredOf(parts: Parts, id: string): Omit<Criterion, 'parent' | 'weight'> {
  const { rule } = parts;
  const { direction, maxPoints: needsMaxPoints } = needsOf(rule.kind);
  const own = direction ?? parts.direction;
  const isUncapped = rule.kind === 'proportional' && own === 'decrease' && !rule.cap;
  return withinMaximum({
    id,
    title: textOf(id),
    unit: textOf('%'),
    direction: own,
    maxPoints: parts.maxPoints ?? (needsMaxPoints ? 10 : undefined),
    target: targetFor(parts),
    rule: isUncapped ? { ...rule, cap: 1 } : rule,
  });
}

/** The rule, or one like it, that somebody is never certain to get 0 by. */
function aboveZero(rule: Rule): Rule {
  if (rule.kind === 'borda') return { ...rule, kind: 'rank' };
  const isAlways = rule.kind === 'min-max' || rule.kind === 'percentile-rank';
  return isAlways ? { ...rule, range: [1, 10] } : rule;
}

/** The rule, or one like it, that never gives fewer points than none. */
function notBelowZero(rule: Rule): Rule {
  switch (rule.kind) {
    case 'z-score':
      return { kind: 'rank', within: rule.within };
    case 'goalposts':
      return { ...rule, truncate: true };
    case 'deduct-per-event':
      return { ...rule, floor: undefined };
    case 'bonus-penalty-count':
      return { kind: 'count-times-points', pointsEach: rule.bonusPoints };
    case 'percent-step':
      return { ...rule, minimum: 0 };
    case 'improvement':
      return { ...rule, worsePoints: 0 };
    default:
      return rule;
  }
}

/** Makes the parts of a penalty, which never gives points. */
export function penaltyOf(parts: Parts): Parts {
  const rule = notBelowZero(parts.rule);
  if (rule.kind !== 'deadline') return { ...parts, rule };
  const late = rule.late.map((step) => ({ ...step, points: 0 }));
  return { ...parts, rule: { ...rule, late } };
}

/** Where a criterion lies. */
export interface Place {
  parent: string;
  /** Whether that is the root: there something has to be scored. */
  isRoot: boolean;
  isWeightless: boolean;
  /** Whether its parent is 0 over a zero. */
  isOverZero: boolean;
  /** Whether a group above has no value over less than 0. */
  isInMean: boolean;
  /** Whether some group above adds up points. */
  needsMaximum: boolean;
  /** Whether it is the one that its group can count on. */
  isFirst: boolean;
  weight: number | undefined;
}

/** Makes a criterion fit into its place. */
export function criterionOf(parts: Parts, id: string, place: Place): Criterion {
  const { parent, isRoot, isWeightless, isOverZero, isInMean, needsMaximum, isFirst, weight } =
    place;
  const isShown = parts.rule.kind === 'informational';
  const isCounted = isFirst && (!isWeightless || isRoot);
  const own = isShown && isCounted ? ({ kind: 'survey' } as const) : parts.rule;
  const rule = isInMean ? notBelowZero(own) : own;
  const fitting = { ...parts, rule: isOverZero ? aboveZero(rule) : rule };
  const maximum = maximumOf(scoredOf(fitting, id));
  const isUnbounded = needsMaximum && maximum === Infinity;
  const isUnscored = isFirst && isRoot && maximum === 0;
  const maxPoints = isUnbounded || isUnscored ? 10 : parts.maxPoints;
  const facts = factsOf(fitting.rule.kind);
  const isPlain = facts.reads === 'number' && !facts.also && !facts.isUnscored;
  return {
    ...scoredOf({ ...fitting, maxPoints }, id),
    ...(isPlain && parts.treatment),
    parent,
    ...(!isWeightless &&
      weight !== undefined && { weight: isFirst ? Math.max(weight, 0.5) : weight }),
  };
}
