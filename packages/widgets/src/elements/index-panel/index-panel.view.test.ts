import { isMissing, type PublishedIndex, type Scoreboard } from '@thidua/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreboard2023 } from '../../../test/support/scoreboards.js';
import { bottom, drawingOf, top } from './index-panel.drawing.js';
import { indexPanelView, knownOn } from './index-panel.view.js';

const viewOf = (index?: string, day?: string, scoreboard: Scoreboard = scoreboard2023) =>
  indexPanelView(scoreboard, index, day, 'vi');
const indexOf = (id: string): PublishedIndex =>
  scoreboard2023.indices?.find((index) => index.id === id) as PublishedIndex;
const drawn = (id: string) => {
  const drawing = viewOf().indices.find((index) => index.id === id)?.drawing;
  if (!drawing) throw new Error(`${id} is not drawn`);
  return drawing;
};

describe('the six indices', () => {
  it('are told first in a sentence', () => {
    expect(viewOf().told).toBe(
      '5 trong 6 chỉ số có điểm; 2 chỉ số so được với năm trước: 2 tăng, 0 giảm.',
    );
    expect(viewOf('papi').told).toBe('PAPI năm 2024: 41,004.');
    expect(viewOf('ict-index').told).toBe('ICT INDEX: chưa có điểm.');
  });

  it('say their last value with its year, and the change or why it is not compared', () => {
    const told = Object.fromEntries(
      viewOf().indices.map(({ code, value, about, change }) => [code, [value, about, change]]),
    );
    expect(told).toEqual({
      PCI: ['67,04', 'điểm, năm 2023', 'cách tính mới, không so với 2022'],
      PAPI: ['41,004', 'điểm, năm 2024', '▲ tăng 0,408 so với 2023'],
      'PAR INDEX': ['84,60%', 'năm 2023', '▲ tăng 3,69 so với 2022'],
      SIPAS: ['78,44%', 'năm 2023', 'cách tính mới, không so với 2022'],
      'ICT INDEX': ['chưa có điểm', 'hạng 28/63 năm 2020', ''],
      DTI: ['0,5808', 'điểm (thang 0–1), năm 2022', 'chưa rõ cách tính, không so với 2021'],
    });
  });

  it('show the rank and of how many below each year', () => {
    const papi = viewOf().indices.find(({ id }) => id === 'papi');
    expect(papi?.years.map(({ rank, of }) => rank + of)).toEqual([
      ...['', '–', '22/63', '21/63', '35/60', '31/61', '48/61', '55/61'],
    ]);
  });

  it('leave ranks without a drawing where no score is known', () => {
    expect(viewOf().indices.map(({ drawing }) => drawing !== undefined)).toEqual([
      ...[true, true, true, true, false, true],
    ]);
  });

  it('have every year in the table, gaps with their reasons', () => {
    const { rows } = viewOf().table;
    expect(rows).toHaveLength(
      (scoreboard2023.indices ?? []).reduce((sum, { readings }) => sum + readings.length, 0),
    );
    const gap = rows.find(([, year]) => year === '2020');
    expect(gap?.slice(0, 6)).toEqual([
      ...['PCI', '2020', 'không có số liệu', 'không có số liệu', '–', 'chưa tìm thấy nguồn'],
    ]);
    expect(rows.some((row) => row.includes('không khảo sát'))).toBe(true);
  });

  it('tell nothing that was published after the day asked about', () => {
    const years = (day: string) => knownOn(indexOf('pci'), day).readings.map(({ year }) => year);
    expect(years('2023-04-10')).toEqual([2017, 2018, 2019, 2020, 2021]);
    expect(years('2023-04-11')).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
    expect(years('2024-05-09')).toContain(2023);
    expect(viewOf('pci', '1990-01-01').told).toBe('PCI: chưa có điểm.');
  });
});

describe('the drawing of an index', () => {
  it('joins no years across a gap, nor where the rules changed, and loses no lone point', () => {
    const { points, lines, gaps, breaks } = drawn('pci');
    expect(points.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2021, 2022, 2023]);
    expect(lines).toEqual([]);
    expect(gaps).toHaveLength(1);
    expect(breaks).toHaveLength(2);
    expect(drawn('papi').lines).toHaveLength(6);
    expect(drawn('sipas').lines).toEqual([]);
  });

  it('shows what was computed as hollow', () => {
    expect(drawn('pci').points.map(({ isDerived }) => isDerived)).toEqual([
      ...[false, false, false, false, false, true],
    ]);
  });

  const reading = fc.record({
    score: fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(undefined)),
    rules: fc.constantFrom('a', 'b', undefined),
  });
  const readings = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 2000, max: 2019 }), { minLength: 1 }),
      fc.array(reading),
    )
    .map(([years, values]) =>
      years
        .sort((one, other) => one - other)
        .map((year, place) => {
          const { score, rules } = values[place] ?? { score: 1, rules: 'a' };
          return {
            ...{ year, status: 'published', rank: { missing: 'no-data' }, rankStatus: 'published' },
            ...(rules && { ruleVersion: rules }),
            score: score ?? { missing: 'no-data' },
            source: { title: { vi: 's', en: 's' } },
          } as PublishedIndex['readings'][number];
        }),
    );

  it('keeps every value in its room, draws each once, and joins only what may be compared', () => {
    fc.assert(
      fc.property(readings, (given) => {
        const drawing = drawingOf(given, 2000, 20);
        const known = given.filter(({ score }) => !isMissing(score));
        expect(drawing === undefined).toBe(known.length === 0);
        if (!drawing) return;
        expect(drawing.points.map(({ year }) => year)).toEqual(known.map(({ year }) => year));
        for (const { x, y } of drawing.points) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(1);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(bottom);
        }
        for (const { from, to } of drawing.lines) {
          expect(to.year - from.year).toBe(1);
          const [one, other] = [from, to].map(
            ({ year }) => given.find((each) => each.year === year)?.ruleVersion,
          );
          expect(one).toBeDefined();
          expect(one).toBe(other);
        }
      }),
    );
  });

  it('puts no label on another, in a narrow place neither, and the last year has one always', () => {
    fc.assert(
      fc.property(readings, (given) => {
        const points = drawingOf(given, 2000, 20)?.points ?? [];
        for (const [seen, width] of [
          [points.filter(({ label }) => label === 'always'), 264],
          [points.filter(({ label }) => label !== 'never'), 480],
        ] as const) {
          const boxes = seen.map(({ x, y, isBelow }) => ({
            x: x * width,
            y: y + (isBelow ? 14 : -14),
          }));
          boxes.forEach((one, place) => {
            for (const other of boxes.slice(place + 1)) {
              expect(Math.abs(one.x - other.x) >= 46 || Math.abs(one.y - other.y) >= 14).toBe(true);
            }
          });
        }
        const last = points.at(-1);
        if (last) expect(last.label).toBe('always');
      }),
    );
  });
});

describe('the date below', () => {
  it('is of the newest edition that is shown, not of the scoreboard', () => {
    expect(viewOf('papi').asOf).toBe('2024');
    expect(viewOf('dti', '2023-12-31').asOf <= '2023-12-31').toBe(true);
  });

  it('is the scoreboard’s where nothing is shown', () => {
    expect(viewOf('papi', '1990-01-01').asOf).toBe(scoreboard2023.asOf);
  });

  it('is never before a year that is shown', () => {
    for (const { id, readings } of scoreboard2023.indices ?? []) {
      const newest = Math.max(...readings.map(({ year }) => year));
      expect(Number(viewOf(id).asOf.slice(0, 4)), id).toBeGreaterThanOrEqual(newest);
    }
  });
});
