import {
  formatOrigin,
  formatPassedOver,
  formatPoints,
  formatReported,
  formatScale,
  formatValue,
  isMissing,
  textIn,
  type Board,
  type BoardRow,
  type Language,
} from '@thidua/core';
import { words as sharedWords } from '../../shared/words.js';
import { leaderboardWords } from './leaderboard.messages.js';

/**
 * Why a row has its score: first that it rests on a part of the data, where it does; then criterion by
 * criterion what was reported, the target, the points, and where the figure was read. Criteria that the
 * board does not name are left out.
 *
 * @example
 * reasonsOf(board, row, 'vi')[0]; // 'Xã đạt chuẩn: 75 xã (chỉ tiêu 100 xã); 7,5/10 điểm'
 */
export function reasonsOf(board: Board, row: BoardRow, locale: Language): string[] {
  const { breakdown = [] } = row;
  const words = leaderboardWords(locale);
  const { source } = sharedWords(locale);
  const criteria = new Map((board.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  const each = breakdown.flatMap((reason) => {
    const { criterion: id, points, target } = reason;
    const criterion = criteria.get(id);
    if (!criterion) return [];
    const { title, maxPoints, effect, digits = board.digits } = criterion;
    const hasTarget = target !== undefined;
    const reported = formatReported(reason, criterion, locale);
    const against = hasTarget
      ? ` (${words.against} ${formatValue(target, criterion, locale, hasTarget)})`
      : '';
    const given = isMissing(points)
      ? words.noPoints
      : effect === 'penalty'
        ? words.penalty(formatPoints(points, undefined, locale, digits))
        : formatPoints(points, maxPoints, locale, digits);
    const origin = formatOrigin(board, reason, locale);
    const out = formatPassedOver(reason, locale);
    return [
      `${textIn(title, locale)}: ${reported}${against}; ${given}${out && `; ${out}`}${origin && `. ${source}: ${origin}`}`,
    ];
  });
  const partial = formatScale(row, board, locale);
  return partial === undefined ? each : [partial, ...each];
}
