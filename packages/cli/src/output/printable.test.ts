import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from './printable.js';

const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{e0000}-\u{e0fff}]/u;

describe('printable', () => {
  it.each([
    ['an escape sequence', '\u001b[2J\u001b]0;x\u0007', '\\u001b[2J\\u001b]0;x\\u0007'],
    ['its one-character form', '\u009b31m', '\\u009b31m'],
    ['a line of its own', 'a\n✓ b\r', 'a\\u000a✓ b\\u000d'],
    ['a turned direction', '\u202e321', '\\u202e321'],
    ['a line separator, which some terminals break at', 'a\u2028✓ b\u2029', 'a\\u2028✓ b\\u2029'],
    ['tags, of which nothing is seen', 'a\u{e0001}\u{e0041}', 'a\\udb40\\udc01\\udb40\\udc41'],
    ['what has no width', 'a\u200bb\ufeff\u00ad\ufe0f', 'a\\u200bb\\ufeff\\u00ad\\ufe0f'],
    ['half a character', 'a\ud800', 'a\\ud800'],
    ['Vietnamese and signs', 'Quảng Nam · “Đ” 😀 \u00a0', 'Quảng Nam · “Đ” 😀 \u00a0'],
  ])('shows %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  /** Any character, and often those that are not printed as they are. */
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('"', '\\', '\u007f', '\u0085', '\u00ad', '\u200b', '\u202e', '\u2028'),
    fc.constantFrom('\ud800', '\ufff9', '\u{e0001}', '\u{1d173}', '\u{e0fff}'),
  );

  it('leaves JSON what it means', () => {
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const line = printable(JSON.stringify(text));
        expect(JSON.parse(line)).toBe(text);
        expect(hidden.test(line)).toBe(false);
      }),
    );
  });
});
