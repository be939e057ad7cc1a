import { parseNumber, type NumberConvention } from '@thidua/core';
import type { Cell } from '../cells/cell.js';

const numberLike = /^[-−–+]?\s*\d[\d.,\s]*(?:%|\p{L}.*)?$/u;

/** A number with one sign in it, which the sign's own notation can always read. */
const oneSign = /^[-−–+]?\d+([.,])\d+$/;

/** Digits and signs of a text, without the unit behind them. */
function digitsOf(text: string): string {
  const end = text.search(/[%\p{L}]/u);
  return (end < 0 ? text : text.slice(0, end)).trim();
}

/** How a column writes its numbers, or the cells that contradict each other. */
export type Notation =
  { numbers: NumberConvention; isEnglish?: boolean } | { vietnamese: number; english: number };

/**
 * Decides how the texts of a column write numbers. Vietnamese, unless one can only be English and
 * none can only be Vietnamese; where there are both kinds, both rows are given.
 */
export function notationOf(cells: Iterable<readonly [row: number, cell: Cell]>): Notation {
  let [vietnamese, english] = [-1, -1];
  for (const [row, { kind, value }] of cells) {
    if (kind !== 'text' || typeof value !== 'string') continue;
    const sign = oneSign.exec(value)?.[1];
    // Once a decimal comma was seen, a further one tells nothing new: most cells are like that.
    if ((sign === ',' && vietnamese >= 0) || (sign === '.' && english >= 0)) continue;
    if (!numberLike.test(value.trim())) continue;
    const digits = digitsOf(value);
    if (!/[.,]/.test(digits)) continue;
    const isOnly = (convention: NumberConvention): boolean => {
      const other = convention === 'vi' ? 'en' : 'vi';
      const read = parseNumber(digits, other);
      return read.ok && read.notes?.[0]?.code === 'other-convention';
    };
    if (english < 0 && isOnly('en')) english = row;
    if (vietnamese < 0 && isOnly('vi')) vietnamese = row;
    if (english >= 0 && vietnamese >= 0) return { vietnamese, english };
  }
  return english >= 0 ? { numbers: 'en', isEnglish: true } : { numbers: 'vi' };
}
