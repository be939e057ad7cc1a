import { expect, it } from 'vitest';
import { isSpreadsheet } from './is-spreadsheet.js';

const judged = (file: string, content: string | number[]) =>
  isSpreadsheet({ file, bytes: Buffer.from(content as string) });

it.each([
  ['a.json', [0x50, 0x4b, 3, 4], true],
  ['a.xlsx', '{"criteria": []}', false],
  ['a.csv', '\ufeff \n[1]', false],
  ['-', 'TT,Tên\n', true],
  ['-', '"TT","Tên"\n', true],
  ['a.json', '<html>', false],
  ['a.xlsx', '%PDF-1.7', true],
  ['a.csv', '', false],
  ['a.xls', [0xd0, 0xcf, 0x11, 0xe0], true],
])('judges %s with %j by its content: %s', (file, content, is) => {
  expect(judged(file, content)).toBe(is);
});
