import {
  MisuseError,
  type Board,
  type BoardCriterion,
  type DataStatus,
  type Locale,
  type Scoreboard,
  type Source,
} from '@thidua/core';
import { textCell } from './cells.js';
import {
  adjustmentColumn,
  blocColumn,
  criterionColumns,
  furtherColumn,
  leadColumns,
  otherRanks,
  pointsColumn,
  resultColumns,
  type Filled,
  type Told,
} from './columns.js';
import {
  formKinds,
  type FormFact,
  type FormKind,
  type ResultForm,
  type ResultsOptions,
} from './form.js';
import { groupAbove, partsOf, type Part } from './groups.js';
import { countedNotes, partlyNote, rescaledNote } from './notes.js';
import { originsOf } from './origins.js';
import { plainText } from './plain-text.js';
import { resultWords } from './words.js';

const care: readonly DataStatus[] = ['official', 'provisional', 'illustrative'];

/** The more careful of what the board and the whole scoreboard say. */
const statusOf = (one: DataStatus, other: DataStatus): DataStatus =>
  care.indexOf(one) > care.indexOf(other) ? one : other;

const sourceText = ({ title, reference, section, url }: Source, locale: Locale): string =>
  [title[locale], reference, section, url].filter((part) => part !== undefined).join(', ');

function factsOf(told: Told, criteria: readonly BoardCriterion[], isGroup: boolean): FormFact[] {
  const { board, scoreboard, locale } = told;
  const words = resultWords[locale];
  const { scheme, stage, source } = board;
  const sources = new Set([source, scoreboard.source].map((each) => sourceText(each, locale)));
  return [
    { label: words.source, value: textCell([...sources].join('; ')) },
    ...originsOf(told, criteria, isGroup).map((text) => ({
      ...{ label: words.origin, value: textCell(text) },
    })),
    {
      label: words.scheme,
      value: textCell(scheme ? words.schemeOf(scheme.id, scheme.version) : words.noScheme),
    },
    ...(stage === undefined || stage === 'final'
      ? []
      : [{ label: words.stage, value: textCell(words.stages[stage]) }]),
  ];
}

/** What all forms of a board have in common, around their columns. */
function formOf(
  told: Told,
  own: Pick<ResultForm, 'kind' | 'name' | 'title'> &
    Partial<Pick<ResultForm, 'group'>> & { criteria?: readonly BoardCriterion[] },
  columns: readonly Filled[],
  notes: readonly string[] = [],
): ResultForm {
  const { board, scoreboard, locale } = told;
  const words = resultWords[locale];
  const status = statusOf(board.status, scoreboard.status);
  const { criteria = board.criteria ?? [], ...shown } = own;
  return {
    ...shown,
    ...{ board: board.id, subtitle: plainText(board.title[locale]), status },
    ...(status === 'illustrative' && { warning: words.illustrative }),
    state: [
      { label: words.asOf, value: { kind: 'day', day: board.asOf } },
      { label: words.status, value: textCell(words.statuses[status]) },
    ],
    facts: factsOf(told, criteria, own.kind === 'group'),
    columns: columns.map(({ cells: _, ...column }) => column),
    rows: board.rows.map((_, row) =>
      columns.map(({ cells }) => cells[row] ?? { kind: 'gap', text: words.none }),
    ),
    notes: [
      ...(board.rows.length === 0 ? [words.noRows] : []),
      ...[...partlyNote(told), ...rescaledNote(told), ...countedNotes(told)].map((note) =>
        plainText(note),
      ),
      ...notes,
      words.noAward,
    ],
  };
}

/** Units down; groups of criteria, or what else the board tells of, across. */
function overviewOf(told: Told, parts: readonly Part[]): ResultForm {
  const { board, locale } = told;
  const words = resultWords[locale];
  const columns = new Map(board.columns.map((column) => [column.id, column]));
  const first = parts.flatMap(({ group, criteria: [criterion] }): Filled[] => {
    if (!group) return criterion ? [pointsColumn(told, criterion)] : [];
    const column = columns.get(group.id);
    columns.delete(group.id);
    return column ? [furtherColumn(told, column, group.maxPoints)] : [];
  });
  const isByGroup = parts.some(({ group }) => group);
  const adjusted = (['bonus', 'penalty'] as const).flatMap((effect) =>
    adjustmentColumn(told, effect),
  );
  const counts = (board.criteria ?? []).filter(({ effect }) => effect !== undefined).length;
  return formOf(
    told,
    {
      ...{ kind: 'overview', name: words.sheets.overview },
      title: isByGroup ? words.titles.overview : words.titles.plain,
    },
    [
      ...leadColumns(told),
      ...blocColumn(told),
      ...first,
      ...[...columns.values()].map((column) => furtherColumn(told, column)),
      ...adjusted,
      ...resultColumns(told),
      ...otherRanks(told),
    ],
    counts > adjusted.length ? [words.bonusSum] : [],
  );
}

/** Units down, every criterion with its points across. */
function criteriaOf(told: Told): ResultForm {
  const { board, locale } = told;
  const words = resultWords[locale];
  return formOf(
    told,
    { kind: 'criteria', name: words.sheets.criteria, title: words.titles.criteria },
    [
      ...leadColumns(told),
      ...(board.criteria ?? []).map((criterion) =>
        pointsColumn(told, criterion, groupAbove(board, criterion)?.title[locale]),
      ),
      ...resultColumns(told),
    ],
  );
}

/** Units down; of one group what was reported and the points for it, across. */
function groupFormOf(told: Told, part: Part, order: number): ResultForm[] {
  const { board, locale } = told;
  const { group, criteria } = part;
  if (!group) return [];
  const words = resultWords[locale];
  const title = plainText(group.title[locale]);
  const column = board.columns.find(({ id }) => id === group.id);
  return [
    formOf(
      told,
      {
        ...{ kind: 'group', group: group.id, name: `${order}. ${title}` },
        title: words.titles.group(title),
        criteria,
      },
      [
        ...leadColumns(told),
        ...criteria.flatMap((criterion) => criterionColumns(told, criterion)),
        ...(column
          ? [{ ...furtherColumn(told, column, group.maxPoints), title: words.groupPoints }]
          : []),
      ],
    ),
  ];
}

function formsOfBoard(told: Told): ResultForm[] {
  const { board } = told;
  const parts = partsOf(board);
  const hasReasons = (board.criteria ?? []).length > 0;
  return [
    overviewOf(told, parts),
    ...(hasReasons ? [criteriaOf(told)] : []),
    ...(hasReasons ? parts.flatMap((part, index) => groupFormOf(told, part, index + 1)) : []),
  ];
}

/**
 * The forms that a council prints of a scored movement, as data: an overview by group of criteria,
 * every criterion by unit, and one form for each group with what was reported. A board that tells no
 * reasons gives its overview alone. Numbers are those of the scoreboard; what is missing is the reason
 * in words. Bonus and penalty of an overview are sums, before limits.
 *
 * @throws MisuseError `unknown-code` for a board that the scoreboard does not have
 * @example
 * resultForms(scoreboard).map(({ name }) => name); // ['Tổng hợp', 'Tiêu chí', '1. Kinh tế', …]
 */
export function resultForms(
  scoreboard: Scoreboard,
  { locale = 'vi', forms = formKinds, boards }: ResultsOptions = {},
): ResultForm[] {
  const wanted = (kind: FormKind): boolean => forms.includes(kind);
  const unknown = boards?.find((id) => !scoreboard.boards.some((board) => board.id === id));
  if (unknown !== undefined)
    throw new MisuseError('unknown-code', unknown, 'Name boards of the scoreboard.');
  const chosen = scoreboard.boards.filter(({ id }) => boards?.includes(id) ?? true);
  const words = resultWords[locale];
  return chosen.flatMap((board: Board, index) => {
    const entries = board.rows.map(
      ({ breakdown = [] }) => new Map(breakdown.map((entry) => [entry.criterion, entry])),
    );
    return formsOfBoard({ scoreboard, board, locale, entries })
      .filter(({ kind }) => wanted(kind))
      .map((form) =>
        chosen.length > 1
          ? { ...form, name: `${words.sheets.board(index + 1)} - ${form.name}` }
          : form,
      );
  });
}
