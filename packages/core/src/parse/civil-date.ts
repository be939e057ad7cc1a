import { civilDateOf, type CivilDate } from '../calendar/civil-date.js';
import type { Result } from '../issues/result.js';

const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayFirst = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{2}|\d{4})$/;
const inWords = /^(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{2}|\d{4})$/i;

/**
 * Reads a date as Vietnamese documents write it, day first: `11/6/2023`, `11-6-2023`, `11.6.2023`,
 * `ngày 11 tháng 6 năm 2023`, and ISO `2023-06-11`. A year of two digits is refused, not guessed;
 * so is a time after the date, which would need a zone.
 *
 * @example
 * parseCivilDate('11/6/2023'); // { ok: true, value: '2023-06-11' }
 * parseCivilDate('31/4/2023'); // { ok: false, issues: [{ code: 'no-such-date', … }] }
 */
export function parseCivilDate(text: string): Result<CivilDate> {
  const refuse = (code: 'not-a-date' | 'no-such-date' | 'two-digit-year'): Result<CivilDate> => ({
    ok: false,
    issues: [{ code, path: [], received: text }],
  });
  const clean = text
    .normalize()
    .trim()
    .replace(/^ngày\s+/i, '');
  const iso = yearFirst.exec(clean);
  const slashed = dayFirst.exec(clean);
  const [day, month, year] = iso
    ? [iso[3], iso[2], iso[1]]
    : slashed
      ? [slashed[1], slashed[3], slashed[4]]
      : (inWords.exec(clean)?.slice(1) ?? []);
  if (!day || !month || !year) return refuse('not-a-date');
  if (year.length < 4) return refuse('two-digit-year');
  const value = civilDateOf({ year: Number(year), month: Number(month), day: Number(day) });
  return value ? { ok: true, value } : refuse('no-such-date');
}
