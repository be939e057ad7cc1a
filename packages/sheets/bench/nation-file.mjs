// A country's figures as one file: a row for each commune, a column for each criterion.
import { writeXlsx } from 'hucre/xlsx';
import { reported } from '@thidua/tooling/nation';

const comma = (value) => String(value).replace('.', ',');

/** The rows of a table of so many communes, headings first; shares would be asked about, so none is below 1. */
function tableOf(count) {
  const { localities, values } = reported(count);
  const rows = localities.map(({ code, name }, unit) => [
    ...[unit + 1, code, name.vi],
    ...values.map((column) => Math.max(1, column[unit])),
  ]);
  const headings = values.map((_, criterion) => `Tiêu chí ${criterion}`);
  return [['STT', 'Mã', 'Địa phương', ...headings], ...rows];
}

const lineOf = (row) =>
  row.map((value) => (typeof value === 'number' ? comma(value) : value)).join(';');

/**
 * The bytes of a file of so many communes.
 *
 * @param {'csv' | 'xlsx'} format
 * @param {number} count
 */
export async function nationFile(format, count) {
  const rows = tableOf(count);
  if (format === 'csv') return new TextEncoder().encode(rows.map(lineOf).join('\r\n'));
  return writeXlsx({ sheets: [{ name: 'Số liệu', rows }] });
}
