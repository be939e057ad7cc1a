import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readWorkbook } from '@thidua/sheets';
import { describe, expect, it } from 'vitest';
import { folder, scoreboardFile, thidua, write } from './thidua.js';

const sample = createRequire(import.meta.url).resolve(
  '@thidua/sample-province/data/scoreboard-2023.json',
);
const results = (...words: string[]) => thidua('render', 'results', ...words);

describe('thidua render results', () => {
  it('writes a workbook where the file is to be one, and says so', async () => {
    const file = write('ket-qua.xlsx', 'old');
    const { status, stdout, stderr } = await results('--scoreboard', sample, '--out', file);
    expect([status, stdout, stderr]).toEqual([0, `✓ Đã ghi ${file}\n`, '']);
    const read = await readWorkbook(new Uint8Array(readFileSync(file)), 'ket-qua.xlsx');
    expect(read.ok && read.workbook.sheets.length).toBe(10);
  });

  it('prints one HTML document without scripts, whose style its policy names', async () => {
    const { status, stdout, stderr } = await results('--scoreboard', sample, '--form', 'overview');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).not.toMatch(/<script| style=| on\w+=/);
    expect(stdout.match(/<article/g)).toHaveLength(2);
    const style = /<style>(.*?)<\/style>/s.exec(stdout)?.[1] ?? '';
    const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
    expect(stdout.replaceAll('&#39;', "'")).toContain(`style-src ${hash};`);
    expect((await results('--css-hashes')).stdout.trim()).toBe(hash);
  });

  it('fills in what is said of the office, in the language asked for', async () => {
    const { stdout } = await results(
      ...['--scoreboard', scoreboardFile, '--lang', 'en', '--office', 'Council', '--number=5/BC'],
      ...['--date', '5/2/2024', '--signer', 'For the council; Chair', '--recipients', 'A;B'],
    );
    for (const text of ['COUNCIL', 'No.: 5/BC', 'For the council', 'Chair', '- A', '- B'])
      expect(stdout).toContain(`>${text}<`);
    expect(stdout).toContain('<html lang="en">');
    expect(stdout).toContain('provisional, not official figures');
  });

  it.each([
    ['another kind of file', ['--out', 'ket-qua.pdf'], '.xlsx'],
    ['an option of elements', ['--limit', '5'], '--limit'],
    ['a form that is none', ['--form', 'all'], 'overview, criteria, group'],
    ['a day that is none', ['--date', '31/2/2024'], '31/2/2024'],
    ['a ranking that is not there', ['--board', 'gone'], 'sample-districts-2023'],
  ])('refuses %s as wrong use, and writes nothing', async (_, words, told) => {
    const { status, stdout, stderr } = await results('--scoreboard', sample, ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    expect(existsSync(join(folder, 'ket-qua.pdf'))).toBe(false);
  });

  it('refuses its own options for an element', async () => {
    const { status, stderr } = await thidua(
      'render',
      'progress',
      '--scoreboard',
      sample,
      '--office',
      'A',
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('--office')]);
  });

  it('has issues to tell of a scoreboard without rankings', async () => {
    const scoreboard = JSON.parse(readFileSync(sample, 'utf8')) as object;
    const file = write('empty.json', JSON.stringify({ ...scoreboard, boards: [], proposals: [] }));
    const { status, stdout, stderr } = await results('--scoreboard', file);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('không có kết quả để in');
  });
});
