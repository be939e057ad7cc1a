import type { Neighbour, Place, RankExplanation } from '../explain/explain-rank.js';
import type { Locale } from '../model/text.js';
import { formatMissing } from './missing.js';
import { formatNumber } from './number.js';

/** Names of the units, by code. */
type NameOf = (code: string) => string;

type Side = 'above' | 'below';

/** The clause about a neighbour: by how many points, or, where these are equal, what decided. */
const beside: Record<Locale, (side: Side, neighbour: Neighbour, name: string) => string> = {
  vi: (side, { gap, rank, decidedBy }, name) => {
    if (decidedBy.kind === 'tie-break') {
      return `bằng điểm với ${name} (hạng ${rank}), xếp ${side === 'above' ? 'sau' : 'trước'} theo tiêu chí phụ`;
    }
    return `${side === 'above' ? 'kém' : 'hơn'} ${name} (hạng ${rank}) ${formatNumber(gap, 'vi')} điểm`;
  },
  en: (side, { gap, rank, decidedBy }, name) => {
    if (decidedBy.kind === 'tie-break') {
      return `equal in points with ${name} (rank ${rank}), ${side === 'above' ? 'behind' : 'ahead'} by a tie-break`;
    }
    const points = gap === 1 ? 'point' : 'points';
    return `${side === 'above' ? 'behind' : 'ahead of'} ${name} (rank ${rank}) by ${formatNumber(gap, 'en')} ${points}`;
  },
};

const phrases = {
  vi: {
    rank: (rank: number, of: number) => `Hạng ${rank} trong ${of}`,
    inBloc: 'Trong cụm: ',
    shared: (names: string, why: string) =>
      `đồng hạng với ${names}${why}; thứ tự do Hội đồng quyết định`,
    unknownKey: (place: number, names: string) =>
      `: tiêu chí phụ thứ ${place} chưa có số liệu của ${names}`,
    unranked: 'Không xếp hạng',
  },
  en: {
    rank: (rank: number, of: number) => `Rank ${rank} of ${of}`,
    inBloc: 'In its bloc: ',
    shared: (names: string, why: string) =>
      `shares the rank with ${names}${why}; the order is left to the council`,
    unknownKey: (place: number, names: string) => `: tie-break ${place} is not known of ${names}`,
    unranked: 'Not ranked',
  },
} as const;

/** The clauses about the neighbours and equals of a place. */
function around(place: Omit<Place, 'rank'>, nameOf: NameOf, locale: Locale): string[] {
  const { above, below, tiedWith, unknownKey } = place;
  const words = phrases[locale];
  const named = (codes: readonly string[]): string => codes.map(nameOf).join(', ');
  const why = unknownKey ? words.unknownKey(unknownKey.index + 1, named(unknownKey.codes)) : '';
  return [
    ...(above ? [beside[locale]('above', above, nameOf(above.code))] : []),
    ...(below ? [beside[locale]('below', below, nameOf(below.code))] : []),
    ...(tiedWith.length > 0 ? [words.shared(named(tiedWith), why)] : []),
  ];
}

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/**
 * Puts into sentences why a unit has its rank: where it stands, who is next above and below and by
 * how many points, and with whom it shares the rank, among all and in its bloc; or why it has none.
 *
 * @param nameOf name of a unit by its code
 * @example
 * formatRank(explanation, nameOf, 'vi');
 * // 'Hạng 2 trong 18. Kém Quế Sơn (hạng 1) 0,5 điểm. Hơn Hội An (hạng 3) 1,2 điểm.
 * // Trong cụm: hạng 1 trong 9; hơn Tam Kỳ (hạng 2) 2 điểm.'
 */
export function formatRank(explanation: RankExplanation, nameOf: NameOf, locale: Locale): string {
  const { rank, of, bloc, unranked } = explanation;
  const words = phrases[locale];
  if (rank === undefined) {
    const why = unranked ? `: ${formatMissing(unranked.reason, locale)}` : '';
    return `${words.unranked}${why}.`;
  }
  const own = bloc && words.rank(bloc.rank, bloc.of);
  const inBloc = own
    ? words.inBloc +
      [own.charAt(0).toLowerCase() + own.slice(1), ...around(bloc, nameOf, locale)].join('; ')
    : '';
  return [words.rank(rank, of), ...around(explanation, nameOf, locale), inBloc]
    .filter((clause) => clause !== '')
    .map(sentence)
    .join(' ');
}
