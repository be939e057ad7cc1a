import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answering, reportFile, schemeFile, unitsFile } from './office.js';
import { thidua, write } from './thidua.js';

const folder = dirname(schemeFile);
const board = join(folder, 'tinh.json');
await thidua('score', ...answering, '--reports', reportFile, '--period', '2023', '--out', board);
const recompute = (file: string, ...from: string[]) =>
  thidua('check', '--recompute', file, '--from', ...from);

describe('thidua check --recompute', () => {
  it('gives the same bytes from the same files, in whichever order and under whichever names', async () => {
    const moved = write('ten-khac.csv', readFileSync(reportFile));
    const { status, stdout } = await recompute(board, moved, unitsFile, schemeFile);
    expect(stdout).toContain('giống hệt từng byte');
    expect(status).toBe(0);
  });

  it('says what differs where a figure was changed afterwards', async () => {
    const changed = JSON.parse(readFileSync(board, 'utf8')) as {
      boards: { rows: { dataShare?: number }[] }[];
    };
    const [row] = changed.boards[0]?.rows ?? [];
    if (row) row.dataShare = 0.25;
    const file = write('sua.json', `${JSON.stringify(changed, null, 2)}\n`);
    const { status, stdout } = await recompute(file, schemeFile, unitsFile, reportFile);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'Khác với kết quả tính lại tại boards.0.rows.0.dataShare: bảng ghi 0.25, tính lại được 0.5',
    );
  });

  it('names the file of origin that was changed, and what that changes', async () => {
    const other = write('khac.csv', readFileSync(reportFile, 'utf8').replace('"80"', '"81"'));
    const { status, stdout } = await recompute(board, schemeFile, unitsFile, other);
    expect(status).toBe(1);
    expect(stdout).toContain('Thiếu tệp gốc “bao-cao.csv”');
    expect(stdout).toContain('không được tính từ tệp “khac.csv” này');
    expect(stdout).toContain('Khác với kết quả tính lại tại');
  });

  it('says that only the writing differs', async () => {
    const file = write('gon.json', JSON.stringify(JSON.parse(readFileSync(board, 'utf8'))));
    const { status, stdout } = await recompute(file, schemeFile, unitsFile, reportFile);
    expect(status).toBe(1);
    expect(stdout).toContain('Nội dung giống nhau nhưng cách ghi khác');
  });

  it('tells what is wrong in the files of origin, and gives programs the same', async () => {
    const { status, stdout } = await recompute(board, schemeFile, unitsFile);
    expect(status).toBe(1);
    expect(stdout).toContain('Thiếu tệp gốc “bao-cao.csv”');
    const json = await thidua(
      'check',
      '--json',
      '--recompute',
      board,
      '--from',
      'khong-co.csv',
      schemeFile,
    );
    expect(json.status).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false });
  });

  it.each([
    [['--recompute', 'tinh.json'], 'cần các tệp gốc'],
    [['--from', 'tinh.json'], 'chỉ dùng cùng với “--recompute”'],
    [['tinh.json', '--recompute', 'tinh.json', '--from', 'x'], 'chỉ nhận một bảng thi đua'],
    [['--recompute', 'tinh.json', '--from', 'x', '--mend', 'y'], '“--recompute” cùng với “--mend”'],
    [[schemeFile, '--period', '2023'], 'không có bảng tính nào'],
    [['--recompute', schemeFile, '--from', schemeFile], 'không phải bảng thi đua'],
  ])('answers %j with status 2', async (words, message) => {
    const { status, stderr } = await thidua('check', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('thidua check on spreadsheets', () => {
  it('holds a file against scheme and localities, and offers what was recognised', async () => {
    const words = [schemeFile, unitsFile, reportFile, '--save-mapping', 'nhan-dang.json'];
    const { status, stdout } = await thidua('check', ...words);
    expect(status).toBe(0);
    expect(stdout).toContain(`✓ ${reportFile}: không có vấn đề (bảng tính)`);
    expect(JSON.parse(readFileSync(join(folder, 'nhan-dang.json'), 'utf8'))).toMatchObject({
      scheme: { id: 'mau', version: '1' },
      tables: [{ columns: expect.arrayContaining([]) as unknown }],
    });
  });

  it('names the cell of every issue, also of a JSON report held against the localities', async () => {
    const wrong = write('loi.csv', readFileSync(reportFile, 'utf8').replace('"80"', '"tám mươi"'));
    const json = JSON.parse(
      (await thidua('check', '--json', wrong, schemeFile, unitsFile)).stdout,
    ) as object;
    expect(json).toMatchObject({
      ok: false,
      files: [
        { kind: 'spreadsheet', issues: [{ code: 'not-a-number', row: 4, column: 3 }] },
        { kind: 'scheme', ok: true },
        { kind: 'localities', ok: true },
      ],
    });
  });

  it('gives the sheet back with a column that says in each row what to mend', async () => {
    const wrong = write('can-sua.csv', readFileSync(reportFile, 'utf8').replace('"80"', '"x80"'));
    const words = [schemeFile, unitsFile, wrong, '--mend', 'da-danh-dau.csv'];
    const { status, stdout } = await thidua('check', ...words);
    expect(status).toBe(1);
    expect(stdout).toContain('✓ Đã ghi da-danh-dau.csv');
    const marked = readFileSync(join(folder, 'da-danh-dau.csv'), 'utf8').split('\r\n');
    expect(marked.find((line) => line.includes('Cồn Hạc'))).toContain('“x80” không phải là số');
    expect(marked.find((line) => line.includes('Mũi Khuê'))).not.toContain('không phải');
    expect((await thidua('check', wrong, '--mend', wrong)).stderr).toContain(
      'Chọn tên khác cho --mend',
    );
    expect((await thidua('check', schemeFile, '--mend', 'x')).stderr).toContain(
      'đúng một bảng tính',
    );
  });

  it('says what a file alone was not held against', async () => {
    const { status, stdout } = await thidua('check', reportFile);
    expect(status).toBe(0);
    expect(stdout).toContain('chưa đối chiếu số liệu');
  });

  it('judges by content, not by name', async () => {
    const pdf = write('gia.xlsx', '%PDF-1.7\n');
    expect((await thidua('check', pdf)).stdout).toContain('Đây là tệp PDF, không phải bảng tính');
    const board = write('bang.xlsx', '{"schemaVersion":"2.0"}');
    expect((await thidua('check', board)).stdout).toContain('phiên bản');
  });
});
