import { formatMissing, formatNumber, isMissing, type Language, type Score } from '@thidua/core';
import type { ColumnDefinition } from './leaderboard.columns.js';
import type { IndexedRow } from './leaderboard.index.js';
import { leaderboardWords } from './leaderboard.messages.js';

/** The content of a cell whose reason is stated above the table. */
export const gapSign = '–';

/** The columns to draw, and the notes on them above the table. */
interface Told {
  columns: ColumnDefinition[];
  notes: string[];
}

const reasonOf = (value: Score | undefined): string | undefined => {
  if (value === undefined) return 'no-data';
  return isMissing(value) ? value.missing : undefined;
};

/** The reason why most of a column's values are missing, and how many are. */
function commonReason(
  rows: readonly IndexedRow[],
  scoreOf: NonNullable<ColumnDefinition['scoreOf']>,
) {
  const counts = new Map<string, number>();
  let known = 0;
  for (const row of rows) {
    const reason = reasonOf(scoreOf(row));
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    // No reason can be that of most any more.
    else if ((known += 1) * 2 >= rows.length) return undefined;
  }
  const [reason, count] = [...counts].sort(([, left], [, right]) => right - left)[0] ?? ['', 0];
  return count > 1 && count * 2 > rows.length ? { reason, count } : undefined;
}

/**
 * Says once, in words, what most cells of a column would say: that the value is missing, and why.
 * Such a cell has a symbol; a column without any value is left out.
 */
export function toldOnce(
  columns: readonly ColumnDefinition[],
  rows: readonly IndexedRow[],
  locale: Language,
): Told {
  const words = leaderboardWords(locale);
  const number = (value: number): string => formatNumber(value, locale);
  const told: Told = { columns: [], notes: [] };
  for (const column of columns) {
    const { scoreOf, label, cell } = column;
    const common = scoreOf && commonReason(rows, scoreOf);
    if (!scoreOf || !common) {
      told.columns.push(column);
      continue;
    }
    const { reason, count } = common;
    const gap = formatMissing(reason as Parameters<typeof formatMissing>[0], locale);
    if (count === rows.length) told.notes.push(words.allMissing(label, gap));
    else {
      told.notes.push(words.mostMissing(label, gap, number(count), number(rows.length)));
      told.columns.push({
        ...column,
        cell: (item) =>
          reasonOf(scoreOf(item)) === reason
            ? { text: gapSign, reason: gap, isMissing: true }
            : cell(item),
      });
    }
  }
  return told;
}
