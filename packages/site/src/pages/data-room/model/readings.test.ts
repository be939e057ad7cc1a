import type { Mapping } from '@thidua/sheets';
import { expect, it } from 'vitest';
import { readings, withReading } from './readings.js';

const figures = { is: 'value', part: 'value' } as const;
const mapping: Mapping = {
  schemaVersion: '1.0',
  scheme: { id: 'mau', version: '1' },
  tables: ['Biểu 01', 'Biểu 02'].map((sheet) => ({
    ...{ sheet, headerRows: [1, 1] as [number, number], firstRow: 2 },
    columns: [
      { column: 'A', is: 'locality', by: 'name' },
      { ...figures, column: 'B', criterion: 'online', ask: 'mixed-notation' },
      { ...figures, column: 'C', criterion: 'roads' },
    ],
  })),
};

it('reads one column of one sheet otherwise, and nothing else', () => {
  const english = readings['mixed-notation']?.['numbers-en'];
  expect(english).toEqual({ numbers: 'en' });
  const read = withReading(mapping, 'Biểu 01', 'B', english ?? {});
  expect(read.tables[0]?.columns[1]).toEqual({
    ...{ ...figures, column: 'B', criterion: 'online', ask: 'mixed-notation', numbers: 'en' },
  });
  expect(read.tables[0]?.columns[2]).toBe(mapping.tables[0]?.columns[2]);
  expect(read.tables[1]).toBe(mapping.tables[1]);
  // What names places has no figures to read.
  expect(withReading(mapping, 'Biểu 01', 'A', { factor: 100 }).tables[0]?.columns[0]).toBe(
    mapping.tables[0]?.columns[0],
  );
});
