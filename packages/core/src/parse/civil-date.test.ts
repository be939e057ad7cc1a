import { format, isValid } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCivilDate, partsOf } from '../calendar/civil-date.js';
import { formatDate } from '../format/date.js';
import { parseCivilDate } from './civil-date.js';

const civilDate = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('parseCivilDate', () => {
  it.each([
    ['11/6/2023'],
    ['11/06/2023'],
    ['11-6-2023'],
    ['11.6.2023'],
    ['11 / 6 / 2023'],
    ['2023-06-11'],
    ['2023-6-11'],
    ['ngày 11 tháng 6 năm 2023'],
    ['Ngày 11 tháng 06 năm 2023'],
    ['NGÀY 11 THÁNG 6 NĂM 2023'],
    ['11 tháng 6 năm 2023'],
    ['ngày 11/6/2023'],
    ['  ngày  11   tháng 6 năm\u00a02023 '],
    ['ngày 11 tháng 6 năm 2023'.normalize('NFD')],
  ])('reads %j as 11 June 2023', (text) => {
    expect(parseCivilDate(text)).toEqual({ ok: true, value: '2023-06-11' });
  });

  it.each([
    ['13/13/2023', 'no-such-date'],
    ['31/4/2023', 'no-such-date'],
    ['29/2/2023', 'no-such-date'],
    ['0/6/2023', 'no-such-date'],
    ['2023-13-13', 'no-such-date'],
    ['ngày 31 tháng 4 năm 2023', 'no-such-date'],
    ['1/1/0000', 'no-such-date'],
    ['6/11/23', 'two-digit-year'],
    ['ngày 11 tháng 6 năm 23', 'two-digit-year'],
    ['', 'not-a-date'],
    ['   ', 'not-a-date'],
    ['11/6', 'not-a-date'],
    ['11/6/202', 'not-a-date'],
    ['11/6-2023', 'not-a-date'],
    ['2023/6/11', 'not-a-date'],
    ['11/6/2023 08:00', 'not-a-date'],
    ['2023-06-11T00:00:00Z', 'not-a-date'],
    ['ngày 11 tháng 6', 'not-a-date'],
    ['hôm nay', 'not-a-date'],
    ['١١/٦/٢٠٢٣', 'not-a-date'],
  ])('refuses %j as %s, and shows the text as it was given', (text, code) => {
    expect(parseCivilDate(text)).toEqual({
      ok: false,
      issues: [{ code, path: [], received: text }],
    });
  });

  it('reads 29 February in leap years only', () => {
    expect(parseCivilDate('29/2/2024').ok).toBe(true);
    expect(parseCivilDate('29/2/2000').ok).toBe(true);
    expect(parseCivilDate('29/2/1900').ok).toBe(false);
  });

  it('gives back the date that was written, in each way of writing', () => {
    fc.assert(
      fc.property(civilDate, (date) => {
        const { year, month, day } = partsOf(date);
        for (const text of [
          date,
          formatDate(date, 'vi'),
          `${day}-${month}-${year}`,
          `${day}.${month}.${year}`,
          `ngày ${day} tháng ${month} năm ${year}`,
        ])
          expect(parseCivilDate(text)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('knows the same days as date-fns', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        number(32),
        number(13),
        fc.integer({ min: 1000, max: 9999 }),
        (day, month, year) => {
          const padded = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
          // A date of the machine, at noon, exists unless the calendar rolls it over.
          const oracle = new Date(year, month - 1, day, 12);
          const exists = isValid(oracle) && format(oracle, 'yyyy-MM-dd') === padded;
          expect(parseCivilDate(`${day}/${month}/${year}`).ok).toBe(exists);
        },
      ),
    );
  });

  it('answers to any text without throwing', () => {
    const piece = fc.constantFrom(
      ...'0129/-. \u0301\ud800x'.split(''),
      'ngày ',
      ' tháng ',
      ' năm ',
    );
    fc.assert(
      fc.property(fc.string({ unit: piece }), (text) => {
        const result = parseCivilDate(text);
        expect(result.ok ? isCivilDate(result.value) : result.issues.length === 1).toBe(true);
      }),
    );
  });
});
