import type { WrittenSheet, WrittenStyle } from '../cells/library.js';

/** Columns from one to another, both included. */
export type Span = readonly [from: number, to: number];
type Value = string | number | Date | null;
type Written = Partial<NonNullable<ReturnType<WrittenSheet['cells']['get']>>>;

/** Points of the highest row that a spreadsheet has. */
const highestRow = 409;
const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A sheet that is filled from the top down. */
export class SheetPage {
  readonly cells: WrittenSheet['cells'] = new Map();
  readonly merges: NonNullable<WrittenSheet['merges']> = [];
  readonly heights = new Map<number, { height: number }>();
  row = 0;

  /** Puts a value over some columns and rows; a border goes around each of their cells. */
  put([from, to]: Span, value: Value, style: WrittenStyle, more: Written & { rows?: number } = {}) {
    const { rows = 1, ...cell } = more;
    for (let row = this.row; row < this.row + rows; row += 1) {
      for (let column = from; column <= to; column += 1) {
        const isFirst = row === this.row && column === from;
        if (isFirst) this.cells.set(`${row},${column}`, { ...cell, value, style });
        else if (style.border) this.cells.set(`${row},${column}`, { value: null, style });
      }
    }
    if (to === from && rows === 1) return;
    const [startRow, endRow] = [this.row, this.row + rows - 1];
    this.merges.push({ startRow, startCol: from, endRow, endCol: to });
  }

  /** Makes rows higher, from one to before another. */
  grow(from: number, to: number, growth: number): void {
    for (let row = from; row < to; row += 1) {
      const { height = 0 } = this.heights.get(row) ?? {};
      this.heights.set(row, { height: Math.min(highestRow, height * growth) });
    }
  }

  /** Ends a row of this height in millimetres. */
  next(height: number): void {
    const points = Math.min(highestRow, Math.round(pointsOf(height) * 4) / 4);
    this.heights.set(this.row, { height: points });
    this.row += 1;
  }
}

/** The columns that the text around a table runs over, with their widths in millimetres. */
export class Grid {
  constructor(
    private readonly widths: readonly number[],
    readonly all: Span,
  ) {}

  width([from, to]: Span): number {
    return this.widths.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
  }

  /** Two spans side by side, of which the second has so much room, where the columns allow it. */
  dividedBefore(room: number): readonly [Span, Span] {
    const [first, last] = this.all;
    let to = first;
    while (to < last - 1 && this.width([to + 2, last]) >= room) to += 1;
    return [
      [first, to],
      [Math.min(to + 1, last), last],
    ];
  }

  /** Two spans side by side, of which the first has at least so much room. */
  dividedAfter(room: number, [first, last]: Span = this.all): readonly [Span, Span] {
    let to = first;
    while (to < last - 1 && this.width([first, to]) < room) to += 1;
    return [
      [first, to],
      [Math.min(to + 1, last), last],
    ];
  }
}
