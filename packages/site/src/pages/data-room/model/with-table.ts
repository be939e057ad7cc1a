import type { Mapping, TableMapping } from '@thidua/sheets';

/** Rows of a table, as the spreadsheet numbers them; figures go to the end of the sheet where no last row is said. */
export type TableRows = Pick<TableMapping, 'headerRows' | 'firstRow' | 'lastRow'>;

/** What a mark stands for, such as “-” in a column of numbers. */
export type Meaning = NonNullable<TableMapping['marks']>[string];

const withTable = (
  mapping: Mapping,
  table: number,
  change: (table: TableMapping) => TableMapping,
): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((each, at) => (at === table ? change(each) : each)),
});

/** Whether rows can be those of a table: headings first, then figures. */
export const areRows = ({ headerRows: [first, last], firstRow, lastRow }: TableRows): boolean =>
  [first, last, firstRow, lastRow ?? 1].every((row) => Number.isInteger(row) && row > 0) &&
  first <= last &&
  last < firstRow &&
  firstRow <= (lastRow ?? Infinity);

/** A mapping in which a table stands in other rows; other headings name its columns no more. */
export const withRows = (mapping: Mapping, table: number, rows: TableRows): Mapping =>
  withTable(mapping, table, ({ lastRow: _, columns, ...rest }) => {
    const isSameHeading = String(rest.headerRows) === String(rows.headerRows);
    return {
      ...rest,
      ...rows,
      columns: isSameHeading
        ? columns
        : columns.map(({ heading: _heading, ...column }) => column as (typeof columns)[number]),
    };
  });

/** A mapping in which a mark of a table means something; or what it would mean anyway. */
export const withMark = (
  mapping: Mapping,
  table: number,
  mark: string,
  meaning: Meaning | undefined,
): Mapping =>
  withTable(mapping, table, ({ marks = {}, ...rest }) => {
    const others = Object.entries(marks).filter(([name]) => name !== mark);
    const all = meaning === undefined ? others : [...others, [mark, meaning] as const];
    return { ...rest, ...(all.length > 0 && { marks: Object.fromEntries(all) }) };
  });
