// Spreadsheets of offices → reports of the engine, or every issue with its cell; and back.
export { readWorkbook } from './cells/read-workbook.js';
export type { WorkbookResult } from './cells/read-workbook.js';
export type { Cell, CellKind, Merge, Sheet, Workbook } from './cells/cell.js';
export type { CellChange } from './changes/change.js';
export { changedWorkbook } from './changes/changed-workbook.js';
export type { SheetContext } from './context.js';
export { writeCsv } from './csv/write-csv.js';
export type { CsvValue } from './csv/write-csv.js';
export type { SheetIssue, SheetIssueCode } from './issues/issue.js';
export type {
  ColumnMapping,
  Mapping,
  Meaning,
  TableMapping,
  ValueColumn,
} from './mapping/mapping.js';
export { markIssues } from './marking/mark-issues.js';
export { parseMapping } from './mapping/parse-mapping.js';
export type { MappingIssue } from './mapping/parse-mapping.js';
export { holdsTable } from './meaning/holds-table.js';
export { recognise } from './meaning/recognise.js';
export type { Recognised } from './meaning/recognise.js';
export type { Movement, MovementResult } from './movement/movement.js';
export { isMovement } from './movement/is-movement.js';
export { readMovement } from './movement/read-movement.js';
export type { MovementOptions } from './movement/read-movement.js';
export { writeMovement } from './movement/write-movement.js';
export type {
  FormCell,
  FormColumn,
  FormFact,
  FormKind,
  Office,
  ResultForm,
  ResultsOptions,
} from './results/form.js';
export { headingHeights, rowHeight } from './results/heights.js';
export { resultForms } from './results/forms-of.js';
export { lineOf, linesOf } from './results/measure.js';
export { layoutOf, page, printedCell, runsOf, type FormLayout } from './results/layout.js';
export { frameOf, type FormFrame, type Signature } from './results/office.js';
export { writeResults } from './results/write-results.js';
export { resultWords } from './results/words.js';
export { stageNames, statuses as statusNames, valueOfWord } from './notation/lists.js';
export { readReports } from './reports/read-reports.js';
export type { ReportsResult } from './reports/read-reports.js';
