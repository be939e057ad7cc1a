// Spreadsheets of offices → reports of the engine, or every issue with its cell.
export { readWorkbook } from './cells/read-workbook.js';
export type { WorkbookResult } from './cells/read-workbook.js';
export type { Cell, CellKind, Merge, Sheet, Workbook } from './cells/cell.js';
export type { SheetIssue, SheetIssueCode } from './issues/issue.js';
