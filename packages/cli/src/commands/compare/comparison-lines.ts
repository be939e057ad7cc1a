import type { Board, Locale, Score } from '@thidua/core';
import { comparisonWords, formatScore, reasonsFor, type BoardChange } from '@thidua/office';
import { tableLines } from '../../output/table.js';
import { compareWords } from './words.js';

/** What changed in a ranking, as a table with reasons below each row. */
export function comparisonLines(
  { rows, unchanged, isSameScheme }: BoardChange,
  board: Board,
  nameOf: (code: string) => string,
  locale: Locale,
): string[] {
  const words = { ...comparisonWords[locale], ...compareWords[locale] };
  const score = (each: Score | undefined): string =>
    each === undefined ? words.none : formatScore(each, board, locale);
  const rank = (each: number | undefined): string =>
    each === undefined ? words.none : String(each);
  const [head = '', ...table] = tableLines(
    [
      { title: words.columns.locality },
      { title: words.columns.rank },
      { title: words.columns.score },
    ],
    rows.map((change) => [
      nameOf(change.code),
      words.from(rank(change.rank.before), rank(change.rank.after)),
      words.from(score(change.score.before), score(change.score.after)),
    ]),
  );
  const told = rows.flatMap((change, index) => [
    table[index] ?? '',
    ...reasonsFor(change, board, locale).map((reason) => `    ${reason}`),
  ]);
  return [
    board.title[locale],
    ...(isSameScheme ? [] : [words.otherRules]),
    ...(rows.length > 0 ? [head, ...told] : [words.nothing]),
    ...(rows.length > 0 && unchanged > 0 ? [words.unchanged(unchanged)] : []),
  ];
}
