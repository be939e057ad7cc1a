import type { Criterion } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { recognise } from './meaning/recognise.js';
import { parseMapping } from './mapping/parse-mapping.js';
import { bookOf, bookOfSheets, bookOfText, type Value } from './testing/book-of.js';
import { readReports } from './reports/read-reports.js';
import { statedIn, statedInRows } from './testing/read-rows.js';
import { context } from './testing/small-context.js';

const head = (...titles: string[]): Value[] => ['Địa phương', ...titles];
const percent = { style: { numFmt: '0%' } };

/** The value of one cell under one heading, of the first locality. */
async function one(title: string, value: Value): Promise<unknown> {
  const { values, codes } = await statedInRows([head(title), ['Bến Nguyệt', value]]);
  return codes[0] ?? Object.values(values)[0];
}

describe('gaps', () => {
  it.each([[null], ['-'], ['–'], ['—'], ['  ']])(
    'takes %j as not reported, never as 0',
    async (mark) => {
      expect(await one('Nhà xây mới', mark)).toBe('not-reported');
    },
  );
  it.each([['…'], ['...'], ['chưa có'], ['Chưa có số liệu']])(
    'takes %j as no data',
    async (mark) => {
      expect(await one('Nhà xây mới', mark)).toBe('no-data');
    },
  );
  it('takes “không giao” as not assigned', async () => {
    expect(await one('Nhà xây mới', 'Không giao')).toBe('not-assigned');
  });
  it('keeps a real 0 that is shown as a dash', async () => {
    const dash = { value: 0, style: { numFmt: '#,##0;-#,##0;"-"' } };
    const { values } = await statedInRows([head('Nhà xây mới'), ['Bến Nguyệt']], {
      cells: new Map([['1,1', dash]]),
    });
    expect(values).toEqual({ 'M01 houses': 0 });
  });
});

describe('yes and no', () => {
  it.each([['x'], ['X'], ['✓'], ['đạt'], ['Có'], [true]])('takes %j as yes', async (mark) => {
    expect(await one('Đăng ký giao ước', mark)).toBe(true);
  });
  it.each([['không'], ['Không đạt'], [false]])('takes %j as no', async (mark) => {
    expect(await one('Đăng ký giao ước', mark)).toBe(false);
  });
  it.each([['ok'], [1], ['1/2']])('asks what %j means', async (mark) => {
    expect(await one('Đăng ký giao ước', mark)).toBe('not-yes-or-no Số liệu!B2');
  });
  it('asks what a mark means in a column of numbers, until a mapping says it', async () => {
    const book = await bookOf([head('Nhà xây mới'), ['Bến Nguyệt', 'x'], ['Cồn Hạc', 4]]);
    expect(statedIn(book).codes).toEqual(['not-a-number Số liệu!B2']);
    const { mapping } = recognise(book, context);
    const settled = {
      ...mapping,
      tables: mapping.tables.map((each) => ({ ...each, marks: { x: 1 } })),
    };
    expect(statedIn(book, context, settled).values).toEqual({ 'M01 houses': 1, 'M02 houses': 4 });
  });
});

describe('numbers', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['−3', -3],
    ['12 triệu đồng', 12],
    [0.1 + 0.2, 0.3],
  ])('reads %j as %d', async (text, value) => {
    expect(await one('Thu ngân sách', text)).toBe(value);
  });
  it('reads texts as Vietnamese unless the column says otherwise, and says so', async () => {
    const english = await statedInRows([
      head('Thu ngân sách'),
      ['Bến Nguyệt', '1,234.5'],
      ['Cồn Hạc', '1,234'],
    ]);
    expect(english.values).toEqual({ 'M01 revenue': 1234.5, 'M02 revenue': 1234 });
    expect(english.warnings).toEqual(['english-numbers Số liệu!B1']);
    const vietnamese = await statedInRows([head('Thu ngân sách'), ['Bến Nguyệt', '1.234']]);
    expect(vietnamese.values).toEqual({ 'M01 revenue': 1234 });
  });
  it('asks about a column that writes numbers in both ways', async () => {
    const rows = [head('Thu ngân sách'), ['Bến Nguyệt', '1.234,5'], ['Cồn Hạc', '1,234.5']];
    expect((await statedInRows(rows)).codes).toEqual(['mixed-notation Số liệu!B1']);
    const result = readReports(await bookOf(rows), undefined, context);
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
      'Cột “Thu ngân sách” viết số theo cả hai cách: Số liệu!B2, Số liệu!B3 (tại Số liệu!B1)',
    ]);
  });
  it('refuses a number of another unit, and a day that was a number', async () => {
    expect(await one('Thu ngân sách', '5 tỷ đồng')).toBe('unit-in-cell Số liệu!B2');
    expect(await one('Nhà xây mới', new Date(Date.UTC(2023, 4, 1)))).toBe(
      'day-for-number Số liệu!B2',
    );
  });
});

describe('percentages', () => {
  it('counts a cell in a percent format × 100, and a sign in a text as it stands', async () => {
    const { values } = await statedInRows(
      [head('Hồ sơ trực tuyến'), ['Bến Nguyệt'], ['Cồn Hạc', '67%'], ['Đầm Sương', '67,5']],
      { cells: new Map([['1,1', { value: 0.67, ...percent }]]) },
    );
    expect(values).toEqual({ 'M01 online': 67, 'M02 online': 67, 'M03 online': 67.5 });
  });
  it('makes an issue of 0,67 among 67, with what was most likely meant', async () => {
    const rows = [head('Hồ sơ trực tuyến'), ['Bến Nguyệt', 67], ['Cồn Hạc', 0.67], ['Cửa Ngà', 71]];
    expect((await statedInRows(rows)).codes).toEqual(['share-among-percents Số liệu!B3']);
  });
  it('asks where all numbers are shares, until a factor says what they are', async () => {
    const book = await bookOf([head('Hồ sơ trực tuyến'), ['Bến Nguyệt', 0.67], ['Cồn Hạc', 0.5]]);
    expect(statedIn(book).codes).toEqual(['shares-or-percents Số liệu!B']);
    const { mapping } = recognise(book, context);
    const factored = JSON.parse(
      JSON.stringify(mapping).replace('"is":"value"', '"is":"value","factor":100'),
    ) as unknown;
    const parsed = parseMapping(factored);
    if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
    expect(statedIn(book, context, parsed.mapping).values).toEqual({
      ...{ 'M01 online': 67, 'M02 online': 50 },
    });
  });
  it('makes an issue of a percent format where the scheme has another unit', async () => {
    const { codes } = await statedInRows([head('Nhà xây mới'), ['Bến Nguyệt']], {
      cells: new Map([['1,1', { value: 0.67, ...percent }]]),
    });
    expect(codes).toEqual(['unit-in-cell Số liệu!B2']);
  });
});

describe('days', () => {
  it.each([
    ['11/6/2023'],
    ['11-06-2023'],
    ['ngày 11 tháng 6 năm 2023'],
    ['2023-06-11'],
    [new Date(Date.UTC(2023, 5, 11))],
    [45088],
    ['45088'],
  ])('reads %j as 11 June, day first and in no zone', async (given) => {
    expect(await one('Ban hành kế hoạch', given)).toBe('2023-06-11');
  });
  it('counts a bare number as the workbook says: from 1904', async () => {
    const rows: Value[][] = [head('Ban hành kế hoạch'), ['Bến Nguyệt', 43626]];
    const book = await bookOfSheets([{ name: 'S', rows }], { dateSystem: '1904' });
    expect(statedIn(book).values).toEqual({ 'M01 plan': '2023-06-11' });
  });
  it.each([
    ['31/4/2023', 'no-such-date'],
    ['11/6/23', 'two-digit-year'],
    ['quý II', 'not-a-day'],
    [60, 'not-a-day'],
  ])('makes an issue of %j', async (given, code) => {
    expect(await one('Ban hành kế hoạch', given)).toBe(`${code} Số liệu!B2`);
  });
});

describe('cells that have no value', () => {
  it('makes issues of errors and of formulas without a result, never numbers', async () => {
    const { codes } = await statedInRows(
      [head('Nhà xây mới'), ['Bến Nguyệt'], ['Cồn Hạc'], ['Đầm Sương'], ['Cửa Ngà']],
      {
        cells: new Map([
          ['1,1', { value: '#REF!', type: 'error' as const }],
          ['2,1', { value: null, formula: 'C3+1', type: 'formula' as const }],
          ['3,1', { value: 0, formula: 'C4', formulaResult: 0, type: 'formula' as const }],
        ]),
      },
    );
    expect(codes).toEqual(['error-cell Số liệu!B2', 'formula Số liệu!B3']);
  });
  it('makes an issue of a figure that is merged over two rows', async () => {
    const rows: Value[][] = [head('Nhà xây mới'), ['Bến Nguyệt', 5], ['Cồn Hạc', null]];
    const { codes } = await statedInRows(rows, {
      merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }],
    });
    expect(codes).toEqual(['merged Số liệu!B2']);
  });
});

describe('old encodings', () => {
  it('converts TCVN3 and VNI cell by cell, with a note', async () => {
    const rows: Value[][] = [
      head('Nhµ x©y míi'),
      ['HuyÖn §Çm S­¬ng', 3],
      ['Huyeän Muõi Khueâ', 4],
      ['Cửa Ngà', 5],
    ];
    const { values, warnings } = await statedInRows(rows);
    expect(values).toEqual({ 'M03 houses': 3, 'M04 houses': 4, 'M05 houses': 5 });
    expect(warnings).toEqual(['old-encoding Số liệu!B1']);
  });
});

describe('columns', () => {
  it('knows those that hold nothing to score, and skips the row that numbers them', async () => {
    const { values, codes } = await statedInRows([
      ['STT', ...head('ĐVT', 'Nhà xây mới', 'Tổng', 'Tỷ lệ (%)', 'Toàn tỉnh', 'Ghi chú')],
      ['A', 'B', 'C', 1, 2, '3=2/1', 4, 5],
      [1, 'Bến Nguyệt', 'nhà', 7, 7, 100, 8, 9],
    ]);
    expect(codes).toEqual([]);
    expect(values).toEqual({ 'M01 houses': 7 });
  });
  it('makes an issue of any other column with figures, with the nearest criterion', async () => {
    const { codes } = await statedInRows([
      head('Nhà xây mới', 'Thu ngân sáhc'),
      ['Bến Nguyệt', 7, 8],
    ]);
    expect(codes).toEqual(['unknown-column Số liệu!C1']);
  });
  it('asks about two columns of one criterion, and about a heading in another unit', async () => {
    const doubled = await statedInRows([head('Nhà xây mới', 'Nhà xây mới'), ['Bến Nguyệt', 7, 8]]);
    expect(doubled.codes).toEqual(['doubled-column Số liệu!B1', 'doubled-column Số liệu!C1']);
    const other = await statedInRows([head('Thu ngân sách (tỷ đồng)'), ['Bến Nguyệt', 7]]);
    expect(other.codes).toEqual(['other-unit Số liệu!B1']);
    const above = await statedInRows([
      ['Đơn vị tính: tỷ đồng'],
      head('Thu ngân sách'),
      ['Bến Nguyệt', 7],
    ]);
    expect(above.codes).toEqual(['other-unit Số liệu!B2']);
    const same = await statedInRows([head('Thu ngân sách (triệu đồng)'), ['Bến Nguyệt', 7]]);
    expect(same.values).toEqual({ 'M01 revenue': 7 });
  });
  it('takes plans under a criterion as the target of the unit', async () => {
    const rows: Value[][] = [
      ['Địa phương', 'Thu ngân sách', null],
      [null, 'Kế hoạch', 'Thực hiện'],
      ['Bến Nguyệt', 200, 150],
    ];
    const { entries } = await statedInRows(rows, {
      merges: [
        { startRow: 0, endRow: 1, startCol: 0, endCol: 0 },
        { startRow: 0, endRow: 0, startCol: 1, endCol: 2 },
      ],
    });
    expect(entries).toMatchObject([{ value: 150, target: 200 }]);
  });
});

describe('rows', () => {
  it('scores neither totals, sections, notes nor signatures', async () => {
    const { values, codes, warnings } = await statedInRows([
      ['UBND TỈNH SÔNG LỤA', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['BIỂU TỔNG HỢP SỐ LIỆU NĂM 2023'],
      ['STT', 'Đơn vị', 'Nhà xây mới'],
      [null, 'Toàn tỉnh', 18],
      ['I', 'Cụm số 1', 7],
      [1, 'TP. Bến Nguyệt', 3],
      [2, 'TX. Cồn Hạc', 4],
      ['II', 'Cụm số 2', 11],
      [1, 'H. Đầm Sương', 5],
      [2, 'Huyện Mũi Khuê', 6],
      [null, 'Tổng cộng', 18],
      [null, 'Ghi chú: số liệu sơ bộ'],
      [null, null, 'Bến Nguyệt, ngày 12 tháng 01 năm 2024'],
      [null, 'Người lập biểu', 'TM. ỦY BAN NHÂN DÂN'],
    ]);
    expect(codes).toEqual([]);
    expect(warnings).toEqual([]);
    expect(values).toEqual({ 'M01 houses': 3, 'M02 houses': 4, 'M03 houses': 5, 'M04 houses': 6 });
  });
  it('warns of totals that do not add up, and of a title of another year', async () => {
    const { warnings } = await statedInRows([
      ['SỐ LIỆU NĂM 2022'],
      head('Nhà xây mới'),
      ['Bến Nguyệt', 3],
      ['Cồn Hạc', 4],
      ['Tổng cộng', 8],
    ]);
    expect(warnings).toEqual(['other-year Số liệu!2', 'wrong-total Số liệu!B5']);
  });
  it('takes small figures for figures, where they are codes of localities by chance', async () => {
    const numbered = {
      ...context,
      localities: context.localities.map((unit, index) => ({ ...unit, code: `0${index + 1}` })),
    };
    for (const names of [
      ['Bến Nguyệt', 'Cồn Hạc', 'Đầm Sương'],
      ['UBND thành phố Bến Nguyệt', 'UBND TX. Cồn Hạc', 'Ủy ban nhân dân huyện Đầm Sương'],
    ]) {
      const book = await bookOf([
        ['STT', 'Đơn vị', 'Nhà xây mới', 'Hồ sơ trực tuyến'],
        ...names.map((name, index) => [index + 1, name, 3 - index, 60 + index]),
      ]);
      const { codes, values } = statedIn(book, numbered);
      expect(codes).toEqual([]);
      expect(values).toEqual({
        ...{ '01 houses': 3, '02 houses': 2, '03 houses': 1 },
        ...{ '01 online': 60, '02 online': 61, '03 online': 62 },
      });
    }
  });
  it('takes figures of the country and means for what they are, and no total', async () => {
    const { codes, warnings } = await statedInRows([
      head('Nhà xây mới'),
      ['Bến Nguyệt', 3],
      ['Cồn Hạc', 4],
      ['Cả nước', 900],
      ['Trung bình cả nước', 14],
      ['Bình quân toàn quốc', 15],
    ]);
    expect(codes).toEqual([]);
    expect(warnings).toEqual([]);
  });
  it('names what is misspelt with the nearest name, and both cells of what comes twice', async () => {
    const { codes } = await statedInRows([
      head('Nhà xây mới'),
      ['Bến Nguyệt', 3],
      ['Cồn Hạcc', 4],
      ['TP Bến Nguyệt', 5],
    ]);
    expect(codes).toEqual(['unknown-locality Số liệu!A3', 'duplicate Số liệu!B4']);
  });
  it('says of a row that comes twice so once, whatever it states', async () => {
    const { codes } = await statedInRows([
      head('Nhà xây mới', 'Hồ sơ trực tuyến', 'Thu ngân sách'),
      ['Bến Nguyệt', 3, 60, 90],
      ['Cồn Hạc', 4, 70, 80],
      ['TP Bến Nguyệt', 5, 61, 91],
    ]);
    expect(codes).toEqual(['doubled-row Số liệu!B4']);
  });
  it('notes a name that is not that of the code beside it', async () => {
    const rows = [
      ['Mã', 'Địa phương', 'Nhà xây mới'],
      ['M01', 'Bến Nguyêt', 3],
      ['M02', 'Cồn Hạt', 4],
    ];
    const { codes, warnings, values } = await statedInRows(rows);
    expect([codes, warnings]).toEqual([[], ['unlike-name Số liệu!B3']]);
    expect(values).toEqual({ 'M01 houses': 3, 'M02 houses': 4 });
  });
  it('warns of fewer than none, and of a part of what is counted whole', async () => {
    const warned = async (heading: string, ...figures: Value[]) => {
      const rows = figures.map((figure, index) => [`M0${index + 1}`, figure]);
      const { codes, warnings } = await statedInRows([['Mã', heading], ...rows]);
      return [...codes, ...warnings];
    };
    expect(await warned('Nhà xây mới', -3, 2, 4)).toEqual(['negative Số liệu!B2']);
    expect(await warned('Nhà xây mới', 3, 2.5, 4)).toEqual(['not-whole Số liệu!B3']);
    expect(await warned('Thu ngân sách', -3, 2.5, 4)).toEqual([]);
  });
  it('reads hidden rows and columns and names them; hidden sheets are not read', async () => {
    const rows: Value[][] = [head('Nhà xây mới'), ['Bến Nguyệt', 3], ['Cồn Hạc', 4]];
    const { values, warnings } = await statedInRows(rows, {
      rowDefs: new Map([[2, { hidden: true }]]),
      columns: [{}, { hidden: true }],
    });
    expect(values).toEqual({ 'M01 houses': 3, 'M02 houses': 4 });
    expect(warnings).toEqual(['hidden-column Số liệu!B', 'hidden-rows Số liệu']);
  });
});

describe('tables', () => {
  it('lets the last of the stages count that stand side by side', async () => {
    const book = await bookOf([
      ['Địa phương', 'Nhà xây mới', null, null],
      [null, 'Tự chấm', 'Thẩm định', 'Chung kết'],
      ['Bến Nguyệt', 5, 4, 3],
    ]);
    const { entries } = statedIn(book);
    expect(entries.map(({ value }) => value)).toEqual([5, 4, 3]);
  });
  it('finds criteria that the headings name together, over groups that span columns', async () => {
    const same = (words: string) => ({ vi: words, en: words });
    const titled = (...titles: string[]) => ({
      ...context,
      scheme: {
        ...context.scheme,
        criteria: titles.map((title, place) => ({
          ...(context.scheme.criteria[0] as Criterion),
          ...{ id: `c${place + 1}`, title: same(title), unit: same('%') },
        })),
      },
    });
    const three = ['Chuyển đổi số – Tỷ lệ', 'Chuyển đổi số Kết quả', 'Thủ tục / Tỷ lệ'];
    const book = await bookOf(
      [
        ['Địa phương', 'Chuyển đổi số', null, 'Thủ tục', null],
        [null, 'Tỷ lệ', 'Kết quả', 'Tỷ lệ', 'Kết quả'],
        ['Bến Nguyệt', 1, 2, 3, 4],
        ['Cồn Hạc', 5, 6, 7, 8],
      ],
      {
        merges: [
          { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
          { startRow: 0, startCol: 3, endRow: 0, endCol: 4 },
        ],
      },
    );
    expect(statedIn(book, titled(...three)).codes).toEqual(['unknown-column Số liệu!E2']);
    expect(statedIn(book, titled(...three, 'Thủ tục: Kết quả')).values).toEqual({
      ...{ 'M01 c1': 1, 'M01 c2': 2, 'M01 c3': 3, 'M01 c4': 4 },
      ...{ 'M02 c1': 5, 'M02 c2': 6, 'M02 c3': 7, 'M02 c4': 8 },
    });
  });
  it('passes over a column that repeats the codes of the names beside it, whatever its heading', async () => {
    const { values, codes } = await statedInRows([
      ['Unit_ID', ...head('Nhà xây mới')],
      ['M01', 'Bến Nguyệt', 3],
      ['M02', 'Cồn Hạc', 4],
    ]);
    expect(codes).toEqual([]);
    expect(values).toEqual({ 'M01 houses': 3, 'M02 houses': 4 });
  });
  it('reads criteria down and localities across', async () => {
    const { values } = await statedInRows([
      ['TT', 'Tiêu chí', 'Bến Nguyệt', 'H. Đầm Sương'],
      [1, '1. Nhà xây mới', 3, 4],
      [2, '2. Thu ngân sách (triệu đồng)', 5, '…'],
    ]);
    expect(values).toEqual({
      ...{ 'M01 houses': 3, 'M03 houses': 4, 'M01 revenue': 5, 'M03 revenue': 'no-data' },
    });
  });
  it('reads one unit a sheet, named above the table or by the sheet', async () => {
    const rows = (title: string, value: number): Value[][] => [
      [title],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Kết quả'],
      [1, 'Nhà xây mới', 10, value],
    ];
    const book = await bookOfSheets([
      { name: 'Biểu 1', rows: rows('UBND HUYỆN ĐẦM SƯƠNG', 3) },
      { name: 'Cồn Hạc', rows: rows('BIỂU SỐ LIỆU', 4) },
    ]);
    expect(statedIn(book).values).toEqual({ 'M03 houses': 3, 'M02 houses': 4 });
    const nameless = await bookOfSheets([{ name: 'Biểu 1', rows: rows('BIỂU SỐ LIỆU', 3) }]);
    expect(statedIn(nameless).codes).toEqual(['no-locality Biểu 1']);
  });
  it('reads a row for each figure', async () => {
    const { values } = await statedInRows([
      ['Mã', 'Tiêu chí', 'Giá trị'],
      ['M01', 'houses', 3],
      ['M02', 'Đăng ký giao ước', 'x'],
      ['M01', 'plan', '11/6/2023'],
    ]);
    expect(values).toEqual({ 'M01 houses': 3, 'M02 pledge': true, 'M01 plan': '2023-06-11' });
  });
  it('asks which of two sheets is meant that state the same, and reads both where they do not', async () => {
    const sheet = (name: string, unit: string) => ({
      name,
      rows: [
        [...head('Nhà xây mới'), 'Không rõ'],
        [unit, 3, 9],
      ] as Value[][],
    });
    const twice = await bookOfSheets([sheet('Bản 1', 'Bến Nguyệt'), sheet('Bản 2', 'Bến Nguyệt')]);
    expect(statedIn(twice).codes).toEqual(['several-tables bao-cao.xlsx']);
    const { mapping } = recognise(twice, context);
    const chosen = { ...mapping, tables: mapping.tables.slice(1) };
    // What nobody knows in them is asked of the one that is meant.
    expect(statedIn(twice, context, chosen).codes).toEqual(['unknown-column Bản 2!C1']);
    const plain = (name: string, unit: string) => ({
      ...{ name, rows: [head('Nhà xây mới'), [unit, 3]] as Value[][] },
    });
    const apart = await bookOfSheets([plain('Bản 1', 'Bến Nguyệt'), plain('Bản 2', 'Cồn Hạc')]);
    expect(statedIn(apart).values).toEqual({ 'M01 houses': 3, 'M02 houses': 3 });
  });
  it('names line and column of a text file, also behind a field of several lines', async () => {
    const book = await bookOfText('Địa phương;Nhà xây mới\n"Bến\nNguyệt";3\nCồn Hạc;ba\n');
    expect(statedIn(book).codes).toEqual(['not-a-number dòng 4, cột 2']);
  });
  it('asks where two files disagree, and takes what both say once', async () => {
    const file = (value: number, name: string) =>
      bookOfSheets([{ name: 'S', rows: [head('Nhà xây mới'), ['Cồn Hạc', value]] }], {}, name);
    const one = await file(3, 'a.xlsx');
    expect(statedIn([one, await file(3, 'b.xlsx')]).values).toEqual({ 'M02 houses': 3 });
    expect(statedIn([one, await file(4, 'b.xlsx')]).codes).toEqual(['disagree S!B2']);
  });
});

describe('origins', () => {
  it('gives each figure the file, sheet and cell that it comes from, and its system', async () => {
    const book = await bookOf([head('Nhà xây mới'), ['Bến Nguyệt', 3]]);
    const { entries } = statedIn(book);
    expect(entries[0]?.source).toEqual({
      title: { vi: 'bao-cao.xlsx', en: 'bao-cao.xlsx' },
      reference: 'bao-cao.xlsx, Số liệu',
      section: 'B2',
    });
    const { mapping } = recognise(book, context);
    const exported = statedIn(book, context, { ...mapping, system: 'LRIS' });
    expect(exported.entries[0]?.source?.title.vi).toBe('LRIS');
  });
});
