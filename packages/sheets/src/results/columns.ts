import {
  formatMissing,
  isMissing,
  roundHalfUp,
  type Board,
  type BoardCriterion,
  type BoardRow,
  type Breakdown,
  type Column,
  type Locale,
  type Missing,
  type MissingReason,
  type Score,
  type Scoreboard,
} from '@thidua/core';
import { digitsOf, gapCell, isCounted, scoreCell, textCell, valueCell } from './cells.js';
import type { FormCell, FormColumn } from './form.js';
import { longestHeading, plainText } from './plain-text.js';
import { resultWords } from './words.js';

/** A column with what it holds, a cell for each row of the board. */
export type Filled = FormColumn & { cells: FormCell[] };

/** What columns are made from. */
export interface Told {
  scoreboard: Scoreboard;
  board: Board;
  locale: Locale;
  /** What each row says of its criteria, by their ids. */
  entries: readonly ReadonlyMap<string, Breakdown>[];
}

/** Decimals of points that say nothing of theirs. */
const usual = 2;

const heading = (text: string): string => plainText(text, longestHeading);
const withUnit = (title: string, unit: string | undefined): string =>
  heading(unit ? `${title} (${unit})` : title);

/** Why a row has no figure that others have: for the reason that it has no score, or it is not told. */
function gapOf({ score }: BoardRow): Missing {
  return isMissing(score) ? score : { missing: 'not-published' };
}

const mostOf = (most: number | undefined): Pick<FormColumn, 'most'> =>
  most === undefined ? {} : { most: { value: most, digits: digitsOf([most]) } };

/** Numbers as a column, or the reasons why they are not there. */
const figures = (
  { locale }: Told,
  column: Omit<FormColumn, 'kind'>,
  scores: readonly Score[],
  digits: number,
): Filled => ({
  ...column,
  kind: 'figure',
  cells: scores.map((score) => scoreCell(score, digits, locale)),
});

/** Rank numbers; who has none has the reason. */
const ranks = (
  { board, locale }: Told,
  title: string,
  rankOf: (row: BoardRow) => number | undefined,
  gap: (row: BoardRow) => MissingReason | undefined,
): Filled => ({
  ...{ title, kind: 'rank' },
  cells: board.rows.map((row) => {
    const rank = rankOf(row);
    if (rank !== undefined) return { kind: 'number', value: rank, digits: 0 };
    const reason = gap(row);
    return gapCell(
      reason === undefined ? resultWords[locale].noRank : formatMissing(reason, locale),
    );
  }),
});

/** The order on the form, and the name of the unit: two of one name are told apart by their codes. */
export function leadColumns({ scoreboard, board, locale }: Told): Filled[] {
  const words = resultWords[locale];
  const byCode = new Map(scoreboard.localities.map((each) => [each.code, each.fullName[locale]]));
  const names = board.rows.map(({ code }) => byCode.get(code) ?? code);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [
    {
      ...{ title: words.order, kind: 'order' },
      cells: names.map((_, index) => ({ kind: 'number', value: index + 1, digits: 0 })),
    },
    {
      ...{ title: words.unit, kind: 'name' },
      cells: names.map((name, index) =>
        textCell((counts.get(name) ?? 0) > 1 ? `${name} (${board.rows[index]?.code ?? ''})` : name),
      ),
    },
  ];
}

/** The bloc of each unit, where a board ranks inside blocs. */
export function blocColumn({ scoreboard, board, locale }: Told): Filled[] {
  if (board.rows.every(({ blocRank }) => blocRank === undefined)) return [];
  const words = resultWords[locale];
  const blocOf = new Map(scoreboard.localities.map(({ code, bloc }) => [code, bloc]));
  const nameOf = new Map(scoreboard.blocs.map(({ id, name }) => [id, name[locale]]));
  return [
    {
      ...{ title: words.bloc, kind: 'word' },
      cells: board.rows.map(({ code }) => {
        const name = nameOf.get(blocOf.get(code) ?? '');
        return name === undefined ? gapCell(words.none) : textCell(name);
      }),
    },
  ];
}

/** A further column of the board. */
export function furtherColumn(told: Told, column: Column, most?: number): Filled {
  const { id, title, unit, digits } = column;
  const scores = told.board.rows.map((row): Score => row.values?.[id] ?? gapOf(row));
  return figures(
    told,
    { title: withUnit(title[told.locale], unit), ...mostOf(most) },
    scores,
    digits ?? digitsOf(scores, { most, usual }),
  );
}

/** The points of a criterion, of bonus and penalty too; a penalty stays the positive number that it is. */
export function pointsColumn(told: Told, criterion: BoardCriterion, under?: string): Filled {
  const { board, entries, locale } = told;
  const { id, title, effect, maxPoints } = criterion;
  const words = resultWords[locale];
  const scores = board.rows.map((row, index) => entries[index]?.get(id)?.points ?? gapOf(row));
  const above = under ?? (effect && words[effect]);
  return figures(
    told,
    {
      title: heading(title[locale]),
      ...(above !== undefined && { under: heading(above) }),
      ...mostOf(maxPoints),
    },
    scores,
    digitsOf(scores, { most: maxPoints, usual }),
  );
}

/** What was reported for a criterion, and the points for it, side by side under its title. */
export function criterionColumns(told: Told, criterion: BoardCriterion): Filled[] {
  const { board, entries, locale } = told;
  const words = resultWords[locale];
  const points = pointsColumn(told, criterion);
  const stated = entries.map((row) => row.get(criterion.id));
  const values = stated.flatMap((entry): Score[] => (entry ? [entry.value] : []));
  const digits = digitsOf(values);
  const under = points.title;
  return [
    {
      ...{ under, kind: 'figure' },
      title: withUnit(words.value, isCounted(criterion) ? criterion.unit[locale] : undefined),
      cells: board.rows.map((row, index) => {
        const entry = stated[index];
        return entry
          ? valueCell(entry, criterion, digits, locale)
          : scoreCell(gapOf(row), 0, locale);
      }),
    },
    { ...points, under, title: words.points },
  ];
}

/** All bonus, or all penalty, of a unit as one number. */
export function adjustmentColumn(told: Told, effect: 'bonus' | 'penalty'): Filled[] {
  const { board, entries, locale } = told;
  const own = (board.criteria ?? []).filter((criterion) => criterion.effect === effect);
  if (own.length === 0) return [];
  const sums = board.rows.map((row, index): Score => {
    const points = own.map(({ id }): Score => entries[index]?.get(id)?.points ?? gapOf(row));
    const known = points.flatMap((each) => (isMissing(each) ? [] : [each]));
    if (known.length === 0) return points[0] ?? gapOf(row);
    return roundHalfUp(
      known.reduce((sum, each) => sum + each, 0),
      10,
    );
  });
  return [figures(told, { title: resultWords[locale][effect] }, sums, digitsOf(sums, { usual }))];
}

/** The score, the rank and the grade. */
export function resultColumns(told: Told): Filled[] {
  const { board, locale } = told;
  const { rows, grades, groups = [], criteria, scoreTitle, unit, digits } = board;
  const words = resultWords[locale];
  const unranked = (row: BoardRow): MissingReason | undefined =>
    row.unranked ?? (isMissing(row.score) ? row.score.missing : undefined);
  const titleOf = new Map(grades.map(({ id, title }) => [id, title[locale]]));
  return [
    figures(
      told,
      {
        title: withUnit(criteria ? words.total : scoreTitle[locale], unit),
        ...mostOf(groups.find(({ parent }) => parent === undefined)?.maxPoints),
      },
      rows.map(({ score }) => score),
      digits,
    ),
    ranks(told, words.rank, ({ rank }) => rank, unranked),
    ...(grades.length === 0
      ? []
      : [
          {
            ...{ title: words.grade, kind: 'word' as const },
            cells: rows.map(({ grade }) => {
              const title = titleOf.get(grade ?? '');
              return title === undefined ? gapCell(words.noGrade) : textCell(title);
            }),
          },
        ]),
  ];
}

/** The ranks beside the rank among all: inside the bloc, and the one before. */
export function otherRanks(told: Told): Filled[] {
  const { rows } = told.board;
  const words = resultWords[told.locale];
  const unranked = ({ unranked: reason }: BoardRow) => reason;
  return [
    ...(rows.some(({ blocRank }) => blocRank !== undefined)
      ? [ranks(told, words.blocRank, ({ blocRank }) => blocRank, unranked)]
      : []),
    ...(rows.some(({ previousRank }) => previousRank !== undefined)
      ? [
          ranks(
            told,
            words.previousRank,
            ({ previousRank }) => previousRank,
            () => undefined,
          ),
        ]
      : []),
  ];
}
