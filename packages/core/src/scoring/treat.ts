import type { Criterion, Input, Winsorise } from '../model/scheme/criterion.js';
import { at, wholeAt } from '../numbers/column.js';
import { quantile } from '../numbers/quantile.js';
import { endsByCount, endsByQuantiles, type Ends } from '../numbers/winsorise.js';
import { dividesByTarget } from '../rules/allowed-values.js';
import { factsOf } from '../rules/facts.js';
import { moments, sortedValues } from '../rules/peers.js';
import { clamp, targetOf } from '../rules/rule.js';
import { reasonCode, type TableColumn } from './table.js';
import type { Units } from './units.js';

/** Those among whom something is looked for: the members of each bloc, or all. */
const membersBy = (within: 'bloc' | 'all', { blocs, everyone }: Units): Iterable<Int32Array> =>
  within === 'bloc' ? blocs.values() : [everyone];

/**
 * Fills the gaps of a column. What is not assigned to a unit is none, nor is a value that would have
 * no target to be held against.
 */
function fillGaps({ rule, fillGaps: by }: Criterion, column: TableColumn, units: Units) {
  const values = column.values.slice();
  const needsTarget = factsOf(rule.kind).target === 'needed' || dividesByTarget(rule);
  const isGap = (unit: number): boolean =>
    Number.isNaN(at(values, unit)) &&
    column.missing?.[unit] !== reasonCode('not-assigned') &&
    !(needsTarget && Number.isNaN(targetOf(column, unit)));
  if (by === 'previous') {
    for (const unit of units.everyone)
      if (isGap(unit)) values[unit] = column.previous?.[unit] ?? NaN;
    return values;
  }
  const isByBloc = by === 'bloc-median' || by === 'bloc-mean';
  const isMedian = by === 'median' || by === 'bloc-median';
  for (const members of membersBy(isByBloc ? 'bloc' : 'all', units)) {
    const middle = isMedian
      ? quantile(sortedValues(column, members), 0.5)
      : moments(column, members).mean;
    for (const unit of members) if (isGap(unit)) values[unit] = middle;
  }
  return values;
}

/** The ends to which values of some units are drawn. */
function endsOf(winsorise: Winsorise, sorted: Float64Array): Ends {
  if (winsorise.by === 'quantiles') {
    return endsByQuantiles(sorted, winsorise.lower, winsorise.upper);
  }
  const { most, skewness = 2, kurtosis = 3.5 } = winsorise;
  return endsByCount(sorted, { most, skewness, kurtosis });
}

/** Draws values far from the others to the nearest that are left. */
function drawIn(column: TableColumn, winsorise: Winsorise, units: Units): Float64Array {
  const values = column.values.slice();
  for (const members of membersBy(winsorise.within, units)) {
    const sorted = sortedValues(column, members);
    if (sorted.length === 0) continue;
    const { low, high } = endsOf(winsorise, sorted);
    for (let index = 0; index < members.length; index += 1) {
      const unit = wholeAt(members, index);
      values[unit] = clamp(at(values, unit), low, high);
    }
  }
  return values;
}

/** Whether a criterion is scored by other values than those that were reported. */
export const isTreated = (input: Input): input is Criterion =>
  'parent' in input && (input.fillGaps !== undefined || input.winsorise !== undefined);

/**
 * The values by which a criterion is scored: gaps are filled, then values far from the others are
 * drawn in. The same column where the criterion asks for neither.
 */
export function treated(input: Input, column: TableColumn, units: Units): TableColumn {
  if (!isTreated(input)) return column;
  const filled = input.fillGaps ? { ...column, values: fillGaps(input, column, units) } : column;
  return input.winsorise ? { ...filled, values: drawIn(filled, input.winsorise, units) } : filled;
}
