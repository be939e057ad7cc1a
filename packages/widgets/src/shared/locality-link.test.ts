import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf } from './locality-link.js';

const place = { code: '502', name: 'Tam Kỳ' };

/** Of whole characters, or of anything that a file can hold, halves of characters among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

describe('where a name leads', () => {
  it.each([
    ['/dia-phuong/{slug}/', '/dia-phuong/tam-ky/'],
    ['https://example.org/?ma={code}', 'https://example.org/?ma=502'],
    ['{code}.html', '502.html'],
    ['/mot-trang/', '/mot-trang/'],
    ['javascript:alert({code})', undefined],
    ['data:text/html,{slug}', undefined],
  ])('%s → %s', (template, url) => {
    expect(linkOf(template, place)).toBe(url);
  });

  it('is never changed by what a code or a name holds', () => {
    fc.assert(
      fc.property(anyText, anyText, (code, name) => {
        const url = linkOf('/d/{code}/{slug}', { code, name }) ?? '';
        expect(new URL(url, 'https://example.org').origin).toBe('https://example.org');
        expect(url.split('/')).toHaveLength(4);
      }),
    );
  });
});
