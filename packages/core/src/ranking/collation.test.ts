import fc from 'fast-check';
import { expect, it } from 'vitest';
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

it('is an order: it says the opposite when asked the other way round', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      expect(Math.sign(compareNames(left, right)) + Math.sign(compareNames(right, left))).toBe(0);
    }),
  );
});
