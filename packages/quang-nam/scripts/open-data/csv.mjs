const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Rows as CSV after RFC 4180: a header, CRLF after every line, quotes where a cell needs them. A gap
 * is an empty cell.
 */
export function csvOf(fields, rows) {
  const names = fields.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return lines
    .map((cells) => `${cells.map((cell) => quoted(String(cell))).join(',')}\r\n`)
    .join('');
}
