import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variantsOf } from '../testing/name-variants.js';
import { foldText, spellingOf } from './fold.js';

it.each([
  ['Đông Giang', 'dong giang'],
  ['Hòa Vang', 'hoa vang'],
  ['Hoà Vang', 'hoa vang'],
  ['Đại Lộc', 'dai loc'],
  ['Tam Kỳ', 'tam ky'],
  ['Nước Ươi', 'nuoc uoi'],
  ["Ch'ơm", 'chom'],
  ['Ch’ơm', 'chom'],
  ['Chʼơm', 'chom'],
  ['  Núi \u00a0Thành ', 'nui thanh'],
  ['ĐẠI LỘC', 'dai loc'],
  ['Ðại Lộc', 'dai loc'],
  ['Ɖại Lộc', 'dai loc'],
  ['Bà Rịa – Vũng Tàu', 'ba ria vung tau'],
  ['Bà Rịa-Vũng Tàu', 'ba ria vung tau'],
  ['Ba Ria \u2011 Vung\u202fTau', 'ba ria vung tau'],
  ['Ｔａｍ\u3000Ｋỳ', 'tam ky'],
  ['T\u0430m K\u1ef3', 'tam ky'],
  ['\u0422am Ky', 'tam ky'],
  ['N\u01cem Giang', 'nam giang'],
  ['Qu\u00adế\u200b Sơn\ufeff', 'que son'],
  ['Quận 1', 'quan 1'],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(text.normalize('NFD'))).toBe(folded);
});

it('folds every letter of Vietnamese to the plain alphabet', () => {
  const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'.split('');
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  for (const letter of letters)
    for (const tone of tones)
      for (const text of [
        letter + tone,
        (letter + tone).normalize(),
        (letter + tone).toUpperCase(),
      ])
        expect(foldText(text)).toMatch(/^[a-z]$/);
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom("Ch'ơm", 'Bà Rịa – Vũng Tàu', 'Hoà Thuỷ', 'Đắk Lắk'),
);
const laws = [foldText, spellingOf];

describe.each(laws)('%o', (form) => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(form(form(text))).toBe(form(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const forms = (['NFC', 'NFD'] as const).map((name) => form(text.normalize(name)));
        expect(forms).toEqual([form(text), form(text)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not see what prints nothing, wherever it stands', () => {
    const nothing = fc.constantFrom(
      ...'\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u202c\u034f\ufe0f',
    );
    fc.assert(
      fc.property(anyText, nothing, fc.nat(), (text, letter, place) => {
        const at = place % (text.length + 1);
        // Not between the halves of one character.
        fc.pre(!/[\ud800-\udbff]$/.test(text.slice(0, at)));
        expect(form(text.slice(0, at) + letter + text.slice(at))).toBe(form(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for everything that is read as the same name', () => {
    fc.assert(
      fc.property(
        variantsOf(['Đại Lộc', "Ch'ơm", 'Bà Rịa – Vũng Tàu', 'Hòa Thủy']),
        ([name, variant]) => {
          expect(form(variant)).toBe(form(name));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('spells what differs in a letter, a tone or an apostrophe differently', () => {
  const names = ['Tam Thanh', 'Tam Thành', 'Tam Thánh', 'Dai Loc', 'Đại Lộc', "Ch'ơm", 'Chơm'];
  expect(new Set(names.map(spellingOf)).size).toBe(names.length);
});
