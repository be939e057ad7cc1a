import type { CivilDate } from '../calendar/civil-date.js';

/**
 * A day before the first one that a register knows. What existed then is not known, which is not
 * the same as nothing: there may have been other units, and the same codes with other meanings.
 */
export interface UnknownDay {
  missing: 'no-data';
  /** The first day that the register knows. */
  knownFrom: CivilDate;
}
