import {
  formatNumber,
  isMissing,
  textIn,
  type Board,
  type BoardRow,
  type Language,
} from '@thidua/core';
import { scoreDigits } from '../../shared/score-digits.js';
import { tileMapWords } from './tile-map.messages.js';

/** What tiles are coloured by. */
export const aspects = ['grade', 'rank', 'score'] as const;
/** What tiles are coloured by. */
export type Aspect = (typeof aspects)[number];

/** A class of localities, best first; the last may be of those without a value. */
export interface TileClass {
  label: string;
  /** Dots that are full, of `of`; 0 for those without a value. */
  dots: number;
  of: number;
  /** How dark it is, 1 to 5; 0 for those without a value. */
  shade: number;
  rows: readonly BoardRow[];
}

/** Ranks and scores are parted into so many classes, as equal as ties allow. */
const parts = 4;
const darkest = 5;

const scoreOf = ({ score }: BoardRow): number | undefined => (isMissing(score) ? undefined : score);

/** What a board is best coloured by: its grades, else its scores, else its ranks. */
export function usualAspect({ grades, rows }: Board): Aspect {
  if (grades.length > 0 && rows.some(({ grade }) => grade !== undefined)) return 'grade';
  const known = rows.filter((row) => scoreOf(row) !== undefined);
  return known.length > rows.length / 2 ? 'score' : 'rank';
}

/** Whether every ranked locality has a score, so that tiles can print it. */
export const hasScores = ({ rows }: Board): boolean =>
  rows.some((row) => scoreOf(row) !== undefined) &&
  rows.every((row) => row.rank === undefined || scoreOf(row) !== undefined);

type Group = Pick<TileClass, 'label' | 'rows'>;

/** Rows in order, parted where a place of theirs passes a part of all; equal values stay together. */
function parted(
  rows: readonly BoardRow[],
  valueOf: (row: BoardRow) => number,
  labelOf: (first: number, last: number) => string,
): Group[] {
  const groups: BoardRow[][] = [];
  let before: { value: number; part: number } | undefined;
  rows.forEach((row, place) => {
    const value = valueOf(row);
    const part = Math.floor((place * parts) / rows.length);
    const isSame = before?.value === value || before?.part === part;
    if (!isSame || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(row);
    before = before?.value === value ? before : { value, part };
  });
  return groups.map((group) => {
    const values = group.map(valueOf);
    return { label: labelOf(values[0] ?? NaN, values.at(-1) ?? NaN), rows: group };
  });
}

/**
 * The classes of a board, best first, each with its localities in the order given. Without a grade,
 * rank or score a locality is in the last class, which no class of the others looks like.
 *
 * @param rows in the order of their ranks
 */
export function classesOf(
  board: Board,
  rows: readonly BoardRow[],
  aspect: Aspect,
  locale: Language,
): TileClass[] {
  const words = tileMapWords(locale);
  const number = (value: number, digits = 0): string => formatNumber(value, locale, digits);
  const isKnown: Record<Aspect, (row: BoardRow) => boolean> = {
    grade: ({ grade }) => board.grades.some(({ id }) => id === grade),
    rank: ({ rank }) => rank !== undefined,
    score: (row) => scoreOf(row) !== undefined,
  };
  const known = rows.filter(isKnown[aspect]);
  const unknown = rows.filter((row) => !isKnown[aspect](row));
  const digits = scoreDigits(board);
  const groups: Record<Aspect, () => Group[]> = {
    grade: () =>
      board.grades.map(({ id, title }) => ({
        label: textIn(title, locale),
        rows: known.filter(({ grade }) => grade === id),
      })),
    rank: () =>
      parted(
        known,
        ({ rank = NaN }) => rank,
        (...ends) => words.ranks(...(ends.map((end) => number(end)) as [string, string])),
      ),
    score: () =>
      parted(
        [...known].sort((one, other) => (scoreOf(other) ?? 0) - (scoreOf(one) ?? 0)),
        (row) => Number((scoreOf(row) ?? NaN).toFixed(digits)),
        (most, least) =>
          [...new Set([least, most].map((end) => number(end, digits)))].join('–') +
          (board.unit ?? ''),
      ),
  };
  const made = groups[aspect]();
  const classes = made.map(({ label, rows: members }, place): TileClass => {
    const dots = made.length - place;
    const shade = Math.round(1 + ((dots - 1) * (darkest - 1)) / Math.max(1, made.length - 1));
    return {
      label,
      dots,
      of: made.length,
      shade: made.length === 1 ? darkest : shade,
      rows: members,
    };
  });
  const without = { grade: words.noGrade, rank: words.unranked, score: words.noScore }[aspect];
  const capitalised = without.charAt(0).toLocaleUpperCase(locale) + without.slice(1);
  const rest = { label: capitalised, dots: 0, of: made.length, shade: 0, rows: unknown };
  return unknown.length > 0 ? [...classes, rest] : classes;
}
