import {
  blocs,
  localities,
  milestones,
  reports2023,
  scheme,
  sources,
  targets,
  areas,
} from '@thidua/sample-province';
import { describe, expect, it } from 'vitest';
import type { Cell, Sheet, Workbook } from '../cells/cell.js';
import { readWorkbook } from '../cells/read-workbook.js';
import { textCell } from '../cells/sheet-view.js';
import type { Movement } from './movement.js';
import { readMovement } from './read-movement.js';
import { writeMovement } from './write-movement.js';

const movement: Movement = {
  ...{ id: 'm', title: { vi: 'Phong trào', en: 'Movement' }, period: '2023', asOf: '2023-12-31' },
  ...{ status: 'illustrative', source: sources.sample, scheme, blocs, localities, subunits: [] },
  ...{ targets, areas, milestones, history: [], reports: reports2023 },
};

const made = writeMovement(movement).then((bytes) => readWorkbook(bytes, 'thi-dua.xlsx'));

/** The workbook with some cells as somebody changed them. */
async function changed(sheet: string, cells: Record<string, Cell | string>): Promise<Workbook> {
  const read = await made;
  if (!read.ok) throw new Error('not read');
  const sheets = read.workbook.sheets.map((each): Sheet => {
    if (each.name !== sheet) return each;
    const cellAt: Sheet['cellAt'] = (row, column) => {
      const own = cells[`${String.fromCharCode(65 + column)}${row + 1}`];
      if (own === undefined) return each.cellAt(row, column);
      return typeof own === 'string' ? textCell(own) : own;
    };
    return { ...each, cellAt };
  });
  return { ...read.workbook, sheets };
}

async function issuesOf(sheet: string, cells: Record<string, Cell | string>, locale?: 'vi' | 'en') {
  const result = readMovement(await changed(sheet, cells), locale ? { locale } : {});
  return result.ok ? [] : result.issues;
}

const day: Cell = { kind: 'day', value: '2023-01-10', text: '10/1/2023' };

/** A result between two units, of what the scheme does not have. */
const [one, other] = localities.map(({ code }) => code);
const pairRow = { A4: one ?? '', B4: other ?? '', C4: 'tran-thang', D4: 'chính thức', E4: '3' };

describe('what is wrong in the workbook of a movement', () => {
  it.each([
    ['Phong trào', { B4: '' }, 'needed Phong trào!B4'],
    ['Phong trào', { B8: 'ba mươi mốt' }, 'not-a-day Phong trào!B8'],
    ['Phong trào', { B9: 'chinh thưc' }, undefined],
    ['Phong trào', { B9: 'chính thứ' }, 'not-in-list Phong trào!B9'],
    ['Phong trào', { B10: 'N99' }, 'unknown-source Phong trào!B10'],
    ['Tiêu chí', { B6: day }, 'day-for-text Tiêu chí!B6'],
    ['Địa phương', { A4: '' }, 'needed Địa phương!A4'],
    ['Số đo', { A4: 'khong-co' }, 'unknown-target Số đo!A4'],
    ['Số đo', { B4: 'mức cần đạt' }, 'doubled-figure Số đo!B5'],
    ['Nguồn', { A5: 'N1', B5: 'Nguồn khác' }, 'doubled-code Nguồn!A5'],
    ['Đối đầu', { ...pairRow, A4: 'H99' }, 'unknown-locality Đối đầu!A4'],
    ['Đối đầu', { ...pairRow, B4: 'H99' }, 'unknown-locality Đối đầu!B4'],
    ['Đối đầu', pairRow, 'unknown-criterion Đối đầu!C4'],
    ['Đối đầu', { ...pairRow, E4: 'ba' }, 'not-a-number Đối đầu!E4'],
    ['Số liệu', { C4: 'khong-co' }, 'not-in-list Số liệu!C4'],
    ['Số liệu', { C4: '' }, 'needed Số liệu!C4'],
    ['Số liệu', { A7: 'H99' }, 'unlike-code Số liệu!A7'],
  ])('is told at its cell: %s %o', async (sheet, cells, expected) => {
    const found = (await issuesOf(sheet, cells)).map(({ code, place }) => `${code} ${place}`);
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });

  it('says that there are no figures yet, and reads those that are written under own headings', async () => {
    const [read, fresh] = await Promise.all([
      writeMovement({ ...movement, reports: [] }).then((bytes) =>
        readWorkbook(bytes, 'thi-dua.xlsx'),
      ),
      writeMovement({}).then((bytes) => readWorkbook(bytes, 'thi-dua.xlsx')),
    ]);
    if (!read.ok || !fresh.ok) throw new Error('not read');
    const starter = fresh.workbook.sheets.find(({ name }) => name === 'Số liệu');
    const withFigures = (cells: Record<string, Cell>) => {
      const sheets = read.workbook.sheets.map((each): Sheet => {
        if (each.name !== 'Số liệu' || !starter) return each;
        const cellAt: Sheet['cellAt'] = (row, column) =>
          cells[`${row},${column}`] ?? starter.cellAt(row, column);
        return { ...starter, cellAt };
      });
      return readMovement({ ...read.workbook, sheets });
    };
    const none = withFigures({});
    expect(none.ok ? none.movement.reports : none.issues).toEqual([]);
    expect(none.warnings.map(({ code }) => code)).toEqual(['no-figures']);
    const criterion = scheme.criteria.find(({ unit }) => unit?.vi === '%');
    const [first] = localities;
    const some = withFigures({
      ...{ '2,2': textCell(criterion?.title.vi ?? ''), '3,0': textCell(first?.code ?? '') },
      ...{ '3,1': textCell(first?.name.vi ?? ''), '3,2': textCell('62,5') },
    });
    expect(
      some.ok ? some.movement.reports.flatMap(({ entries }) => entries) : some.issues,
    ).toMatchObject([{ code: first?.code, criterion: criterion?.id, value: 62.5 }]);
  });

  it('says of a workbook that nobody has filled in what is to be filled in, each cell once', async () => {
    const fresh = await readWorkbook(await writeMovement({}), 'thi-dua.xlsx');
    if (!fresh.ok) throw new Error('not read');
    const result = readMovement(fresh.workbook, {});
    const issues = result.ok ? [] : result.issues;
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['needed', 'no-rows']));
    expect(new Set(issues.map(({ place }) => place)).size).toBe(issues.length);
    expect(issues.find(({ code }) => code === 'no-rows')?.message).toBe(
      'Trang tính chưa có dòng nào (tại Tiêu chí)',
    );
  });

  it('says of a rule what was not understood, and how it is written', async () => {
    const read = await made;
    const sheet = read.ok
      ? read.workbook.sheets.find(({ name }) => name === 'Tiêu chí')
      : undefined;
    if (!sheet) throw new Error('no sheet');
    const headings = Array.from({ length: sheet.columnCount }, (_, at) => sheet.cellAt(2, at).text);
    const column = headings.indexOf('Tham số');
    const rule = headings.indexOf('Cách tính điểm');
    const row = Array.from({ length: sheet.rowCount }, (_, at) => at).find(
      (at) => sheet.cellAt(at, rule).text === 'theo bậc',
    );
    const cell = `${String.fromCharCode(65 + column)}${(row ?? 0) + 1}`;
    const issues = await issuesOf('Tiêu chí', { [cell]: 'từ 90: 10; tư 80: 8' });
    expect(issues).toMatchObject([
      {
        ...{ code: 'notation', place: `Tiêu chí!${cell}` },
        message: `Tham số: không hiểu “từ 90: 10; tư 80: 8” (tại Tiêu chí!${cell})`,
        hint: expect.stringContaining('Viết như: từ 90: 10; từ 80: 8; còn lại: 0 ← tư 80: 8'),
      },
    ]);
  });

  it('gives the engine the last word on the scheme, in the words of the workbook', async () => {
    const issues = await issuesOf('Tiêu chí', { E6: 'nhom-khac' });
    expect(issues.map(({ code, place }) => `${code} ${place}`)).toContain('refused Tiêu chí!E6');
    expect(issues.find(({ place }) => place === 'Tiêu chí!E6')?.message).toContain('“nhom-khac”');
  });

  it.each(['31/2/2023', 'nay', '2023-13-01', ''])(
    'tells a wrong day of the movement once, and nothing that follows from it: %j',
    async (given) => {
      const found = (await issuesOf('Phong trào', { B8: given })).map(({ place }) => place);
      expect(found).toEqual(['Phong trào!B8']);
    },
  );

  it('tells a day before the year of the figures once, with figures that are later', async () => {
    const [issue, ...others] = await issuesOf('Phong trào', { B8: '1/1/1999' });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'early-day',
      message: expect.stringContaining('Ngày “1/1/1999” nằm trước năm 2023 của số liệu'),
    });
    expect(issue?.others?.[0]).toMatch(/^Số đo!/);
  });

  it('says of an empty cell what is to be written there, and of a refused one its column', async () => {
    const [policy] = await issuesOf('Bảng điểm', { B22: '' });
    expect(policy?.hint).toContain('tính 0 điểm; bỏ qua và quy đổi');
    const [refused] = await issuesOf('Tiêu chí', { J6: '-1' });
    expect(refused?.message).toMatch(/^Điểm tối đa: “-1” nằm ngoài giới hạn/);
    const unknown = await issuesOf('Tiêu chí', { I6: '' });
    expect(unknown.map(({ message }) => message)).toEqual([
      'Chiều hướng: thiếu giá trị (tại Tiêu chí!I6)',
    ]);
  });

  it('says in words of a council what a root group is, without the names of JSON', async () => {
    const issues = await issuesOf('Tiêu chí', { E4: 'kinh-te' });
    const words = issues.map(({ message, hint }) => `${message} ${hint}`).join(' ');
    expect(words).not.toMatch(/parent|maxPoints|\bfrom\b/);
  });

  it('is said in English too', async () => {
    const [issue] = await issuesOf('Phong trào', { B9: 'chính thứ' }, 'en');
    expect(issue).toMatchObject({
      message: 'Tình trạng số liệu: “chính thứ” is not in the list (at Phong trào!B9)',
      hint: 'Did you mean “chính thức”? Choose one of: chính thức, sơ bộ, minh họa',
    });
  });

  it('names a sheet and a column that are gone, and nothing that follows from it', async () => {
    const book = await changed('Địa phương', { A3: 'Cột khác' });
    const without = { ...book, sheets: book.sheets.filter(({ name }) => name !== 'Tiêu chí') };
    const result = readMovement(without);
    expect(
      result.ok ? [] : result.issues.map(({ code, received }) => `${code} ${received}`),
    ).toEqual(['no-sheet Tiêu chí', 'no-column Mã']);
  });

  it('never throws, whatever stands in a cell', async () => {
    const read = await made;
    if (!read.ok) throw new Error('not read');
    const texts = [
      '',
      '#REF!',
      '[',
      '(((',
      ';;',
      '=1',
      '31/31/2023',
      '__proto__',
      'constructor',
      'x',
    ];
    for (const text of texts) {
      const cells = Object.fromEntries(
        ['A', 'B', 'C', 'E', 'J', 'K', 'L', 'M'].map((letter) => [`${letter}4`, text]),
      );
      const sheets = await Promise.all(
        read.workbook.sheets.map(async ({ name }) =>
          (await changed(name, cells)).sheets.find((sheet) => sheet.name === name),
        ),
      );
      const book = { ...read.workbook, sheets: sheets.filter((sheet) => sheet !== undefined) };
      expect(readMovement(book).ok).toBe(false);
    }
  });
});
