import { isMissing } from '@thidua/core';
import { scoreboard2023 } from '@thidua/sample-province';
import { readWorkbook } from '@thidua/sheets';
import { describe, expect, it } from 'vitest';
import { openData } from './open-data.js';

const files = openData(scoreboard2023);
const text = (name: string): string => new TextDecoder().decode(files.get(name));
const descriptor = JSON.parse(text('datapackage.json')) as {
  status: string;
  as_of: string;
  sources: { title: string }[];
  resources: { path: string; schema?: { fields: { name: string; type: string }[] } }[];
};

/** The lines of a table, read as any spreadsheet reads them. */
async function linesOf(name: string): Promise<string[][]> {
  const read = await readWorkbook(files.get(name) ?? new Uint8Array(), name, 'vi');
  if (!read.ok) throw new Error(`${name} cannot be read`);
  const [sheet] = read.workbook.sheets;
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
    Array.from({ length: sheet?.columnCount ?? 0 }, (_cell, column) => {
      return sheet?.cellAt(row, column).text ?? '';
    }),
  );
  return rows.filter((row) => row.some((text) => text !== ''));
}

describe('the open data of a scoreboard', () => {
  it('describes each file that is there, and each of its columns', async () => {
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((name) => name !== 'datapackage.json').sort(),
    );
    for (const { path, schema } of descriptor.resources) {
      if (!schema) continue;
      const [head] = await linesOf(path);
      expect(head).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  it('says how final the figures are, of which day, and from whom', () => {
    expect(descriptor).toMatchObject({ status: 'illustrative', as_of: scoreboard2023.asOf });
    expect(descriptor.sources.length).toBeGreaterThan(0);
  });

  it('has each rank, and each figure or why there is none', async () => {
    const [board] = scoreboard2023.boards;
    const ranks = await linesOf('ranking.csv');
    expect(ranks.length - 1).toBe(
      scoreboard2023.boards.reduce((all, { rows }) => all + rows.length, 0),
    );
    const [, first] = ranks;
    expect(first?.slice(0, 3)).toEqual([
      ...[board?.id, board?.rows[0]?.code, String(board?.rows[0]?.rank)],
    ]);
    const reasons = board?.rows.flatMap(({ breakdown = [] }) => breakdown) ?? [];
    const gap = reasons.find(({ value }) => isMissing(value));
    const lines = (await linesOf('figures.csv')).slice(1);
    expect(lines.length).toBeGreaterThanOrEqual(reasons.length);
    if (gap && isMissing(gap.value))
      expect(lines.map((line) => line[4])).toContain(gap.value.missing);
    for (const line of lines) expect((line[3] === '') !== (line[4] === '')).toBe(true);
  });
});
