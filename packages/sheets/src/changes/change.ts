/** What somebody typed into a cell. */
export interface CellChange {
  /** Name of the sheet. */
  sheet: string;
  /** Row and column, from 0. */
  row: number;
  column: number;
  /** As it was typed; empty for a cell that is to hold nothing. */
  text: string;
}
