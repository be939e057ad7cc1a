/** Stands in a header for the origin at which the site is published. */
export const ownOrigin = '{origin}';

/**
 * A header with the origin in its place; without the place where no origin is known.
 *
 * @param origin such as `https://thidua.example`
 * @example
 * withOrigin("script-src 'self' {origin}", 'https://thidua.example');
 * // "script-src 'self' https://thidua.example"
 */
export const withOrigin = (value: string, origin: string | undefined): string =>
  value.replaceAll(` ${ownOrigin}`, origin === undefined ? '' : ` ${origin}`);
