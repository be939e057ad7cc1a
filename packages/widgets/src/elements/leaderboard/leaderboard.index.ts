import {
  definitionOf,
  compareNames,
  findLocalities,
  textIn,
  type Bloc,
  type Board,
  type BoardRow,
  type Language,
  type Locality,
  type Scoreboard,
} from '@thidua/core';

type Named = Pick<Locality, 'name' | 'fullName' | 'otherNames'>;

/** A row with what is needed to find and order it. */
export interface IndexedRow {
  row: BoardRow;
  name: string;
  /** What it is found by. */
  named: Named;
  bloc: Bloc | undefined;
  isTied: boolean;
}

/** Rows of a board by language, with the names and blocs that they were made with. */
type Indexed = Pick<Scoreboard, 'localities' | 'blocs'> & {
  /** By what a language was registered with, where it was: another registration has other names. */
  byLocale: Map<unknown, readonly IndexedRow[]>;
};

const cache = new WeakMap<Board, Indexed>();

function indexRows(
  { localities, blocs }: Scoreboard,
  board: Board,
  locale: Language,
): readonly IndexedRow[] {
  const byCode = new Map<string, Locality>(localities.map((item) => [item.code, item]));
  const byId = new Map<string, Bloc>(blocs.map((item) => [item.id, item]));
  const holders = new Map<number, number>();
  for (const { rank } of board.rows) {
    if (rank !== undefined) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  }
  const rows = board.rows.map((row) => {
    const locality = byCode.get(row.code);
    const code = { vi: row.code, en: row.code };
    const name = textIn(locality?.name, locale) ?? row.code;
    return {
      row,
      name,
      named: locality ?? { name: code, fullName: code },
      bloc: byId.get(locality?.bloc ?? ''),
      isTied: row.rank !== undefined && (holders.get(row.rank) ?? 0) > 1,
    };
  });
  return rows.sort(
    (left, right) =>
      // Infinity minus Infinity is NaN, so the names decide.
      (left.row.rank ?? Infinity) - (right.row.rank ?? Infinity) ||
      compareNames(left.name, right.name) ||
      (left.row.code < right.row.code ? -1 : 1),
  );
}

/**
 * The rows of a board in the order of their ranks, indexed once for each board and language, and
 * again if a script shows the same board with other names or blocs.
 */
export function indexedRows(
  scoreboard: Scoreboard,
  board: Board,
  locale: Language,
): readonly IndexedRow[] {
  const { localities, blocs } = scoreboard;
  const found = cache.get(board);
  const isSame = found?.localities === localities && found.blocs === blocs;
  const { byLocale } = isSame ? found : { byLocale: new Map<unknown, readonly IndexedRow[]>() };
  cache.set(board, { localities, blocs, byLocale });
  const language = definitionOf(locale) ?? locale;
  const known = byLocale.get(language) ?? indexRows(scoreboard, board, locale);
  byLocale.set(language, known);
  return known;
}

/** The rows whose locality a query finds, in the order given. */
export function rowsFound(rows: readonly IndexedRow[], query: string): readonly IndexedRow[] {
  if (!query.trim()) return rows;
  const found = new Set(
    findLocalities(
      query,
      rows.map(({ named }) => named),
    ),
  );
  return rows.filter(({ named }) => found.has(named));
}

const nameOrders = new WeakMap<readonly IndexedRow[], readonly IndexedRow[]>();

/** The rows in Vietnamese order of names; sorted once, since comparing names is slow. */
export function inOrderOfNames(rows: readonly IndexedRow[]): readonly IndexedRow[] {
  const known = nameOrders.get(rows);
  if (known) return known;
  const ordered = [...rows].sort((left, right) => compareNames(left.name, right.name));
  nameOrders.set(rows, ordered);
  return ordered;
}
