import { scoreboard2022, scoreboard2023 } from '@thidua/sample-province';
import type { Board } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { compareBoards, counterpart } from './compare-boards.js';

const [before, after] = [scoreboard2022, scoreboard2023].map(({ boards }) => boards[0] as Board);
if (!before || !after) throw new Error('The sample has no ranking.');
const change = compareBoards(before, after);

describe('compareBoards', () => {
  it('says nothing of a ranking against itself', () => {
    expect(compareBoards(after, after)).toMatchObject({ rows: [], unchanged: after.rows.length });
  });

  it('tells of every locality of either ranking once, changed or not', () => {
    const codes = new Set([...before.rows, ...after.rows].map(({ code }) => code));
    expect(new Set(change.rows.map(({ code }) => code)).size).toBe(change.rows.length);
    expect(change.rows.length + change.unchanged).toBe(codes.size);
    expect(change.rows.find(({ kind }) => kind === 'joined')).toBeDefined();
    expect(change.rows.find(({ kind }) => kind === 'left')).toBeDefined();
  });

  it('is undone backwards: what was gained is lost', () => {
    const back = new Map(compareBoards(after, before).rows.map((row) => [row.code, row]));
    for (const { code, criteria } of change.rows) {
      const gains = Object.fromEntries(criteria.map(({ criterion, gain }) => [criterion, gain]));
      for (const { criterion, gain } of back.get(code)?.criteria ?? [])
        expect((gain ?? 0) + (gains[criterion] ?? 0)).toBeCloseTo(0);
    }
  });

  it('counts what a penalty takes as lost', () => {
    const penalty = after.criteria?.find(({ effect }) => effect === 'penalty');
    const points = change.rows.flatMap(({ criteria }) =>
      criteria.filter(({ criterion }) => criterion === penalty?.id),
    );
    expect(points.length).toBeGreaterThan(0);
    for (const { points: each, gain = 0 } of points) {
      if (typeof each.before === 'number' && typeof each.after === 'number')
        expect(gain).toBeCloseTo(each.before - each.after);
    }
  });

  it('goes on from a ranking of the same scheme, whatever it is called', () => {
    expect(counterpart(after, scoreboard2022.boards, false)).toBe(before);
    const { scheme: _, ...own } = after;
    expect(counterpart({ ...own, id: 'x' }, scoreboard2022.boards, false)).toBeUndefined();
  });
});
