import type { Locale } from '@thidua/core';
import type { FormKind } from '@thidua/sheets';
import type {
  Compared,
  DrawnCell,
  Product,
  Progress,
  Reasons,
  Sample,
  ShownElement,
  Studied,
  Sureness,
} from '../worker/protocol.js';
import type { ColumnChoice } from './with-column.js';
import type { FoundIssue } from './groups.js';
import type { Meaning, TableRows } from './with-table.js';
import type { Listed, Stated, Workspace } from './workspace.js';

/** The steps of the room, in their order. */
export const steps = ['files', 'mend', 'scores', 'compare', 'publish'] as const;
export type StepName = (typeof steps)[number];

/** The part of a sheet that is drawn. */
export interface ShownSheet {
  file: string;
  sheet: string;
  /** The first row and the first column, from 0. */
  from: number;
  fromColumn: number;
  rows: readonly (readonly DrawnCell[])[];
}

/** Everything that the page shows. */
export interface Shown {
  locale: Locale;
  workspace: Workspace;
  step: StepName;
  /** Whether a step was only just gone to: what is long to draw comes in the next task. */
  isArriving: boolean;
  /** What was found in the workspace as it is, or as it was while it is looked at. */
  studied?: Studied;
  sheet?: ShownSheet;
  /** The cell that is being changed, from 0; and the column whose meaning is being chosen, by its letters. */
  cell?: { row: number; column: number };
  column?: string;
  /** How many more of each list are shown than at first. */
  more: ReadonlyMap<string, number>;
  /** What is being typed where a name of a locality is wanted. */
  sought: string;
  locality?: string;
  reasons?: Reasons;
  /** How sure the ranks are; absent while nobody has asked. */
  sureness?: Sureness;
  /** Weights that are tried, by the ids of parts; and the group whose parts are shown. */
  tried: ReadonlyMap<string, number>;
  /** The weights by which scores were weighed last: while others are tried, nothing is known of them. */
  weighedBy?: ReadonlyMap<string, number>;
  group?: string;
  progress?: Progress;
  isStopped: boolean;
  /** What was just done, or why it was not. */
  told: string;
  isNarrow: boolean;
  /** Which forms results are printed in. */
  forms: readonly FormKind[];
  /** Which element is taken away as plain HTML: its noun and its id. */
  element?: string;
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
  /** Goes to what a column is said to be. */
  askColumn: (found: FoundIssue) => void;
  /** Reads a column in one of the ways that its issue asks about. */
  readAs: (found: FoundIssue, way: string) => void;
  more: (list: string, count: number) => void;
  /** Tells what is typed where a name of a locality is wanted. */
  seek: (text: string) => void;
  showCell: (found: FoundIssue) => void;
  showSheet: (file: string, sheet: string, from: number, fromColumn: number) => void;
  /** Goes to a cell of the sheet that is shown, also to one that is not drawn yet. */
  reach: (cell: { row: number; column: number }) => void;
  editCell: (cell: Shown['cell']) => void;
  typeCell: (text: string) => void;
  editColumn: (letters: string | undefined) => void;
  sayColumn: (table: number, letters: string, choice: ColumnChoice) => void;
  sayRows: (table: number, rows: TableRows) => void;
  sayMark: (table: number, mark: string, meaning: Meaning | undefined) => void;
  mended: (file: string) => void;
  takeMapping: () => void;
  make: (product: Product) => void;
  makeElement: (element: ShownElement) => void;
  makeSite: () => void;
  chooseElement: (element: string) => void;
  explain: (code: string) => void;
  findSureness: () => void;
  tryWeight: (part: string, weight: number) => void;
  forgetWeights: () => void;
  chooseGroup: (group: string) => void;
  moreMoves: (compared: Compared) => void;
  state: (stated: Stated) => void;
  narrow: (isNarrow: boolean) => void;
  chooseForms: (forms: readonly FormKind[]) => void;
}
