import type { Movement } from './movement.js';

/** Writes the workbook of a movement; what is not given is left to be filled in. */
export function writeMovement(_movement: Partial<Movement>): Promise<Uint8Array> {
  throw new Error('Not written yet.');
}
