import type { FileIssue } from '@thidua/office';
import type { StudiedFile } from '../worker/protocol.js';

/** An issue and the file that it is in. */
export interface FoundIssue {
  file: StudiedFile;
  issue: FileIssue;
}

/** Issues of one kind. */
export interface IssueGroup {
  code: string;
  isNote: boolean;
  found: FoundIssue[];
}

/** What is wrong by its kind, in the order in which to mend; then what is only to be known. */
export function groupsOf(files: readonly StudiedFile[]): readonly IssueGroup[] {
  const found = known.get(files) ?? grouped(files);
  known.set(files, found);
  return found;
}

/** Grouped once for each study, as everything is drawn anew whenever something changes. */
const known = new WeakMap<readonly StudiedFile[], readonly IssueGroup[]>();

function grouped(files: readonly StudiedFile[]): IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  const add = (isNote: boolean): void => {
    for (const file of files) {
      for (const issue of isNote ? file.report.notes : file.report.issues) {
        const key = `${isNote ? 'note' : 'issue'} ${issue.code}`;
        const known = groups.get(key);
        if (known) known.found.push({ file, issue });
        else groups.set(key, { code: issue.code, isNote, found: [{ file, issue }] });
      }
    }
  };
  add(false);
  add(true);
  return [...groups.values()];
}

/** How many things are wrong, and how many are only to be known. */
export function countsOf(files: readonly StudiedFile[]): { issues: number; notes: number } {
  const sum = (count: (file: StudiedFile) => number): number =>
    files.reduce((all, file) => all + count(file), 0);
  return {
    issues: sum(({ report }) => report.issues.length),
    notes: sum(({ report }) => report.notes.length),
  };
}

/** Text that mends an issue where it is typed into its cell; none where only a person knows it. */
export function remedyFor({ issue }: FoundIssue): string | undefined {
  if (issue.row === undefined || issue.column === undefined) return undefined;
  return issue.suggestion;
}
