import type { Mapping } from '@thidua/sheets';

/** How the figures of a column are read where only who knows them can say it. */
export interface Reading {
  numbers?: 'vi' | 'en';
  /** What numbers are multiplied by. */
  factor?: number;
}

/** The ways to read a column that issues ask about, by their codes. */
export const readings: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  'mixed-notation': { 'numbers-vi': { numbers: 'vi' }, 'numbers-en': { numbers: 'en' } },
  'shares-or-percents': { 'factor-100': { factor: 100 }, 'factor-1': { factor: 1 } },
};

/**
 * The ways to read the column of an issue. Where shares are asked about in one cell, the column holds
 * other criteria too: there the cell is typed anew.
 */
export const waysToRead = ({ code, row }: { code: string; row?: number | undefined }): string[] =>
  code === 'shares-or-percents' && row !== undefined ? [] : Object.keys(readings[code] ?? {});

/** A mapping in which a column of figures is read as somebody said; absent sheets are the only one. */
export const withReading = (
  mapping: Mapping,
  sheet: string | undefined,
  letters: string,
  reading: Reading,
): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((table) =>
    table.sheet === undefined || table.sheet === sheet
      ? {
          ...table,
          columns: table.columns.map((column) =>
            column.column === letters && column.is === 'value' ? { ...column, ...reading } : column,
          ),
        }
      : table,
  ),
});
