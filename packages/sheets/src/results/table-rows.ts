import type { Locale } from '@thidua/core';
import { contentOf, numberFormat } from './cell-content.js';
import type { FormCell, FormColumn, ResultForm } from './form.js';
import { runsOf, type FormLayout } from './layout.js';
import { lineOf, linesOf, sizeOfGap } from './measure.js';
import type { SheetPage } from './sheet-page.js';
import { bodyStyle, headStyle } from './styles.js';
import { resultWords } from './words.js';

/** The headings: what stands above several columns, the columns, and the most points. */
export function headingRows(
  sheet: SheetPage,
  { columns }: ResultForm,
  { size, turned, widths, parts, headHeight }: FormLayout,
  locale: Locale,
): void {
  // No heading runs over the edge of a page.
  const runs = parts.flatMap((part, order) =>
    runsOf(columns, order === 0 ? part : part.filter((index) => index > 1)),
  );
  const above = runs.flatMap(({ under, columns: run }) =>
    under === undefined ? [] : [{ under, run }],
  );
  const title = (index: number, rows = 1): void =>
    sheet.put([index, index], columns[index]?.title ?? '', headStyle(size, turned[index]), {
      rows,
    });
  for (const { under, columns: run } of runs) {
    if (under === undefined) run.forEach((index) => title(index, above.length > 0 ? 2 : 1));
  }
  for (const { under, run } of above) {
    sheet.put([run[0] ?? 0, run.at(-1) ?? 0], under, headStyle(size));
  }
  if (above.length > 0) {
    const heights = above.map(({ under, run }) => {
      const width = run.reduce((sum, index) => sum + (widths[index] ?? 0), 0);
      return linesOf(under, width, size, true) * lineOf(size) + 2;
    });
    sheet.next(heights.reduce((most, height) => Math.max(most, height), 0));
    for (const { run } of above) run.forEach((index) => title(index));
  }
  sheet.next(headHeight);
  if (columns.every(({ most }) => most === undefined)) return;
  sheet.put([0, 1], resultWords[locale].most, headStyle(size));
  columns.slice(2).forEach(({ most }, order) => {
    const format = most && numberFormat(most.digits);
    const column = order + 2;
    sheet.put([column, column], most?.value ?? null, headStyle(size, false, format));
  });
  sheet.next(lineOf(size) + 1.6);
}

const alignmentOf = (cell: FormCell, kind: FormColumn['kind'] | undefined) =>
  kind === 'name' ? 'left' : cell.kind === 'number' && kind === 'figure' ? 'right' : 'center';

/** A row for each unit. */
export function bodyRows(
  sheet: SheetPage,
  { columns, rows }: ResultForm,
  { size, widths }: FormLayout,
  locale: Locale,
): void {
  for (const row of rows) {
    let height = lineOf(size);
    row.forEach((cell, index) => {
      const { value, numFmt } = contentOf(cell, locale);
      const isGap = cell.kind === 'gap';
      const style = bodyStyle(size, alignmentOf(cell, columns[index]?.kind), { numFmt, isGap });
      sheet.put([index, index], value, style);
      if (typeof value !== 'string') return;
      const own = isGap ? sizeOfGap(size) : size;
      height = Math.max(height, linesOf(value, widths[index] ?? 0, own) * lineOf(own));
    });
    sheet.next(height + 1.6);
  }
}
