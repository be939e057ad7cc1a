import * as z from 'zod/mini';
import { formatIssue } from '../format/issue.js';
import { scoreboardSchema, type Scoreboard } from '../model/scoreboard.js';
import type { Locale } from '../model/text.js';
import { isReadableVersion, scoreboardVersion } from '../model/version.js';
import type { Issue, IssueData } from './issue.js';
import { referenceIssues } from './references.js';
import type { Result } from './result.js';
import { issuesOf } from './zod-issues.js';

function versionIssue(input: unknown): IssueData | undefined {
  const version = (input as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version !== 'string' || isReadableVersion(version)) return undefined;
  return {
    code: 'newer-version',
    path: ['schemaVersion'],
    received: version,
    expected: scoreboardVersion,
  };
}

/**
 * Reads a scoreboard from outside: the model, or every issue at once, in words.
 *
 * Unknown keys are left out. A newer major `schemaVersion` is refused before anything else. Shape
 * is checked first, then codes, ranks and dates, since these have no meaning in a wrong shape.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export function parseScoreboard(input: unknown, locale: Locale = 'vi'): Result<Scoreboard, Issue> {
  const refuse = (issues: IssueData[]): Result<Scoreboard, Issue> => ({
    ok: false,
    issues: issues.map((issue) => formatIssue(issue, locale)),
  });
  const newer = versionIssue(input);
  if (newer) return refuse([newer]);
  const parsed = z.safeParse(scoreboardSchema, input);
  if (!parsed.success) return refuse(issuesOf(parsed.error, input));
  const issues = referenceIssues(parsed.data);
  return issues.length > 0 ? refuse(issues) : { ok: true, value: parsed.data };
}
