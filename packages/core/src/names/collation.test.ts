import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, spellingOf } from './fold.js';
import { variantsOf } from '../testing/name-variants.js';
import { compareNames } from './collation.js';

const sorted = (...names: string[]): string[] => [...names].sort(compareNames);

it('puts Đ after D, and Ă and Â after A', () => {
  expect(sorted('Đông Giang', 'Duy Xuyên', 'Điện Bàn', 'Đại Lộc')).toEqual([
    'Duy Xuyên',
    'Đại Lộc',
    'Điện Bàn',
    'Đông Giang',
  ]);
  expect(sorted('Ân', 'Ăn', 'An', 'Bi')).toEqual(['An', 'Ăn', 'Ân', 'Bi']);
});

it('puts the 18 localities of Quảng Nam in the order of a Vietnamese list', () => {
  const inOrder = [
    'Bắc Trà My',
    'Duy Xuyên',
    'Đại Lộc',
    'Điện Bàn',
    'Đông Giang',
    'Hiệp Đức',
    'Hội An',
    'Nam Giang',
    'Nam Trà My',
    'Nông Sơn',
    'Núi Thành',
    'Phú Ninh',
    'Phước Sơn',
    'Quế Sơn',
    'Tam Kỳ',
    'Tây Giang',
    'Thăng Bình',
    'Tiên Phước',
  ];
  expect(sorted(...[...inOrder].reverse())).toEqual(inOrder);
});

it('counts numbers as numbers: Xã 9 before Xã 10', () => {
  expect(sorted('Xã 10', 'Xã 9', 'Xã 1')).toEqual(['Xã 1', 'Xã 9', 'Xã 10']);
});

it('takes composed and decomposed spellings for the same name', () => {
  for (const name of ['Đại Lộc', 'Quế Sơn', "Ch'ơm"])
    expect(compareNames(name.normalize('NFC'), name.normalize('NFD'))).toBe(0);
});

it('takes for the same name what is read as the same', () => {
  for (const [left, right] of [
    ['Hoà Thuận', 'Hòa Thuận'],
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['Ðại Lộc', 'Đại Lộc'],
    ['ĐẠI LỘC', 'Đại Lộc'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu'],
    ['Ch’ơm', "Ch'ơm"],
  ] as const)
    expect(compareNames(left, right)).toBe(0);
});

it('puts look-alikes where the name stands that they look like', () => {
  expect(sorted('Đông Giang', 'Ðại Lộc', 'Duy Xuyên', 'Tam Kỳ', '\u0422am Dân')).toEqual([
    'Duy Xuyên',
    'Ðại Lộc',
    'Đông Giang',
    '\u0422am Dân',
    'Tam Kỳ',
  ]);
  expect(sorted('Hòa Vang', 'Hoá', 'Hoà An', 'Hoa')).toEqual(['Hoa', 'Hoá', 'Hoà An', 'Hòa Vang']);
});

const syllables = fc.constantFrom(
  'Hoà',
  'Hòa',
  'HÒA',
  'Hoa',
  'Hoá',
  'Đại',
  'Ðại',
  'Dai',
  '–',
  '-',
  "Ch'ơm",
  'Ch’ơm',
  '01',
  '1',
);
const names = fc.oneof(
  fc.array(syllables, { maxLength: 3 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme' }),
);

describe('the order of names', () => {
  it('says the opposite when asked the other way round', () => {
    fc.assert(
      fc.property(names, names, (left, right) => {
        expect(Math.sign(compareNames(left, right)) + Math.sign(compareNames(right, left))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is whole: what comes before another comes before all that follow it', () => {
    fc.assert(
      fc.property(names, names, names, (...three) => {
        const [one = '', two = '', last = ''] = [...three].sort(compareNames);
        expect(compareNames(one, two)).toBeLessThanOrEqual(0);
        expect(compareNames(one, last)).toBeLessThanOrEqual(0);
        if (compareNames(one, two) === 0) {
          expect(Math.sign(compareNames(one, last))).toBe(Math.sign(compareNames(two, last)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('knows as equal what has one spelling, and nothing that search tells apart', () => {
    fc.assert(
      fc.property(names, names, (left, right) => {
        const isEqual = compareNames(left, right) === 0;
        expect(isEqual).toBe(spellingOf(left) === spellingOf(right));
        if (isEqual) expect(foldText(left)).toBe(foldText(right));
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(variantsOf(['Đại Lộc', 'Hòa Thủy']), ([name, variant]) => {
        expect(compareNames(name, variant)).toBe(0);
      }),
    );
  });
});
