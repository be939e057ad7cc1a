import type { Locale } from '@thidua/core';
import { checkJson } from '../check/check-json.js';
import type { CheckContext } from '../check/file-kind.js';
import type { FileIssue, FileReport } from '../check/file-report.js';
import type { Opened } from './opened.js';
import type { Role } from './roles.js';

/** What JSON files of one role hold, and what was found in them. */
export interface RoleRead {
  files: FileReport[];
  /** Of those in which nothing is wrong. */
  values: unknown[];
}

/**
 * Checks the JSON files of one role.
 *
 * @param held what they answer to
 * @param also what else can be wrong with what a file holds
 */
export async function readRole(
  opened: readonly Opened[],
  role: Role,
  held: CheckContext,
  locale: Locale,
  also: (value: unknown) => FileIssue[] = () => [],
): Promise<RoleRead> {
  const files: FileReport[] = [];
  const values: unknown[] = [];
  for (const { input, json } of opened.filter((each) => each.role === role)) {
    if (!json) continue;
    const { report, value } = await checkJson(input.file, json, locale, held);
    const further = value === undefined ? [] : also(value);
    const ok = report.ok && further.length === 0;
    files.push({ ...report, ok, issues: [...report.issues, ...further] });
    if (ok) values.push(value);
  }
  return { files, values };
}
