import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misuseOf } from '../testing/misuse-of.js';
import { formatDate, formatOrdinal } from './date.js';

describe('formatDate', () => {
  it('writes a date as precisely as it is known', () => {
    expect(formatDate('2023-06-11', 'vi')).toBe('11/6/2023');
    expect(formatDate('2022-04', 'vi')).toBe('tháng 4/2022');
    expect(formatDate('2022', 'vi')).toBe('năm 2022');
    expect(formatDate('2023-06-11', 'en')).toBe('11 June 2023');
    expect(formatDate('2022-04', 'en')).toBe('April 2022');
    expect(formatDate('2022', 'en')).toBe('2022');
  });

  it('names every month in English as Intl does', () => {
    const names = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (month) => {
        const name = names.format(Date.UTC(2023, month - 1, 1));
        expect(formatDate(`2023-${String(month).padStart(2, '0')}`, 'en')).toBe(`${name} 2023`);
      }),
    );
  });

  it('throws a stable code for another text', () => {
    for (const text of ['', '11/6/2023', '2023-6'])
      expect(misuseOf(() => formatDate(text, 'vi'))).toBe('not-a-civil-date');
  });
});

describe('formatOrdinal', () => {
  it('knows the teens and what ends in 1, 2 and 3', () => {
    const said = [0, 1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 75, 79, 101, 111, 112, 113].map(
      formatOrdinal,
    );
    expect(said.join(' ')).toBe(
      '0th 1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 75th 79th 101st 111th 112th 113th',
    );
  });

  it('agrees with the plural rules of English from 1 to 113', () => {
    const rules = new Intl.PluralRules('en', { type: 'ordinal' });
    const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
    for (let value = 1; value <= 113; value += 1)
      expect(formatOrdinal(value)).toBe(`${value}${suffixes[rules.select(value)]}`);
  });
});

it('writes no month or day that the calendar does not have', () => {
  for (const locale of ['vi', 'en'] as const) {
    for (const date of ['2023-13', '2023-02-30', '31/12/2023']) {
      expect(misuseOf(() => formatDate(date, locale))).toBe('not-a-civil-date');
    }
  }
});
