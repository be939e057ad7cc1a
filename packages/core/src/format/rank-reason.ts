import type { Neighbour, RankExplanation } from '../explain/explain-rank.js';
import type { Locale } from '../model/text.js';
import { formatNumber } from './number.js';

/** Names of the units, by code. */
type NameOf = (code: string) => string;

/** The sentence about a neighbour: by how many points, or, where these are equal, what decided. */
const beside: Record<
  Locale,
  (side: 'above' | 'below', neighbour: Neighbour, name: string) => string
> = {
  vi: (side, { gap, rank, decidedBy }, name) => {
    if (decidedBy.kind === 'tie-break') {
      return `Bằng điểm với ${name} (hạng ${rank}), xếp ${side === 'above' ? 'sau' : 'trước'} theo tiêu chí phụ.`;
    }
    return `${side === 'above' ? 'Kém' : 'Hơn'} ${name} (hạng ${rank}) ${formatNumber(gap, 'vi')} điểm.`;
  },
  en: (side, { gap, rank, decidedBy }, name) => {
    if (decidedBy.kind === 'tie-break') {
      return `Equal in points with ${name} (rank ${rank}), ${side === 'above' ? 'behind' : 'ahead'} by a tie-break.`;
    }
    const points = gap === 1 ? 'point' : 'points';
    return `${side === 'above' ? 'Behind' : 'Ahead of'} ${name} (rank ${rank}) by ${formatNumber(gap, 'en')} ${points}.`;
  },
};

/**
 * Puts into sentences why a unit has its rank: where it stands, who is next above and below and by
 * how many points, and with whom it shares the rank.
 *
 * @param nameOf name of a unit by its code
 * @example
 * formatRank(explanation, nameOf, 'vi');
 * // 'Hạng 2 trong 18. Kém Quế Sơn (hạng 1) 0,5 điểm. Hơn Hội An (hạng 3) 1,2 điểm.'
 */
export function formatRank(explanation: RankExplanation, nameOf: NameOf, locale: Locale): string {
  const { rank, of, blocRank, blocOf, above, below, tiedWith } = explanation;
  const isVi = locale === 'vi';
  if (rank === undefined) return isVi ? 'Không xếp hạng.' : 'Not ranked.';
  const whole = isVi ? `Hạng ${rank} trong ${of}` : `Rank ${rank} of ${of}`;
  const inBloc =
    blocRank === undefined || blocOf === undefined
      ? ''
      : isVi
        ? `, hạng ${blocRank} trong ${blocOf} của cụm`
        : `, ${blocRank} of ${blocOf} in its bloc`;
  const names = tiedWith.map(nameOf).join(', ');
  const shared =
    tiedWith.length === 0
      ? ''
      : isVi
        ? `Đồng hạng với ${names}; thứ tự do Hội đồng quyết định.`
        : `Shares the rank with ${names}; the order is left to the council.`;
  return [
    `${whole}${inBloc}.`,
    above ? beside[locale]('above', above, nameOf(above.code)) : '',
    below ? beside[locale]('below', below, nameOf(below.code)) : '',
    shared,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
