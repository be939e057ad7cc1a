import { at } from '../numbers/column.js';
import { isMoreThan, isSame } from '../numbers/tolerance.js';
import { allowedValues } from '../rules/allowed-values.js';
import { nextValueOf } from '../rules/next-values.js';
import type { Scoring } from '../scoring/scoring.js';
import { roundingOf } from '../numbers/score-rounding.js';
import { whatIf } from '../engine/what-if.js';
import { unitWith } from './unit-with.js';

/** What a better value of one criterion would bring. */
export interface Gain {
  criterion: string;
  /**
   * What is reported now, and the nearest value that the rule rewards, as numbers; with no more
   * decimals than are reported for the criterion.
   */
  value: number;
  neededValue: number;
  /** Points of the published score; above 0. */
  gain: number;
  score: number;
  rank?: number;
}

/** The value at which a line reaches its end. */
function endOfLine({ points }: { points: unknown }): number | undefined {
  if (typeof points !== 'object' || points === null) return undefined;
  const { from, span, size, base, high } = points as Record<string, number>;
  const end = Number(from) + ((Number(high) - Number(base)) / Number(size)) * Number(span);
  return Number.isFinite(end) ? end : undefined;
}

/** How many decimals the values of a column have, as far as anybody reported them. */
function decimalsIn(values: Float64Array): number {
  // A number with many digits is the result of a division: its decimals do not end.
  const most = 6;
  const decimals = (value: number): number => {
    for (let digits = 0; digits < most; digits += 1) {
      if (Number(value.toFixed(digits)) === value) return digits;
    }
    return most;
  };
  return values.reduce(
    (found, value) => Math.max(found, Number.isNaN(value) ? 0 : decimals(value)),
    0,
  );
}

/** The nearest reportable value that is at least as good: 37.3 communes become 38. */
function reportable(value: number, isUp: boolean, digits: number): number {
  const mode = isUp === value >= 0 ? 'up' : 'down';
  return roundingOf({ digits, mode })(value);
}

/**
 * Where a unit would gain most: for each criterion the nearest value that its rule rewards with
 * more points (the target, the next band, the end of the range, the value of the leader), and what
 * score and rank it would bring, all else equal. Best gain first. Rules that only look back or that
 * an assessor decides (direct points) are left out, and so are gaps: there is no value to name. A
 * value has no more decimals than are reported for its criterion: nobody needs a fraction of a
 * commune.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored
 * @example
 * nextGains(scoring, 'M01')[0];
 * // { criterion: 'roads', value: 31, neededValue: 38, gain: 1.84, score: 88.09, rank: 2 }
 */
export function nextGains(scoring: Scoring, code: string): Gain[] {
  const { plan, scored, table, scores } = scoring;
  const unit = unitWith(scoring, code);
  const now = at(scores, unit);
  if (Number.isNaN(now)) return [];
  return plan.scheme.criteria
    .flatMap((criterion, input): Gain[] => {
      const { id } = criterion;
      const own = scored[input]?.find(({ task }) => task.members.includes(unit));
      const value = table[input]?.values[unit] ?? NaN;
      if (!own?.scorer || Number.isNaN(value)) return [];
      const nearest = nextValueOf(own.task, value, unit) ?? endOfLine(own.scorer);
      if (nearest === undefined || !Number.isFinite(nearest)) return [];
      const reported = table[input]?.values ?? own.task.column.values;
      const neededValue = reportable(nearest, own.task.isUp, decimalsIn(reported));
      // A value that nobody could report would help nobody.
      const [least, most] = allowedValues(criterion);
      if (isSame(neededValue, value) || neededValue < least || neededValue > most) return [];
      const { score, rank } = whatIf(scoring, { code, criterion: id, value: neededValue });
      if (typeof score.after !== 'number' || !isMoreThan(score.after, now)) return [];
      const gain = Number((score.after - now).toPrecision(12));
      return [
        {
          criterion: id,
          value,
          neededValue,
          gain,
          score: score.after,
          ...(rank.after !== undefined && { rank: rank.after }),
        },
      ];
    })
    .sort((left, right) => right.gain - left.gain);
}
