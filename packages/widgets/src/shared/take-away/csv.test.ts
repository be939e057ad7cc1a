import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.js';

const linesOf = (rows: string[][], labels = ['Mã', 'Tên']): string[] =>
  csvOf({ caption: '', heading: 0, columns: labels.map((label) => ({ label })), rows }).split(
    '\r\n',
  );

describe('a table as CSV', () => {
  it('begins with a byte order mark, and its lines end with CR LF', () => {
    expect(linesOf([['01', 'Quế Sơn']])).toEqual(['\ufeffMã,Tên', '01,Quế Sơn', '']);
  });

  it('quotes what holds a comma, a quotation mark or a line', () => {
    expect(
      linesOf([['85,8', 'a "b"\r\nc']])
        .slice(1, 3)
        .join('\r\n'),
    ).toBe('"85,8","a ""b""\r\nc"');
  });

  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '-1+1', '+84 905', '=cmd|x'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(linesOf([[text, '']])[1]).toBe(`'${text},`);
    },
  );

  it.each(['-1.234', '+3', '-67%', '-', '–', '1e-7'])('leaves the number or gap %j', (text) => {
    expect(linesOf([[text, '']])[1]).toBe(`${text},`);
  });
});
