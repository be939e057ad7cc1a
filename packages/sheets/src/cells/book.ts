import type { SheetFinding } from '../issues/issue.js';
import type { Workbook } from './cell.js';

/** A workbook with what its reader should know. */
export type Book = Workbook & { notes: SheetFinding[] };
