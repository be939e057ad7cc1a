import type { WrittenSheet } from '../cells/library.js';
import { headingStyle, noteStyle, openStyle, titleStyle } from '../tables/styles.js';
import { frameOf } from '../tables/write-rows.js';
import { figuresSheet, figuresTitle } from './figures-sheet.js';

const headRow = 2;
const roomBelow = 100;
/** Columns beside the two that name the unit. */
const roomBeside = 20;

/**
 * The sheet of figures before there are criteria: its headings are open, since the officer writes
 * them. It is read like any office's table.
 */
export function figuresStarter(): WrittenSheet {
  const cells: WrittenSheet['cells'] = new Map([
    ['0,0', { value: figuresTitle, style: titleStyle }],
    [
      '1,0',
      {
        value:
          'Thêm một cột cho mỗi tiêu chí, tiêu đề là tên tiêu chí như ở trang “Tiêu chí”; mỗi dòng một địa phương. Để trống hoặc “-”: chưa báo cáo.',
        style: noteStyle,
      },
    ],
    [`${headRow},0`, { value: 'Mã', style: headingStyle }],
    [`${headRow},1`, { value: 'Địa phương', style: headingStyle }],
  ]);
  const { pageSetup, headerFooter } = frameOf('landscape', headRow + 1);
  for (let column = 2; column < 2 + roomBeside; column += 1)
    cells.set(`${headRow},${column}`, { value: null, style: openStyle('general') });
  for (let row = headRow + 1; row <= headRow + roomBelow; row += 1)
    for (const column of [0, 1])
      cells.set(`${row},${column}`, { value: null, style: openStyle('text') });
  return {
    ...{ name: figuresSheet, cells, pageSetup, headerFooter },
    columns: [
      { width: 12 },
      { width: 24 },
      ...Array.from({ length: roomBeside }, () => ({ width: 14 })),
    ],
    freezePane: { rows: headRow + 1, columns: 2 },
  };
}
