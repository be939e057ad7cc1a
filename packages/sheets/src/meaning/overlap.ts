import { columnNumber } from '../cells/address.js';
import type { Sheet, Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import type { TableMapping } from '../mapping/mapping.js';
import { lexiconOf } from './lexicon.js';

/** What a table states figures of. */
interface Subjects {
  localities: Set<string>;
  criteria: Set<string>;
  parts: Set<string>;
}

function subjectsOf(table: TableMapping, sheet: Sheet, context: SheetContext): Subjects {
  const lexicon = lexiconOf(context);
  const subjects: Subjects = { localities: new Set(), criteria: new Set(), parts: new Set() };
  if (table.locality !== undefined) subjects.localities.add(table.locality);
  const last = Math.min(table.lastRow ?? sheet.rowCount, sheet.rowCount);
  for (const column of table.columns) {
    const at = columnNumber(column.column) ?? 0;
    if (column.is === 'value') {
      subjects.parts.add(`${column.stage ?? ''} ${column.part}`);
      if (column.criterion !== undefined) subjects.criteria.add(column.criterion);
      if (column.locality !== undefined) subjects.localities.add(column.locality);
    }
    if (column.is !== 'locality' && column.is !== 'criterion') continue;
    for (let row = table.firstRow - 1; row < last; row += 1) {
      const { text } = sheet.cellAt(row, at);
      if (column.is === 'criterion') {
        for (const { id } of lexicon.criteria(text)) subjects.criteria.add(id);
      } else {
        const coded = column.by === 'code' ? lexicon.localityOfCode(text) : undefined;
        for (const { code } of coded ? [coded] : lexicon.localities(text))
          subjects.localities.add(code);
      }
    }
  }
  return subjects;
}

const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((each) => other.has(each));

/** The tables, those marked that state the same figures as another one. */
export function withOverlaps(
  tables: readonly TableMapping[],
  { sheets }: Workbook,
  context: SheetContext,
): TableMapping[] {
  if (tables.length < 2) return [...tables];
  const subjects = tables.map((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet) ?? sheets[0];
    return sheet && subjectsOf(table, sheet, context);
  });
  return tables.map((table, index) => {
    const own = subjects[index];
    const isTwice = subjects.some(
      (other, at) =>
        at !== index &&
        own &&
        other &&
        meets(own.localities, other.localities) &&
        meets(own.criteria, other.criteria) &&
        meets(own.parts, other.parts),
    );
    return isTwice ? { ...table, ask: 'several-tables' } : table;
  });
}
