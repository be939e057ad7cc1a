// Files of an office → what is wrong with them, scores, reasons and comparisons; for whoever has read them.
export { checkFiles, type FilesChecked } from './check/check-files.js';
export { checkJson } from './check/check-json.js';
export { checkMovement } from './check/check-movement.js';
export { kindOf, type FileKind } from './check/file-kind.js';
export {
  failedReport,
  issueOf,
  statusOf,
  type FileIssue,
  type FileReport,
} from './check/file-report.js';
export { openSheets, sheetReport } from './check/open-sheets.js';
export {
  compareBoards,
  counterpart,
  type BoardChange,
  type CriterionChange,
  type RowChange,
} from './comparison/compare-boards.js';
export {
  figureChanges,
  figureKindOf,
  type FigureChange,
  type FigureKind,
} from './comparison/figure-changes.js';
export { reasonsFor } from './comparison/reasons-for.js';
export { comparisonWords } from './comparison/words.js';
export { isSpreadsheet } from './files/is-spreadsheet.js';
export { largestBytes, nameOf, type OfficeFile } from './files/office-file.js';
export type { Step, TellStep } from './files/step.js';
export { readJson } from './json/read.js';
export { openData } from './open-data/open-data.js';
export { formatScore, namesIn } from './reasons/names.js';
export { placeOf, type RowPlace } from './reasons/place-of.js';
export { explanationLines, neighboursOf, reasonsOf, standingOf } from './reasons/sentences.js';
export { asBefore } from './scoring/as-before.js';
export { gatherWorkbook } from './scoring/from-workbook.js';
export { makeScoreboard, textOf, type Made } from './scoring/make-scoreboard.js';
export { gather, isEmpty, type Gathered } from './scoring/materials.js';
export { kindIn, openedAs, type Opened } from './scoring/opened.js';
export { notesOn } from './scoring/notes-on.js';
export { originOf } from './scoring/origin.js';
export { recompute } from './scoring/recompute.js';
export { kindsOf, roleOfKind, roles, type Role } from './scoring/roles.js';
export { instantInVietnam, type Statement } from './scoring/statement.js';
export type { FileWords, Wording } from './words/file-words.js';
export { fileWords } from './words/languages.js';
