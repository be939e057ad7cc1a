import type { Locale } from '@thidua/core';
import { columnLetters } from '../cells/address.js';
import type { WrittenSheet } from '../cells/library.js';
import type { ResultForm } from './form.js';
import { factRows, footRows, headRows, titleRows } from './frame-rows.js';
import { lastPage } from './last-page.js';
import { layoutOf, page } from './layout.js';
import type { FormFrame } from './office.js';
import { Grid, SheetPage } from './sheet-page.js';
import { bodyRows, headingRows } from './table-rows.js';
import { resultWords } from './words.js';

/** A column of width 1 is as wide as a digit of the font of the workbook: 8 pixels of 96 to the inch. */
const millimetresOfWidth = (8 * 25.4) / 96;
const inches = (millimetres: number): number => millimetres / 25.4;
/** Programs measure a little differently: columns leave some of a page free. */
const spare = 0.965;
/** Points of what may stay on top of a screen. */
const highestFrozen = 300;

/** A form as a sheet, ready to be printed on A4. */
export function formSheet(
  form: ResultForm,
  name: string,
  frame: FormFrame,
  locale: Locale,
): WrittenSheet {
  const layout = layoutOf(form, locale);
  const { widths, parts, orientation } = layout;
  const isWhole = parts.length === 1;
  // The first two columns come again on further pages: there, nothing else may stand in them.
  const grid = new Grid(widths, [isWhole ? 0 : 2, parts[0]?.at(-1) ?? 0]);
  const sheet = new SheetPage();
  headRows(sheet, grid, frame);
  titleRows(sheet, grid, form);
  factRows(sheet, grid, form.state, locale);
  sheet.next(2);
  const firstHeading = sheet.row;
  headingRows(sheet, form, layout, locale);
  const firstUnit = sheet.row;
  bodyRows(sheet, form, layout, locale);
  const foot = sheet.row;
  footRows(sheet, grid, form, frame, locale);
  const side = orientation === 'portrait' ? page.long : page.short;
  const { growth, isOnePage, hasTitles } = lastPage(
    { heights: sheet.heights, headings: firstHeading, units: firstUnit, foot, canShrink: isWhole },
    inches(side - page.top - page.bottom) * 72,
  );
  sheet.grow(firstUnit, foot, growth);
  const { cells, merges, heights } = sheet;
  const above = [...heights].reduce((sum, [row, { height }]) => {
    return row < firstUnit ? sum + height : sum;
  }, 0);
  const mark =
    form.warning === undefined
      ? ''
      : `&R&"Times New Roman,Bold"${resultWords[locale].illustrativeMark}`;
  return {
    ...{ name, cells, merges, rowDefs: heights },
    columns: widths.map((width) => ({ width: (width * spare) / millimetresOfWidth })),
    // Where the head of a form would fill the screen, the names alone stay.
    freezePane: { columns: 2, ...(above <= highestFrozen && { rows: firstUnit }) },
    pageSetup: {
      ...{ paperSize: 'a4', orientation },
      ...(isWhole && { fitToPage: true, fitToWidth: 1, fitToHeight: isOnePage ? 1 : 0 }),
      margins: {
        ...{ top: inches(page.top), bottom: inches(page.bottom) },
        ...{ left: inches(page.left), right: inches(page.right) },
        ...{ header: inches(10), footer: inches(10) },
      },
      ...(hasTitles && { printTitlesRow: `$${firstHeading + 1}:$${firstUnit}` }),
      ...(!isWhole && { printTitlesColumn: '$A:$B' }),
      printArea: `$A$1:$${columnLetters(widths.length - 1)}$${sheet.row}`,
    },
    colBreaks: parts.slice(0, -1).map((part) => part.at(-1) ?? 0),
    headerFooter: {
      ...{ differentFirst: true, oddHeader: `&C&"Times New Roman,Regular"&13&P${mark}` },
      ...(mark !== '' && { firstHeader: mark }),
    },
  };
}
