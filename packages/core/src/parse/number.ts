import type { IssueCode } from '../issues/issue.js';
import type { Note, Result } from '../issues/result.js';

/** How a document writes numbers: `vi` 1.234,5 or `en` 1,234.5. */
export type NumberConvention = 'vi' | 'en';

// A grouped number does not begin with 0: `0.612` is never 612.
const patterns = {
  vi: /^(\d+|[1-9]\d{0,2}([. ])\d{3}(?:\2\d{3})*)(?:,(\d+))?$/,
  en: /^(\d+|[1-9]\d{0,2}([, ])\d{3}(?:\2\d{3})*)(?:\.(\d+))?$/,
};

function readAs(digits: string, convention: NumberConvention): number | undefined {
  const [, whole, , fraction = ''] = patterns[convention].exec(digits) ?? [];
  return whole === undefined ? undefined : Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`);
}

/** `1,23E+10`: a cell was too narrow, and the digits that did not fit may be lost. */
const shortened = /^[-−–+]?\d+(?:[.,]\d+)?e[-−–+]?\d+$/i;

/** Whether the number read is exactly the one written, not a neighbouring double. */
function isHeld(value: number, digits: string): boolean {
  if (value === 0) return !/[1-9]/.test(digits);
  // Beyond this, consecutive doubles are more than 1 apart.
  return value <= Number.MAX_SAFE_INTEGER;
}

/**
 * Reads a number as offices write it: `1.234,5`, `1 234,5`, `-0,5`, `67 %` (→ 67). Any space may
 * separate the groups, including non-breaking ones; `−` and the dash `–` that word processors make
 * of it are minus signs.
 *
 * `1.234` can be read in two ways; the declared convention decides, and a note says so. A text that
 * fits only the other convention (`12.5` or `0.612` in a Vietnamese table, as spreadsheets export
 * them) is read that way, with a note.
 *
 * A number that cannot be represented is refused: a whole part beyond 9.007.199.254.740.991, or
 * decimals so small that 0 would remain. Decimals are read to the nearest double, which differs
 * after the fifteenth digit at the earliest. A number with an exponent, `1,23E+10`, is refused,
 * since a spreadsheet writes one when it drops digits.
 *
 * @param convention how the document writes numbers; `vi` where not given
 * @example
 * parseNumber('1.234,5'); // { ok: true, value: 1234.5 }
 * parseNumber('1.234'); // { ok: true, value: 1234, notes: [{ code: 'declared-convention', … }] }
 */
export function parseNumber(text: string, convention: NumberConvention = 'vi'): Result<number> {
  const clean = text.replace(/\s+/g, ' ').replace(/ ?%$/, '').trim();
  const [, sign = '', digits = ''] = /^([-−–+]?) ?(\d.*)$/.exec(clean) ?? [];
  const other = convention === 'vi' ? 'en' : 'vi';
  const declared = readAs(digits, convention);
  const alternative = readAs(digits, other);
  const value = declared ?? alternative;
  const refuse = (code: IssueCode): Result<number> => ({
    ok: false,
    issues: [{ code, path: [], received: text }],
  });
  if (shortened.test(clean)) return refuse('shortened-number');
  if (value === undefined) return refuse('not-a-number');
  if (!isHeld(value, digits)) return refuse('not-held');
  const signed = sign === '' || sign === '+' ? value : 0 - value;
  const code: Note['code'] | undefined =
    declared === undefined
      ? 'other-convention'
      : alternative !== undefined && alternative !== declared
        ? 'declared-convention'
        : undefined;
  return code === undefined
    ? { ok: true, value: signed }
    : { ok: true, value: signed, notes: [{ code, received: text }] };
}
