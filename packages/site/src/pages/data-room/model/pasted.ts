/** Cells that were copied in a spreadsheet, as a text file that is read as one; nothing where it is no table. */
export function writePasted(text: string): string | undefined {
  const hasColumns = text.split(/\r?\n/).some((line) => line.includes('\t'));
  return hasColumns ? text : undefined;
}
