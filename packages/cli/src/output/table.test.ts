import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableLines } from './table.js';

it('puts columns under their titles, numbers to the right', () => {
  expect(
    tableLines(
      [{ title: 'Hạng', isNumber: true }, { title: 'Địa phương' }],
      [
        ['1', 'Quế Sơn'],
        ['10', 'Tam Kỳ'],
      ],
    ),
  ).toEqual(['Hạng  Địa phương', '   1  Quế Sơn', '  10  Tam Kỳ']);
});

it('lines up names whose marks are letters of their own', () => {
  const [, one = '', other = ''] = tableLines(
    [{ title: 'Tên' }, { title: 'X' }],
    [
      ['Quế Sơn'.normalize('NFD'), 'x'],
      ['Quế Sơn'.normalize('NFC'), 'x'],
    ],
  );
  expect(one.normalize('NFC')).toBe(other);
});

it('loses no cell, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
      const lines = tableLines([{ title: '' }, { title: '' }], rows);
      expect(lines).toHaveLength(rows.length + 1);
      rows.forEach(([one, other], index) => {
        expect(lines[index + 1]).toContain(one.trimEnd());
        expect(lines[index + 1]).toContain(other.trimEnd());
      });
    }),
  );
});
