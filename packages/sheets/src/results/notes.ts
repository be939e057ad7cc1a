import {
  formatDaysOfYear,
  formatNumber,
  formatShare,
  isMissing,
  type Board,
  type BoardRow,
  type Breakdown,
} from '@thidua/core';
import type { Told } from './columns.js';
import { resultWords } from './words.js';

/** Units that are named in a note; the rest is counted. */
const mostNamed = 10;

/** Some units by their names, as many as a note has room for. */
function named(
  { scoreboard, locale }: Told,
  rows: readonly BoardRow[],
  more: (row: BoardRow) => string,
): string {
  const names = new Map(scoreboard.localities.map((each) => [each.code, each.name[locale]]));
  const told = rows
    .slice(0, mostNamed)
    .map((row) => `${names.get(row.code) ?? row.code}${more(row)}`);
  const rest = rows.length - told.length;
  return [told.join(', '), ...(rest > 0 ? [resultWords[locale].andMore(rest)] : [])].join(' ');
}

/** Which scores rest on a part of the data. */
export function partlyNote(told: Told): string[] {
  const { board, locale } = told;
  const partly = board.rows.filter(
    ({ dataShare, score }) => dataShare !== undefined && typeof score === 'number',
  );
  if (partly.length === 0) return [];
  const share = ({ dataShare = 1 }: BoardRow): string => ` (${formatShare(dataShare, locale)})`;
  return [resultWords[locale].partly(named(told, partly, share))];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Whether points of criteria add up to a score where nothing is missing. */
function addsUp({ criteria = [], groups = [] }: Board): boolean {
  const whole = groups.find(({ parent }) => parent === undefined)?.maxPoints;
  const most = criteria.flatMap(({ effect, maxPoints = 0 }) => (effect ? [] : [maxPoints]));
  return whole !== undefined && Math.abs(sum(most) - whole) < 1e-6;
}

/** Which scores were scaled up from what is there, so that the points that stand beside them do not add up. */
export function rescaledNote(told: Told): string[] {
  const { board, entries, locale } = told;
  if (!addsUp(board)) return [];
  const rescaled = board.rows.filter((_, index) => {
    const reasons = [...(entries[index]?.values() ?? [])];
    const points = reasons.flatMap(({ points: own, contribution }) =>
      contribution === undefined || isMissing(own) ? [] : [own],
    );
    const contributions = reasons.flatMap(({ contribution }) => contribution ?? []);
    return sum(contributions) > sum(points) + 10 ** -board.digits / 2;
  });
  return rescaled.length === 0
    ? []
    : [resultWords[locale].rescaled(named(told, rescaled, () => ''))];
}

/** Of which units some reason is so, for a note. */
function having(told: Told, isSo: (reason: Breakdown) => boolean): string[] {
  const rows = told.board.rows.filter((_, index) =>
    [...(told.entries[index]?.values() ?? [])].some(isSo),
  );
  return rows.length === 0 ? [] : [named(told, rows, () => '')];
}

/** Of which days the year is; where points do not follow from the values and results beside them, and why. */
export function countedNotes(told: Told): string[] {
  const { board, locale } = told;
  const words = resultWords[locale];
  const end = board.groups?.find(({ parent }) => parent === undefined)?.maxPoints;
  const number = (value: number): string => formatNumber(value, locale, board.digits);
  const year = formatDaysOfYear(board, locale);
  return [
    ...(year === undefined ? [] : [`${year}.`]),
    ...having(told, ({ counted }) => counted !== undefined).map(words.counted),
    ...having(told, ({ isPassedOver }) => isPassedOver === true).map(words.passedOver),
    ...(board.leader !== undefined && end !== undefined
      ? [words.leader(number(board.leader), number(end))]
      : []),
  ];
}
