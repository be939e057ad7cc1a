import { describe, expect, it } from 'vitest';
import { bookOf, bookOfText } from '../testing/book-of.js';
import { holdsTable } from './holds-table.js';

describe('holdsTable', () => {
  it.each([
    ['a letter', 'Kính gửi: các huyện\nĐề nghị báo cáo trước ngày 15\n'],
    ['a letter with commas', 'Kính gửi các huyện, thị xã\nĐề nghị gửi 3 biểu, 2 bản, sớm\n'],
    ['one line', 'TT,Địa phương,Nhà\n'],
    ['a form without figures', 'TT,Địa phương,Nhà\n,Bến Nguyệt,\n,Cồn Hạc,\n'],
    ['a program', 'const a = 1;\nfunction b() { return [1, 2, 3]; }\n'],
  ])('finds none in %s', async (_, text) => {
    expect(holdsTable(await bookOfText(text))).toBe(false);
  });

  it.each([
    ['a table', 'TT,Địa phương,Nhà\n1,Bến Nguyệt,12\n'],
    ['a table parted by semicolons', 'Địa phương;Tỷ lệ\nBến Nguyệt;81,5%\n'],
    ['a table below a title', 'BIỂU SỐ LIỆU\n\nĐịa phương\tNhà\nBến Nguyệt\t7\n'],
  ])('finds %s', async (_, text) => {
    expect(holdsTable(await bookOfText(text))).toBe(true);
  });

  it('finds one on any sheet', async () => {
    expect(
      holdsTable(
        await bookOf([
          ['Huyện', 'Nhà'],
          ['Bến Nguyệt', 3],
        ]),
      ),
    ).toBe(true);
    expect(holdsTable(await bookOf([['Huyện'], ['Bến Nguyệt']]))).toBe(false);
  });
});
