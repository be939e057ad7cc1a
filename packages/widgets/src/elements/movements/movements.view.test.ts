import type { CivilDate, Scoreboard } from '@thidua/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';
import { movementsView, stateOf } from './movements.view.js';

const viewAt = (day: CivilDate, area?: string, scoreboard: Scoreboard = scoreboard2023) =>
  movementsView(scoreboard, area, day, 'vi');
const countsAt = (day: CivilDate) =>
  viewAt(day).counts.map(({ state, count }) => `${state} ${count}`);

describe('the movements', () => {
  it('are counted by their state on a day, which the sentence names', () => {
    expect(viewAt('2023-06-11').told).toBe(
      '5 trong 12 phong trào đang diễn ra vào ngày 11/6/2023.',
    );
    expect(countsAt('2023-06-11')).toEqual(['running 5', 'undated 7']);
    expect(countsAt('2026-01-01')).toEqual(['running 0', 'ended 5', 'undated 7']);
    expect(countsAt('2018-12-31')).toEqual(['running 0', 'ahead 5', 'undated 7']);
  });

  it.each([
    [{ from: 2021, to: 2025 }, '2020-12-31', 'ahead'],
    [{ from: 2021, to: 2025 }, '2021-01-01', 'running'],
    [{ from: 2021, to: 2025 }, '2025-12-31', 'running'],
    [{ from: 2021, to: 2025 }, '2026-01-01', 'ended'],
    [undefined, '2023-06-11', 'undated'],
  ])('of %j are on %s %s', (period, day, state) => {
    expect(stateOf(period, day)).toBe(state);
  });

  it('stand by area in the order of the directive, everything in one of them once', () => {
    const { groups } = viewAt('2023-06-11');
    const order = groups.map(({ heading }) => Number.parseInt(heading, 10)).filter(Boolean);
    expect(order).toEqual([...order].sort());
    expect(groups.flatMap(({ movements }) => movements)).toHaveLength(12);
    const unknown = scoreboard2023.movements?.map((each) => ({ ...each, area: 'gone' }));
    const { groups: others } = viewAt('2023-06-11', undefined, {
      ...scoreboard2023,
      movements: unknown,
    });
    expect(others.map(({ heading }) => heading)).toEqual(['Phong trào chung']);
  });

  it('say that no period is stated, and draw none', () => {
    const all = viewAt('2023-06-11').groups.flatMap(({ movements }) => movements);
    const undated = all.filter(({ state }) => state === 'undated');
    expect(undated).toHaveLength(7);
    for (const { period, span } of undated) {
      expect([period, span]).toEqual(['không ghi thời gian', undefined]);
    }
  });

  it('name the one document once, and the section of each', () => {
    const { document, groups } = viewAt('2023-06-11');
    expect(document).toMatch(/^Theo Chỉ thị phát động/);
    const origins = groups.flatMap(({ movements }) => movements.map(({ origin }) => origin));
    expect(origins).toContain('mục I.4');
    // The first stands before any section.
    expect(origins).toContain('');
  });

  it('draw each period inside the scale, the day too', () => {
    const year = fc.integer({ min: 1990, max: 2060 });
    fc.assert(
      fc.property(
        year,
        year,
        year,
        fc.constantFrom('-01-01', '-06-11', '-12-31'),
        (a, b, y, end) => {
          const period = { from: Math.min(a, b), to: Math.max(a, b) };
          const [first] = scoreboard2023.movements ?? [];
          const movements = first ? [{ ...first, period }] : [];
          const { scale, groups } = viewAt(`${y}${end}`, undefined, {
            ...scoreboard2023,
            movements,
          });
          const span = groups[0]?.movements[0]?.span;
          expect(scale?.day).toBeGreaterThanOrEqual(0);
          expect(scale?.day).toBeLessThan(1);
          expect(span?.from).toBeGreaterThanOrEqual(0);
          expect(span?.to).toBeLessThanOrEqual(1);
          expect(span?.to).toBeGreaterThan(span?.from ?? NaN);
          const isInside =
            (span?.from ?? NaN) <= (scale?.day ?? NaN) && (scale?.day ?? NaN) < (span?.to ?? NaN);
          expect(isInside).toBe(stateOf(period, `${y}${end}`) === 'running');
        },
      ),
    );
  });

  it('of an area without any say so', () => {
    expect(viewAt('2023-06-11', 'I.1').told).toBe('Không có phong trào nào trong nội dung này.');
  });
});
