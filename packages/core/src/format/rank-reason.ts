import type { DecidedBy, Neighbour, RankExplanation } from '../explain/explain-rank.js';
import type { Locale } from '../model/text.js';
import { formatNumber } from './number.js';

/** Names of the units, by code. */
type NameOf = (code: string) => string;

const decisions: Record<Locale, Record<DecidedBy['kind'], string>> = {
  vi: {
    score: '',
    'tie-break': ' (bằng điểm, xét tiêu chí phụ)',
    council: ' (bằng nhau mọi mặt, do Hội đồng quyết định)',
  },
  en: {
    score: '',
    'tie-break': ' (equal scores, decided by a tie-break)',
    council: ' (equal in everything, left to the council)',
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
  const beside = (word: string, neighbour: Neighbour | undefined): string => {
    if (!neighbour) return '';
    const name = nameOf(neighbour.code);
    const gap = formatNumber(neighbour.gap, locale);
    const decided = decisions[locale][neighbour.decidedBy.kind];
    return isVi
      ? `${word} ${name} (hạng ${neighbour.rank}) ${gap} điểm${decided}.`
      : `${word} ${name} (rank ${neighbour.rank}) by ${gap} ${neighbour.gap === 1 ? 'point' : 'points'}${decided}.`;
  };
  const names = tiedWith.map(nameOf).join(', ');
  const shared =
    tiedWith.length === 0
      ? ''
      : isVi
        ? `Đồng hạng với ${names}; thứ tự do Hội đồng quyết định.`
        : `Shares the rank with ${names}; the order is left to the council.`;
  return [
    `${whole}${inBloc}.`,
    beside(isVi ? 'Kém' : 'Behind', above),
    beside(isVi ? 'Hơn' : 'Ahead of', below),
    shared,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
