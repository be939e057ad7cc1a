import type { Text } from '@thidua/core';
import type { codes } from './codes.js';

/** What can be wrong with a spreadsheet, or worth knowing. */
export type SheetIssueCode = keyof typeof codes;

/** A cell, row or column of a sheet: all from 0. */
export interface Place {
  sheet: string;
  /** Name of the file, where several are read at once. */
  file?: string;
  row?: number;
  column?: number;
  /** What the column or line of our own form is called. */
  heading?: string;
  /** Whether row and column are line and letter of a text. */
  isText?: true;
}

/** An issue as data, before it is put into words. */
export interface SheetFinding {
  code: SheetIssueCode;
  at?: Place;
  /** Further cells that it is about, such as the other of two that say the same. */
  others?: readonly Place[];
  /** What stands there, as it is shown. */
  received?: string;
  /** What was expected there, or what it is compared with. */
  expected?: string;
  /** What was most likely meant. */
  suggestion?: string;
  /** What it is about: a criterion, a locality. */
  about?: Text;
  /** Words of the engine's, where it found the issue. */
  told?: Readonly<Record<'vi' | 'en', readonly [message: string, hint: string]>>;
}

/**
 * One thing that is wrong with a spreadsheet (`error`: nothing is read before it is mended) or that
 * its reader should know (`warning`: it travels with the data).
 */
export interface SheetIssue {
  code: SheetIssueCode;
  severity: 'error' | 'warning';
  /** Name of the file. */
  file: string;
  /** Where, as spreadsheets name it: `Số liệu!C12`; for text files line and column; the file where it is about all. */
  place: string;
  sheet?: string;
  /** Row and column, from 1, for programs. */
  row?: number;
  column?: number;
  /** Further cells that it is about. */
  others?: readonly string[];
  /** What stands there, as it is shown. */
  received?: string;
  /** What was most likely meant. */
  suggestion?: string;
  /** What is wrong, the value, and where. */
  message: string;
  /** What to do. */
  hint: string;
}
