// What every command answers in Vietnamese, in words that an officer knows.
import { dirname, join } from 'node:path';
import { writeMovement } from '@thidua/sheets';
import { notPlain } from '@thidua/tooling/plain-words';
import { beforeAll, describe, expect, it } from 'vitest';
import { answering, changedRows, csvOf, earlier, reportFile, scheme, units } from './office.js';
import { thidua, write } from './thidua.js';

describe('what is answered in Vietnamese', () => {
  const at = (name: string): string => join(dirname(reportFile), name);
  const json = (name: string, value: unknown): string => write(name, JSON.stringify(value));
  const board = at('bang.json');
  const year = ['--period', '2023', '--as-of', '31/12/2023'];
  const report = (name: string, row: number, column: number, cell: string): string =>
    write(name, csvOf(changedRows(row, column, cell)));
  const [root, economy, duty] = scheme.groups;
  const wrongScheme = json('sai-bang-diem.json', {
    ...scheme,
    groups: [root, { ...economy, parent: undefined }, { ...duty, combine: 'all' }],
    criteria: scheme.criteria.map(({ maxPoints: _max, ...each }) => ({ ...each, direction: 1 })),
    rounding: null,
  });

  beforeAll(async () => {
    write('trong.xlsx', await writeMovement({}));
    write('mau.xlsx', await writeMovement({ scheme, ...units }));
    await thidua('score', ...answering, '--reports', reportFile, ...year, '--out', board);
  });

  it.each([
    ['check', at('khong-co.xlsx')],
    ['check', dirname(reportFile)],
    ['check', wrongScheme],
    ['check', json('sai-don-vi.json', { blocs: [], localities: [{ code: 1, name: 'x' }] })],
    ['check', json('sai-bang.json', { schemaVersion: '9', asOf: '2023-02-31' })],
    ['check', json('sai-bang-2.json', { schemaVersion: '1.0', boards: [{}], targets: 3 })],
    ['check', write('hong.json', '{"boards": [')],
    ['check', write('rong.csv', '')],
    [
      'check',
      ...answering.filter((word) => !word.startsWith('--')),
      report('r1.csv', 1, 1, 'Cồn Hạt'),
    ],
    ['check', ...answering.filter((word) => !word.startsWith('--')), report('r2.csv', 1, 2, 'ba')],
    [
      'check',
      ...answering.filter((word) => !word.startsWith('--')),
      report('r3.csv', 1, 2, '1,234.5'),
    ],
    ['check', ...answering.filter((word) => !word.startsWith('--')), report('r4.csv', 1, 4, 'ừ')],
    ['check', at('trong.xlsx')],
    ['check', at('mau.xlsx'), reportFile],
    [
      'check',
      json('truoc.json', { ...earlier, stage: 'x', entries: [{ code: 'M09', criterion: 'y' }] }),
    ],
    ['score'],
    ['score', ...answering, '--reports', reportFile, '--period', '23'],
    ['score', ...answering, '--reports', reportFile, '--period', '2023', '--as-of', '31/2/2023'],
    ['score', ...answering, '--reports', reportFile, '--period', '2023', '--as-of', 'nay'],
    ['score', ...answering, '--reports', reportFile, '--period', '2023', '--as-of', '1/1/1999'],
    ['score', ...answering, '--reports', reportFile, '--period', '1999', '--as-of', '1/1/2000'],
    ['score', ...answering, '--reports', reportFile, ...year, '--stage', 'cuoi'],
    ['score', ...answering, '--reports', reportFile, ...year, '--out', at('khong/co/bang.json')],
    ['explain'],
    ['explain', '--scoreboard', board, '--locality', 'Bến Nguyet'],
    ['explain', '--scoreboard', board, '--locality', 'M03'],
    ['explain', board],
    ['compare', board, board],
    ['render', 'leaderboard', '--scoreboard', board, '--as-of', '31/2/2023'],
    ['render', 'leaderboard', '--scoreboard', board, '--limit', '0'],
    ['render', 'progress', '--scoreboard', board, '--target', 'x'],
    ['render', 'results', '--scoreboard', board, '--date', '2023-13-01'],
    ['render', 'results', '--scoreboard', board, '--form', 'x'],
    ['publish', board, '--out', at('trang'), '--origin', 'x'],
    ['check', '--recompute', board, '--from', reportFile],
    ['init', at('thi-dua')],
  ])('is plain: %s %s %s %s %s %s %s %s', async (...words) => {
    const { stdout, stderr } = await thidua(...words.filter((word) => word !== undefined));
    const lines = `${stdout}${stderr}`.split('\n');
    for (const line of lines) expect(notPlain(line), line).toBe(undefined);
  });
});
