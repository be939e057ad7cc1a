import { isMissing, type Board, type BoardRow, type Score } from '@thidua/core';

/** Something before and after; absent on the side on which it was not. */
export interface BeforeAfter<Value> {
  before?: Value;
  after?: Value;
}

/** What a criterion gave before and after, where that changed. */
export interface CriterionChange {
  criterion: string;
  value: BeforeAfter<Score>;
  points: BeforeAfter<Score>;
  /** Points gained, or below 0 lost; absent where one of them is missing. */
  gain?: number;
}

/** What became of a row. */
export interface RowChange {
  code: string;
  kind: 'joined' | 'left' | 'changed';
  rank: BeforeAfter<number>;
  score: BeforeAfter<Score>;
  /** By what they gave or cost, the largest first. */
  criteria: CriterionChange[];
}

/** What changed from one ranking to another. */
export interface BoardChange {
  id: string;
  /** Whether both were made by one version of one scheme, so that scores can be compared. */
  isSameScheme: boolean;
  rows: RowChange[];
  unchanged: number;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function beforeAfter<Value>(before: Value | undefined, after: Value | undefined) {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function criterionChanges(
  before: BoardRow,
  after: BoardRow,
  penalties: ReadonlySet<string>,
): CriterionChange[] {
  const old = new Map((before.breakdown ?? []).map((each) => [each.criterion, each]));
  const now = new Map((after.breakdown ?? []).map((each) => [each.criterion, each]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((criterion): CriterionChange[] => {
      const [one, other] = [old.get(criterion), now.get(criterion)];
      if (isSame(one?.value, other?.value) && isSame(one?.points, other?.points)) return [];
      const [lost, won] = [one?.points ?? 0, other?.points ?? 0];
      // Points are decimal numbers: their difference is freed of what binary adds.
      // What a penalty takes is lost.
      const sign = penalties.has(criterion) ? -1 : 1;
      const gain =
        isMissing(lost) || isMissing(won) ? undefined : sign * Number((won - lost).toPrecision(12));
      return [
        {
          criterion,
          value: beforeAfter(one?.value, other?.value),
          points: beforeAfter(one?.points, other?.points),
          ...(gain !== undefined && { gain }),
        },
      ];
    })
    .sort((left, right) => Math.abs(right.gain ?? 0) - Math.abs(left.gain ?? 0));
}

function rowChange(
  before: BoardRow | undefined,
  after: BoardRow | undefined,
  penalties: ReadonlySet<string>,
): RowChange[] {
  const code = (after ?? before)?.code ?? '';
  const rank = beforeAfter(before?.rank, after?.rank);
  const score = beforeAfter(before?.score, after?.score);
  if (!before || !after)
    return [{ code, kind: before ? 'left' : 'joined', rank, score, criteria: [] }];
  const criteria = criterionChanges(before, after, penalties);
  const isUnchanged =
    isSame(before.rank, after.rank) && isSame(before.score, after.score) && criteria.length === 0;
  return isUnchanged ? [] : [{ code, kind: 'changed', rank, score, criteria }];
}

/** What changed from one ranking to another: by the new rank, those that left at the end. */
export function compareBoards(before: Board, after: Board): BoardChange {
  const old = new Map(before.rows.map((row) => [row.code, row]));
  const now = new Map(after.rows.map((row) => [row.code, row]));
  const penalties = new Set(
    (after.criteria ?? []).flatMap(({ id, effect }) => (effect === 'penalty' ? [id] : [])),
  );
  const codes = [...new Set([...now.keys(), ...old.keys()])];
  const rows = codes
    .flatMap((code) => rowChange(old.get(code), now.get(code), penalties))
    .sort((left, right) => (left.rank.after ?? Infinity) - (right.rank.after ?? Infinity));
  return {
    id: after.id,
    isSameScheme: isSame(before.scheme, after.scheme),
    rows,
    unchanged: codes.length - rows.length,
  };
}

/** Which group or bloc a board ranks, as `scoredBoards` says in its id; nothing for the whole. */
const partOf = (id: string): string => /-(?:group|bloc)-.*$/.exec(id)?.[0] ?? '';

/** The ranking of an older scoreboard that one goes on from: by its id, its scheme, or as the only one. */
export function counterpart(board: Board, others: readonly Board[], isOnly: boolean) {
  return (
    others.find(({ id }) => id === board.id) ??
    others.find(
      ({ id, scheme }) =>
        scheme !== undefined && scheme.id === board.scheme?.id && partOf(id) === partOf(board.id),
    ) ??
    (isOnly && others.length === 1 ? others[0] : undefined)
  );
}
