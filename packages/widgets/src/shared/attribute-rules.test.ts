import { languageOf } from '@thidua/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAttribute, wrongAttribute, type AttributeRule } from './attribute-rules.js';

describe('a number in an attribute', () => {
  it.each([
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1 234', 1234],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.612', 0.612],
    ['-3', -3],
    [' 7 ', 7],
    ['0', 0],
    ['1e-7', 1e-7],
    ['-5e-324', -5e-324],
  ])('%j is %d', (text, value) => {
    expect(numberAttribute.fromAttribute(text)).toBe(value);
  });

  it.each([null, '', '  ', '\n'])('is absent where %j stands, never 0', (text) => {
    expect(numberAttribute.fromAttribute(text)).toBeUndefined();
  });

  it.each(['0x10', '1e999', '1e', 'abc', '12abc', 'Infinity', 'NaN', '1.2.3', '--1', '⅓'])(
    'is none in %j',
    (text) => {
      expect(numberAttribute.fromAttribute(text)).toBeNaN();
    },
  );

  it('is read as the number that was written, up to the largest that is exact', () => {
    const max = Number.MAX_SAFE_INTEGER;
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -max, max }), (value) => {
        const read = numberAttribute.fromAttribute(numberAttribute.toAttribute(value));
        expect(read).toBe(value === 0 ? 0 : value);
      }),
    );
    expect(numberAttribute.toAttribute(1.234)).toBe('1,234');
  });

  it('is never made up: what is read is finite, absent or NaN, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = numberAttribute.fromAttribute(text);
        if (!/\d/.test(text)) expect(value === undefined || Number.isNaN(value)).toBe(true);
        expect(value).not.toBe(Infinity);
      }),
    );
  });
});

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['en_US', 'en'],
    ['vi', 'vi'],
    ['VI-vn', 'vi'],
    [' en ', 'en'],
    ['fr', undefined],
    ['english', undefined],
    ['vietnamese', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is read as %j', (lang, locale) => {
    expect(languageOf(lang)).toBe(locale);
  });
});

describe('an attribute that breaks its rule', () => {
  const said = (value: unknown, rule: AttributeRule, written: string | null = null) =>
    wrongAttribute(
      Object.assign({ getAttribute: () => written }, { pageSize: value }),
      { pageSize: rule },
      () => 'page-size',
      'vi',
    );

  it.each([
    [0.5, '0.5', 'Thuộc tính page-size="0.5" không hợp lệ: cần một số nguyên từ 0 trở lên.'],
    [-1, null, 'Thuộc tính page-size="-1" không hợp lệ: cần một số nguyên từ 0 trở lên.'],
    [NaN, 'nhiều', 'Thuộc tính page-size="nhiều" không hợp lệ: cần một số nguyên từ 0 trở lên.'],
  ])('is told as it stands in the page: %j', (value, written, message) => {
    expect(said(value, { allows: 'count' }, written)).toMatchObject({
      ...{ code: 'not-a-count', message, isVital: false },
    });
  });

  it('is told with the words of a closed list', () => {
    expect(said('down', { allows: ['increase', 'decrease'], isVital: true })).toMatchObject({
      code: 'unknown-word',
      message: 'Thuộc tính page-size="down" không hợp lệ: chỉ nhận increase, decrease.',
      isVital: true,
    });
    expect(said('__proto__', { allows: ['light'] })?.code).toBe('unknown-word');
  });

  it('is none where nothing stands, or what is allowed', () => {
    for (const nothing of [undefined, null, '']) {
      expect(said(nothing, { allows: 'count' })).toBeUndefined();
    }
    expect(said(20, { allows: 'count' })).toBeUndefined();
    expect(said('11/6/2023', { allows: 'date' })).toBeUndefined();
    expect(said('31/4/2023', { allows: 'date' })?.code).toBe('not-a-date');
  });
});
