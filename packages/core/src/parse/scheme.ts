import { schemeSchema, type Scheme } from '../model/scheme/scheme.js';
import type { Locale } from '../model/value/text.js';
import { schemeVersion } from '../model/value/version.js';
import { isRuleKind } from '../rules/facts.js';
import type { IssueData } from '../issues/issue.js';
import { parseFile } from './parse-file.js';
import { rereadAs } from './reread.js';
import type { FileResult } from '../issues/result.js';
import { targetReadsOf } from '../schemes/rule-issues.js';
import { soundSchemeIssues } from '../schemes/scheme-issues.js';

/** Adds to an issue of shape which kind of target the rule reads. */
function reread(issue: IssueData, input: unknown): IssueData {
  const [list, index, key, ...inner] = issue.path;
  if (key !== 'target' || inner.length > 0) return issue;
  const scored = (input as Record<string, { rule?: { kind?: unknown } }[]>)[String(list)];
  const kind = String(scored?.[Number(index)]?.rule?.kind);
  return isRuleKind(kind) ? rereadAs(targetReadsOf({ kind }), issue) : issue;
}

/**
 * Reads a scheme from outside: the model, or every issue at once, in words. It checks the shape,
 * including unknown keys (a misspelt `cap` would leave a rule without one); then the tree (codes,
 * parents, cycles, weights that cannot work), each rule (what it needs, bands that overlap or leave
 * a gap), and what conditions, grades and awards refer to. If the shape of a part is wrong, the
 * parts that do not depend on it are still checked, so that one reading reports as much as
 * possible.
 *
 * @param input parsed JSON
 * @param locale language of the messages; Vietnamese where not given
 */
export const parseScheme = (input: unknown, locale: Locale = 'vi'): FileResult<Scheme> =>
  parseFile(
    {
      schema: schemeSchema,
      version: schemeVersion,
      reread,
      checkSound: soundSchemeIssues,
      isNested: true,
    },
    input,
    locale,
  );
