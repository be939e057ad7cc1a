import { isReadableVersion } from '../model/value/version.js';
import type { IssueData } from './issue.js';

/** That a file is of a version which this release does not read. */
export function versionIssue(input: unknown, expected: string | undefined): IssueData | undefined {
  const version = (input as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (expected === undefined || typeof version !== 'string' || isReadableVersion(version)) {
    return undefined;
  }
  return { code: 'newer-version', path: ['schemaVersion'], received: version, expected };
}
