import { at } from '../numbers/column.js';
import type { Input } from '../model/scheme/criterion.js';
import { largestNumber } from '../numbers/largest-number.js';
import type { Locality } from '../model/register/locality.js';
import { missingReasons } from '../model/value/missing-reasons.js';
import { MisuseError } from '../errors/misuse-error.js';
import { leastNoise } from '../numbers/tolerance.js';
import { allowedValues, dividesByTarget } from '../rules/allowed-values.js';
import type { TableColumn } from './table.js';

/** A number not larger than this counts as 0 with binary noise, and is never a divisor. */
const leastTarget = leastNoise * (1 + Number.EPSILON);

const isReason = (code = 0): boolean => code > 0 && code <= missingReasons.length;

/**
 * Requires reported values that can be scored: a number that the rule allows, or a gap with its
 * reason. Infinity in one cell would change the points of every unit.
 *
 * @throws MisuseError `out-of-range`, with value, criterion and unit
 */
export function requireColumn(
  input: Input,
  { values, missing, targets, penalties, previous }: TableColumn,
  localities: readonly Locality[],
): void {
  const check = (column: Float64Array | undefined, least: number, most = largestNumber) => {
    for (let unit = 0; column && unit < localities.length; unit += 1) {
      const value = at(column, unit);
      if (value >= least && value <= most) continue;
      // Only the gap of a value needs a reason.
      if (Number.isNaN(value) && (column !== values || isReason(missing?.[unit]))) continue;
      const where = `${value}, ${input.id} of ${localities[unit]?.code}`;
      throw new MisuseError('out-of-range', where, 'See parseReport.');
    }
  };
  check(values, ...allowedValues(input));
  check(penalties, 0);
  // Where it fills a gap, it is a value.
  const isValue = 'fillGaps' in input && input.fillGaps === 'previous';
  check(previous, ...(isValue ? allowedValues(input) : ([-largestNumber, largestNumber] as const)));
  if (typeof targets === 'object') {
    check(targets, 'rule' in input && dividesByTarget(input.rule) ? leastTarget : -largestNumber);
  }
}
