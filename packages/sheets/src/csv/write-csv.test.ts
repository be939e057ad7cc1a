import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.js';

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('CSV that is written', () => {
  it('has a byte order mark, and lines that end with CR LF', () => {
    expect(
      textOf(
        writeCsv([
          ['Mã', 'Tên'],
          ['01', 'Quế Sơn'],
        ]),
      ),
    ).toBe('\ufeffMã,Tên\r\n01,Quế Sơn\r\n');
  });

  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\tx', '\rx', '-1+1', '+84 905', '=cmd|x'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      const [[field] = []] = papaparse.parse<string[]>(textOf(writeCsv([[text]])).slice(1)).data;
      expect(field).toBe(`'${text}`);
    },
  );

  it.each([-1.5, '-1,5', '-1.234,5', '+3', '-67%', '-', '–', '1e-7', -1e-7])(
    'leaves the number or gap %j as it is',
    (value) => {
      const [[field] = []] = papaparse.parse<string[]>(textOf(writeCsv([[value]])).slice(1)).data;
      expect(field).toBe(String(value));
    },
  );

  it('gives every text back that is no formula', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/^[=+\-@\t\r]/.test(each));
    const row = fc.array(text, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const read = papaparse.parse<string[]>(textOf(writeCsv(rows)).slice(1), {
          ...{ delimiter: ',', newline: '\r\n' },
        });
        expect(read.data.slice(0, -1)).toEqual(rows);
      }),
    );
  });
});
