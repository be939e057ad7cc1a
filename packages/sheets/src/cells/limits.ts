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
/**
 * Elements of a part beside the sheets, such as shared texts and styles: some 250,000 texts that differ, and
 * more styles than any program writes. Below a size nobody counts them.
 */
export const mostElements = 1_000_000;
export const uncountedPart = 2_000_000;
/** Elements of a sheet behind its cells: merges, hints, rules. */
export const mostBehind = 200_000;
/** Sheets that are read. */
export const mostSheets = 100;
/** Cells that hold something, in all sheets. */
export const mostCells = 2_000_000;
/** Places in the rectangles that hold them: two cells far apart span many. */
export const mostPlaces = 8_000_000;
/** Rows and columns of a table, as many as a spreadsheet has. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
