import type * as z from 'zod/mini';
import type { IssueCode, IssueData } from './issue.js';

type ZodIssue = z.core.$ZodIssue;

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    root,
  );
}

function expectationOf(issue: ZodIssue): [IssueCode, string?] {
  switch (issue.code) {
    case 'invalid_type':
      return ['wrong-type', issue.expected];
    case 'invalid_value':
      return ['not-allowed', issue.values.join(', ')];
    case 'invalid_format':
      return ['wrong-format', issue.pattern ?? issue.format];
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? ['missing-value']
        : ['out-of-range', `≥ ${issue.minimum}`];
    case 'too_big':
      return ['out-of-range', `≤ ${issue.maximum}`];
    case 'custom':
      return [(issue.params?.['code'] as IssueCode | undefined) ?? 'not-allowed'];
    default:
      return ['wrong-type'];
  }
}

/** Turns zod's issues into this package's own. */
export function issuesOf(error: z.core.$ZodError, root: unknown): IssueData[] {
  return error.issues.map((issue): IssueData => {
    const path = issue.path as (string | number)[];
    const received = valueAt(root, path);
    if (received === undefined) return { code: 'missing-value', path, received };
    const [code, expected] = expectationOf(issue);
    return expected === undefined ? { code, path, received } : { code, path, received, expected };
  });
}
