import { columnNumber } from '../cells/address.js';
import type { SheetContext } from '../context.js';
import type { SheetFinding } from '../issues/issue.js';
import type { TableMapping } from '../mapping/mapping.js';
import { lexiconOf } from '../meaning/lexicon.js';
import type { ReadTable } from './read-table.js';

/** Maximum points that a form states and the scheme does not have: it may be a form of another year. */
export function maximumFindings(
  { sheet, rows }: ReadTable,
  table: TableMapping,
  context: SheetContext,
): SheetFinding[] {
  const at = columnNumber(table.columns.find(({ is }) => is === 'maximum')?.column ?? '');
  const names = columnNumber(table.columns.find(({ is }) => is === 'criterion')?.column ?? '');
  if (at === undefined || names === undefined) return [];
  return rows.flatMap((row): SheetFinding[] => {
    const [input] = lexiconOf(context).criteria(sheet.cellAt(row, names).text);
    const { kind, value, text } = sheet.cellAt(row, at);
    if (!input || !('rule' in input) || kind !== 'number' || value === input.maxPoints) return [];
    const expected = String(input.maxPoints ?? '–').replace('.', ',');
    return [
      {
        ...{ code: 'other-maximum', at: { sheet: sheet.name, row, column: at }, received: text },
        ...{ expected, about: input.title },
      },
    ];
  });
}
