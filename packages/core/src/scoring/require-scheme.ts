import { MisuseError } from '../model/misuse-error.js';
import type { Scheme } from '../model/scheme.js';
import { firstSchemeIssue } from '../parse/first-scheme-issue.js';

/**
 * Requires a scheme that `parseScheme` passes: by any other, a number that comes out can be infinite,
 * or mean nothing.
 *
 * @throws MisuseError `not-a-scheme`, with the first issue and its place
 */
export function requireScheme(scheme: Scheme): void {
  const issue = firstSchemeIssue(scheme);
  if (!issue) return;
  const { code, path, received } = issue;
  const what = typeof received === 'object' ? typeof received : String(received);
  throw new MisuseError(
    'not-a-scheme',
    `${code}, ${path.join('.') || 'scheme'}: ${what}`,
    'parseScheme tells every issue in words.',
  );
}
