import type { Board, BoardRow } from '@thidua/core';
import { html, type TemplateResult } from 'lit';
import { percent } from '../../shared/percent.js';

/** What is drawn in the cell of a column, if anything. */
export type CellDrawing = (column: string, row: BoardRow) => TemplateResult | undefined;

/** A line from one place to another, each of two shares; perhaps a point at a third one. */
type Drawn = readonly (readonly [across: number, down: number])[];

const template = (name: string, [from, to, at]: Drawn): TemplateResult => {
  const [x, y] = at ?? [];
  const height = (share = 0.5): number => 2 + share * 12;
  return html`<svg class="drawn ${name}" aria-hidden="true">
    <line x2="100%" y1="8" y2="8" />
    <line
      class="own"
      x1=${percent(from?.[0] ?? 0)}
      y1=${height(from?.[1])}
      x2=${percent(to?.[0] ?? 0)}
      y2=${height(to?.[1])}
    />
    <circle cx=${percent(x ?? 0)} cy=${height(y)} r=${x === undefined ? 0 : 3.5} />
  </svg>`;
};

/**
 * Drawings that repeat what the cells say: the score as a bar from zero, the interval of the rank as a
 * strip with the rank on it, the rank of the period before and that of now as a line.
 */
export function drawnIn({ groups = [], unit, rows }: Board): CellDrawing {
  const largest = (least: number, numberOf: (row: BoardRow) => unknown): number =>
    rows.reduce((most, row) => Math.max(most, Number(numberOf(row)) || 0), least);
  // A whole bar is the most points, a hundred per cent, or the best score.
  const root = groups.find(({ parent }) => parent === undefined);
  const whole = largest(root?.maxPoints ?? (unit === '%' ? 100 : 0), ({ score }) => score);
  const last = [
    (row: BoardRow) => row.rank,
    (row: BoardRow) => row.previousRank,
    (row: BoardRow) => row.interval?.[1],
  ].reduce(largest, 2);
  /** The first rank is 0, the last one 1. */
  const place = (rank: number): number => (rank - 1) / (last - 1);
  return (column, { score, rank, previousRank, interval }) => {
    const shapes: Drawn =
      column === 'score' && typeof score === 'number' && whole > 0
        ? [
            [0, 0.5],
            [Math.max(0, score / whole), 0.5],
          ]
        : column === 'interval' && interval
          ? [...interval, ...(rank ? [rank] : [])].map((each) => [place(each), 0.5] as const)
          : column === 'change' && rank && previousRank
            ? [
                [0.1, place(previousRank)],
                [0.9, place(rank)],
                [0.9, place(rank)],
              ]
            : [];
    return shapes.length > 0 ? template(column, shapes) : undefined;
  };
}
