import type { Locale, Scoreboard } from '@thidua/core';
import {
  compareBoards,
  comparisonWords,
  counterpart,
  figureChanges,
  figureKindOf,
  formatScore,
  namesIn,
  reasonsFor,
  type CriterionChange,
} from '@thidua/office';
import type { Comparison } from './protocol.js';

/** Figures that are new, others, or gone; what only gives other points is none of them. */
function figuresIn(changes: readonly CriterionChange[]): Comparison['figures'] {
  const figures = { added: 0, changed: 0, gone: 0 };
  for (const change of changes) {
    const kind = figureKindOf(change);
    if (kind) figures[kind] += 1;
  }
  return figures;
}

/**
 * What moved from one board to another, in words; nothing where it has no ranking that this one goes
 * on from.
 *
 * @param isChosen whether somebody chose the older board, so that its only ranking is meant
 */
export function comparisonOf(
  before: Scoreboard,
  after: Scoreboard,
  isChosen: boolean,
  locale: Locale,
): Comparison | undefined {
  const [board] = after.boards;
  const old = board && counterpart(board, before.boards, isChosen);
  if (!board || !old) return undefined;
  const words = comparisonWords[locale];
  const { rows, unchanged, isSameScheme } = compareBoards(old, board);
  const [newName, oldName] = [namesIn(after, locale), namesIn(before, locale)];
  const nameOf = (code: string): string => (newName(code) === code ? oldName(code) : newName(code));
  const told = <Value>(value: Value | undefined, write: (value: Value) => string): string =>
    value === undefined ? words.none : write(value);
  return {
    title: before.title[locale],
    ...(!isSameScheme && { warning: words.otherRules }),
    count: rows.length,
    figures: figuresIn(rows.flatMap(({ criteria }) => criteria)),
    isWithoutFigures: !(old.criteria && board.criteria),
    otherRanks: rows.filter(({ rank }) => rank.before !== rank.after).length,
    rows: rows.map((change) => ({
      name: nameOf(change.code),
      rank: words.from(told(change.rank.before, String), told(change.rank.after, String)),
      score: words.from(
        told(change.score.before, (score) => formatScore(score, old, locale)),
        told(change.score.after, (score) => formatScore(score, board, locale)),
      ),
      reasons: reasonsFor(change, board, locale),
      figures: figureChanges(change, old, board, locale),
    })),
    unchanged,
  };
}
