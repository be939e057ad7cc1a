import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from './fold.js';
import { textMatcher } from './text-matcher.js';

it.each([
  ['ba ria vung tau', 'Tỉnh Bà Rịa – Vũng Tàu', true],
  ['ba ria-vung tau', 'Tỉnh Bà Rịa – Vũng Tàu', true],
  ['Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu', true],
  ['bariavungtau', 'Bà Rịa - Vũng Tàu', true],
  ['avuong', 'A Vương', true],
  ['a vuong', 'Avương', true],
  ['vuong', 'A Vương', true],
  ['btttt', 'Quyết định 922/QĐ-BTTTT', true],
  ['1.5 (b)', 'Mục 1.5 (b)', true],
  ['uong', 'A Vương', false],
  ['a.uong', 'A Vương', false],
  ['vung tau ba ria', 'Bà Rịa – Vũng Tàu', false],
])('asks for %j in %j: %j', (query, text, found) => {
  expect(textMatcher(query)(foldText(text))).toBe(found);
});

it('finds every text by itself, by its fold, by its fold without spaces, and by nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldText(text);
      for (const query of [text, folded, folded.replaceAll(' ', ''), ' – '])
        expect(textMatcher(query)(folded)).toBe(true);
    }),
    // An Arabic mark that is drawn on a space: without the space it comes to stand beside others.
    { numRuns: 1000, examples: [['\u0622\ufc5e'], ["\u0670'\u064c"], ['a -\u064c']] },
  );
});

it('finds no more for a longer query', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (query, more, text) => {
      const folded = foldText(text);
      if (textMatcher(query + more)(folded)) expect(textMatcher(query)(folded)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
