import type { Locale } from '@thidua/core';
import type { nothing, TemplateResult } from 'lit';
import type { ColumnView } from './leaderboard.columns.js';
import type { Sorting } from './leaderboard.order.js';
import type { LeaderboardChoice, LeaderboardView, RowView } from './leaderboard.view.js';

type Drawn = TemplateResult | typeof nothing;

/** What controls are drawn from. */
export interface ControlsState extends LeaderboardChoice {
  view: LeaderboardView;
  /** Whether all rows are shown instead of the first; `undefined` where there is no limit. */
  isWhole: boolean | undefined;
}

/** The reasons of a row where they are open, and the id of the line that they stand in. */
export interface OpenReasons {
  id: string;
  texts: readonly string[];
}

/**
 * What stands in a board where a reader can do something: in a page what answers
 * (`leaderboard.interactive.ts`), from a server what keeps its room (`leaderboard.still.ts`). Plain
 * HTML (`leaderboard.static.ts`) has no such places.
 */
export interface LeaderboardControls {
  /** The title; without a filter the name of the only bloc belongs to it. */
  title: (title: string, state: ControlsState, locale: Locale) => string;
  /** Search and filter, above the table. */
  tools: (state: ControlsState, locale: Locale) => Drawn;
  /** What is in the heading of a column. */
  heading: (column: ColumnView, sorting: Sorting) => TemplateResult;
  /** The heading of a row: the locality's name, and what opens its reasons. */
  rowHeading: (row: RowView, reasons: OpenReasons | undefined, locale: Locale) => TemplateResult;
  /** The line of reasons below a row, which spans a number of columns. */
  reasons: (row: RowView, reasons: OpenReasons, columns: number, locale: Locale) => TemplateResult;
  /** What leads to further rows. */
  pager: (state: ControlsState, locale: Locale) => Drawn;
}
