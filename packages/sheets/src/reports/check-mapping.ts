import { inputsOf } from '@thidua/core/schema';
import { columnNumber } from '../cells/address.js';
import type { Sheet, Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import type { Place, SheetFinding } from '../issues/issue.js';
import type { ColumnMapping, Mapping, TableMapping } from '../mapping/mapping.js';
import { gridOf } from '../meaning/grid.js';
import { headingsOf } from '../meaning/header-rows.js';
import { keyOf } from '../meaning/key.js';
import { notationOf } from '../meaning/notation.js';
import { nearest } from '@thidua/core/schema';

/** The sheet that a table of a mapping means: by its name, or the only one. */
export function sheetOf(
  { sheets }: Workbook,
  { sheet }: TableMapping,
  isOnly: boolean,
): Sheet | undefined {
  const named = sheets.find(({ name }) => name === sheet);
  const [first, ...others] = sheets;
  return named ?? (others.length === 0 && (sheet === undefined || isOnly) ? first : undefined);
}

const titleOf = (id: string, { scheme, localities }: SheetContext): string =>
  inputsOf(scheme).get(id)?.title.vi ?? localities.find(({ code }) => code === id)?.name.vi ?? id;

/** The cells of a column of a table, with their rows. */
function* textsOf(sheet: Sheet, column: number, { firstRow, lastRow }: TableMapping) {
  for (let row = firstRow - 1; row < Math.min(lastRow ?? sheet.rowCount, sheet.rowCount); row += 1)
    yield [row, sheet.cellAt(row, column)] as const;
}

/** What has to be settled about a column before it is read. */
function questionOf(
  column: ColumnMapping,
  at: Place,
  context: SheetContext,
  { table, sheet }: { table: TableMapping; sheet: Sheet },
): SheetFinding[] {
  const received = column.heading ?? column.column;
  if (column.is === 'ask') {
    const { why, candidates = [] } = column;
    const expected = candidates.map((id) => titleOf(id, context)).join(', ');
    const titles = [...inputsOf(context.scheme).values()].map(({ title }) => title.vi);
    const suggestion =
      why === 'unknown-column' ? nearest(received.split(' / ').at(-1) ?? '', titles) : undefined;
    const others =
      why === 'doubled-column'
        ? table.columns.flatMap((other) => {
            const isSame =
              other.is === 'ask' &&
              other.why === why &&
              other.candidates?.join() === candidates.join();
            return isSame ? [{ sheet: at.sheet, column: columnNumber(other.column) ?? 0 }] : [];
          })
        : [];
    return [
      {
        code: why,
        at,
        received,
        expected: expected || received,
        others,
        ...(suggestion && { suggestion }),
      },
    ];
  }
  if (column.is !== 'value') return [];
  const input = inputsOf(context.scheme).get(column.criterion ?? '');
  if (column.ask === 'other-unit' && column.factor === undefined) {
    return [{ code: 'other-unit', at, received, expected: input?.unit?.vi ?? '' }];
  }
  if (column.ask === 'mixed-notation' && column.numbers === undefined) {
    const notation = notationOf(textsOf(sheet, at.column ?? 0, table));
    const rows = 'numbers' in notation ? [] : [notation.vietnamese, notation.english];
    const others = rows.map((row) => ({ ...at, row }));
    return [{ code: 'mixed-notation', at, received, others }];
  }
  return column.numbers === 'en' ? [{ code: 'english-numbers', at, received }] : [];
}

/** Whether a column of a mapping is not what the sheet has there, or names what does not exist. */
function unfitColumn(
  column: ColumnMapping,
  sheet: Sheet,
  table: TableMapping,
  context: SheetContext,
): string | undefined {
  const at = columnNumber(column.column);
  if (at === undefined || at >= sheet.columnCount) return column.column;
  if (column.heading !== undefined) {
    const header = { top: table.headerRows[0] - 1, bottom: table.headerRows[1] - 1 };
    const found = headingsOf(gridOf(sheet), header, at).join(' / ');
    if (keyOf(found) !== keyOf(column.heading)) return `${column.column} ≠ ${column.heading}`;
  }
  if (column.is !== 'value') return undefined;
  const { criterion, locality } = column;
  if (criterion !== undefined && !inputsOf(context.scheme).has(criterion)) return criterion;
  const isUnknown =
    locality !== undefined && !context.localities.some(({ code }) => code === locality);
  return isUnknown ? locality : undefined;
}

/** What keeps a mapping from being applied: it fits another workbook, or leaves something open. */
export function mappingFindings(
  mapping: Mapping,
  workbook: Workbook,
  context: SheetContext,
): SheetFinding[] {
  const { tables } = mapping;
  if (tables.length === 0) return [{ code: 'no-table' }];
  const { id } = mapping.scheme;
  if (id !== context.scheme.id) return [{ code: 'other-mapping', received: id }];
  const asked = tables.filter(({ ask }) => ask === 'several-tables');
  const several: SheetFinding[] =
    asked.length > 1
      ? [
          {
            code: 'several-tables',
            expected: asked
              .map((table) => `${table.sheet ?? workbook.name} (${table.headerRows[0]})`)
              .join(', '),
          },
        ]
      : [];
  const each = tables.flatMap((table): SheetFinding[] => {
    const sheet = sheetOf(workbook, table, tables.length === 1);
    if (!sheet) return [{ code: 'other-mapping', received: table.sheet ?? '' }];
    const unfit = table.columns
      .map((column) => unfitColumn(column, sheet, table, context))
      .find((found) => found !== undefined);
    if (unfit !== undefined) {
      return [{ code: 'other-mapping', at: { sheet: sheet.name }, received: unfit }];
    }
    const isNameless = table.ask === 'no-locality' && table.locality === undefined;
    // Until it is known which of several tables is meant, nobody need answer for their columns.
    const isOpen = several.length > 0 && table.ask === 'several-tables';
    return [
      ...(isNameless ? [{ code: 'no-locality' as const, at: { sheet: sheet.name } }] : []),
      ...(isOpen ? [] : table.columns).flatMap((column) => {
        const at = {
          sheet: sheet.name,
          row: table.headerRows[1] - 1,
          column: columnNumber(column.column) ?? 0,
        };
        return questionOf(column, at, context, { table, sheet });
      }),
    ];
  });
  return [...several, ...each];
}
