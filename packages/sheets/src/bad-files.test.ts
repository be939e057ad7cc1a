import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './cells/read-workbook.js';
import { bookOf, bookOfText, bytesOf, type Value } from './testing/book-of.js';
import { statedIn } from './testing/read-rows.js';
import { zipOf } from './testing/zip-of.js';

const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is said of a file, in both languages. */
async function saidOf(bytes: Uint8Array, name = 'so-lieu.xlsx'): Promise<string[]> {
  const [vi, en] = [await readWorkbook(bytes, name, 'vi'), await readWorkbook(bytes, name, 'en')];
  if (vi.ok || en.ok) return ['read'];
  return [vi.issues[0]?.code ?? '', vi.issues[0]?.message ?? '', en.issues[0]?.message ?? ''];
}

const rows: Value[][] = [
  ['Địa phương', 'Nhà xây mới'],
  ['Bến Nguyệt', 3],
];

describe('a file that is no spreadsheet', () => {
  it.each([
    [
      '%PDF-1.7 …',
      'pdf',
      'Đây là tệp PDF, không phải bảng tính',
      'This is a PDF, not a spreadsheet',
    ],
    ['', 'empty-file', 'Tệp trống', 'The file is empty'],
    [' \r\n', 'empty-file', 'Tệp trống', 'The file is empty'],
    [
      '<html><table><tr><td>1</td></tr></table>',
      'web-page',
      'Đây là trang web (HTML) được đặt đuôi bảng tính',
      'This is a web page (HTML) named like a spreadsheet',
    ],
    ['a\0b\0', 'binary', 'Tệp không phải là bảng tính', 'The file is not a spreadsheet'],
  ])('is told by its content, whatever its name: %j', async (text, ...said) => {
    expect(await saidOf(bytesOfText(text))).toEqual(said);
  });

  it('is told of a ZIP that holds something else', async () => {
    expect((await saidOf(zipOf([['word/document.xml', bytesOfText('<w/>')]])))[0]).toBe(
      'other-office-file',
    );
    const open = zipOf([
      ['mimetype', bytesOfText('application/vnd.oasis.opendocument.spreadsheet')],
      ['content.xml', bytesOfText('<x/>')],
    ]);
    expect((await saidOf(open))[0]).toBe('open-document');
  });
});

describe('a file that cannot be opened', () => {
  it('is told that it has a password', async () => {
    const bytes = await bytesOf([{ name: 'S', rows }], {
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(await saidOf(bytes)).toEqual([
      'encrypted',
      'Tệp có mật khẩu nên không đọc được',
      'The file has a password and cannot be read',
    ]);
  });

  it('is refused before it is unpacked where it would fill the memory', async () => {
    const packed = new Uint8Array(deflateRawSync(new Uint8Array(60_000_000)));
    expect(packed.length).toBeLessThan(100_000);
    const bomb = zipOf([], [{ name: 'xl/worksheets/sheet1.xml', packed, unpacked: 60_000_000 }]);
    expect((await saidOf(bomb))[0]).toBe('bomb');
    // A directory that lies about the size unpacks into no more than it says.
    const liar = zipOf([], [{ name: 'xl/workbook.xml', packed, unpacked: 4_000 }]);
    expect((await saidOf(liar))[0]).toBe('other-office-file');
    const many = zipOf(
      Array.from({ length: 2_001 }, (_, index) => [`p${index}`, new Uint8Array(1)]),
    );
    expect((await saidOf(many))[0]).toBe('bomb');
    const twice = zipOf([
      ['xl/workbook.xml', bytesOfText('<workbook/>')],
      ['xl/workbook.xml', bytesOfText('<workbook/>')],
    ]);
    expect((await saidOf(twice))[0]).toBe('damaged');
  });

  it('is refused where it is larger than any office needs', async () => {
    expect((await saidOf(new Uint8Array(50_000_001)))[0]).toBe('too-large');
  });
});

describe('cells that are far away', () => {
  it('are named where they hold something', async () => {
    const cells = new Map([['1048575,16383', { value: 1 }]]);
    expect(await saidOf(await bytesOf([{ name: 'Số liệu', rows, cells }]))).toEqual([
      'too-far',
      'Ô “XFD1048576” nằm cách quá xa các ô khác (tại Số liệu!XFD1048576)',
      'Cell “XFD1048576” is too far from the others (at Số liệu!XFD1048576)',
    ]);
  });

  it('are passed over where they have a border and nothing else', async () => {
    const cells = new Map([['1048575,16383', { value: null, style: { font: { bold: true } } }]]);
    const book = await bookOf(rows, { cells });
    expect(statedIn(book).values).toEqual({ 'M01 houses': 3 });
    expect(book.sheets[0]?.rowCount).toBe(2);
  });

  it('are not counted by the rows that a sheet declares', async () => {
    const long: Value[][] = [...rows, ...Array.from({ length: 30_000 }, (): Value[] => [])];
    expect((await bookOf(long)).sheets[0]?.rowCount).toBe(2);
  });
});

describe('a text file', () => {
  it('is told where a quotation mark opens that nothing closes', async () => {
    const bytes = bytesOfText('Địa phương;Nhà xây mới\nBến Nguyệt;3\nCồn Hạc;"4\nĐầm Sương;5\n');
    expect(await saidOf(bytes, 'a.csv')).toEqual([
      'stray-quote',
      'Dấu ngoặc kép mở ở đây không được đóng đúng (tại dòng 3, cột 9)',
      'The quotation mark that opens here is not closed properly (at line 3, column 9)',
    ]);
  });

  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, ...bytesOfText('Địa phương,Nhà xây mới\nBến Nguyệt,3\n')]],
    [
      'UTF-16LE',
      [
        0xff,
        0xfe,
        ...new Uint8Array(
          Uint16Array.from(
            Array.from('Địa phương\tNhà xây mới\nBến Nguyệt\t3\n', (each) => each.charCodeAt(0)),
          ).buffer,
        ),
      ],
    ],
  ])('is decoded by the mark at its beginning: %s', async (encoding, bytes) => {
    const read = await readWorkbook(Uint8Array.from(bytes), 'a.csv');
    if (!read.ok) throw new Error(read.issues[0]?.message);
    expect(read.workbook.encoding).toBe(encoding);
    expect(statedIn(read.workbook).values).toEqual({ 'M01 houses': 3 });
  });

  it('is decoded as windows-1258 where it is not UTF-8, and says so', async () => {
    // “Nhà” with the letter à, “mới” with ơ and a combining acute, as that code page writes them.
    const bytes = [
      ...bytesOfText('Don vi;Nh'),
      0xe0,
      ...bytesOfText(' x'),
      0xe2,
      ...bytesOfText('y m'),
      0xf5,
      0xec,
      ...bytesOfText('i\nM01;3\n'),
    ];
    const read = await readWorkbook(Uint8Array.from(bytes), 'a.csv');
    if (!read.ok) throw new Error(read.issues[0]?.message);
    expect(read.warnings.map(({ code }) => code)).toEqual(['encoding']);
    expect(statedIn(read.workbook).values).toEqual({ 'M01 houses': 3 });
  });

  it('takes a decimal comma for one among semicolons, and what `sep=` says', async () => {
    const book = await bookOfText('Địa phương;Thu ngân sách\nBến Nguyệt;1,5\nCồn Hạc;2,5\n');
    expect(statedIn(book).values).toEqual({ 'M01 revenue': 1.5, 'M02 revenue': 2.5 });
    const declared = await bookOfText('sep=|\nĐịa phương|Nhà xây mới\nBến Nguyệt|3\n');
    expect(statedIn(declared).values).toEqual({ 'M01 houses': 3 });
  });
});

describe('hostile content', () => {
  it.each([['__proto__'], ['constructor'], ['hasOwnProperty']])(
    'is a name like any other: %s',
    async (name) => {
      const book = await bookOf([
        ['Địa phương', 'Nhà xây mới', name],
        ['Bến Nguyệt', 3, 4],
        [name, 5, 6],
      ]);
      expect(statedIn(book).codes).toEqual([
        'unknown-column Số liệu!C1',
        'unknown-locality Số liệu!A3',
      ]);
      expect(Object.prototype).not.toHaveProperty('M01');
    },
  );
});

describe('a small file of very many elements', () => {
  const many = (element: string, count: number): string => element.repeat(count);
  /** A workbook with one part of its own, packed as every program packs it. */
  const withPart = async (name: string, change: (xml: string) => string): Promise<Uint8Array> => {
    const parts = unzipSync(await bytesOf([{ name: 'Số liệu', rows }]));
    return zipSync({
      ...parts,
      [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))),
    });
  };

  it.each([
    [
      'shared texts',
      'xl/sharedStrings.xml',
      () => `<sst>${many('<si><t>ab</t></si>', 300_000)}</sst>`,
    ],
    [
      'styles',
      'xl/styles.xml',
      () => `<styleSheet><cellXfs>${many('<xf a="1"/>', 1_000_001)}</cellXfs></styleSheet>`,
    ],
    [
      'merges',
      'xl/worksheets/sheet1.xml',
      (xml: string) =>
        xml.replace('</sheetData>', `</sheetData>${many('<mergeCell ref="A1:B2"/>', 200_001)}`),
    ],
  ])('is refused before the library reads it: %s', async (_, name, change) => {
    const bytes = await withPart(name, change);
    expect(bytes.length).toBeLessThan(200_000);
    expect((await saidOf(bytes))[0]).toBe('bomb');
  });

  it('is refused where a text has more rows than a spreadsheet, before it is split', async () => {
    expect((await saidOf(bytesOfText('\n'.repeat(3_000_000)), 'a.csv'))[0]).toBe('too-many-cells');
    expect((await saidOf(bytesOfText('"a'.repeat(3_100_000)), 'a.csv'))[0]).toBe('too-many-cells');
  });
});
