import { nextValueOf } from '../rules/next-values.js';
import type { Scoring } from '../scoring/scoring.js';
import { whatIf } from '../scoring/what-if.js';
import { unitWith } from './unit-with.js';

/** What a better value of one criterion would bring. */
export interface Gain {
  criterion: string;
  /** What is reported now, and the nearest value that the rule rewards, as numbers. */
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

/**
 * Where a unit would gain most: for each criterion the nearest value that its rule rewards with
 * more points (the target, the next band, the end of the range, the value of the leader), and what
 * score and rank it would bring, all else equal. Best gain first. Rules that only look back or that
 * an assessor decides are left out, and so are gaps: for these no value can be named.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored
 */
export function nextGains(scoring: Scoring, code: string): Gain[] {
  const { plan, scored, table, scores } = scoring;
  const unit = unitWith(scoring, code);
  const now = scores[unit] as number;
  if (Number.isNaN(now)) return [];
  return plan.scheme.criteria
    .flatMap(({ id }, input): Gain[] => {
      const own = scored[input]?.find(({ task }) => task.members.includes(unit));
      const value = table[input]?.values[unit] ?? NaN;
      if (!own?.scorer || Number.isNaN(value)) return [];
      const neededValue = nextValueOf(own.task, value, unit) ?? endOfLine(own.scorer);
      if (neededValue === undefined || neededValue === value) return [];
      const { score, rank } = whatIf(scoring, { code, criterion: id, value: neededValue });
      if (typeof score.after !== 'number' || score.after <= now) return [];
      const gain = Number((score.after - now).toPrecision(12));
      return [
        {
          ...{ criterion: id, value, neededValue, gain, score: score.after },
          ...(rank.after !== undefined && { rank: rank.after }),
        },
      ];
    })
    .sort((left, right) => right.gain - left.gain);
}
