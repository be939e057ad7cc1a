import type { Operand } from '../model/condition.js';
import { MisuseError } from '../model/misuse-error.js';
import type { MissingReason } from '../model/missing.js';
import type { Scoring } from '../scoring/scoring.js';
import { reasonOf } from '../scoring/table.js';

/** A broken promise: a code that the scheme does not have. */
export const notInScheme = (id: string): MisuseError =>
  new MisuseError('unknown-code', id, 'Name what the scheme has.');

function columnOf({ plan }: Scoring, id: string): number {
  const column = plan.columnOf.get(id);
  if (column === undefined) throw notInScheme(id);
  return column;
}

function reported({ plan, table }: Scoring, id: string, unit: number): number {
  const column = table[plan.inputOf.get(id) ?? -1];
  if (!column) throw notInScheme(id);
  return column.values[unit] as number;
}

/**
 * A number of a unit, `NaN` where it is missing.
 *
 * @throws MisuseError `unknown-code` for an id that the scheme does not have
 */
export function operandValue(scoring: Scoring, operand: Operand, unit: number): number {
  const points = (column: number): number => scoring.results[column]?.values[unit] as number;
  switch (operand.kind) {
    case 'score':
      return scoring.scores[unit] as number;
    case 'rank':
      return (operand.within === 'bloc' ? scoring.blocRanks : scoring.ranks)[unit] || NaN;
    case 'points':
      return points(columnOf(scoring, operand.of));
    case 'share': {
      const column = columnOf(scoring, operand.of);
      const maximum = scoring.plan.maxima[column] as number;
      // Of what has no maximum no share is known.
      return maximum < Infinity ? points(column) / maximum : NaN;
    }
    case 'value':
      return reported(scoring, operand.of, unit);
    case 'ratio':
      return reported(scoring, operand.of, unit) / reported(scoring, operand.to, unit);
  }
}

/** Why a number of a unit is missing. */
export function operandGap(scoring: Scoring, operand: Operand, unit: number): MissingReason {
  if (!('of' in operand)) return 'no-data';
  const reasons = [operand.of, ...(operand.kind === 'ratio' ? [operand.to] : [])].map(
    (id) => scoring.table[scoring.plan.inputOf.get(id) ?? -1]?.missing?.[unit],
  );
  return reasonOf(reasons.find((code) => code) ?? 0);
}
