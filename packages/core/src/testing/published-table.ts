import { gradeOf } from '../gates/judge.js';
import type { Scoring } from '../scoring/scoring.js';
import type { Cells } from './score-sample.js';

/** A row of a published table: who, what was published of it, and what it was made from. */
export interface PublishedRow {
  name: string;
  published: number[];
  cells: Cells[string];
}

/**
 * Reads a published table, a line for each unit: its name, which may have spaces, then numbers.
 * The first `published` of these are results; the others are the values of `columns`, in order.
 */
export const publishedTable = (
  text: string,
  published: number,
  columns: readonly string[],
): PublishedRow[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const words = line.trim().split(/\s+/);
      const numbers = words.slice(-published - columns.length).map(Number);
      return {
        name: words.slice(0, -numbers.length).join(' '),
        published: numbers.slice(0, published),
        cells: Object.fromEntries(
          columns.map((column, index) => [column, numbers[published + index] as number]),
        ),
      };
    });

/** The cells of a published table, by the name of the unit. */
export const cellsOf = (rows: readonly PublishedRow[]): Cells =>
  Object.fromEntries(rows.map(({ name, cells }) => [name, cells]));

/** What the engine gives to each unit, in the order of the table. */
export const resultsOf = (
  scoring: Scoring,
): { name: string; score: number; rank: number; grade: string | undefined }[] =>
  scoring.units.localities.map(({ code }, unit) => ({
    name: code,
    score: scoring.scores[unit] as number,
    rank: scoring.ranks[unit] as number,
    grade: gradeOf(scoring, unit),
  }));
