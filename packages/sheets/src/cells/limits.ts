/** Bytes of a file, before anything of it is read. */
export const largestFile = 50_000_000;
/** Bytes that all parts of a workbook, and one of them, may unpack to. */
export const largestUnpacked = 200_000_000;
export const largestPart = 80_000_000;
/** Parts of a workbook. */
export const mostParts = 2_000;
/** How many times as large a part may be unpacked, above a size that does no harm. */
export const highestRatio = 400;
export const harmlessPart = 5_000_000;
/** Sheets that are read. */
export const mostSheets = 100;
/** Cells that hold something, in all sheets. */
export const mostCells = 2_000_000;
/** Places in the rectangles that hold them: two cells far apart span many. */
export const mostPlaces = 8_000_000;
/** Columns of a table, as many as a spreadsheet has. */
export const mostColumns = 16_384;
