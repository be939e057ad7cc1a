import type { Locale, Scoreboard } from '@thidua/core';
import type { FigureChange, FileReport } from '@thidua/office';
import type { CellChange, FormKind, Mapping } from '@thidua/sheets';
import type { Noun } from '../../../embed/nouns.js';
import type { Piece } from './pieces.js';
import type { Stated } from '../model/workspace.js';

/** A file that the worker is to look at; its bytes only where it was not given them before. */
export interface AskedFile {
  id: string;
  name: string;
  bytes?: Uint8Array;
  changes: readonly CellChange[];
  mapping?: Mapping;
}

/** Everything that a study depends on. */
export interface Question {
  files: readonly AskedFile[];
  stated: Stated;
  locale: Locale;
  /** The moment of publication, in milliseconds since 1970 UTC. */
  now: number;
  /** What was published last, as far as it is known. */
  published?: Uint8Array;
}

/** A sheet, without what is in its cells. */
export interface StudiedSheet {
  name: string;
  rowCount: number;
  columnCount: number;
  /** Of a text file: its columns have numbers and no letters. */
  isText: boolean;
}

/** A file and what was found in it. */
export interface StudiedFile {
  id: string;
  name: string;
  /** What it holds, in words. */
  kind?: string;
  report: FileReport;
  sheets: readonly StudiedSheet[];
  /** How it was read, where it is a spreadsheet that was held against a scheme. */
  mapping?: Mapping;
}

/** What moved since the last publication, in words. */
export interface Comparison {
  title: string;
  /** That scores are not compared like with like. */
  warning?: string;
  /** Those that moved; only the first ones, where many did. */
  rows: readonly Move[];
  /** How many moved. */
  count: number;
  /** How many figures there were not before, are others now, and are there no more. */
  figures: { added: number; changed: number; gone: number };
  /** That one of the two says nothing of single figures, as large scoreboards do. */
  isWithoutFigures: boolean;
  unchanged: number;
  /** How many have another rank. */
  otherRanks: number;
}

/** How many of those who moved are told at once. */
export const movesAtOnce = 50;

/** Who moved, from where to where, and why. */
export interface Move {
  name: string;
  rank: string;
  score: string;
  /** By which criteria, the ones that gave or cost most first. */
  reasons: readonly string[];
  figures: readonly FigureChange[];
}

/** With what a scoreboard is compared: what was published, itself before the last change, or itself by other weights. */
export type Compared = 'comparison' | 'moved' | 'weighed';

/** A part of a group: what it counts for in the scheme, and by the weights that are tried. */
export interface WeighedPart {
  id: string;
  title: string;
  weight: number;
  /** Absent where none are tried. */
  tried?: number;
}

/** A group whose parts can be weighed against each other. */
export interface Weighable {
  id: string;
  title: string;
  /** Whether weights are points that add up. */
  isSum: boolean;
  parts: readonly WeighedPart[];
}

/** Weights that somebody tries, by the ids of parts. */
export type TriedWeights = readonly (readonly [id: string, weight: number])[];

/** How sure ranks are, where weights are a little others. */
export interface Sureness {
  /** The most by which each weight is changed, as a share of it. */
  share: number;
  runs: number;
  /** Lowest and highest plausible rank, by code. */
  intervals: readonly (readonly [code: string, interval: readonly [number, number]])[];
}

/** A part of a sheet, counted from 0. */
export interface Area {
  from: number;
  rows: number;
  fromColumn: number;
  columns: number;
}

/** A scoreboard that the files give, and what to know of it. */
export interface Scored {
  scoreboard: Scoreboard;
  notes: readonly string[];
  /** How many figures nobody reported that somebody should have. */
  absent: number;
  /** Absent where nothing was published that it could be compared with. */
  comparison?: Comparison;
  /** What the last change moved; absent where it moved nothing. */
  moved?: Comparison;
  /** What other weights would move; absent where none are tried. */
  weighed?: Comparison;
  weights: readonly Weighable[];
  /** What elements can show of it. */
  elements: readonly ShownElement[];
  /** How often the ranking is tried to tell how sure it is; long work is done when somebody asks. */
  sureness: { runs: number; isLong: boolean };
}

/** What was found in everything that is in the room. */
export interface Studied {
  files: readonly StudiedFile[];
  /** What columns can be said to be: the criteria by their ids. */
  criteria: readonly { id: string; title: string }[];
  /** Names that localities go by, for who types one. */
  names: readonly string[];
  /** The data year; and whether a workbook says it. */
  period?: string;
  isPeriodStated: boolean;
  /** Whether there is nothing to hold figures against. */
  needsScheme: boolean;
  scored?: Scored;
}

/** A cell as it is drawn. */
export interface DrawnCell {
  text: string;
  kind: string;
}

/** Why a locality stands where it does. */
export interface Reasons {
  standing: string;
  neighbours: readonly string[];
  /** By what was lost, the most first. */
  criteria: readonly { text: string; lost?: string }[];
  source: string;
}

/** A file to be taken away. */
export interface MadeFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** What can be made of a room. */
export type Product = 'scoreboard' | 'workbook' | 'print' | 'open-data' | 'mapping';

/** Something of the scoreboard that an element shows, by its title. */
export interface ShownElement {
  noun: Noun;
  id: string;
  title: string;
}

/** Invented files to try the room with, and the form that an office fills in. */
export type Sample = 'clean' | 'messy' | 'form';

/** What the worker is asked for, and what it answers. */
export interface Work {
  study: (question: Question) => Promise<Studied>;
  rows: (file: string, sheet: string, area: Area) => Promise<readonly (readonly DrawnCell[])[]>;
  reasons: (code: string) => Promise<Reasons>;
  /** How sure the ranks are. */
  sureness: () => Promise<Sureness>;
  /** What other weights would move; nothing that is taken away knows of it. */
  weigh: (weights: TriedWeights) => Promise<Pick<Scored, 'weighed' | 'weights'>>;
  /** Those who moved, from one on. */
  moves: (compared: Compared, from: number, count: number) => Promise<readonly Move[]>;
  /** @param forms which forms results are printed in; all where none is named */
  make: (product: Product, forms: readonly FormKind[]) => Promise<MadeFile>;
  /** An element as plain HTML, as `thidua render --static` writes it. */
  makeElement: (element: ShownElement, locality: string | undefined) => Promise<MadeFile>;
  /**
   * The whole site of the scoreboard, as an archive.
   *
   * @param parts what sites have alike, as the site of this page publishes it
   */
  makeSite: (parts: Uint8Array) => Promise<MadeFile>;
  mended: (file: string) => Promise<MadeFile>;
  /** How columns, rows and marks are understood, for files of the next period. */
  nextMapping: () => Promise<MadeFile>;
  sample: (sample: Sample) => Promise<readonly MadeFile[]>;
}

/** What is being done, for who waits: so many of so many. */
export interface Progress {
  does: 'opening' | 'checking' | 'scoring' | 'trying' | 'writing' | 'building';
  done: number;
  of: number;
}

/** What goes to the worker. */
export interface WorkRequest {
  id: number;
  ask: keyof Work;
  parameters: readonly unknown[];
}

/** What comes from it. */
export type WorkAnswer =
  | { id: number; progress: Progress }
  | { id: number; piece: Piece }
  | { id: number; result: unknown }
  | { id: number; error: string };
