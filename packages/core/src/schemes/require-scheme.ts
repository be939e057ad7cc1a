import { MisuseError } from '../errors/misuse-error.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { firstSchemeIssue } from './first-scheme-issue.js';

/** What stood in the schemes that were passed, so that the next scoring by them costs little. */
const passed = new WeakMap<Scheme, string>();

/**
 * Requires a scheme that `parseScheme` passes: by any other, a number that comes out can be infinite,
 * or mean nothing.
 *
 * @throws MisuseError `not-a-scheme`, with the first issue and its place
 */
export function requireScheme(scheme: Scheme): void {
  const before = passed.get(scheme);
  // What was changed since is checked anew: an editor may change a weight in place.
  if (before !== undefined && before === JSON.stringify(scheme)) return;
  const issue = firstSchemeIssue(scheme);
  if (!issue) {
    passed.set(scheme, JSON.stringify(scheme));
    return;
  }
  const { code, path, received } = issue;
  const what = typeof received === 'object' ? typeof received : String(received);
  throw new MisuseError(
    'not-a-scheme',
    `${code}, ${path.join('.') || 'scheme'}: ${what}`,
    'parseScheme tells every issue in words.',
  );
}
