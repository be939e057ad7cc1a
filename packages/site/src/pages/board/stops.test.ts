import { scoreboard2023 as quangNam } from '@thidua/quang-nam';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from './days.js';
import { spanOf, stopsOf } from './stops.js';

const target = (deadline: string) =>
  ({ ...sample.targets[0], deadline }) as (typeof sample.targets)[0];
const board = (asOf: string, ...deadlines: string[]) =>
  ({ ...sample, asOf, targets: deadlines.map(target) }) as typeof sample;

describe('the span of the board', () => {
  it('begins with the year of its state, or the earlier one of a target', () => {
    expect(spanOf(board('2023-06-30'))).toEqual({ first: '2023-01-01', last: '2023-06-30' });
    expect(spanOf(board('2024-02-02', '2023-12-31')).first).toBe('2023-01-01');
    expect(spanOf(board('2023-06-30', '2025-12-31')).first).toBe('2023-01-01');
  });

  it('is never a single day, which no control could be moved on', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 3 }), (asOf, deadlines) => {
        const span = spanOf(board(asOf, ...deadlines));
        expect(placeOf(span, span.last)).toBeGreaterThan(0);
      }),
    );
    expect(spanOf(board('2024-01-01')).first).toBe('2023-01-01');
  });
});

describe('the days worth looking at', () => {
  it('name the target where there are several, and only the figure where there is one', () => {
    const captions = (scoreboard: typeof sample) =>
      stopsOf(scoreboard, 'vi').map(({ caption }) => caption);
    expect(captions(quangNam)).toContain('Công bố 123/193 xã');
    const [first] = sample.targets;
    const named = captions(sample).filter((caption) => caption.startsWith(`${first?.title.vi}: `));
    expect(named.length).toBeGreaterThan(0);
  });

  it('name a day by its milestone where it is no anniversary', () => {
    const stops = stopsOf(sample, 'en');
    expect(stops).toContainEqual({
      date: '2023-07-15',
      caption: 'Preliminary review of the movement',
    });
    expect(stops).toContainEqual({ date: '2023-09-09', caption: '50th anniversary' });
  });

  it.each([quangNam, sample])('are in order, inside the span, and none is said twice', (each) => {
    const { first, last } = spanOf(each);
    const stops = stopsOf(each, 'vi');
    const dates = stops.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.every((date) => date >= first && date <= last)).toBe(true);
    expect(new Set(stops.map(({ date, caption }) => date + caption)).size).toBe(stops.length);
  });
});
