const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Spreadsheets run a cell that begins like this, unless it is a number such as −5. */
const isFormula = (value) => typeof value === 'string' && /^[\s'"]*[=+\-@]/.test(value);

/** A cell as text. A formula is refused: with a mark before it, the text would be another one. */
function cellOf(value) {
  if (isFormula(value)) throw new Error(`a spreadsheet would run this: ${JSON.stringify(value)}`);
  return quoted(String(value ?? ''));
}

/**
 * Rows as CSV after RFC 4180: a header, CRLF after every line, quotes where a cell needs them. A gap
 * is an empty cell.
 */
export function csvOf(fields, rows) {
  const names = fields.map(({ name }) => name);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}
