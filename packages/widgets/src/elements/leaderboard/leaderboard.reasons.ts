import {
  formatMissing,
  formatOrigin,
  formatPoints,
  formatValue,
  isMissing,
  type Board,
  type BoardRow,
  type Locale,
} from '@thidua/core';
import { words as sharedWords } from '../../shared/words.js';
import { leaderboardWords } from './leaderboard.messages.js';

/**
 * Why a row has its score, criterion by criterion: what was reported, the target, the points, and where
 * the figure was read. Criteria that the board does not name are left out.
 *
 * @example
 * reasonsOf(board, row, 'vi')[0]; // 'Xã đạt chuẩn: 75 xã (chỉ tiêu 100 xã); 7,5/10 điểm'
 */
export function reasonsOf(board: Board, { breakdown = [] }: BoardRow, locale: Locale): string[] {
  const words = leaderboardWords[locale];
  const { source } = sharedWords[locale];
  const criteria = new Map((board.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  return breakdown.flatMap((reason) => {
    const { criterion: id, value, points, target } = reason;
    const criterion = criteria.get(id);
    if (!criterion) return [];
    const { title, maxPoints, effect } = criterion;
    const hasTarget = target !== undefined;
    const reported = isMissing(value)
      ? formatMissing(value.missing, locale)
      : formatValue(value, criterion, locale, hasTarget);
    const against = hasTarget
      ? ` (${words.against} ${formatValue(target, criterion, locale, hasTarget)})`
      : '';
    const given = isMissing(points)
      ? words.noPoints
      : effect === 'penalty'
        ? words.penalty(formatPoints(points, undefined, locale, board.digits))
        : formatPoints(points, maxPoints, locale, board.digits);
    const origin = formatOrigin(board, reason, locale);
    return [
      `${title[locale]}: ${reported}${against}; ${given}${origin && `. ${source}: ${origin}`}`,
    ];
  });
}
