import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import type { Locality } from '../model/register/locality.js';
import type { Band } from '../model/scheme/rule.js';
import type { FullQuestion } from './arbitrary-question.js';
import type { NaiveCell } from './naive-cell.js';
import { countedCell } from './naive-treated.js';

const between = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

const isIn = ({ from, above, upTo, below }: Band, value: number): boolean =>
  (from === undefined || value >= from) &&
  (above === undefined || value > above) &&
  (upTo === undefined || value <= upTo) &&
  (below === undefined || value < below);

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Frees a quotient of decimal numbers of what binary arithmetic adds. */
const decimal = (value: number): number => Number(value.toPrecision(12));

/** The most points, as `docs` and the model say it. */
export function naiveMaximum({ rule, maxPoints }: Criterion | Adjustment): number {
  if (rule.kind === 'informational') return 0;
  if (maxPoints !== undefined) return maxPoints;
  if (rule.kind === 'step-bands') return Math.max(...rule.bands.map((band) => band.points));
  if ('range' in rule && rule.range) return rule.range[1];
  const hasRange = [
    ...['goalposts', 'min-max', 'distance-to-target', 'percentile-rank', 'exponential-rank'],
  ];
  return hasRange.includes(rule.kind) ? 100 : Infinity;
}

/** Points of a unit for a criterion, written from the formulas alone; undefined where there are none. */
export function naivePoints(
  question: FullQuestion,
  criterion: Criterion | Adjustment,
  unit: Locality,
): number | undefined {
  const { rule, direction } = criterion;
  const { value, target, penalties = 0, previous = 0 } = countedCell(question, unit, criterion);
  if (value === undefined) return undefined;
  const isUp = direction === 'increase';
  const isPenalty = 'effect' in criterion && criterion.effect === 'penalty';
  const most = naiveMaximum(criterion);
  const isInside = 'within' in rule && rule.within === 'bloc';
  if (isInside && unit.bloc === undefined) return undefined;
  const peers = question.localities.filter((other) => !isInside || other.bloc === unit.bloc);
  const cells = peers
    .map((peer) => countedCell(question, peer, criterion))
    .filter((cell): cell is NaiveCell & { value: number } => cell.value !== undefined);
  const values = cells.map((cell) => cell.value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const worse = values.filter((other) => (isUp ? other < value : other > value)).length;
  const span = 'range' in rule && rule.range ? rule.range : [0, most < Infinity ? most : 100];
  const [start = 0, end = 0] = span;
  const scaled = (share: number): number => start + (end - start) * share;

  switch (rule.kind) {
    case 'achieved-or-not':
      if (target === undefined) return (isUp ? value === 1 : value === 0) ? most : 0;
      return (isUp ? value >= target : value <= target) ? most : 0;
    case 'direct-points':
      return between(value, 0, most);
    case 'count-times-points':
      return Math.min(value * rule.pointsEach, most);
    case 'deduct-per-event':
      if (isPenalty) return Math.min(value * rule.pointsEach, most);
      return Math.max(most - value * rule.pointsEach, rule.floor ?? 0);
    case 'bonus-penalty-count':
      return between(value * rule.bonusPoints - penalties * rule.penaltyPoints, rule.minimum, most);
    case 'proportional': {
      if (target === undefined) return undefined;
      const cap = rule.cap ?? Infinity;
      const share = isUp ? value / target : value > 0 ? target / value : Infinity;
      return most * between(share, 0, cap);
    }
    case 'leader-relative': {
      const excess = (cell: NaiveCell & { value: number }): number => {
        const goal = cell.target as number;
        return (isUp ? cell.value - goal : goal - cell.value) / goal;
      };
      if (target === undefined) {
        const without = cells.filter((cell) => cell.target === undefined);
        const all = without.map((cell) => Math.max(0, cell.value));
        if (value <= 0) return isUp ? 0 : most;
        return isUp ? (most * value) / Math.max(...all) : (most * Math.min(...all)) / value;
      }
      const own = excess({ value, target });
      const half = rule.shareWhenMet * most;
      if (own > 0) {
        const best = Math.max(...cells.filter((cell) => cell.target).map(excess));
        return half + ((most - half) * own) / best;
      }
      return half * between(isUp ? value / target : target / value, 0, 1);
    }
    case 'share-of-best':
      if (isUp) return highest > 0 ? most * Math.max(0, value / highest) : undefined;
      // Nothing is better than none.
      return value <= 0 || value === lowest ? most : (most * Math.max(0, lowest)) / value;
    case 'step-bands': {
      if (rule.of === 'percent-of-target' && target === undefined) return undefined;
      const sought = rule.of === 'value' ? value : decimal((100 * value) / (target as number));
      return rule.bands.find((band) => isIn(band, sought))?.points;
    }
    case 'percent-step': {
      if (target === undefined) return undefined;
      const beyond = (isUp ? value - target : target - value) / target;
      const steps = Math.floor(decimal((beyond * 100) / rule.stepPercent));
      const { minimum = -Infinity, maximum = Infinity } = rule;
      return between(most + steps * rule.pointsPerStep, minimum, maximum);
    }
    case 'survey':
      return (most * (isUp ? value : 100 - value)) / 100;
    case 'improvement':
      if (value === previous) return rule.samePoints;
      return (isUp ? value > previous : value < previous) ? most : rule.worsePoints;
    case 'deadline': {
      const daysLate = value - (target ?? NaN);
      const late = rule.late.find(({ upToDays }) => daysLate <= upToDays)?.points ?? 0;
      const left = daysLate <= 0 ? most : late;
      return isPenalty ? most - left : left;
    }
    case 'informational':
      return 0;
    case 'goalposts': {
      const along = (from: number, to: number): number =>
        rule.scale === 'log' ? Math.log(to) - Math.log(from) : to - from;
      const inside = rule.scale === 'log' ? between(value, rule.lower, rule.upper) : value;
      const share = along(rule.lower, inside) / along(rule.lower, rule.upper);
      const own = isUp ? share : 1 - share;
      return scaled((rule.truncate ?? true) ? between(own, 0, 1) : own);
    }
    case 'min-max':
      if (lowest === highest) return undefined;
      return scaled((isUp ? value - lowest : highest - value) / (highest - lowest));
    case 'distance-to-target': {
      const [worst, goal] = [isUp ? lowest : highest, target as number];
      const isBeyond = isUp ? worst >= goal : worst <= goal;
      if (isBeyond) return rule.cap ? end : undefined;
      const share = (value - worst) / (goal - worst);
      return scaled(rule.cap ? Math.min(share, 1) : share);
    }
    case 'z-score': {
      if (lowest === highest) return undefined;
      const centre = mean(values);
      const squares = values.map((each) => (each - centre) ** 2);
      const deviation = Math.sqrt((mean(squares) * values.length) / (values.length - 1));
      const away = (value - centre) / deviation;
      return Math.min((rule.mean ?? 0) + (rule.deviation ?? 1) * (isUp ? away : -away), most);
    }
    case 'rank':
      return Math.min(worse + 1, most);
    case 'borda':
      return Math.min(worse, most);
    case 'percentile-rank':
      return values.length < 2 ? undefined : scaled(worse / (values.length - 1));
    case 'exponential-rank': {
      if (values.length < 2) return undefined;
      const [share, { constant }] = [(worse + 1) / values.length, rule];
      if (share === 1) return end;
      return scaled((-constant * Math.log(1 - share * (1 - Math.exp(-100 / constant)))) / 100);
    }
    case 'power': {
      const beyond = Math.max(0, isUp ? value - rule.from : rule.from - value);
      return Math.min(rule.factor * Math.pow(beyond, rule.exponent), most);
    }
  }
}
