import type { DataStatus } from '@thidua/core';
import type { CellChange, Mapping } from '@thidua/sheets';

/** A file as it was dropped; it is never changed. */
export interface KeptFile {
  /** By which edits name it. */
  id: string;
  /** Unlike that of any other file. */
  name: string;
  bytes: Uint8Array;
}

/** What was typed into one cell, and what it said before. */
export interface TypedCell extends CellChange {
  before: string;
}

/** What somebody did: to cells, at once; or to how the columns and names of a file are understood. */
export type Edit =
  | { kind: 'cells'; file: string; cells: readonly TypedCell[] }
  | {
      kind: 'mapping';
      file: string;
      /** By its letters; empty where it is about something else. */
      column: string;
      /** What it is now, in words; of a row its name. */
      is: string;
      /** That `is` says it all: of rows of a table, or of a mark. */
      isWhole?: boolean;
      mapping: Mapping;
    };

/** What is said of the figures that no file says; each absent where nobody said it. */
export interface Stated {
  /** The data year, where no workbook says it. */
  period?: string;
  asOf?: string;
  status?: DataStatus;
  title?: string;
  source?: string;
  /** Why figures are called final although some are missing. */
  reason?: string;
}

/** Everything that an officer has put into the room and done in it. */
export interface Workspace {
  files: readonly KeptFile[];
  /** In their order; the last one is undone first. */
  done: readonly Edit[];
  /** What was undone, the last one first. */
  undone: readonly Edit[];
  stated: Stated;
}

/** A workspace that is kept, for who chooses one. */
export interface Listed {
  id: string;
  /** What it is about. */
  name: string;
  /** When something was last done in it, in milliseconds since 1970 UTC. */
  at: number;
}

/** What can be done. */
export type Action =
  | { does: 'add'; files: readonly KeptFile[] }
  | { does: 'remove'; file: string }
  | { does: 'edit'; edit: Edit }
  | { does: 'undo' }
  | { does: 'redo' }
  | { does: 'state'; stated: Stated }
  | { does: 'clear' };

/** A room with nothing in it. */
export const emptyWorkspace: Workspace = { files: [], done: [], undone: [], stated: {} };
