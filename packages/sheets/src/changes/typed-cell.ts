import { emptyCell, type Cell, type Workbook } from '../cells/cell.js';
import { cellOf, textCell } from '../cells/sheet-view.js';

const number = /^-?\d{1,15}(?:,\d{1,15})?$/;
const percent = /^(-?\d{1,15}(?:,\d{1,15})?)\s*%$/;

const valueOf = (text: string): number => Number(text.replace(',', '.'));

/**
 * The cell that a text makes where it is typed over another: in a workbook a number as it is written in
 * Vietnamese, `93,16` or `1250`; in a cell that is shown as a percentage the number of percents, as
 * spreadsheets take it. What may be read in two ways, such as `1.250`, stays the text that it is, for
 * the reader of figures to judge. In text files every cell is text.
 *
 * @param text as it was typed
 * @param before what stands there
 */
export function typedCell(text: string, before: Cell, format: Workbook['format']): Cell {
  const typed = text.trim();
  if (typed === '') return emptyCell;
  if (format === 'csv') return textCell(typed);
  const percents = before.isPercent ? (percent.exec(typed)?.[1] ?? typed) : undefined;
  if (percents !== undefined && number.test(percents))
    return cellOf(Number((valueOf(percents) / 100).toPrecision(15)), {
      ...{ isError: false, numberFormat: '0%' },
    });
  return number.test(typed) ? cellOf(valueOf(typed)) : textCell(typed);
}

/**
 * Whether what is typed can be shown as what stood there was: a number in place of a number, a text
 * where no font of an old encoding would read it as other signs.
 */
export const keepsLook = (typed: Cell, before: Cell): boolean =>
  before.font === undefined && (typed.kind !== 'number' || before.kind === 'number');
