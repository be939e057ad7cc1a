import { gradeOf } from '../gates/judge.js';
import type { Scoring } from '../scoring/scoring.js';
import type { Cell, Cells } from './score-sample.js';

/** A row of a published table: who, what was published of it, and what it was made from. */
export interface PublishedRow {
  name: string;
  published: number[];
  cells: Record<string, Cell>;
}

const valueOf = (word: string): Cell => (word === '-' ? { missing: 'no-data' } : Number(word));

/**
 * Reads a published table, a line for each unit: its name, which may have spaces, then numbers.
 * The first `published` of these are results; the others are the values of `columns`, in order, a
 * dash where there are no data.
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
      const values = words.splice(-published - columns.length);
      return {
        name: words.join(' '),
        published: values.splice(0, published).map(Number),
        cells: Object.fromEntries(
          columns.map((column, index) => [column, valueOf(values[index] ?? '')]),
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
