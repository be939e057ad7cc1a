// One workbook that holds a whole movement: made, checked, scored, published.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Scoreboard } from '@thidua/core';
import {
  blocs,
  localities,
  milestones,
  reports2023,
  scheme,
  scoreboard2023,
  sources,
  areas,
  targets,
} from '@thidua/sample-province';
import { writeMovement } from '@thidua/sheets';
import { describe, expect, it } from 'vitest';
import {
  changedRows,
  csvOf,
  earlier,
  reportFile,
  scheme as ownScheme,
  schemeFile,
  units,
  unitsFile,
} from './office.js';
import { thidua, write } from './thidua.js';

const folder = dirname(schemeFile);
const { id, title, asOf } = scoreboard2023;
const movement = {
  ...{ id, title, asOf, period: '2023', status: 'illustrative' as const, source: sources.sample },
  ...{ stage: 'second-review' as const, scheme, blocs: blocs.slice(), localities, subunits: [] },
  ...{ areas, targets, milestones, history: [], reports: reports2023 },
};
const members = new Set(localities.map(({ code }) => code));
const workbook = write(
  'thi-dua.xlsx',
  await writeMovement({
    ...movement,
    blocs: blocs.map((bloc) => ({
      ...bloc,
      members: bloc.members.filter((code) => members.has(code)),
    })),
  }),
);

describe('thidua init', () => {
  it('makes a folder with one workbook, and never writes over one', async () => {
    const { status, stdout } = await thidua('init', 'phong-trao');
    expect([status, stdout.split('\n')[0]]).toEqual([0, '✓ Đã ghi phong-trao/thi-dua.xlsx']);
    const again = await thidua('init', 'phong-trao');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('đã có nên không ghi đè');
  });

  it('makes a form whose open fields are told by their cells', async () => {
    expect(
      (await thidua('init', 'mau', '--scheme', schemeFile, '--localities', unitsFile)).status,
    ).toBe(0);
    const { status, stdout } = await thidua('check', 'mau/thi-dua.xlsx');
    expect(status).toBe(1);
    expect(stdout).toContain('(tại Phong trào!B4)');
    expect(stdout).not.toContain('Bảng điểm!');
  });

  it('tells what is wrong with what it is given, and writes nothing then', async () => {
    const wrong = write('sai.json', '{"criteria": []}');
    expect((await thidua('init', 'sai', '--scheme', wrong)).status).toBe(1);
    expect((await thidua('init')).status).toBe(2);
    expect((await thidua('init', 'sai', '--scheme', unitsFile)).stderr).toContain(
      'không phải bảng điểm',
    );
    expect(existsSync(join(folder, 'sai'))).toBe(false);
  });
});

describe('a workbook whose figures localities send in', () => {
  const plan = async () =>
    write(
      'ke-hoach.xlsx',
      await writeMovement({
        ...{ ...movement, ...units, id: 'ke-hoach', stage: 'final', scheme: ownScheme },
        ...{ targets: [], milestones: [], reports: [] },
      }),
    );

  it('says that it has none, and is scored by what is sent in, to be computed again', async () => {
    const file = await plan();
    const { status, stdout } = await thidua('check', file);
    expect([status, stdout.split('\n')[1]]).toEqual([
      0,
      '  Lưu ý: Sổ tính chưa có số liệu nào, nên bảng thi đua chưa có bảng xếp hạng',
    ]);
    // What Excel keeps beside a file that is open.
    const lock = write('~$bao-cao.csv', 'x');
    const words = ['score', file, '--reports', reportFile, lock, '--out', 'gui-ve.json'];
    const scored = await thidua(...words);
    expect([scored.status, scored.stderr]).toEqual([0, '']);
    const made = JSON.parse(readFileSync(join(folder, 'gui-ve.json'), 'utf8')) as Scoreboard;
    expect(made.boards[0]?.rows.map(({ code, score }) => [code, score])).toEqual([
      ['M04', 94],
      ['M02', 90],
      ['M01', 85],
      ['M03', 43.21],
    ]);
    expect(made.origin?.inputs.map(({ role }) => role)).toEqual(['workbook', 'reports']);
    const from = ['--from', file, reportFile];
    const again = await thidua('check', '--recompute', 'gui-ve.json', ...from);
    expect(again.stdout).toContain('giống hệt từng byte');
  });

  it('is what reports are checked against, as they would be scored', async () => {
    const file = await plan();
    const good = await thidua('check', file, reportFile);
    expect(good.stdout.split('\n').slice(0, 2)).toEqual([
      `✓ ${file}: không có vấn đề (sổ tính của phong trào “ke-hoach”)`,
      `✓ ${reportFile}: không có vấn đề (bảng tính)`,
    ]);
    const wrong = write('gui-sai.csv', csvOf(changedRows(1, 1, 'Cồn Hạt')));
    const other = write('nam-truoc.json', JSON.stringify(earlier));
    // In any order.
    const { status, stdout } = await thidua('check', wrong, other, file);
    expect(status).toBe(1);
    expect(stdout).toContain('Có phải là “Cồn Hạc”?');
    expect(stdout).toContain('Báo cáo của năm 2022, không phải năm 2023');
    const scored = await thidua('score', file, '--reports', wrong, other, '--out', 'khong.json');
    for (const line of scored.stderr.split('\n')) expect(stdout).toContain(line);
    await thidua(
      'check',
      file,
      wrong,
      '--mend',
      'sua.csv',
      '--save-mapping',
      'gui-sai-anh-xa.json',
    );
    expect(existsSync(join(folder, 'sua.csv'))).toBe(true);
    const mapped = await thidua('check', file, wrong, '--mapping', 'gui-sai-anh-xa.json');
    expect(mapped.stdout).toContain('gui-sai-anh-xa.json: không có vấn đề (tệp ánh xạ)');
    expect((await thidua('check', file, reportFile, '--period', '2023')).stderr).toContain(
      'đã ghi năm',
    );
  });

  it('is to be mended before reports are checked against it', async () => {
    await thidua('init', 'trong', '--scheme', schemeFile, '--localities', unitsFile);
    const { status, stdout } = await thidua('check', 'trong/thi-dua.xlsx', reportFile);
    expect(status).toBe(1);
    expect(stdout).toContain(`• ${reportFile}: đọc được, nhưng chưa đối chiếu`);
    expect(stdout).toContain('Sửa trong/thi-dua.xlsx trước');
  });

  it('takes a mapping for what is sent in alone', async () => {
    const { status, stderr } = await thidua('score', await plan(), '--save-mapping', 'anh-xa.json');
    expect(status).toBe(2);
    expect(stderr).toContain('“--save-mapping” chỉ dùng cùng --reports');
  });
});

describe('the workbook of a movement', () => {
  it('is checked as what it is', async () => {
    const { status, stdout } = await thidua('check', workbook);
    expect(stdout).toContain(`không có vấn đề (sổ tính của phong trào “${id}”)`);
    expect(status).toBe(0);
  });

  it('gives the scores that its reports give, with targets and days, and says where from', async () => {
    expect((await thidua('score', workbook, '--out', 'tu-so-tinh.json')).status).toBe(0);
    const made = JSON.parse(readFileSync(join(folder, 'tu-so-tinh.json'), 'utf8')) as Scoreboard;
    const ranksOf = ({ boards: [board] }: Scoreboard) =>
      Object.fromEntries((board?.rows ?? []).map(({ code, rank, score }) => [code, [rank, score]]));
    expect(ranksOf(made)).toEqual(ranksOf(scoreboard2023));
    expect(made.targets.map((target) => target.id)).toEqual(targets.map((target) => target.id));
    expect(made.milestones).toHaveLength(milestones.length);
    expect(made.origin?.inputs).toMatchObject([{ role: 'workbook', name: 'thi-dua.xlsx' }]);
    const again = await thidua('check', '--recompute', 'tu-so-tinh.json', '--from', workbook);
    expect(again.stdout).toContain('giống hệt từng byte');
  });

  it('is published in one step', { timeout: 300_000 }, async () => {
    const { status, stdout } = await thidua('publish', workbook, '--out', 'trang');
    expect(stdout).toContain('✓ Đã ghi trang');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'trang/index.html'), 'utf8')).toContain('Chợ Nguyệt');
  });

  it.each([
    [['score', 'bao-cao.csv'], 'không phải sổ tính của phong trào'],
    [['score', workbook, '--scheme', schemeFile], '“--scheme” không dùng cùng sổ tính'],
    [['score', workbook, 'khac.xlsx'], 'không rõ “khac.xlsx” là gì'],
    [['score', workbook, '--out', workbook], 'Đặt tên tệp có đuôi .json'],
    [['publish', 'bao-cao.csv', '--out', 'q'], 'không phải sổ tính của phong trào'],
  ])('answers %j with status 2', async (words, message) => {
    const { status, stdout, stderr } = await thidua(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
