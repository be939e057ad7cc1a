import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misuseOf } from '../testing/misuse-of.js';
import { anniversary, remainingOf } from './anniversary.js';
import { civilDateAt, startOfDay, vietnamTimeZone } from './zone.js';

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;
const birthday = { date: '2023-06-11', since: '1948-06-11' };
/** 00:00 of a date in Viet Nam, which is seven hours ahead of UTC all year. */
const midnight = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) - 7 * hour;

describe('anniversary', () => {
  it('waits until the last millisecond of the day before', () => {
    // 16:59:59.999 UTC on 10 June is 23:59:59.999 in Viet Nam.
    const result = anniversary({ ...birthday, now: Date.UTC(2023, 5, 10, 16, 59, 59, 999) });
    expect(result).toEqual({
      state: 'before',
      occurrence: { date: '2023-06-11', ordinal: 75 },
      daysUntil: 1,
      remaining: { milliseconds: 1, days: 0, hours: 0, minutes: 0, seconds: 1 },
    });
  });

  it('is the day from its first millisecond to its last', () => {
    const theDay = {
      state: 'day',
      occurrence: { date: '2023-06-11', ordinal: 75 },
      daysUntil: 0,
    };
    expect(anniversary({ ...birthday, now: Date.UTC(2023, 5, 10, 17) })).toEqual(theDay);
    expect(anniversary({ ...birthday, now: midnight(2023, 6, 12) - 1 })).toEqual(theDay);
  });

  it('is over when the next day begins', () => {
    expect(anniversary({ ...birthday, now: midnight(2023, 6, 12) })).toEqual({
      state: 'after',
      occurrence: { date: '2023-06-11', ordinal: 75 },
      daysUntil: -1,
    });
  });

  it('has 41 days to go on 1 May 2023, and less than 41 times 24 hours', () => {
    const now = Date.UTC(2023, 4, 1, 5); // 12:00 in Viet Nam
    const { daysUntil, remaining } = anniversary({ ...birthday, now });
    expect(daysUntil).toBe(41);
    expect(remaining).toMatchObject({ days: 40, hours: 12, minutes: 0, seconds: 0 });
  });

  it('counts to the 79th anniversary on 24 November 2026', () => {
    const result = anniversary({ ...birthday, recurring: true, now: midnight(2026, 11, 24) });
    expect(result).toMatchObject({
      state: 'after',
      occurrence: { date: '2023-06-11', ordinal: 75 },
      // 6 days left of November, 31 + 31 + 28 + 31 + 30 + 31 to the end of May, 11 of June.
      next: { date: '2027-06-11', ordinal: 79, daysUntil: 199, remaining: { days: 199, hours: 0 } },
    });
  });

  it('marks each return, and counts on to the one after it', () => {
    const result = anniversary({ ...birthday, recurring: true, now: midnight(2026, 6, 11) });
    expect(result).toMatchObject({
      state: 'day',
      occurrence: { date: '2026-06-11', ordinal: 78 },
      daysUntil: 0,
      next: { date: '2027-06-11', ordinal: 79, daysUntil: 365 },
    });
    const dayBefore = anniversary({ ...birthday, recurring: true, now: midnight(2026, 6, 10) });
    expect(dayBefore.next).toMatchObject({ date: '2026-06-11', daysUntil: 1 });
  });

  it('does not return where it is not recurring', () => {
    const now = midnight(2026, 6, 11);
    expect(anniversary({ ...birthday, now })).toEqual({
      state: 'after',
      occurrence: { date: '2023-06-11', ordinal: 75 },
      daysUntil: -1096, // 366 + 365 + 365: 29 February 2024 lies between
    });
  });

  it('marks 29 February on the 28th in a common year', () => {
    const leapDay = { date: '2024-02-29', since: '2000-02-29', recurring: true };
    expect(anniversary({ ...leapDay, now: midnight(2024, 2, 29) })).toMatchObject({
      state: 'day',
      occurrence: { ordinal: 24 },
      next: { date: '2025-02-28', ordinal: 25 },
    });
    expect(anniversary({ ...leapDay, now: midnight(2025, 2, 28) })).toMatchObject({
      state: 'day',
      occurrence: { date: '2025-02-28', ordinal: 25 },
      next: { date: '2026-02-28', ordinal: 26 },
    });
    expect(anniversary({ ...leapDay, now: midnight(2028, 2, 28) })).toMatchObject({
      state: 'after',
      next: { date: '2028-02-29', ordinal: 28, daysUntil: 1 },
    });
  });

  it('tells no ordinal where the commemorated day is unknown, the same, later, or another of the year', () => {
    const now = midnight(2023, 5, 1);
    for (const since of [undefined, '2023-06-11', '2023-01-01', '2024-06-11', '1948-06-10']) {
      expect(anniversary({ date: '2023-06-11', since, now }).occurrence).toEqual({
        date: '2023-06-11',
      });
    }
  });

  it('follows the zone that it is given', () => {
    // 17:00 UTC on 10 June: the day has begun in Viet Nam and not in Los Angeles (10:00).
    const now = Date.UTC(2023, 5, 10, 17);
    const { state, remaining } = anniversary({
      ...birthday,
      now,
      timeZone: 'America/Los_Angeles',
    });
    expect(state).toBe('before');
    expect(remaining).toMatchObject({ hours: 14, minutes: 0 });
  });

  it('agrees with the wall calendar of Viet Nam at every instant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
        fc.boolean(),
        (now, recurring) => {
          const result = anniversary({ ...birthday, recurring, now });
          const today = civilDateAt(now, vietnamTimeZone);
          expect(result.state === 'before').toBe(today < '2023-06-11');
          const isDay = recurring
            ? today >= '2023-06-11' && today.endsWith('-06-11')
            : today === '2023-06-11';
          expect(result.state === 'day').toBe(isDay);
          const wait = result.remaining ?? result.next?.remaining;
          const date = result.next?.date ?? result.occurrence.date;
          if (wait) expect(now + wait.milliseconds).toBe(startOfDay(date, vietnamTimeZone));
        },
      ),
    );
  });

  it('throws stable codes for broken promises', () => {
    const now = midnight(2023, 5, 1);
    expect(misuseOf(() => anniversary({ ...birthday, now: NaN }))).toBe('not-an-instant');
    expect(misuseOf(() => anniversary({ date: '11/6/2023', now }))).toBe('not-a-civil-date');
    expect(misuseOf(() => anniversary({ date: '2023-06-11', since: '1948', now }))).toBe(
      'not-a-civil-date',
    );
    expect(misuseOf(() => anniversary({ ...birthday, now, timeZone: 'Mars' }))).toBe(
      'unknown-time-zone',
    );
  });
});

describe('remainingOf', () => {
  it('splits a wait into days and clock time', () => {
    expect(remainingOf(day + hour + 61 * second)).toEqual({
      milliseconds: 90_061_000,
      days: 1,
      hours: 1,
      minutes: 1,
      seconds: 1,
    });
  });

  it('counts a part of a second as a second still to wait', () => {
    expect(remainingOf(1).seconds).toBe(1);
    expect(remainingOf(59_001)).toMatchObject({ minutes: 1, seconds: 0 });
  });

  it('has nothing left to wait at 0 and below', () => {
    const none = { milliseconds: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };
    expect(remainingOf(0)).toEqual(none);
    expect(remainingOf(-5000)).toEqual(none);
  });

  it('adds up to the wait, with each part in its range', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 * day }), (wait) => {
        const { days, hours, minutes, seconds } = remainingOf(wait);
        const sum = days * day + hours * hour + minutes * 60 * second + seconds * second;
        expect(sum).toBe(Math.ceil(wait / second) * second);
        expect(hours).toBeLessThan(24);
        expect(minutes).toBeLessThan(60);
        expect(seconds).toBeLessThan(60);
      }),
    );
  });

  it('throws a stable code for what is not a number', () => {
    expect(misuseOf(() => remainingOf(NaN))).toBe('not-a-number');
  });

  it('does not return after the last year that a civil date can have', () => {
    const now = Date.UTC(9999, 11, 31, 5);
    const result = anniversary({ date: '2023-06-11', recurring: true, now });
    expect(result.state).toBe('after');
    expect(result.next).toBeUndefined();
    const leap = anniversary({ date: '2024-02-29', recurring: true, now: Date.UTC(9998, 11, 31) });
    expect(leap.next?.date).toBe('9999-02-28');
  });
});
