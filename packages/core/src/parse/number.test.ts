import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../format/number.js';
import { parseNumber, type NumberConvention } from './number.js';

const noteOf = (text: string, convention?: NumberConvention): string | undefined => {
  const result = parseNumber(text, convention);
  return result.ok ? result.notes?.[0]?.code : 'refused';
};

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['07', 7],
    ['1234', 1234],
    ['1234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567,5', 1234567.5],
    ['0,612', 0.612],
    ['63,7%', 63.7],
    ['67 %', 67],
    ['67\u00a0%', 67],
    ['+3', 3],
    ['-0,5', -0.5],
    ['- 0,5', -0.5],
    ['−0,5', -0.5],
    ['–0,5', -0.5],
    ['  12,25\t', 12.25],
    ['999999999999999', 999999999999999],
  ])('reads %j as offices write it: %f', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it('gives 0 and not -0', () => {
    expect(parseNumber('-0')).toEqual({ ok: true, value: 0 });
  });

  it('reads 1.234 by the declared convention, and says so', () => {
    const notes = [{ code: 'declared-convention', received: '1.234' }];
    expect(parseNumber('1.234')).toEqual({ ok: true, value: 1234, notes });
    expect(parseNumber('1.234', 'en')).toEqual({ ok: true, value: 1.234, notes });
    expect(parseNumber('1,234')).toMatchObject({ value: 1.234 });
    expect(parseNumber('1,234', 'en')).toMatchObject({ value: 1234 });
    expect(noteOf('-1.234 %')).toBe('declared-convention');
  });

  it('reads what fits only the other convention that way, and says so', () => {
    for (const [text, value] of [
      ['12.5', 12.5],
      ['1234.567', 1234.567],
      ['1,234.5', 1234.5],
      ['1 234.5', 1234.5],
    ] as const)
      expect(parseNumber(text)).toEqual({
        ok: true,
        value,
        notes: [{ code: 'other-convention', received: text }],
      });
    expect(noteOf('1.234,5', 'en')).toBe('other-convention');
  });

  it('never takes 0.612 for 612, for a group does not begin with 0', () => {
    expect(parseNumber('0.612')).toMatchObject({ value: 0.612 });
    expect(noteOf('0.612')).toBe('other-convention');
    expect(parseNumber('0,612', 'en')).toMatchObject({ value: 0.612 });
  });

  it('says nothing of texts that both conventions read alike', () => {
    for (const text of ['1234', '1 234', '67%']) {
      expect(noteOf(text)).toBeUndefined();
      expect(noteOf(text, 'en')).toBeUndefined();
    }
  });

  it.each([
    [''],
    [' '],
    ['%'],
    ['-'],
    ['–'],
    ['abc'],
    ['12a'],
    ['1.23.456'],
    ['1.234 567'],
    ['1.234,567,8'],
    ['1..234'],
    ['12 34'],
    [',5'],
    ['5,'],
    ['0x10'],
    ['--5'],
    ['67%%'],
    ['7 xã'],
    ['5–10'],
    ['NaN'],
    ['Infinity'],
    ['∞'],
    ['١٢'],
    ['½'],
  ])('refuses %j, and shows it as it was given', (text) => {
    expect(parseNumber(text)).toEqual({
      ok: false,
      issues: [{ code: 'not-a-number', path: [], received: text }],
    });
  });

  it.each(['1e5', '1,23E+10', '-1.5e-7', '1E5'])('refuses %j: digits were dropped', (text) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, issues: [{ code: 'shortened-number' }] });
  });

  it.each([
    '9007199254740993',
    '9.007.199.254.740.992',
    '-9 007 199 254 740 992,5',
    '123456789012345678',
    '9'.repeat(400),
    `0,${'0'.repeat(400)}1`,
  ])('says that %j cannot be held', (text) => {
    expect(parseNumber(text)).toEqual({
      ok: false,
      issues: [{ code: 'not-held', path: [], received: text }],
    });
  });

  it.each([
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['-9.007.199.254.740.991', -Number.MAX_SAFE_INTEGER],
    ['33,333333333333333333333333', 100 / 3],
    ['0,30000000000000004', 0.1 + 0.2],
    ['0,000', 0],
    [`${'0'.repeat(50)}7`, 7],
  ])('holds %j as the nearest number', (text, value) => {
    expect(parseNumber(text)).toMatchObject({ ok: true, value });
  });

  it('reads every whole number as itself or refuses it', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (whole) => {
        const result = parseNumber(String(whole));
        expect(result.ok ? BigInt(result.value) : whole).toBe(whole);
      }),
    );
  });

  it('reads back every number that is written in its own convention', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, fc.constantFrom('vi', 'en'), (value, convention) => {
        expect(parseNumber(formatNumber(value, convention), convention)).toMatchObject({
          ok: true,
          value: value + 0, // 0 for -0
        });
      }),
    );
  });

  it('answers to any text with a finite number or an issue', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,- %–ab'.split('')) }),
        (text) => {
          const result = parseNumber(text);
          expect(result.ok ? Number.isFinite(result.value) : result.issues.length === 1).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
