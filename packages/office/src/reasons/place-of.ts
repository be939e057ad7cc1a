import { isMissing, type Board, type BoardRow, type Scoreboard } from '@thidua/core';

/** A row beside another in the ranking, and the points between them. */
export interface Beside {
  code: string;
  rank: number;
  /** Points from the one to the other, 0 or more; absent where one of the scores is not published. */
  gap?: number;
}

/** Where a row stands among those that a board ranks. */
export interface RowPlace {
  /** How many are ranked. */
  of: number;
  /** The nearest row with a better rank, and with a worse one; absent at the ends. */
  above?: Beside;
  below?: Beside;
  /** Codes of those that share the rank. */
  tiedWith: string[];
  /** The rank in the cluster, its id, and how many are ranked there. */
  bloc?: { id: string; rank: number; of: number };
}

const gapOf = (one: BoardRow, other: BoardRow): number | undefined =>
  isMissing(one.score) || isMissing(other.score)
    ? undefined
    : // Scores are decimal numbers: their difference is freed of what binary adds.
      Number(Math.abs(one.score - other.score).toPrecision(12));

function beside(row: BoardRow, other: BoardRow | undefined): Beside | undefined {
  if (!other || other.rank === undefined) return undefined;
  const gap = gapOf(row, other);
  return { code: other.code, rank: other.rank, ...(gap !== undefined && { gap }) };
}

/** Where a row stands: who is next to it, by how many points, and its place in its cluster. */
export function placeOf({ rows }: Board, row: BoardRow, { localities }: Scoreboard): RowPlace {
  const ranked = rows
    .filter(({ rank }) => rank !== undefined)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0));
  const own = row.rank;
  if (own === undefined) return { of: ranked.length, tiedWith: [] };
  const blocOf = new Map(localities.map(({ code, bloc }) => [code, bloc]));
  const id = blocOf.get(row.code);
  const above = beside(row, ranked.filter(({ rank = 0 }) => rank < own).at(-1));
  const below = beside(
    row,
    ranked.find(({ rank = 0 }) => rank > own),
  );
  return {
    of: ranked.length,
    ...(above && { above }),
    ...(below && { below }),
    tiedWith: ranked.flatMap(({ rank, code }) => (rank === own && code !== row.code ? [code] : [])),
    ...(id !== undefined &&
      row.blocRank !== undefined && {
        bloc: {
          ...{ id, rank: row.blocRank },
          of: ranked.filter(({ code }) => blocOf.get(code) === id).length,
        },
      }),
  };
}
