import type { Locale } from '@thidua/core';
import type { DrawnCell, Product, Progress, Reasons, Sample, Studied } from '../worker/protocol.js';
import type { ColumnChoice } from './with-column.js';
import type { FoundIssue } from './groups.js';
import type { Listed, Stated, Workspace } from './workspace.js';

/** The steps of the room, in their order. */
export const steps = ['files', 'mend', 'scores', 'compare', 'publish'] as const;
export type StepName = (typeof steps)[number];

/** The part of a sheet that is drawn. */
export interface ShownSheet {
  file: string;
  sheet: string;
  /** The first row, from 0. */
  from: number;
  rows: readonly (readonly DrawnCell[])[];
}

/** Everything that the page shows. */
export interface Shown {
  locale: Locale;
  workspace: Workspace;
  step: StepName;
  /** What was found in the workspace as it is, or as it was while it is looked at. */
  studied?: Studied;
  sheet?: ShownSheet;
  /** The cell that is being changed, from 0; and the column whose meaning is being chosen, by its letters. */
  cell?: { row: number; column: number };
  column?: string;
  /** Kinds of issues of which all are shown. */
  opened: ReadonlySet<string>;
  locality?: string;
  reasons?: Reasons;
  progress?: Progress;
  isStopped: boolean;
  /** What was just done, or why it was not. */
  told: string;
  isNarrow: boolean;
  isClearing: boolean;
  isKept: boolean;
  /** The workspaces that are kept on this device, the last one first; and which one this is. */
  kept: readonly Listed[];
  id: string;
}

/** What a reader can do. */
export interface Deeds {
  go: (step: StepName) => void;
  choose: (files: Iterable<File>) => void;
  trySample: (sample: Sample) => void;
  remove: (file: string) => void;
  askToClear: (isClearing: boolean) => void;
  clear: () => void;
  /** Goes to another workspace; to a new one where none is named. */
  openKept: (id: string | undefined) => void;
  stop: () => void;
  again: () => void;
  undo: () => void;
  redo: () => void;
  type: (found: FoundIssue, text: string) => void;
  typeAll: (found: readonly FoundIssue[]) => void;
  skip: (found: FoundIssue) => void;
  open: (code: string) => void;
  showCell: (found: FoundIssue) => void;
  showSheet: (file: string, sheet: string, from: number) => void;
  editCell: (cell: Shown['cell']) => void;
  typeCell: (text: string) => void;
  editColumn: (letters: string | undefined) => void;
  sayColumn: (table: number, letters: string, choice: ColumnChoice) => void;
  mended: (file: string) => void;
  make: (product: Product) => void;
  explain: (code: string) => void;
  state: (stated: Stated) => void;
  narrow: (isNarrow: boolean) => void;
}
