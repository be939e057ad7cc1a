import { findNonconformity } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { firstReleaseSchema } from '@thidua/tooling/first-release';
import { describe, expect, it } from 'vitest';
import { divided } from './details.js';

const encoded = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const decoded = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

const small = encoded(sample);
const [board] = sample.boards as [(typeof sample.boards)[number]];

/** The sample ranking with as many rows as a province has communes. */
const rows = Array.from({ length: 705 }, (_, index) => {
  const row = board.rows[index % board.rows.length] as (typeof board.rows)[number];
  return { ...row, code: `X${String(index)}` };
});
const localities = rows.map(({ code }, index) => ({
  ...(sample.localities[index % sample.localities.length] as (typeof sample.localities)[number]),
  code,
}));
const large = encoded({ ...sample, localities, boards: [{ ...board, rows, departed: [] }] });

describe('the reasons of a large scoreboard', () => {
  const { scoreboard, details } = divided(large, 'archive/x-1/');

  it('stay in a small one, which is published as it is', () => {
    const { scoreboard: same, details: none } = divided(small, 'archive/x-1/');
    expect(same).toBe(small);
    expect(none.size).toBe(0);
  });

  it('have a file for each locality, whose whole row it is', () => {
    expect(details.size).toBe(705);
    const file = details.get(`archive/x-1/${board.id}/X7.json`) ?? Uint8Array.of();
    expect(decoded(file)).toEqual(decoded(encoded(rows[7])));
    expect(rows[7]?.breakdown?.length).toBeGreaterThan(0);
  });

  it('leave a scoreboard that says where they are, and has the ranking as before', () => {
    const read = decoded(scoreboard) as typeof sample;
    expect(scoreboard.length).toBeLessThan(large.length / 4);
    expect(read.boards[0]?.details).toBe(`archive/x-1/${board.id}/{code}.json`);
    expect(read.boards[0]?.rows[7]).toMatchObject({ code: 'X7', score: rows[7]?.score });
    expect(read.boards[0]?.rows.some((row) => 'breakdown' in row || 'gains' in row)).toBe(false);
  });

  it('leave a scoreboard that passes every check, also that of the first release', () => {
    const read = decoded(divided(small, 'archive/x-1/', 1000).scoreboard);
    expect(parseScoreboard(read).ok).toBe(true);
    expect(findNonconformity(firstReleaseSchema, read)).toBeUndefined();
  });
});
