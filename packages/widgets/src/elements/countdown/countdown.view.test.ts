import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdownView } from './countdown.view.js';

const appeal = { date: '2023-06-11', since: '1948-06-11', recurring: false };
const midnight = Date.UTC(2023, 5, 10, 17);
const day = 86_400_000;

describe('countdownView', () => {
  it('counts in Vietnamese and in English', () => {
    const now = midnight - 41 * day;
    expect(countdownView(appeal, now, 'vi').spoken).toBe(
      'Kỷ niệm 75 năm. Còn lại đến ngày 11/6/2023. Còn 41 ngày 0 giờ 0 phút',
    );
    expect(countdownView(appeal, now, 'en').spoken).toBe(
      '75th anniversary. Until 11 June 2023. 41 days 0 hours 0 minutes to go',
    );
  });

  it('marks the day and, afterwards, says that it was marked', () => {
    expect(countdownView(appeal, midnight, 'vi')).toMatchObject({ state: 'day', figures: [] });
    expect(countdownView(appeal, midnight + day, 'en').headline).toBe(
      'The 75th anniversary was marked on 11 June 2023',
    );
  });

  it('says how long ago a day was only where no anniversary of it was marked', () => {
    const after = (facts: Parameters<typeof countdownView>[0]) =>
      countdownView(facts, midnight + 5 * day, 'vi').detail;
    expect(after(appeal)).toBe('');
    expect(after({ ...appeal, asOf: '2023-06-16' })).toBe('');
    expect(after({ date: '2023-06-11', recurring: false })).toContain('5 ngày');
  });

  it('knows when its words change next: not before, and not later', () => {
    const words = (now: number) =>
      JSON.stringify({ ...countdownView(appeal, now, 'vi'), nextChange: 0 });
    fc.assert(
      fc.property(fc.integer({ min: midnight - 50 * day, max: midnight + 2 * day }), (now) => {
        const { nextChange } = countdownView(appeal, now, 'vi');
        if (nextChange === undefined) return;
        expect(nextChange).toBeGreaterThan(now);
        expect(words(nextChange - 1)).toBe(words(now));
        // At midnight it looks again in any case: a milestone may begin.
        const isMidnight = (nextChange - midnight) % day === 0;
        if (!isMidnight) expect(words(nextChange)).not.toBe(words(now));
      }),
      { numRuns: 300 },
    );
  });

  it('never changes when it looks from a fixed day', () => {
    const view = countdownView({ ...appeal, asOf: '2023-05-01' }, 0, 'vi');
    expect(view).toMatchObject({ figures: [{ value: '41', unit: 'ngày' }], nextChange: undefined });
  });

  it('counts the same, in days and hours, where it ticks and where it stands still', () => {
    const waits = fc.integer({ min: midnight - 400 * day, max: midnight - day - 1000 });
    fc.assert(
      fc.property(waits, fc.constantFrom('vi' as const, 'en' as const), (now, locale) => {
        const live = countdownView(appeal, now, locale);
        const still = countdownView({ ...appeal, stoppedAt: now }, 0, locale);
        const [days, hours] = live.figures;
        expect(still.figures).toEqual(hours?.value === '0' ? [days] : [days, hours]);
        expect(still).toMatchObject({ state: live.state, nextChange: undefined });
      }),
    );
  });

  it('says from which moment a count that stands still was made, as clocks in Viet Nam show it', () => {
    const stoppedAt = Date.UTC(2023, 4, 1, 9, 5);
    expect(countdownView({ ...appeal, stoppedAt }, 0, 'vi').detail).toBe(
      'Còn lại đến ngày 11/6/2023 (tính từ 16 giờ 5 phút ngày 1/5/2023)',
    );
    expect(countdownView({ ...appeal, stoppedAt }, 0, 'en').detail).toBe(
      'Until 11 June 2023 (from 16:05 on 1 May 2023, in Viet Nam)',
    );
    expect(countdownView({ ...appeal, asOf: '2023-05-01' }, 0, 'vi').detail).toContain(
      '(tính từ 0 giờ ngày 1/5/2023)',
    );
  });

  it('announces only milestones and the day', () => {
    const announced = Array.from({ length: 120 }, (_, days) => days + 1).filter(
      (days) =>
        countdownView({ ...appeal, asOf: undefined }, midnight - days * day, 'vi').announcement,
    );
    expect(announced).toEqual([1, 3, 7, 30, 100]);
    expect(countdownView(appeal, midnight, 'vi').announcement).toContain('Hôm nay');
  });
});
