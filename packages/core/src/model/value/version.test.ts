import { expect, it } from 'vitest';
import { isReadableVersion, scoreboardVersion } from './version.js';

it('reads its own version and every later minor of the same major', () => {
  for (const version of [scoreboardVersion, '1.0', '1.7', '1.99'])
    expect(isReadableVersion(version)).toBe(true);
});

it('reads no other major, and nothing that is not a version', () => {
  for (const version of ['2.0', '0.9', '10.0', '11', '', 'v1.0', 1, 1.5, null, undefined, ['1.0']])
    expect(isReadableVersion(version)).toBe(false);
});
