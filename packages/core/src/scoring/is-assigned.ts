import type { Scoring } from './scoring.js';
import { reasonCode } from './table.js';
import { reportsUpTo } from './tabulate.js';
import { isOpenFor } from './threshold.js';

/** Whether the newest report on a cell says that it is not assigned. */
function isStated({ plan, units, reports, stage }: Scoring, unit: number, input: number): boolean {
  const code = units.localities[unit]?.code;
  const criterion = plan.inputs[input]?.id;
  const newest = reportsUpTo(reports, stage)
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.code === code && entry.criterion === criterion)
    .filter(({ value: stated }) => stated !== undefined)
    .pop();
  const value = newest?.value;
  return typeof value === 'object' && value.missing === 'not-assigned';
}

/**
 * Whether a unit has no known target: the target is stated by class, the unit is in none of the
 * classes, and neither scheme nor report says that it is not assigned. A class is then misspelt or
 * left out, or the scheme forgot one.
 */
export function isLeftOpen(scoring: Scoring, unit: number, input: number): boolean {
  const { plan, table, units } = scoring;
  const definition = plan.inputs[input];
  const locality = units.localities[unit];
  if (!locality || !definition || !('rule' in definition)) return false;
  const isGap = table[input]?.missing?.[unit] === reasonCode('not-assigned');
  return isGap && isOpenFor(definition.target, locality) && !isStated(scoring, unit, input);
}

/**
 * Whether a criterion applies to a unit; if that is open it does, since the unit may have failed
 * it.
 */
export const isAssigned = (scoring: Scoring, unit: number, input: number): boolean =>
  scoring.table[input]?.missing?.[unit] !== reasonCode('not-assigned') ||
  isLeftOpen(scoring, unit, input);
