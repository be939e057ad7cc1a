import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsOf, type CalendarDay } from './ics.js';

const file = (days: readonly CalendarDay[]): string =>
  icsOf({
    id: 'movement-2023',
    name: 'Phong trào',
    publishedAt: '2024-02-02T08:00:00+07:00',
    days,
  });
const day = (more: Partial<CalendarDay> = {}): CalendarDay => ({
  ...{ id: 'final', date: '2023-12-31', title: 'Tổng kết' },
  ...more,
});
/** Lines as a reader of calendars joins them. */
const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

describe('days as an iCalendar file', () => {
  it('are whole days in every zone: VALUE=DATE, and the day after as their exclusive end', () => {
    const lines = unfolded(file([day()]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20231231');
    expect(lines).toContain('DTEND;VALUE=DATE:20240101');
    expect(file([day()])).not.toMatch(/DT(START|END):|TZID/);
  });

  it.each([
    ['2024-02-28', '20240229'],
    ['2023-02-28', '20230301'],
    ['2023-03-25', '20230326'],
  ])('end on the day after %s', (date, end) => {
    expect(unfolded(file([day({ date })]))).toContain(`DTEND;VALUE=DATE:${end}`);
  });

  it('have no end after the last day that four digits can write', () => {
    expect(file([day({ date: '9999-12-31' })])).not.toContain('DTEND');
  });

  it('keep their UID and their stamp whenever the file is made', () => {
    const lines = unfolded(file([day()]));
    expect(lines).toContain('UID:final@movement-2023');
    expect(lines).toContain('DTSTAMP:20240202T010000Z');
    expect(file([day()])).toBe(file([day()]));
  });

  it('come back every year where they do', () => {
    expect(unfolded(file([day({ isYearly: true })]))).toContain('RRULE:FREQ=YEARLY');
    expect(file([day()])).not.toContain('RRULE');
  });

  it('escape what has a meaning in the format, so that a text is a text', () => {
    const title = 'a; b, c\\d\nEND:VEVENT';
    expect(unfolded(file([day({ title })]))).toContain('SUMMARY:a\\; b\\, c\\\\d\\nEND:VEVENT');
    expect(file([day({ title })]).match(/^END:VEVENT/gm)).toHaveLength(1);
  });

  it('fold at 75 octets without cutting a character, and give every text back', () => {
    const text = fc.string({
      unit: fc.constantFrom('ệ', 'Đ', 'a', ' ', '😀', 'ữ'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const made = file([day({ title, description })]);
        for (const line of made.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
        expect(unfolded(made)).toContain(`SUMMARY:${title}`);
      }),
    );
  });

  it('begin and end as a calendar, each line with CR LF', () => {
    const made = file([day(), day({ id: 'other' })]);
    expect(made).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(made).toMatch(/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/);
    expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
