/**
 * Reads CSV as strictly as RFC 4180 writes it: CRLF after every line, quotes only around a whole
 * cell and doubled inside it, as many cells in every line. Throws at the first departure.
 */
export function readCsv(text) {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const lines = [[]];
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`not RFC 4180 at ${start}: ${text.slice(start, start + 40)}`);
    const [, quoted, plain, end] = match;
    lines.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  if (lines.pop().length > 0) throw new Error('the last line does not end');
  const [header, ...rows] = lines;
  for (const [index, row] of rows.entries())
    if (row.length !== header.length) throw new Error(`line ${index + 2} has ${row.length} cells`);
  return {
    header,
    rows: rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]]))),
  };
}
