import type { WrittenStyle } from '../cells/library.js';
import { sizeOfGap } from './measure.js';

interface Letters {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}

const name = 'Times New Roman';
const thin = { style: 'thin' as const, color: { rgb: '000000' } };
const border = { top: thin, right: thin, bottom: thin, left: thin };
const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

const fontOf = ({
  size = 12,
  bold,
  italic,
  color,
}: Letters): NonNullable<WrittenStyle['font']> => ({
  ...{ name, size },
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(color !== undefined && { color: { rgb: color } }),
});

/** Text around the table. */
export const plainStyle = (letters: Letters, numFmt?: string): WrittenStyle => ({
  font: fontOf(letters),
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
  ...(numFmt !== undefined && { numFmt }),
});

export const centredStyle = (letters: Letters): WrittenStyle => ({
  font: fontOf(letters),
  alignment: centred,
});

/** Where somebody signs. */
export const signed: WrittenStyle = {
  font: fontOf({ bold: true, size: 13 }),
  alignment: { ...centred, vertical: 'top' },
};

/** Who receives it. */
export const received = plainStyle({ size: 11 });

/** A heading of the table. */
export const headStyle = (size: number, isTurned = false, numFmt?: string): WrittenStyle => ({
  font: fontOf({ size, bold: true }),
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
  alignment: { ...centred, ...(isTurned && { textRotation: 90 }) },
  border,
  ...(numFmt !== undefined && { numFmt }),
});

/** A cell of the table. */
export const bodyStyle = (
  size: number,
  horizontal: 'left' | 'center' | 'right',
  { numFmt, isGap }: { numFmt: string | undefined; isGap: boolean },
): WrittenStyle => ({
  font: fontOf({ size: isGap ? sizeOfGap(size) : size, italic: isGap }),
  alignment: { horizontal, vertical: 'center', wrapText: true },
  border,
  ...(numFmt !== undefined && { numFmt }),
});
