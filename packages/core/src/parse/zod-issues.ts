import type * as z from 'zod/mini';
import { nearest } from './nearest.js';
import { seenSign } from '../model/value/words.js';
import type { IssueCode, IssueData } from '../issues/issue.js';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Names of types that zod distinguishes and JSON does not. */
const typeNames: Record<string, string> = { int: 'integer', tuple: 'array', record: 'object' };

/** The message carries what is known there: the kinds of a union, the keys of an object. */
export const knownThere: z.core.$ZodErrorMap = ({ code, inst, path }) => {
  if (code === 'unrecognized_keys') {
    return Object.keys((inst?._zod.def as z.core.$ZodObjectDef | undefined)?.shape ?? {}).join(' ');
  }
  if (code !== 'invalid_union' || !inst) return undefined;
  const key = String(path?.[path.length - 1]);
  return [
    ...((inst._zod as { propValues?: Record<string, Set<unknown>> }).propValues?.[key] ?? []),
  ].join(', ');
};

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}

function expectationOf(issue: ZodIssue, received: unknown): [IssueCode, string?] {
  switch (issue.code) {
    case 'invalid_type':
      return ['wrong-type', typeNames[issue.expected] ?? issue.expected];
    case 'invalid_value':
      return typeof received === 'string'
        ? ['not-allowed', issue.values.join(', ')]
        : ['wrong-type', 'string'];
    case 'invalid_format':
      // The message of a format is its example, see `formatted`, or what is wrong with a name or a
      // text, see `idSchema` and `wordsSchema`: a blank one counts as missing.
      if (issue.message === 'blank') return ['missing-value'];
      if (issue.message === 'taken-name') {
        return [seenSign.test(String(received)) ? 'taken-name' : 'missing-value'];
      }
      return ['wrong-format', issue.message];
    case 'invalid_union':
      // The message is the list of kinds, see `knownThere`.
      return ['not-allowed', issue.message];
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? ['missing-value']
        : ['out-of-range', `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`];
    case 'too_big':
      return ['out-of-range', `≤ ${issue.maximum}`];
    case 'custom':
      return [(issue.params?.['code'] as IssueCode | undefined) ?? 'not-allowed'];
    default:
      return ['wrong-type'];
  }
}

/** How dates are written, correctly or not: numbers with two separators. */
const looksLikeDate = /^\s*\d+\s*[-/.]\s*\d+\s*[-/.]\s*\d+/;

/**
 * What was wanted where a text stands for a number, or for a day or yes or no: not a day alone,
 * although that option comes nearest, being a text.
 */
function wantedOf(options: readonly (readonly ZodIssue[])[], received: unknown) {
  const wanted = options.flatMap(([issue]): string[] => {
    if (!issue || issue.path.length > 0) return [];
    if (issue.code === 'invalid_format') return ['date'];
    return issue.code === 'invalid_type' && ['number', 'boolean'].includes(issue.expected)
      ? [issue.expected]
      : [];
  });
  const isText = typeof received === 'string' && !looksLikeDate.test(received);
  return isText && wanted.includes('number') && wanted.length > 1 ? wanted.join('-or-') : undefined;
}

/** The issues of the union option that matches furthest: most likely the intended one. */
function meantOption(options: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  // An option that only has an extra key, or a text of another format, matches better than others.
  const nearness: Record<string, number> = { unrecognized_keys: 0.5, invalid_format: 0.25 };
  const depth = ([issue]: readonly ZodIssue[]): number =>
    issue ? issue.path.length + (nearness[issue.code] ?? 0) : 0;
  return [...options].sort((left, right) => depth(right) - depth(left))[0] ?? [];
}

function translate(issue: ZodIssue, above: Path, root: unknown): IssueData[] {
  // Keys of JSON are strings and indices; zod's type also allows symbols.
  const path = [...above, ...(issue.path as (string | number)[])];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const received = valueAt(root, path);
    const expected = wantedOf(issue.errors, received);
    if (expected !== undefined) return [{ code: 'wrong-type', path, received, expected }];
    return meantOption(issue.errors).flatMap((inner) => translate(inner, path, root));
  }
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key): IssueData => {
      const expected = nearest(key, known);
      const found = { code: 'unknown-key' as const, path: [...path, key], received: key };
      return expected === undefined ? found : { ...found, expected };
    });
  }
  const received = valueAt(root, path);
  if (received === undefined) return [{ code: 'missing-value', path, received }];
  const [code, expected] = expectationOf(issue, received);
  return [{ code, path, received, ...(expected !== undefined && { expected }) }];
}

/** Turns zod's issues into this package's own. */
export function issuesOf(error: z.core.$ZodError, root: unknown): IssueData[] {
  return error.issues.flatMap((issue) => translate(issue, [], root));
}
