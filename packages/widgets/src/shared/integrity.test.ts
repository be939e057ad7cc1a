import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIntegrity } from './integrity.js';

const hashOf = (name: string, encoding: 'base64' | 'base64url' = 'base64'): string =>
  `${name}-${createHash(name).update('x').digest(encoding)}`;

describe('isIntegrity', () => {
  it.each(['sha256', 'sha384', 'sha512'])(
    'takes a hash by %s, in both spellings of base64',
    (name) => {
      expect(isIntegrity(hashOf(name))).toBe(true);
      expect(isIntegrity(hashOf(name, 'base64url'))).toBe(true);
      expect(isIntegrity(` ${hashOf(name)}\n${hashOf('sha512')} `)).toBe(true);
    },
  );

  it.each([
    ...['junk', 'sha384', 'sha384-', 'sha384-x', 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', ''],
    ...['md5-1B2M2Y8AsgTpgAmY7PhCfg==', 'SHA384 ', `${hashOf('sha384')}x`, `${hashOf('sha384')},`],
    ...[
      hashOf('sha384').slice(0, -1),
      `${hashOf('sha384')} junk`,
      `sha256${hashOf('sha384').slice(6)}`,
    ],
    ...[`${hashOf('sha384')}?ct=text/plain`, `“${hashOf('sha384')}”`],
  ])('does not take “%s”, which a browser would pass over', (text) => {
    expect(isIntegrity(text)).toBe(false);
  });

  it('never takes what has no hash of a known kind', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/sha(256|384|512)-/.test(text));
        expect(isIntegrity(text)).toBe(false);
      }),
    );
  });
});
