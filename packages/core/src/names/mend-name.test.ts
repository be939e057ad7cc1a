import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from './fold.js';
import { mendName } from './mend-name.js';

it.each([
  ['Ðại Lộc', 'Đại Lộc'],
  ['Ɖại Lộc', 'Đại Lộc'],
  ['\u0422am Kỳ', 'Tam Kỳ'],
  ['H\u03bfi An', 'Hoi An'],
  ['N\u01cem Giang', 'Năm Giang'],
  ['Quế Sơn'.normalize('NFD'), 'Quế Sơn'],
  ['Qu\u200bế S\u00adơn', 'Quế Sơn'],
  ['Quế\u00a0Sơn', 'Quế Sơn'],
  [' Quế  Sơn', 'Quế Sơn'],
  ['Ｔａｍ\u3000Ｋỳ', 'Tam Kỳ'],
  ['Bà Rịa \u2212 Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['Bà Rịa\u2011Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
  ['Bà Rịa — Vũng Tàu', 'Bà Rịa – Vũng Tàu'],
  ['Ch`ơm', "Ch'ơm"],
  ['Ch\u0384ơm', "Ch'ơm"],
])('mends %j as %j', (name, mended) => {
  expect(mendName(name)).toBe(mended);
});

it.each(["Ch'ơm", 'Ch’ơm', 'Bà Rịa – Vũng Tàu', 'Cụm số 1', 'Москва', 'Thành phố Москва', '芽莊'])(
  'leaves %s as it is',
  (name) => {
    expect(mendName(name)).toBe(name);
  },
);

it('mends nothing twice, and nothing that search can see', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(mendName(mendName(name))).toBe(mendName(name));
      expect(foldText(mendName(name))).toBe(foldText(name));
    }),
    { numRuns: 2000 },
  );
});
