import type { InformationSystem, Locale } from '@thidua/core';
import type { Workbook } from '../cells/cell.js';
import type { MovementResult } from './movement.js';

/** How the workbook of a movement is read. */
export interface MovementOptions {
  /** Language of the messages; Vietnamese where not given. */
  locale?: Locale;
  /** Systems that figures can be said to come from. */
  systems?: readonly InformationSystem[];
}

/** Reads the workbook of a movement: the movement, or every issue at once. */
export function readMovement(_workbook: Workbook, _options: MovementOptions = {}): MovementResult {
  throw new Error('Not written yet.');
}
