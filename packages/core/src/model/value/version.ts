/** The version of the scoreboard format that this release writes. */
export const scoreboardVersion = '1.1';
/** The version of the scheme format. */
export const schemeVersion = '1.0';
/** The version of the report format. */
export const reportVersion = '1.0';

/** Majors that this release reads. */
const readableMajor = '1';

/**
 * Tells whether a `schemaVersion` can be read: same major, any minor.
 *
 * @example
 * isReadableVersion('1.7'); // true
 * isReadableVersion('2.0'); // false
 */
export function isReadableVersion(version: unknown): boolean {
  return typeof version === 'string' && version.split('.')[0] === readableMajor;
}
