import type { Language } from '@thidua/core';
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

/** The reasons of a row if they are open, and the id of their line. */
export interface OpenReasons {
  id: string;
  texts: readonly string[];
}

/**
 * The controls of a board: in a page working ones (`leaderboard.interactive.ts`), from a server
 * placeholders of the same size (`leaderboard.served.ts`). Plain HTML (`leaderboard.static.ts`) has
 * none.
 */
export interface LeaderboardControls {
  /** The title; without a filter the name of the only bloc belongs to it. */
  title: (title: string, state: ControlsState, locale: Language) => string;
  /** Search and filter, above the table. */
  tools: (state: ControlsState, locale: Language) => Drawn;
  /** What is in the heading of a column. */
  heading: (column: ColumnView, sorting: Sorting) => TemplateResult;
  /** The heading of a row: the locality's name, and the button that opens its reasons. */
  rowHeading: (row: RowView, reasons: OpenReasons | undefined, locale: Language) => TemplateResult;
  /** The line of reasons below a row, which spans a number of columns. */
  reasons: (
    row: RowView,
    reasons: OpenReasons,
    columns: number,
    locale: Language,
  ) => TemplateResult;
  /** What leads to further rows. */
  pager: (state: ControlsState, locale: Language) => Drawn;
}
