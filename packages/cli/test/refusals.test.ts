// What is refused before anything is done, and what to do instead is said in the command to type.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeMovement } from '@thidua/sheets';
import { beforeAll, describe, expect, it } from 'vitest';
import { answering, reportFile, schemeFile } from './office.js';
import { thidua, write } from './thidua.js';

const folder = dirname(schemeFile);
const at = (name: string): string => join(folder, name);
const board = at('bang.json');
const workbook = at('thi-dua.xlsx');
const year = ['--period', '2023', '--as-of', '31/12/2023'];
const scored = ['score', ...answering, '--reports', reportFile, ...year];

beforeAll(async () => {
  write('thi-dua.xlsx', await writeMovement({}));
  expect((await thidua(...scored, '--out', board)).status).toBe(0);
});

describe('a name that says another kind of file than what is written', () => {
  const printed = `thidua render results --scoreboard ${board} --out ${at('bang.xlsx')}`;

  it.each([
    [[...scored, '--out', at('bang.xlsx')], printed],
    [[...scored, '--out', at('bang.csv')], printed],
    [[...scored, '--out', at('bang.html')], printed.replace('.xlsx', '.html')],
    [[...scored, '--save-mapping', at('anh-xa.xlsx')], 'đuôi .json'],
    [['check', schemeFile, reportFile, '--save-mapping', at('anh-xa.csv')], 'đuôi .json'],
    [['check', reportFile, '--mend', at('sua.xlsx')], 'đuôi .csv'],
    [['check', workbook, '--mend', at('sua.csv')], 'đuôi .xlsx'],
    [['render', 'leaderboard', '--scoreboard', board, '--out', at('bang.xlsx')], printed],
    [['render', 'leaderboard', '--scoreboard', board, '--out', at('anh.json')], 'đuôi .html'],
    [['render', 'results', '--scoreboard', board, '--out', at('bang.pdf')], '.xlsx (bảng tính)'],
    [['publish', board, '--out', at('trang.html')], 'cần tên thư mục'],
    [['publish', board, '--out', at('trang'), '--hosting', at('a.zip')], 'cần tên thư mục'],
    [['init', at('phong-trao.xlsx')], 'cần tên thư mục'],
  ])('is refused: %j', async (words, said) => {
    const { status, stdout, stderr } = await thidua(...words);
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(stdout).not.toContain('✓ Đã ghi');
    const out = words[words.length - 1] ?? '';
    expect(existsSync(out)).toBe(false);
  });

  it.each(['bang.json', 'bang', 'bang.json.moi', 'bang.2023'])('is not: %s', async (name) => {
    expect((await thidua(...scored, '--out', at(name))).status).toBe(0);
  });
});

describe('what is no scoreboard', () => {
  const letter = write('thu.txt', 'Kính gửi: các huyện\nĐề nghị báo cáo trước ngày 15\n');
  const spaced = write('bao cao.csv', 'TT,Địa phương,Nhà\n1,Bến Nguyệt,12\n');

  it.each([
    [workbook, `thidua score ${workbook} --out ${at('thi-dua.json')}`],
    [spaced, `--reports "${spaced}" --period 2023 --out "${at('bao cao.json')}"`],
    [letter, 'không có bảng số liệu nào'],
  ])('is told with the command that makes one: %s', async (file, said) => {
    for (const words of [
      ['explain', '--scoreboard', file, '--locality', 'M01'],
      ['compare', file, board],
      ['render', 'results', '--scoreboard', file, '--out', at('ket-qua.xlsx')],
    ]) {
      const { status, stderr } = await thidua(...words);
      expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
    }
  });

  it.each([
    ['a letter', letter, 'Đây là tệp chữ, không có bảng số liệu nào'],
    ['JSON of something else', write('khac.json', '{"a": 1}'), 'Xem lại có đúng tệp không'],
    ['a list of numbers', write('so.json', '[1, 2]'), 'Xem lại có đúng tệp không'],
  ])('is told by check for what it is: %s', async (_, file, said) => {
    const { status, stdout } = await thidua('check', file);
    expect([status, stdout]).toEqual([1, expect.stringContaining(said)]);
    expect(stdout).toMatch(/^✗ .*: 1 vấn đề/);
  });
});

describe('a word that was misspelt', () => {
  it.each([
    [['chek', board], 'Không có lệnh “chek”. Có phải là “check”?'],
    [['scoer'], 'Có phải là “score”?'],
    [['score', '--schema', 'a.json'], 'Không có tùy chọn “--schema”. Có phải là “--scheme”?'],
    [['check', '--save_mapping', 'a.json', board], 'Có phải là “--save-mapping”?'],
    [['check', '--lnag', 'en', board], 'Có phải là “--lang”?'],
  ])('is told with the one that was meant: %j', async (words, said) => {
    const { status, stderr } = await thidua(...words);
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('is told alone where nothing is near', async () => {
    const { stderr } = await thidua('xyzzy', '--lang', 'en');
    expect(stderr.split('\n')[0]).toBe('There is no command “xyzzy”.');
  });
});
