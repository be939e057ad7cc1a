// What is made again of the same inputs keeps its bytes; the next year begins from the last.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Scoreboard } from '@thidua/core';
import { readMovement, readWorkbook, writeMovement, type Movement } from '@thidua/sheets';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { answering, changedRows, csvOf, reportFile, scheme, units } from './office.js';
import { thidua, write } from './thidua.js';

const at = (name: string): string => join(dirname(reportFile), name);
const title = { vi: 'Phong trào năm 2023', en: 'Movement of 2023' };
const movement: Movement = {
  ...{ id: 'phong-trao', title, period: '2023', asOf: '2023-12-31', status: 'illustrative' },
  ...{ source: scheme.source, scheme, ...units, subunits: [], history: [], reports: [] },
  targets: [],
  milestones: [
    {
      ...{ id: 'ngay', title, date: '2023-06-11', recurring: false, source: scheme.source },
    },
  ],
};
const workbook = at('thi-dua.xlsx');

beforeAll(async () => {
  write('thi-dua.xlsx', await writeMovement(movement));
});
afterEach(() => vi.useRealTimers());

describe('a scoreboard that is made again', () => {
  const made = async (report: string, at2: string): Promise<string> => {
    vi.useFakeTimers({ now: new Date(at2), toFake: ['Date'] });
    const words = [...answering, '--reports', report, '--period', '2023', '--as-of', '31/12/2023'];
    expect((await thidua('score', ...words, '--out', at('lai.json'))).status).toBe(0);
    return readFileSync(at('lai.json'), 'utf8');
  };
  const momentOf = (text: string): string => (JSON.parse(text) as Scoreboard).publishedAt;

  it('keeps its bytes, and with other figures is published at another moment', async () => {
    const first = await made(reportFile, '2024-01-02T03:04:05Z');
    expect(momentOf(first)).toBe('2024-01-02T10:04:05+07:00');
    expect(await made(reportFile, '2024-02-03T03:04:05Z')).toBe(first);
    const other = write('khac.csv', csvOf(changedRows(1, 2, '81')));
    expect(momentOf(await made(other, '2024-03-04T03:04:05Z'))).toBe('2024-03-04T10:04:05+07:00');
  });

  it('keeps the bytes of its site', { timeout: 120_000 }, async () => {
    const publish = async (now: string): Promise<string> => {
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      const { status, stdout } = await thidua('publish', workbook, '--out', at('trang'), '--json');
      expect(status).toBe(0);
      return stdout;
    };
    await publish('2024-01-02T03:04:05Z');
    expect(JSON.parse(await publish('2024-02-03T03:04:05Z'))).toMatchObject({
      ...{ added: 0, changed: 0 },
    });
  });
});

describe('the workbook of the next year', () => {
  it('takes over scheme, localities and clusters, and no figures and days', async () => {
    const words = ['init', at('phong-trao-2024'), '--scheme', workbook];
    expect((await thidua(...words)).status).toBe(0);
    const name = 'thi-dua.xlsx';
    const read = await readWorkbook(readFileSync(at(`phong-trao-2024/${name}`)), name);
    if (!read.ok) throw new Error('not read');
    const result = readMovement(read.workbook);
    // What is left to fill in is what the new year is called.
    expect(result.ok ? [] : new Set(result.issues.map(({ sheet }) => sheet))).toEqual(
      new Set(['Phong trào']),
    );
    const sheetOf = (wanted: string) => read.workbook.sheets.find((each) => each.name === wanted);
    expect(sheetOf('Địa phương')?.cellAt(3, 0).text).toBe(units.localities[0]?.code);
    expect(sheetOf('Ngày kỷ niệm')?.cellAt(3, 0).text).toBe('');
  });

  it('is not made of a table of figures', async () => {
    const { status, stderr } = await thidua('init', at('sai'), '--scheme', reportFile);
    expect([status, stderr]).toEqual([2, expect.stringContaining('sổ tính năm trước')]);
  });
});
