import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebLink } from './web-link.js';

describe('isWebLink', () => {
  it.each(['https://example.org', 'HTTP://example.org', '/a', './a', '../a', 'a/b:c', '//b', '#x'])(
    'links %s',
    (url) => expect(isWebLink(url)).toBe(true),
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:/**/alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    ...['https://[', 'http://', '//[', 'https://a b/', 'http://a:99999/', 'https://%/'],
  ])('does not link %j', (url) => expect(isWebLink(url)).toBe(false));

  it('never links what a browser would take for another scheme', () => {
    const piece = fc.oneof(
      fc.constantFrom('java', 'script', 'data', 'http', 's', ':', '/', '\\', '?', '#', '\t', '\n'),
      fc.string({ maxLength: 3, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = pieces.join('');
        fc.pre(isWebLink(url));
        expect(new URL(url, 'https://example.org/a/').protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
