import type { ColumnMapping, Mapping } from '@thidua/sheets';

/** What a column can be said to be: a word of a list, as it stands in a form. */
export type ColumnChoice = `criterion:${string}` | 'locality:name' | 'locality:code' | 'ignored';

/** A column as it was chosen, with what was known of how its figures are written. */
function chosen({ column, heading }: ColumnMapping, choice: ColumnChoice): ColumnMapping {
  const place = { column, ...(heading !== undefined && { heading }) };
  if (choice === 'ignored') return { ...place, is: 'ignored' };
  if (choice === 'locality:name') return { ...place, is: 'locality', by: 'name' };
  if (choice === 'locality:code') return { ...place, is: 'locality', by: 'code' };
  const criterion = choice.slice('criterion:'.length);
  return { ...place, is: 'value', criterion, part: 'value' };
}

/** What a column is now, as a word of the list; nothing where it is none of them. */
export function choiceOf(column: ColumnMapping): ColumnChoice | undefined {
  if (column.is === 'ignored') return 'ignored';
  if (column.is === 'locality') return `locality:${column.by}`;
  if (column.is === 'value' && column.criterion !== undefined && column.part === 'value')
    return `criterion:${column.criterion}`;
  return undefined;
}

/** A mapping in which one column is what somebody chose; nothing else is another than before. */
export const withColumn = (
  mapping: Mapping,
  table: number,
  letters: string,
  choice: ColumnChoice,
): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((each, at) =>
    at === table
      ? {
          ...each,
          columns: each.columns.map((column) =>
            column.column === letters ? chosen(column, choice) : column,
          ),
        }
      : each,
  ),
});

/** A mapping in which rows of a name are none that is read. */
export const withoutName = (mapping: Mapping, name: string): Mapping => ({
  ...mapping,
  names: { ...mapping.names, [name]: null },
});
