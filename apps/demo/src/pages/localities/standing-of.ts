import { isMissing, type Award, type Board, type BoardRow, type Locality } from '@thidua/core';
import {
  fullyNewRuralLocalities,
  localities,
  newRuralCommunes,
  scoreboard2023,
} from '@thidua/quang-nam';
import { boardOf } from '../../elements/leaderboard.js';
import { unitAt } from './units.js';

/** A row that has a rank. */
export type Ranked = BoardRow & { rank: number };

/** Where a locality stands on the first ranking, and what is published about it. */
export interface Standing {
  board: Board;
  row: Ranked;
  /** The rows next above and below it. */
  above: Ranked | undefined;
  below: Ranked | undefined;
  grade: string | undefined;
}

const isRanked = (row: BoardRow): row is Ranked => row.rank !== undefined && !isMissing(row.rank);

/** The first ranking, in its order. */
export function firstBoard(): Board {
  const [first] = scoreboard2023.boards;
  if (!first) throw new Error('The scoreboard has no ranking');
  return boardOf(first.id);
}

export const rankedRows = ({ rows }: Board): Ranked[] =>
  rows.filter(isRanked).sort((left, right) => left.rank - right.rank);

export function standingOf({ code, name }: Pick<Locality, 'code' | 'name'>): Standing {
  const board = firstBoard();
  const rows = rankedRows(board);
  const place = rows.findIndex((row) => row.code === code);
  const row = rows[place];
  if (!row) throw new Error(`${name.vi} is not on the board`);
  return { board, row, above: rows[place - 1], below: rows[place + 1], grade: row.grade };
}

/** The nearest published scores above and below a row whose own was not published. */
export function scoreBounds({ board, row }: Standing): { low: number; high: number } | undefined {
  const known = rankedRows(board).flatMap(({ rank, score }) =>
    isMissing(score) ? [] : [{ rank, score }],
  );
  const high = known.filter(({ rank }) => rank < row.rank).at(-1)?.score;
  const low = known.find(({ rank }) => rank > row.rank)?.score;
  return high === undefined || low === undefined ? undefined : { low, high };
}

/** The first and the last rank of a grade. */
export function ranksOfGrade(board: Board, grade: string): { first: number; last: number } {
  const ranks = rankedRows(board).filter((row) => row.grade === grade);
  return { first: ranks[0]?.rank ?? NaN, last: ranks.at(-1)?.rank ?? NaN };
}

/** The locality of a code. */
export function localityOf(code: string): Locality {
  const locality = localities.find((candidate) => candidate.code === code);
  if (!locality) throw new Error(`There is no locality ${code}`);
  return locality;
}

export const awardsOf = ({ code }: Pick<Locality, 'code'>): Award[] =>
  scoreboard2023.awards?.filter((award) => award.code === code) ?? [];

export const isFullyRural = ({ code }: Pick<Locality, 'code'>): boolean =>
  fullyNewRuralLocalities.codes.includes(code);

/** How many recognitions of new-rural communes of a locality are named in a source. */
export const namedRuralOf = ({ code }: Pick<Locality, 'code'>): number =>
  newRuralCommunes.filter(
    (recognition) => unitAt(recognition.code, `${recognition.standardYear}-12-31`).parent === code,
  ).length;
