import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import { strayQuote } from './stray-quote.js';

it('finds of a text what splitting it would find', () => {
  const text = fc
    .array(fc.constantFrom('"', '""', ';', '\n', 'a', ' ', 'b,', '";"', '"\n"'), { maxLength: 14 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (all) => {
      const { errors } = papaparse.parse(all, { delimiter: ';', newline: '\n' });
      const index = errors.find(({ type }) => type === 'Quotes')?.index;
      const expected = index === undefined ? undefined : index - 1;
      const found = strayQuote(all, ';');
      // Spaces behind the last quote of a text end a field as well.
      if (found !== undefined || !all.includes(' ')) expect(found).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

it('passes over millions of quotes in one go', () => {
  expect(strayQuote(`a;${'"b'.repeat(1_000_000)}`, ';')).toBe(2);
  expect(strayQuote('a"b;c"d', ';')).toBeUndefined();
});
