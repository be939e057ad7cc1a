import * as z from 'zod/mini';
import { formatIssue } from '../format/issue.js';
import type { Locale } from '../model/value/text.js';
import { depthIssue } from '../issues/depth-issue.js';
import { inDocumentOrder } from './in-document-order.js';
import type { Issue, IssueData } from '../issues/issue.js';
import { nameNotes } from './name-notes.js';
import type { FileResult } from '../issues/result.js';
import { prototypeIssues } from './prototype-issues.js';
import { soundnessOf, type Soundness } from './soundness.js';
import { soundParts, type SoundParts } from '../issues/sound-parts.js';
import { versionIssue } from '../issues/version-issue.js';
import { knownThere, issuesOf } from './zod-issues.js';

/** A kind of file: its schema, its version, and what the schema cannot check. */
export interface FileKind<Model> {
  schema: z.ZodMiniType<Model>;
  /** The same schema with unknown keys refused, where `schema` only leaves them out. */
  strict?: z.ZodMiniType<Model>;
  /** The version of its format, where the format has one. */
  version?: string;
  /** Says of an issue of shape what the rest of the file tells better, such as which kind of value a rule reads. */
  reread?: (issue: IssueData, input: unknown) => IssueData;
  /** Checks the places of a file that are sound. */
  check?: (file: Model, soundness: Soundness) => IssueData[];
  /** Checks those parts of a file whose shape is right. */
  checkSound?: (parts: SoundParts<Model>) => IssueData[];
  /** What a reader should know of a file although nothing is wrong by it. */
  note?: (file: Model, soundness: Soundness) => IssueData[];
  /** Whether its schema holds itself, so that it is read by recursion. */
  isNested?: boolean;
}

/** Issues of shape beyond which nobody reads a list. */
const mostIssues = 100_000;

/** Nothing where there are more issues than a list is for, or than zod can pass on as arguments. */
function shapeOf<Model>(schema: z.ZodMiniType<Model>, input: unknown) {
  try {
    const parsed = z.safeParse(schema, input, { error: knownThere });
    return (parsed.error?.issues.length ?? 0) > mostIssues ? undefined : parsed;
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** Keys that a lenient schema left out. */
function ignoredKeys<Model>({ strict }: FileKind<Model>, input: unknown): IssueData[] {
  const error = strict && shapeOf(strict, input)?.error;
  return (error ? issuesOf(error, input) : [])
    .filter(({ code }) => code === 'unknown-key')
    .map((issue) => ({ ...issue, code: 'ignored-key' }));
}

/**
 * Reads a file of one kind: the model, or every issue at once, in words; and what a reader should
 * know although nothing is wrong by it. A newer major version and, where it matters, a nesting
 * beyond reason are refused before anything else; then shape is checked, and at once with it what
 * has a meaning only in the right shape, in those places whose shape is right. Issues and notes are
 * in the order of the file.
 */
export function parseFile<Model>(
  kind: FileKind<Model>,
  input: unknown,
  locale: Locale,
): FileResult<Model> {
  const { schema, version, reread, check, checkSound, note, isNested = false } = kind;
  const worded = (issues: IssueData[]): Issue[] =>
    inDocumentOrder(issues, input).map((issue) => formatIssue(issue, locale));
  const refuse = (issues: IssueData[]): FileResult<Model> => ({
    ok: false,
    issues: worded(issues),
  });
  const first = versionIssue(input, version) ?? (isNested ? depthIssue(input) : undefined);
  if (first) return refuse([first]);
  const parsed = shapeOf(schema, input);
  if (!parsed) return refuse([{ code: 'too-many-issues', path: [], received: undefined }]);
  const found = parsed.success ? [] : issuesOf(parsed.error, input);
  const wrong = reread ? found.map((issue) => reread(issue, input)) : found;
  const ignored = ignoredKeys(kind, input);
  const soundness = soundnessOf(wrong);
  const file = parsed.success ? parsed.data : (input as Model);
  const parts = checkSound && soundParts<Model>(file, wrong);
  const issues = [
    ...wrong,
    ...prototypeIssues(input, soundnessOf([...wrong, ...ignored])),
    ...(check?.(file, soundness) ?? []),
    ...(parts ? checkSound(parts) : []),
  ];
  const notes = worded([...ignored, ...nameNotes(input), ...(note?.(file, soundness) ?? [])]);
  return {
    ...(parsed.success && issues.length === 0
      ? { ok: true, value: parsed.data }
      : { ok: false, issues: worded(issues) }),
    ...(notes.length > 0 && { notes }),
  };
}
