import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answering, changedRows, csvOf, reportFile, schemeFile } from './office.js';
import { scoreboardFile, thidua, write } from './thidua.js';

const folder = dirname(schemeFile);
const board = join(folder, 'bang.json');
const later = join(folder, 'bang-sau.json');
const year = ['--period', '2023', '--as-of', '2023-12-31'];
await thidua('score', ...answering, ...year, '--reports', reportFile, '--out', board);
const mended = write('tham-dinh.csv', csvOf(changedRows(0, 2, '60')));
await thidua('score', ...answering, ...year, '--reports', mended, '--out', later);
const explain = (...words: string[]) => thidua('explain', '--scoreboard', board, ...words);

describe('thidua explain', () => {
  it('says why a locality has its score and its rank, in Vietnamese', async () => {
    const { status, stdout } = await explain('--locality', 'M01');
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'Bảng điểm mẫu, năm 2023',
      'Bến Nguyệt: 85,00 điểm; hạng 3/4; hạng 3/4 trong Cụm ven biển',
      'Kém Cồn Hạc (hạng 2) 5 điểm.',
      'Hơn Đầm Sương (hạng 4) 41,79 điểm.',
      '',
      'Từng tiêu chí',
      '  Nhà xây mới: 100 ha; đạt 100% so với chỉ tiêu 100 ha; được 50/50 điểm. Nguồn: bao-cao.csv!C3.',
      '  Đường bê tông: 15 km; đạt 50% so với chỉ tiêu 30 km; được 15/30 điểm. Nguồn: bao-cao.csv!D3.',
      '  Đăng ký giao ước: có; được 20/20 điểm. Nguồn: bao-cao.csv!E3.',
      '',
      'Nguồn: bao-cao.csv; số liệu đến 31/12/2023.',
      '',
    ]);
  });

  it('takes a name, says what is missing, and speaks English', async () => {
    const { stdout } = await explain('--locality', 'mui khue', '--lang', 'en');
    expect(stdout).toContain('Mui Khue: 94.00 points; rank 1 of 4');
    expect(stdout).toContain('There are data for 50% of the weight only');
    expect(stdout).toContain('no data, so not scored');
  });

  it('says so where a ranking has no reasons, and gives programs the same as JSON', async () => {
    const words = ['--scoreboard', scoreboardFile, '--locality', '509'];
    expect((await thidua('explain', ...words)).stdout).toContain('thứ hạng do nơi công bố đưa ra');
    const { row, place } = JSON.parse((await explain('--locality', 'M01', '--json')).stdout) as {
      row: { rank: number };
      place: unknown;
    };
    expect(row.rank).toBe(3);
    expect(place).toMatchObject({ of: 4, above: { code: 'M02', gap: 5 }, tiedWith: [] });
  });

  it.each([
    [['--locality', 'M99'], 'Bảng xếp hạng không có địa phương “M99”'],
    [['--locality', 'Bến Nguyet Q'], 'Có phải là “Bến Nguyệt”?'],
    [['--locality', 'M01', '--board', 'x'], 'Các bảng có: mau-2023.'],
    [[], 'Lệnh explain cần địa phương'],
    [['M01'], 'Không rõ “M01” là gì'],
  ])('answers %j with status 2', async (words, message) => {
    const { status, stdout, stderr } = await explain(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('thidua compare', () => {
  it('says whose rank moved, by how much, and why', async () => {
    const { status, stdout } = await thidua('compare', board, later);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'Bảng điểm mẫu, năm 2023',
      'Địa phương  Hạng  Điểm',
      'Bến Nguyệt  3     85,00 → 65,00',
      '    Nhà xây mới: 100 ha → 60 ha (−20,00 điểm)',
      '3 địa phương không thay đổi.',
      '',
    ]);
  });

  it('says that nothing changed, and gives programs the same as JSON', async () => {
    expect((await thidua('compare', board, board)).stdout).toContain('Không có gì thay đổi.');
    const { stdout } = await thidua('compare', board, later, '--json', '--lang', 'en');
    expect(JSON.parse(stdout)).toMatchObject({
      boards: [
        { id: 'mau-2023', unchanged: 3, rows: [{ code: 'M01', criteria: [{ gain: -20 }] }] },
      ],
      added: [],
    });
  });

  it('names a ranking that the old scoreboard did not have', async () => {
    const { status, stdout } = await thidua('compare', scoreboardFile, board);
    expect(status).toBe(0);
    expect(stdout).not.toContain('undefined');
    expect(stdout).toContain('Hai bảng chấm theo hai bảng điểm');
  });

  it.each([
    [['bang.json'], 'cần hai bảng thi đua'],
    [['bang.json', 'khong-co.json'], 'Không tìm thấy tệp'],
    [['bang.json', schemeFile], 'không phải bảng thi đua'],
  ])('answers %j with status 2', async (words, message) => {
    const { status, stderr } = await thidua('compare', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
