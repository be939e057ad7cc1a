import { differenceInCalendarDays, endOfMonth, isLeapYear } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misuseOf } from '../testing/misuse-of.js';
import {
  civilDateOf,
  dayNumber,
  daysBetween,
  endOf,
  isCivilDate,
  isPartialDate,
  partsOf,
  startOf,
} from './civil-date.js';

const civilDate = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The oracle works in the zone of the machine; noon keeps clear of its clock changes. */
const noon = (date: string): Date => {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day, 12);
};

describe('civilDateOf', () => {
  it('refuses days that the calendar does not have', () => {
    expect(civilDateOf({ year: 2023, month: 6, day: 11 })).toBe('2023-06-11');
    for (const [year, month, day] of [
      [2023, 4, 31],
      [2023, 13, 1],
      [2023, 0, 1],
      [2023, 1, 0],
      [2023.5, 1, 1],
      [2023, NaN, 1],
    ] as const) {
      expect(civilDateOf({ year, month, day })).toBeUndefined();
    }
  });

  it('knows leap years: 2000 and 2024, but not 1900 and 2023', () => {
    const hasLeapDay = (year: number): boolean =>
      civilDateOf({ year, month: 2, day: 29 }) !== undefined;
    expect([1900, 2000, 2023, 2024].map(hasLeapDay)).toEqual([false, true, false, true]);
  });

  it('agrees with date-fns on every leap day', () => {
    for (let year = 1000; year <= 9999; year += 1) {
      expect(civilDateOf({ year, month: 2, day: 29 }) !== undefined).toBe(
        isLeapYear(new Date(year, 0, 1)),
      );
    }
  });

  it('keeps to years of four digits, so that dates sort as text', () => {
    expect(civilDateOf({ year: 1000, month: 1, day: 1 })).toBe('1000-01-01');
    expect(civilDateOf({ year: 9999, month: 12, day: 31 })).toBe('9999-12-31');
    expect(civilDateOf({ year: 999, month: 12, day: 31 })).toBeUndefined();
    expect(civilDateOf({ year: 23, month: 6, day: 11 })).toBeUndefined();
    expect(civilDateOf({ year: 10_000, month: 1, day: 1 })).toBeUndefined();
  });

  it('gives back the date whose parts it is given', () => {
    fc.assert(fc.property(civilDate, (date) => civilDateOf(partsOf(date)) === date));
  });
});

describe('isCivilDate and isPartialDate', () => {
  it('tell real dates from texts that only look like dates', () => {
    expect(isCivilDate('2024-02-29')).toBe(true);
    for (const text of [
      '2023-02-29',
      '2023-6-11',
      '2023-06',
      '2023-06-11T00:00',
      '',
      '2023-06-11\n',
    ])
      expect(isCivilDate(text)).toBe(false);
    for (const text of ['2022', '2022-04', '2022-04-30']) expect(isPartialDate(text)).toBe(true);
    for (const text of ['22', '2022-13', '2022-04-31', '2022-', '2022-04-30-01', 'năm 2022'])
      expect(isPartialDate(text)).toBe(false);
  });
});

describe('daysBetween', () => {
  it('counts 41 days from 1 May to 11 June 2023: 30 to the end of May and 11 of June', () => {
    expect(daysBetween('2023-05-01', '2023-06-11')).toBe(41);
    expect(daysBetween('2023-06-11', '2023-05-01')).toBe(-41);
    expect(daysBetween('2023-06-11', '2023-06-11')).toBe(0);
  });

  it('agrees with date-fns whatever the zone of the machine', () => {
    fc.assert(
      fc.property(civilDate, civilDate, (from, to) => {
        expect(daysBetween(from, to)).toBe(differenceInCalendarDays(noon(to), noon(from)));
      }),
    );
  });

  it('orders dates as their texts do', () => {
    fc.assert(
      fc.property(
        civilDate,
        civilDate,
        (left, right) =>
          Math.sign(daysBetween(right, left)) === (left < right ? -1 : +(left > right)),
      ),
    );
  });

  it('throws a stable code for what is not a day', () => {
    for (const text of ['', '2023', '2023-02-30', '11/6/2023'])
      expect(misuseOf(() => daysBetween('2023-01-01', text))).toBe('not-a-civil-date');
  });
});

describe('dayNumber', () => {
  it('counts from 1970-01-01', () => {
    expect([dayNumber('1969-12-31'), dayNumber('1970-01-01')]).toEqual([-1, 0]);
  });
});

describe('startOf and endOf', () => {
  it('give the earliest and the latest day that a partial date can mean', () => {
    expect([startOf('2022'), endOf('2022')]).toEqual(['2022-01-01', '2022-12-31']);
    expect([startOf('2022-04'), endOf('2022-04')]).toEqual(['2022-04-01', '2022-04-30']);
    expect([startOf('2022-04-15'), endOf('2022-04-15')]).toEqual(['2022-04-15', '2022-04-15']);
    expect(endOf('2024-02')).toBe('2024-02-29');
  });

  it('agree with date-fns on the last day of every month', () => {
    fc.assert(
      fc.property(civilDate, (date) => {
        const last = String(endOfMonth(noon(date)).getDate());
        expect(endOf(date.slice(0, 7))).toBe(`${date.slice(0, 8)}${last}`);
      }),
    );
  });

  it('throw a stable code for what is not a date at all', () => {
    expect(misuseOf(() => endOf('April 2022'))).toBe('not-a-civil-date');
  });
});

it('has no end of a month or a day that the calendar does not have', () => {
  for (const date of ['2023-13', '2023-00', '2023-02-30', '30/6/2023', '']) {
    expect(misuseOf(() => endOf(date))).toBe('not-a-civil-date');
  }
});
