import { expect } from 'vitest';
import { score, type Report } from '@thidua/core';
import { readWorkbook } from '../cells/read-workbook.js';
import type { Movement } from '../movement/movement.js';
import { readMovement } from '../movement/read-movement.js';
import { writeMovement } from '../movement/write-movement.js';

/** Writes a movement and reads it back. */
export async function readBack(movement: Partial<Movement>): Promise<Movement> {
  const read = await readWorkbook(await writeMovement(movement), 'thi-dua.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 1));
  const result = readMovement(read.workbook);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  expect(read.warnings).toEqual([]);
  return result.movement;
}

/** What reports make of a scheme: the scores, every value that was counted, and what is between units. */
export function scored(
  { scheme, localities, subunits, period, stage, history }: Movement,
  reports: Report[],
) {
  const { scores, table, pairs } = score({
    ...{ scheme, localities, subunits, reports, period, history },
    ...(stage && { stage }),
  });
  // Of a fact that is a day here and a yes there, the last one read says what it is.
  return { scores, pairs, table: table.map(({ stated: _, ...column }) => column) };
}
