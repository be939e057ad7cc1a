import type { Board, BoardRow } from '@thidua/core';
import { html, type TemplateResult } from 'lit';
import { percent } from '../../shared/percent.js';

/** What is drawn in the cell of a column, if anything. */
export type CellDrawing = (column: string, row: BoardRow) => TemplateResult | undefined;

const known = new WeakMap<Board, CellDrawing>();

/** What a whole bar is: the most points, a hundred per cent, or the best score. */
function wholeOf({ groups = [], unit, rows }: Board): number {
  const root = groups.find(({ parent }) => parent === undefined);
  const best = Math.max(...rows.map(({ score }) => (typeof score === 'number' ? score : 0)));
  return Math.max(root?.maxPoints ?? (unit === '%' ? 100 : 0), best);
}

const bar = (share: number): TemplateResult =>
  html`<svg class="drawn" aria-hidden="true">
    <line x2="100%" y1="8" y2="8" />
    <line class="own" x2=${percent(share)} y1="8" y2="8" />
  </svg>`;

const strip = ([from, to]: readonly [number, number], at: number | undefined): TemplateResult =>
  html`<svg class="drawn" aria-hidden="true">
    <line class="thin" x2="100%" y1="8" y2="8" />
    <line class="own" x1=${percent(from)} x2=${percent(to)} y1="8" y2="8" />
    <circle cx=${percent(at ?? 0)} cy="8" r=${at === undefined ? 0 : 4} />
  </svg>`;

/** From the rank before, on the left, to that of now: the first rank is at the top. */
const line = (before: number, now: number): TemplateResult =>
  html`<svg class="drawn" aria-hidden="true">
    <line class="own thin" x1="10%" y1=${2 + before * 12} x2="90%" y2=${2 + now * 12} />
    <circle cx="90%" cy=${2 + now * 12} r="3" />
  </svg>`;

/**
 * Drawings that repeat what the cells say: the score as a bar from zero, the interval of the rank as a
 * strip with the rank on it, the rank of the period before and that of now as a line.
 */
export function drawnIn(board: Board): CellDrawing {
  const found = known.get(board);
  if (found) return found;
  const whole = wholeOf(board);
  const last = Math.max(
    2,
    ...board.rows.flatMap(({ rank = 1, previousRank = 1, interval = [1, 1] }) => [
      ...[rank, previousRank],
      ...interval,
    ]),
  );
  /** The first rank is 0, the last one 1. */
  const place = (rank: number): number => (rank - 1) / (last - 1);
  const made: CellDrawing = (column, { score, rank, previousRank, interval }) => {
    if (column === 'score' && typeof score === 'number' && whole > 0) {
      return bar(Math.min(1, Math.max(0, score / whole)));
    }
    if (column === 'interval' && interval) {
      const [from, to] = interval;
      return strip([place(from), place(to)], rank === undefined ? undefined : place(rank));
    }
    return column === 'change' && rank !== undefined && previousRank !== undefined
      ? line(place(previousRank), place(rank))
      : undefined;
  };
  known.set(board, made);
  return made;
}
