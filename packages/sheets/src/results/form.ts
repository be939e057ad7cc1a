import type { CivilDate, DataStatus, Locale } from '@thidua/core';

/** The forms that a council prints: by group, by criterion, and one for each group. */
export const formKinds = ['overview', 'criteria', 'group'] as const;
export type FormKind = (typeof formKinds)[number];

/** Who issues a form. Nothing of it is made up: what is not given is a dotted line to fill in. */
export interface Office {
  /** The body that issues it, such as `Hội đồng Thi đua - Khen thưởng tỉnh`. */
  name?: string | undefined;
  /** The body that this one belongs to. */
  parent?: string | undefined;
  /** Number and sign of the document, such as `15/BC-HĐTĐKT`. */
  number?: string | undefined;
  /** Where it is signed. */
  place?: string | undefined;
  /** The day on which it is signed. */
  date?: CivilDate | undefined;
  /** In whose name it is signed, a line for each: `TM. HỘI ĐỒNG`, `CHỦ TỊCH`. */
  signer?: readonly string[] | undefined;
  /** Name of who signs, and of who made the form. */
  signerName?: string | undefined;
  makerName?: string | undefined;
  /** Who receives it, a line for each; where a line does not end in a sign, one is put there. */
  recipients?: readonly string[] | undefined;
}

/** What is asked of the forms. */
export interface ResultsOptions {
  /** Vietnamese where not given. */
  locale?: Locale | undefined;
  office?: Office | undefined;
  /** Which forms; all that the boards allow where not given. */
  forms?: readonly FormKind[] | undefined;
  /** Ids of boards; all of the scoreboard where not given. */
  boards?: readonly string[] | undefined;
}

/** What stands in a cell: a gap is the reason in words, and never a number. */
export type FormCell =
  | { kind: 'number'; value: number; digits: number }
  | { kind: 'day'; day: CivilDate }
  | { kind: 'text'; text: string }
  | { kind: 'gap'; text: string };

/** A column of a form. */
export interface FormColumn {
  title: string;
  /** What stands above it and its neighbours: a group, or a criterion. */
  under?: string;
  /** The most points. */
  most?: { value: number; digits: number };
  /** The first columns, `order` and `name`, stand on every page. */
  kind: 'order' | 'name' | 'figure' | 'rank' | 'word';
}

/** What is known of the figures of a form: its name, and what it is. */
export interface FormFact {
  label: string;
  value: FormCell;
}

/** A form, without anything of how it is drawn. */
export interface ResultForm {
  kind: FormKind;
  /** Ids of the board and, where it is the form of one, of the group. */
  board: string;
  group?: string;
  /** Short enough for the name of a sheet, most of the time. */
  name: string;
  title: string;
  /** The board. */
  subtitle: string;
  status: DataStatus;
  /** What nobody may miss: that the figures are illustrative. */
  warning?: string;
  /** Day and status of the figures, said before the table. */
  state: readonly FormFact[];
  /** Source and scheme, said below it. */
  facts: readonly FormFact[];
  columns: readonly FormColumn[];
  /** A cell for each column. */
  rows: readonly (readonly FormCell[])[];
  notes: readonly string[];
}
