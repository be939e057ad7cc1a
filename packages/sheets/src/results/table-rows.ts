import type { Locale } from '@thidua/core';
import { contentOf, numberFormat } from './cell-content.js';
import type { FormCell, FormColumn, ResultForm } from './form.js';
import { headingHeights, rowHeight } from './heights.js';
import { runsOf, type FormLayout } from './layout.js';
import type { SheetPage } from './sheet-page.js';
import { bodyStyle, headStyle } from './styles.js';
import { resultWords } from './words.js';

/** The headings: what stands above several columns, the columns, and the most points. */
export function headingRows(
  sheet: SheetPage,
  form: ResultForm,
  layout: FormLayout,
  locale: Locale,
): void {
  const { columns } = form;
  const { size, turned, parts } = layout;
  const heights = headingHeights(form, layout);
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
    sheet.next(heights.above);
    for (const { run } of above) run.forEach((index) => title(index));
  }
  sheet.next(heights.titles);
  if (columns.every(({ most }) => most === undefined)) return;
  sheet.put([0, 1], resultWords[locale].most, headStyle(size));
  columns.slice(2).forEach(({ most }, order) => {
    const format = most && numberFormat(most.digits);
    const column = order + 2;
    sheet.put([column, column], most?.value ?? null, headStyle(size, false, format));
  });
  sheet.next(heights.most);
}

const alignmentOf = (cell: FormCell, kind: FormColumn['kind'] | undefined) =>
  kind === 'name' ? 'left' : cell.kind === 'number' && kind === 'figure' ? 'right' : 'center';

/** A row for each unit. */
export function bodyRows(
  sheet: SheetPage,
  { columns, rows }: ResultForm,
  layout: FormLayout,
  locale: Locale,
): void {
  for (const row of rows) {
    row.forEach((cell, index) => {
      const { value, numFmt } = contentOf(cell, locale);
      const isGap = cell.kind === 'gap';
      const alignment = alignmentOf(cell, columns[index]?.kind);
      sheet.put([index, index], value, bodyStyle(layout.size, alignment, { numFmt, isGap }));
    });
    sheet.next(rowHeight(row, layout, locale));
  }
}
