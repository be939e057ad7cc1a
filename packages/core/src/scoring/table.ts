import type { MissingReason } from '../model/value/missing.js';
import { missingReasons } from '../model/value/missing-reasons.js';
import type { Column } from '../rules/rule.js';

/** One reported column, with the reasons of its gaps. */
export interface TableColumn extends Column {
  /**
   * By unit: 0 for a value, else the code of its reason; absent where no value is missing. A number
   * in `values` counts, whatever is here.
   */
  missing?: Uint8Array;
  /**
   * The kind in which a fact was last stated, if not a number; a criterion has the kind that its
   * rule reads.
   */
  stated?: 'date' | 'yes-no';
}

/** The reported values, in columns: one for each criterion, adjustment and fact, in order. */
export type Table = readonly TableColumn[];

/**
 * The code of a reason in the gaps of a column (`TableColumn.missing`): 1 and up; 0 is no gap.
 *
 * @example
 * reasonCode('no-data'); // 3
 */
export const reasonCode = (reason: MissingReason): number => missingReasons.indexOf(reason) + 1;

/**
 * The reason that a code stands for; `not-comparable` for 0, which means a value that gives no
 * points.
 *
 * @example
 * reasonOf(reasonCode('not-surveyed')); // 'not-surveyed'
 */
export const reasonOf = (code = 0): MissingReason => missingReasons[code - 1] ?? 'not-comparable';
