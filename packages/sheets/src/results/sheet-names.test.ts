import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from './sheet-names.js';

describe('names of sheets', () => {
  it('are such that Excel opens them, whatever was wanted', () => {
    const letters = fc.constantFrom(...`aA[]:*?/\\' Ế…\ud83d\ude00`.normalize('NFD'), 'History');
    const wanted = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters })));
    fc.assert(
      fc.property(wanted, (all) => {
        const names = sheetNames(all);
        expect(names).toHaveLength(all.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
          expect(name).toBe(name.normalize('NFC').trim());
        }
      }),
    );
  });

  it('stay as they are where they may', () => {
    expect(sheetNames(['Tổng hợp', 'Tiêu chí'])).toEqual(['Tổng hợp', 'Tiêu chí']);
  });

  it('are told apart, also where only their ends or the case differ', () => {
    const long = 'Phát triển kinh tế và cải cách hành chính';
    expect(sheetNames([`${long} một`, `${long} hai`, 'A/B', 'a:b'])).toEqual([
      'Phát triển kinh tế và cải cách…',
      'Phát triển kinh tế và cải… (2)',
      'A-B',
      'a-b (2)',
    ]);
  });
});
