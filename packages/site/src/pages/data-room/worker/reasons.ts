import { formatDate, formatPoints, isMissing, type Locale, type Scoreboard } from '@thidua/core';
import { neighboursOf, placeOf, reasonsOf, standingOf, namesIn } from '@thidua/office';
import type { Reasons } from './protocol.js';

/** Why a locality stands where it does, by what it lost most; sentences are those of `thidua explain`. */
export function reasonsFor(scoreboard: Scoreboard, code: string, locale: Locale): Reasons {
  const [board] = scoreboard.boards;
  const row = board?.rows.find((each) => each.code === code);
  if (!board || !row) throw new Error(`Nobody ranks ${code}`);
  const place = placeOf(board, row, scoreboard);
  const criteria = new Map((board.criteria ?? []).map((each) => [each.id, each]));
  const told = (row.breakdown ?? []).map((reason) => {
    const { criterion, points } = reason;
    const [text = ''] = reasonsOf(board, { ...row, breakdown: [reason] }, locale);
    const most = criteria.get(criterion)?.maxPoints;
    const lost = most === undefined || isMissing(points) ? 0 : Math.max(0, most - points);
    return { text, lost };
  });
  return {
    standing: standingOf(scoreboard, board, row, place, locale),
    neighbours: neighboursOf(board, place, namesIn(scoreboard, locale), locale),
    criteria: told
      .sort((one, other) => other.lost - one.lost)
      .map(({ text, lost }) => ({
        text,
        ...(lost > 0 && { lost: formatPoints(lost, undefined, locale, board.digits) }),
      })),
    source: `${board.source.title[locale]}, ${formatDate(board.asOf, locale)}`,
  };
}
