import type { Band } from '../model/scheme/rule.js';
import { isAtLeast, isMoreThan } from '../numbers/tolerance.js';
import {
  targetOf,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type Task,
} from './rule.js';
import { byValue, pointsOn, stepsOf } from './steps.js';

/** Whether a value is in a band, on whose edges binary noise has no say: each is in one of them. */
export const isInBand = (
  { from, above, upTo, below }: Omit<Band, 'points'>,
  value: number,
): boolean =>
  (from === undefined || isAtLeast(value, from)) &&
  (above === undefined || isMoreThan(value, above)) &&
  (upTo === undefined || isAtLeast(upTo, value)) &&
  (below === undefined || isMoreThan(below, value));

/** What is looked up: the value, or 100 × value ÷ target. */
function lookedUp({ rule, column }: Task<'step-bands'>, value: number, unit: number): number {
  return rule.of === 'value' ? value : (value * 100) / targetOf(column, unit);
}

export const stepBandsFacts: RuleFacts = { ...usualFacts, isCapped: true, target: 'optional' };

/** The points of the band in which the value lies; parsing has seen to it that there is one. */
export const stepBands: MakeScorer<'step-bands'> = (task) => {
  const { bands, of } = task.rule;
  // Bands follow each other without a gap: the last one that has begun is the one.
  const steps = stepsOf(
    bands.map(({ from, above, points }) => ({
      start: above ?? from ?? -Infinity,
      isOpen: above !== undefined,
      points,
    })),
  );
  if (of === 'value') return byValue(steps);
  return { points: (value, unit) => pointsOn(steps, lookedUp(task, value, unit)) };
};

/** The band in which the value lies. */
export function stepBandHit(task: Task<'step-bands'>, value: number, unit: number) {
  const sought = lookedUp(task, value, unit);
  const band = task.rule.bands.find((each) => isInBand(each, sought));
  if (!band) return undefined;
  const { points: _, ...ends } = band;
  return { of: task.rule.of, ...ends };
}

export const stepBandsNext: NextValue<'step-bands'> = (task, value, unit) => {
  const sought = lookedUp(task, value, unit);
  const now = task.rule.bands.find((band) => isInBand(band, sought))?.points ?? 0;
  const edges = task.rule.bands
    .filter(({ points }) => points > now)
    .map(({ from, above, upTo, below }) => {
      const [closed, open] = task.isUp ? [from, above] : [upTo, below];
      // Beyond an open end there is no first value: go a thousandth further.
      return closed ?? (open === undefined ? NaN : open + (task.isUp ? 0.001 : -0.001));
    })
    .filter((edge) => (task.isUp ? isMoreThan(edge, sought) : isMoreThan(sought, edge)))
    .sort((left, right) => Math.abs(left - sought) - Math.abs(right - sought));
  const [nearest] = edges;
  if (nearest === undefined || task.rule.of === 'value') return nearest;
  return (nearest * targetOf(task.column, unit)) / 100;
};
