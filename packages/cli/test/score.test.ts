import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Scoreboard } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import {
  answering,
  changedRows,
  csvOf,
  earlier,
  reportFile,
  scheme,
  schemeFile,
  unitsFile,
} from './office.js';
import { thidua, write } from './thidua.js';

const folder = dirname(schemeFile);
const year = ['--period', '2023', '--as-of', '2023-12-31'];
const score = (...words: string[]) => thidua('score', ...answering, ...year, ...words);
const written = (name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Scoreboard;
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('thidua score', () => {
  it('says that figures are taken to be as of today where nobody said of what day they are', async () => {
    const words = [...answering, '--period', '2023', '--reports', reportFile];
    const { status, stderr } = await thidua('score', ...words, '--out', 'hom-nay.json');
    const [y = '', m = '', d = ''] = written('hom-nay.json').asOf.split('-');
    expect(status).toBe(0);
    expect(stderr).toBe(
      `Lưu ý: Chưa có --as-of: số liệu được ghi là tính đến hôm nay, ${Number(d)}/${Number(m)}/${y}. Nếu là ngày khác thì ghi rõ.\n`,
    );
    expect((await score('--reports', reportFile, '--out', 'cuoi-nam.json')).stderr).toBe('');
  });

  it('makes a checked scoreboard of a sheet as it was sent in, and shows the ranking', async () => {
    const { status, stdout, stderr } = await score('--reports', reportFile, '--out', 'bang.json');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      '✓ Đã ghi bang.json',
      'Hạng  Mã   Địa phương   Điểm',
      '   1  M04  Mũi Khuê    94,00',
      '   2  M02  Cồn Hạc     90,00',
    ]);
    const { boards } = written('bang.json');
    // Mũi Khuê: 27 of 30 km 27, pledged 20, of the 50 points for which there are data: 94 of 100.
    // Cồn Hạc: 80 of 100 houses 40, 30 of 30 km 30, pledged 20. Bến Nguyệt: 50 + 15 + 20.
    // Đầm Sương: 60,5 of 100 houses 30,25, not pledged, of 70 points.
    expect(boards[0]?.rows.map(({ code, score: points }) => [code, points])).toEqual([
      ['M04', 94],
      ['M02', 90],
      ['M01', 85],
      ['M03', 43.21],
    ]);
    expect((await thidua('check', 'bang.json')).status).toBe(0);
  });

  it('takes stage and status in the words of the workbook, typed with or without accents', async () => {
    const real = write('bang-diem-that.json', JSON.stringify({ ...scheme, status: 'official' }));
    const asked = ['--scheme', real, '--localities', unitsFile, ...year, '--reports', reportFile];
    for (const [stage, status] of [
      ['chính thức', 'sơ bộ'],
      ['Chinh thuc', 'so bo'],
      ['final', 'provisional'],
    ] as const) {
      const words = ['--stage', stage, '--status', status, '--out', 'tieng-viet.json'];
      expect((await thidua('score', ...asked, ...words)).status).toBe(0);
      const { boards, status: said } = written('tieng-viet.json');
      expect([boards[0]?.stage, said]).toEqual(['final', 'provisional']);
    }
  });

  it('says what it was computed from: scheme, stage, tool and the SHA-256 of every file', async () => {
    expect((await score('--reports', reportFile, '--out', 'goc.json')).status).toBe(0);
    const { origin, scheme: by, boards } = written('goc.json');
    expect([by, boards[0]?.stage]).toEqual([{ id: 'mau', version: '1' }, 'final']);
    expect(origin?.tool).toMatch(/^@thidua\/office \d/);
    expect(origin?.inputs).toEqual(
      [
        ['scheme', schemeFile],
        ['localities', unitsFile],
        ['reports', reportFile],
      ].map(([role, file = '']) => ({ role, name: basename(file), sha256: sha256(file) })),
    );
  });

  it('prints the scoreboard where no file is asked for, and reads a pipe', async () => {
    const printed = JSON.parse((await score('--reports', reportFile)).stdout) as Scoreboard;
    expect(printed.boards[0]?.rows).toHaveLength(4);
    expect((await score('--reports', reportFile, '--out', '-')).stdout).toContain('"boards"');
  });

  it('compares ranks with the scoreboard of the period before, where the rules are the same', async () => {
    const old = write('2022.json', JSON.stringify(earlier));
    const words = ['--period', '2022', '--as-of', '2022-12-31', '--out', 'bang-2022.json'];
    expect((await thidua('score', ...answering, '--reports', old, ...words)).status).toBe(0);
    const previous = ['--previous', 'bang-2022.json', '--out', 'bang-2023.json'];
    expect((await score('--reports', reportFile, ...previous)).stderr).toBe('');
    const { rows = [] } = written('bang-2023.json').boards[0] ?? {};
    expect(rows.find(({ code }) => code === 'M01')).toMatchObject({
      code: 'M01',
      previousRank: 2,
      change: { kind: 'down', places: 1 },
    });

    const later = write('bang-diem-2.json', JSON.stringify({ ...scheme, version: '2' }));
    const { status, stderr } = await thidua(
      ...['score', '--scheme', later, '--localities', unitsFile, ...year],
      ...['--reports', reportFile, ...previous],
    );
    expect(status).toBe(0);
    expect(stderr).toContain('không so sánh thứ hạng');
  });
});

describe('thidua score on what is wrong or can be read in two ways', () => {
  it('tells every issue at once with its cell, and writes nothing', async () => {
    const rows = changedRows(0, 1, 'Bến Nguyet X').map((row, at) =>
      at === 2 ? row.map((cell, column) => (column === 2 ? 'abc' : cell)) : row,
    );
    const file = write('sai.csv', csvOf(rows));
    const before = readdirSync(folder);
    const { status, stdout, stderr } = await score('--reports', file, '--out', 'khong-ghi.json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`✗ ${file}: 2 vấn đề`);
    expect(stderr).toContain('(tại dòng 3, cột 2)');
    expect(stderr).toContain('“abc” không phải là số');
    expect(stderr).toContain('→ Trong tệp ánh xạ: "names": { "Bến Nguyet X": "…" }');
    expect(stderr).toContain('"marks": { "abc": "not-reported" }');
    expect(stderr).toContain('--save-mapping');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('asks what a column is, writes the mapping to answer in, and takes the answer', async () => {
    const headings = ['TT', 'Địa phương', 'Nhà xây mới', 'Km đường', 'Đăng ký giao ước'];
    const file = write('la.csv', csvOf(undefined, headings));
    const words = ['--reports', file, '--out', 'la.json'];
    const asked = await score(...words, '--save-mapping', 'anh-xa.json');
    expect(asked.status).toBe(1);
    expect(asked.stdout).toBe('✓ Đã ghi anh-xa.json\n');
    expect(asked.stderr).toContain('“Km đường” có số liệu nhưng không phải tiêu chí nào');
    expect(existsSync(join(folder, 'la.json'))).toBe(false);
    const mapping = readFileSync(join(folder, 'anh-xa.json'), 'utf8');
    expect((await thidua('check', 'anh-xa.json')).stdout).toContain('không có vấn đề (tệp ánh xạ');
    const answered = mapping.replace(
      /"is": "ask",\s*"why": "unknown-column"/,
      '"is": "value", "criterion": "roads", "part": "value"',
    );
    expect(answered).not.toBe(mapping);
    write('tra-loi.json', answered);
    const { status, stderr } = await score(...words, '--mapping', 'tra-loi.json');
    expect([status, stderr]).toEqual([0, '']);
    expect(written('la.json').origin?.inputs.map(({ role }) => role)).toContain('mapping');
    expect(written('la.json').boards[0]?.rows[2]).toMatchObject({ code: 'M01', score: 85 });
  });

  it('holds files of several localities against each other', async () => {
    const one = write('mot.csv', csvOf(changedRows(0, 2, '99')));
    const { status, stderr } = await score('--reports', reportFile, one, '--out', 'hai.json');
    expect(status).toBe(1);
    expect(stderr).toContain('hai nơi ghi số khác nhau');
    expect(stderr).toContain(basename(reportFile));
  });

  it('gives programs the same as JSON', async () => {
    const file = write('sai-json.csv', csvOf(changedRows(0, 2, 'abc')));
    const { status, stdout } = await score('--reports', file, '--out', 'x.json', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
    expect(stdout).toContain('"code": "not-a-number"');
    const done = await score('--reports', reportFile, '--out', 'x.json', '--json');
    expect(JSON.parse(done.stdout)).toMatchObject({ ok: true, written: 'x.json' });
  });

  it('refuses reports of another year, and blocs that nobody named', async () => {
    const old = write('cu.json', JSON.stringify(earlier));
    expect((await score('--reports', old)).stderr).toContain(
      'Báo cáo của năm 2022, không phải năm 2023',
    );
    const { localities } = JSON.parse(readFileSync(unitsFile, 'utf8')) as { localities: unknown };
    const bare = write('bare.json', JSON.stringify(localities));
    const words = ['--scheme', schemeFile, '--localities', bare, '--reports', reportFile];
    const { status, stderr } = await thidua('score', ...words, ...year);
    expect(status).toBe(1);
    expect(stderr).toContain('tệp không có danh sách cụm');
  });

  it.each([
    [['--period', '2023', '--scheme', 'x'], 'Lệnh score cần --localities'],
    [[...answering, ...year], 'Lệnh score cần --reports'],
    [[...answering, '--reports', reportFile], 'Lệnh score cần --period'],
    [[...answering, '--reports', reportFile, '--period', '23'], 'không nhận “23”'],
    [
      [...answering, ...year, '--reports', reportFile, '--stage', 'x'],
      'một trong: “tự chấm”, “thẩm định”',
    ],
    [
      [...answering, ...year, '--reports', reportFile, '--status', 'x'],
      'một trong: “chính thức”, “sơ bộ”, “minh họa”',
    ],
    [[...answering, ...year, '--reports', reportFile, '--as-of', 'x'], 'không phải là ngày'],
    [[...answering, ...year, '--reports', '--out', 'x'], '“--reports” cần một giá trị'],
    [[...answering, ...year, '--reports', 'khong-co.csv'], 'Không tìm thấy tệp'],
    [[...answering, ...year, '--reports', schemeFile], 'là bảng điểm, không phải báo cáo'],
    [
      ['--scheme', reportFile, '--localities', unitsFile, ...year, '--reports', reportFile],
      'là bảng tính, không phải bảng điểm',
    ],
    [[...answering, ...year, '--reports', '-', '-'], 'chỉ đọc được một lần'],
    [
      ['la-gi.xlsx', ...answering, ...year, '--reports', reportFile],
      '“--scheme” không dùng cùng sổ tính',
    ],
    [
      [...answering, ...year, '--reports', reportFile, '--out', schemeFile],
      'Chọn tên khác cho --out',
    ],
  ])('answers %j with status 2', async (words, message) => {
    const { status, stdout, stderr } = await thidua('score', ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
