import type { Locale } from '@thidua/core';
import type { FormCell, ResultForm } from './form.js';
import { printedCell, runsOf, type FormLayout } from './layout.js';
import { lineOf, linesOf, sizeOfGap } from './measure.js';

/** Room above and below the text of a cell, in millimetres. */
const around = 1.6;

const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((most, each) => Math.max(most, each), 0);

/**
 * About how high the rows of headings are, in millimetres: what stands above several columns, the
 * columns, the most points; 0 for those that a form does not have.
 */
export function headingHeights(
  { columns }: ResultForm,
  { size, widths, parts, headHeight }: FormLayout,
): { above: number; titles: number; most: number } {
  const above = parts.flatMap((part) =>
    runsOf(columns, part).map(({ under, columns: run }) => {
      if (under === undefined) return 0;
      const width = run.reduce((sum, index) => sum + (widths[index] ?? 0), 0);
      return linesOf(under, width, size, true) * lineOf(size) + 2;
    }),
  );
  return {
    above: greatest(above),
    titles: headHeight,
    most: columns.some(({ most }) => most) ? lineOf(size) + around : 0,
  };
}

/** About how high the row of a unit is, in millimetres. */
export function rowHeight(
  row: readonly FormCell[],
  { size, widths }: FormLayout,
  locale: Locale,
): number {
  const heights = row.map((cell, index) => {
    const own = cell.kind === 'gap' ? sizeOfGap(size) : size;
    return cell.kind === 'number'
      ? lineOf(size)
      : linesOf(printedCell(cell, locale), widths[index] ?? 0, own) * lineOf(own);
  });
  return greatest(heights) + around;
}
