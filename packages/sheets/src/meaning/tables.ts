import type { Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import type { SheetFinding } from '../issues/issue.js';
import type { TableMapping } from '../mapping/mapping.js';
import { columnsOf } from './columns.js';
import { gridOf, type Grid } from './grid.js';
import { headerRowsOf } from './header-rows.js';
import { findLayout, windowRows } from './layout.js';
import { lexiconOf } from './lexicon.js';
import { tableEnd } from './table-end.js';
import { localityOfTable, titlesOf, unitIn, yearsIn } from './titles.js';

/** Tables of one sheet, with what their titles tell. */
export interface FoundTables {
  tables: TableMapping[];
  findings: SheetFinding[];
}

/** How many tables of one sheet are looked for. */
const mostTables = 200;

/** Finds the tables of a sheet, one below the other. */
export function tablesOf(grid: Grid, workbook: Workbook, context: SheetContext): FoundTables {
  const { sheet } = grid;
  const lexicon = lexiconOf(context);
  const result: FoundTables = { tables: [], findings: [] };
  let from = 0;
  while (from < sheet.rowCount && result.tables.length < mostTables) {
    const found = findLayout(grid, from, lexicon);
    if (!found) {
      // A long preface may stand before the first table; after it there is none.
      if (result.tables.length > 0 || from > 0) break;
      from += windowRows / 2;
      continue;
    }
    const header = headerRowsOf(grid, found, from);
    const { end, hasNext } = tableEnd(grid, found, header, lexicon);
    const titles = titlesOf(grid, from, header.top);
    const years = yearsIn(titles);
    const [year] = years;
    if (year !== undefined && !years.includes(context.period)) {
      const at = { sheet: sheet.name, row: header.top };
      result.findings.push({ code: 'other-year', at, received: year, expected: context.period });
    }
    const { layout } = found;
    const columns = columnsOf({ grid, found, header, end, unit: unitIn(titles) }, context);
    const locality =
      layout === 'unit' ? localityOfTable(titles, sheet.name, workbook.name, context) : undefined;
    const hasValues = columns.some(({ is }) => is === 'value' || is === 'ask');
    if (hasValues) {
      result.tables.push({
        ...(workbook.format !== 'csv' && { sheet: sheet.name }),
        headerRows: [header.top + 1, header.bottom + 1],
        firstRow: header.bottom + 2,
        ...(hasNext && { lastRow: end }),
        ...(locality && { locality: locality.code }),
        ...(layout === 'unit' && !locality && { ask: 'no-locality' as const }),
        columns,
      });
    }
    if (!hasNext) break;
    from = Math.max(end, from + 1);
  }
  return result;
}

/** Finds the tables of every sheet that is read. */
export function allTables(workbook: Workbook, context: SheetContext): FoundTables {
  const each = workbook.sheets.map((sheet) => tablesOf(gridOf(sheet), workbook, context));
  const unread = workbook.sheets.filter(
    ({ rowCount }, index) => each[index]?.tables.length === 0 && rowCount > 0,
  );
  const tables = each.flatMap((found) => found.tables);
  const notRead = unread.map(({ name }): SheetFinding => ({
    code: 'not-read',
    at: { sheet: name },
    received: name,
  }));
  return {
    tables,
    findings: [...each.flatMap(({ findings }) => findings), ...(tables.length > 0 ? notRead : [])],
  };
}
