import { describe, expect, it } from 'vitest';
import { recognise } from '../meaning/recognise.js';
import { readReports } from '../reports/read-reports.js';
import { bookOfText } from '../testing/book-of.js';
import { context } from '../testing/small-context.js';

const csv = (heading: string, name: string, value: string) =>
  `TT,Địa phương,Nhà xây mới,${heading}\n1,${name},${value},99\n`;

/** Two files that add a column of their own, which only a mapping can explain. */
const files = async () => [
  await bookOfText(csv('Nhà tạm', 'Bến Nguyệt', '5'), 'ben-nguyet.csv'),
  await bookOfText(csv('Lều', 'Cồn Hạc', '7'), 'con-hac.csv'),
];

describe('several mappings', () => {
  it('read each file by the one that names it', async () => {
    const books = await files();
    expect(readReports(books, undefined, context).ok).toBe(false);
    const mappings = books.map((book) => {
      const { mapping } = recognise(book, context);
      const tables = mapping.tables.map((table) => ({
        ...table,
        columns: table.columns.map(({ column, heading, ...rest }) =>
          rest.is === 'ask'
            ? { column, is: 'ignored' as const }
            : { column, ...(heading !== undefined && { heading }), ...rest },
        ),
      }));
      return { ...mapping, file: book.name, tables } as typeof mapping;
    });
    const read = readReports(books, mappings.reverse(), context);
    expect(read.ok && read.reports[0]?.entries.map(({ code, value }) => [code, value])).toEqual([
      ['M01', 5],
      ['M02', 7],
    ]);
  });

  it('leave a file that none of them names to be recognised', async () => {
    const [book] = await files();
    if (!book) throw new Error('no file');
    const { mapping } = recognise(book, context);
    const other = { ...mapping, file: 'other.csv', tables: [] };
    const read = readReports(book, [other], context);
    expect(read.mapping.tables).toHaveLength(1);
  });
});
