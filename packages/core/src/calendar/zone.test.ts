import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misuseOf } from '../testing/misuse-of.js';
import { partsOf } from './civil-date.js';
import { civilDateAt, startOfDay, vietnamTimeZone } from './zone.js';

const zones = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'America/Havana',
  'Asia/Kathmandu',
];
const zone = fc.constantFrom(...zones);
// From 1970 on, when the zones keep whole minutes.
const instant = fc.integer({ min: 0, max: Date.UTC(2060, 0, 1) });

describe('startOfDay', () => {
  it('begins a day in Viet Nam seven hours before it begins in UTC', () => {
    expect(startOfDay('2023-06-11', vietnamTimeZone)).toBe(Date.UTC(2023, 5, 10, 17));
    expect(startOfDay('1970-01-01', 'UTC')).toBe(0);
    expect(startOfDay('1965-01-01', 'UTC')).toBeLessThan(0);
  });

  it('begins a day after the jump where clocks jump over midnight', () => {
    // At 00:00 −03 (03:00 UTC) clocks went to 01:00 −02.
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe(Date.UTC(2018, 10, 4, 3));
    // At 00:00 +02 (22:00 UTC) clocks went to 01:00 +03.
    expect(startOfDay('2023-04-28', 'Africa/Cairo')).toBe(Date.UTC(2023, 3, 27, 22));
    // At 23:30 −05 (04:30 UTC) of the 30th clocks went to 00:30 −04 of the 31st.
    expect(startOfDay('1919-03-31', 'America/Toronto')).toBe(Date.UTC(1919, 2, 31, 4, 30));
  });

  it('begins a day at the first of two midnights', () => {
    // Clocks went back from 01:00 −04 to 00:00 −05; the first midnight is 04:00 UTC.
    expect(startOfDay('2023-11-05', 'America/Havana')).toBe(Date.UTC(2023, 10, 5, 4));
  });

  it('begins a day that a zone left out where the next one begins', () => {
    // Apia went from 29 December (−10) to 31 December (+14) at 10:00 UTC of the 30th.
    const next = startOfDay('2011-12-31', 'Pacific/Apia');
    expect(next).toBe(Date.UTC(2011, 11, 30, 10));
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(next);
  });

  it('is the first instant of the date', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const date = civilDateAt(now, timeZone);
        const start = startOfDay(date, timeZone);
        expect(start).toBeLessThanOrEqual(now);
        expect(civilDateAt(start, timeZone)).toBe(date);
        expect(civilDateAt(start - 1, timeZone) < date).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with TZDate wherever midnight exists once', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const date = civilDateAt(now, timeZone);
        const { year, month, day } = partsOf(date);
        const oracle = new TZDate(year, month - 1, day, timeZone);
        fc.pre(oracle.getHours() === 0 && timeZone !== 'America/Havana');
        expect(startOfDay(date, timeZone)).toBe(oracle.getTime());
      }),
      { numRuns: 500 },
    );
  });

  it('throws stable codes for what is no day and what is no zone', () => {
    expect(misuseOf(() => startOfDay('2023-02-30', 'UTC'))).toBe('not-a-civil-date');
    expect(misuseOf(() => startOfDay('2023-06-11', 'Asia/Hội An'))).toBe('unknown-time-zone');
  });
});

describe('civilDateAt', () => {
  it('changes the date in Viet Nam at 17:00 UTC', () => {
    expect(civilDateAt(Date.UTC(2023, 5, 10, 17) - 1, vietnamTimeZone)).toBe('2023-06-10');
    expect(civilDateAt(Date.UTC(2023, 5, 10, 17), vietnamTimeZone)).toBe('2023-06-11');
  });

  it('knows instants before 1970 and at the ends of the years it can write', () => {
    expect(civilDateAt(-1, 'UTC')).toBe('1969-12-31');
    expect(civilDateAt(0, 'UTC')).toBe('1970-01-01');
    expect(civilDateAt(Date.UTC(1000, 0, 1), 'UTC')).toBe('1000-01-01');
    expect(civilDateAt(Date.UTC(9999, 11, 31, 23, 59, 59, 999), 'UTC')).toBe('9999-12-31');
  });

  it('agrees with TZDate', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const { year, month, day } = partsOf(civilDateAt(now, timeZone));
        const oracle = new TZDate(now, timeZone);
        expect([year, month - 1, day]).toEqual([
          oracle.getFullYear(),
          oracle.getMonth(),
          oracle.getDate(),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('throws a stable code for what is no instant, or has no date of four digits', () => {
    for (const now of [NaN, Infinity, 8.64e15, Date.UTC(10_000, 0, 1)])
      expect(misuseOf(() => civilDateAt(now, 'UTC'))).toBe('not-an-instant');
  });
});
