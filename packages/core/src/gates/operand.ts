import { at } from '../numbers/column.js';
import type { Operand } from '../model/scheme/condition.js';
import { isSame } from '../numbers/tolerance.js';
import type { Scoring } from '../scoring/scoring.js';
import { countOf } from './count-of.js';
import { notInScheme } from './not-in-scheme.js';
import { rankOf } from './rank-of.js';

function columnOf({ plan }: Scoring, id: string): number {
  const column = plan.columnOf.get(id);
  if (column === undefined) throw notInScheme(id);
  return column;
}

function reported({ plan, table }: Scoring, id: string, unit: number): number {
  const column = table[plan.inputOf.get(id) ?? -1];
  if (!column) throw notInScheme(id);
  return at(column.values, unit);
}

/** A ratio; there is none over 0. */
export const ratioOf = (part: number, whole: number): number =>
  isSame(whole, 0) ? NaN : part / whole;

/**
 * A number of a unit, `NaN` where it is missing, as is a ratio over 0; never infinite.
 *
 * @throws MisuseError `unknown-code` for an id that the scheme does not have
 */
export function operandValue(scoring: Scoring, operand: Operand, unit: number): number {
  const points = (column: number): number => scoring.results[column]?.values[unit] ?? NaN;
  switch (operand.kind) {
    case 'score':
      return at(scoring.scores, unit);
    case 'rank':
      return (operand.within === 'bloc' ? scoring.blocRanks : scoring.ranks)[unit] || NaN;
    case 'rank-of':
      return rankOf(scoring, columnOf(scoring, operand.of), operand.within, unit);
    case 'count':
      return countOf(scoring, operand.of, operand.equal, unit);
    case 'points':
      return points(columnOf(scoring, operand.of));
    case 'share': {
      const column = columnOf(scoring, operand.of);
      const maximum = at(scoring.plan.maxima, column);
      // Without a maximum no share is known.
      return maximum < Infinity ? ratioOf(points(column), maximum) : NaN;
    }
    case 'value':
      return reported(scoring, operand.of, unit);
    case 'ratio':
      return ratioOf(reported(scoring, operand.of, unit), reported(scoring, operand.to, unit));
  }
}
