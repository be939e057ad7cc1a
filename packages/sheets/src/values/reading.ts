import type { MissingReason, NumberConvention } from '@thidua/core';
import type { SheetIssueCode } from '../issues/issue.js';
import type { Meaning } from '../mapping/mapping.js';
import type { Input } from '../meaning/criterion-lookup.js';

/** A value, a gap with its reason, or what is wrong with a cell. */
export type ReadValue =
  | { value: number | boolean | string; isPercent?: true }
  | { missing: MissingReason }
  | { fault: SheetIssueCode; expected?: string };

/** What has to be known to read a cell. */
export interface Reading {
  /** The kind of value that the scheme expects; any for a fact that no rule reads. */
  reads: 'number' | 'yes-no' | 'date' | 'any';
  input?: Input;
  numbers: NumberConvention;
  /** What numbers are multiplied by. */
  factor?: number | undefined;
  dateSystem: '1900' | '1904';
  marks?: Readonly<Record<string, Meaning>> | undefined;
}
