import type { Mapping } from '@thidua/sheets';
import { expect, it } from 'vitest';
import { areRows, withMark, withRows } from './with-table.js';

const mapping: Mapping = {
  schemaVersion: '1.0',
  scheme: { id: 'mau', version: '1' },
  tables: [
    {
      headerRows: [2, 2],
      firstRow: 3,
      lastRow: 9,
      columns: [{ column: 'B', heading: 'Địa phương', is: 'locality', by: 'name' }],
    },
    { headerRows: [12, 12], firstRow: 13, columns: [] },
  ],
};

it('moves one table to other rows, and forgets headings that stand there no more', () => {
  const moved = withRows(mapping, 0, { headerRows: [1, 2], firstRow: 4 });
  expect(moved.tables[0]).toEqual({
    headerRows: [1, 2],
    firstRow: 4,
    columns: [{ column: 'B', is: 'locality', by: 'name' }],
  });
  expect(moved.tables[1]).toBe(mapping.tables[1]);
  const shorter = withRows(mapping, 0, { headerRows: [2, 2], firstRow: 3, lastRow: 5 });
  expect(shorter.tables[0]).toEqual({ ...mapping.tables[0], lastRow: 5 });
});

it('lets a mark mean something in one table, and takes that back', () => {
  const marked = withMark(mapping, 1, 'chờ', 'no-data');
  expect(marked.tables.map(({ marks }) => marks)).toEqual([undefined, { chờ: 'no-data' }]);
  expect(withMark(marked, 1, 'chờ', undefined)).toEqual(mapping);
});

it('takes rows only in their order', () => {
  expect(areRows({ headerRows: [1, 2], firstRow: 3 })).toBe(true);
  expect(areRows({ headerRows: [1, 2], firstRow: 3, lastRow: 3 })).toBe(true);
  for (const rows of [
    { headerRows: [2, 1] as [number, number], firstRow: 3 },
    { headerRows: [1, 3] as [number, number], firstRow: 3 },
    { headerRows: [1, 2] as [number, number], firstRow: 4, lastRow: 3 },
    { headerRows: [0, 2] as [number, number], firstRow: 4 },
    { headerRows: [1, 2] as [number, number], firstRow: Number.NaN },
  ])
    expect(areRows(rows)).toBe(false);
});
