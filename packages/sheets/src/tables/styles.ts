import type { WrittenStyle } from '../cells/library.js';

const font = { name: 'Times New Roman', size: 12 };
const thin = { style: 'thin' as const, color: { rgb: 'BFBFBF' } };
const border = { top: thin, right: thin, bottom: thin, left: thin };
const formats = { text: '@', day: 'dd/mm/yyyy', share: '0.##########%' };

/** What stands above a table. */
export const titleStyle: WrittenStyle = {
  font: { ...font, size: 14, bold: true },
  alignment: { vertical: 'center' },
};
export const noteStyle: WrittenStyle = {
  font: { ...font, italic: true, color: { rgb: '595959' } },
};

/** A heading: locked, as all that is not said to be open. */
export const headingStyle: WrittenStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  border,
};

/** A name at the side of a line, or a hint behind it. */
export const labelStyle: WrittenStyle = {
  ...headingStyle,
  alignment: { wrapText: true, vertical: 'top', horizontal: 'left' },
};
export const hintStyle: WrittenStyle = {
  font: { ...font, italic: true, color: { rgb: '595959' } },
  alignment: { wrapText: true, vertical: 'top' },
};

/** A cell to fill in. */
export const openStyle = (format: keyof typeof formats | 'general' | undefined): WrittenStyle => ({
  font,
  border,
  alignment: { wrapText: true, vertical: 'top' },
  ...(format !== undefined && format !== 'general' && { numFmt: formats[format] }),
  protection: { locked: false },
});
