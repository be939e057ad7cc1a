import { scheme } from '@thidua/sample-province';
import { expect, it } from 'vitest';
import { readWorkbook } from '../cells/read-workbook.js';
import { bookOf, bookOfText } from '../testing/book-of.js';
import { isMovement } from './is-movement.js';
import { writeMovement } from './write-movement.js';

it('knows the workbook of a movement, filled in or not, from tables that offices send', async () => {
  for (const movement of [{}, { scheme }]) {
    const read = await readWorkbook(await writeMovement(movement), 'thi-dua.xlsx');
    expect(read.ok && isMovement(read.workbook)).toBe(true);
  }
  expect(isMovement(await bookOf([['TT', 'Địa phương', 'Nhà xây mới']]))).toBe(false);
  expect(isMovement(await bookOfText('Phong trào,Bảng điểm\n1,2\n'))).toBe(false);
});
