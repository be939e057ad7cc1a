import * as z from 'zod/mini';
import { formatIssue } from '../format/issue.js';
import type { Locale } from '../model/text.js';
import { depthIssue } from './depth-issue.js';
import type { Issue, IssueData } from './issue.js';
import type { Result } from './result.js';
import { soundParts, type SoundParts } from './sound-parts.js';
import { versionIssue } from './version-issue.js';
import { allowedKinds, issuesOf } from './zod-issues.js';

const none: ReadonlySet<string> = new Set();

/** A kind of file: its schema, its version, and what the schema cannot check. */
export interface FileKind<Model> {
  schema: z.ZodMiniType<Model>;
  /** The version of its format, where the format has one. */
  version?: string;
  /** Checks a file of the right shape; where it is absent `checkSound` does. */
  check?: (model: Model) => IssueData[];
  /** Checks those parts of a file whose shape is right. */
  checkSound?: (parts: SoundParts<Model>) => IssueData[];
  /** Whether its schema holds itself, so that it is read by recursion. */
  isNested?: boolean;
}

/** Nothing where there are more issues, some 100,000, than zod can pass on as arguments. */
function shapeOf<Model>(schema: z.ZodMiniType<Model>, input: unknown) {
  try {
    return z.safeParse(schema, input, { error: allowedKinds });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/**
 * Reads a file of one kind: the model, or every issue at once, in words. A newer major version and,
 * where it matters, a nesting beyond reason are refused before anything else; then shape is checked,
 * then what has no meaning in a wrong shape: of the whole, or of the parts whose shape is right.
 */
export function parseFile<Model>(
  { schema, version, check, checkSound, isNested = false }: FileKind<Model>,
  input: unknown,
  locale: Locale,
): Result<Model, Issue> {
  const refuse = (issues: IssueData[]): Result<Model, Issue> => ({
    ok: false,
    issues: issues.map((issue) => formatIssue(issue, locale)),
  });
  const first = versionIssue(input, version) ?? (isNested ? depthIssue(input) : undefined);
  if (first) return refuse([first]);
  const parsed = shapeOf(schema, input);
  if (!parsed) return refuse([{ code: 'too-many-issues', path: [], received: undefined }]);
  if (!parsed.success) {
    const wrong = issuesOf(parsed.error, input);
    const parts = checkSound && soundParts<Model>(input, wrong);
    return refuse([...wrong, ...(parts ? checkSound(parts) : [])]);
  }
  const issues = check?.(parsed.data) ?? checkSound?.({ sound: parsed.data, unsound: none }) ?? [];
  return issues.length > 0 ? refuse(issues) : { ok: true, value: parsed.data };
}
