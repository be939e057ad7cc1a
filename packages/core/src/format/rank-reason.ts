import type { DecidedBy, Neighbour, Place, RankExplanation } from '../explain/explain-rank.js';
import type { TieOperand } from '../model/scheme/condition.js';
import type { Language } from '../model/value/text.js';
import { formatList } from './list.js';
import { messages } from './messages.js';
import { formatMissing } from './missing.js';
import { formatNumber } from './number.js';
import { formatOperands } from './operand.js';
import { formatPoints } from './points.js';

/** Names of units by code, and of what tie-breaks compare by id. */
type NameOf = (id: string) => string;

type Side = 'above' | 'below';
type TieBreak = Extract<DecidedBy, { kind: 'tie-break' }>;

/** How places are worded. Names, points and numbers are passed as text. */
export interface RankWords {
  rank: (rank: number, of: number) => string;
  inBloc: string;
  apart: (side: Side, name: string, rank: number, points: string) => string;
  equal: (name: string, rank: number) => string;
  tieBreak: (side: Side, what: string, compared: string) => string;
  against: (own: string, other: string) => string;
  among: (what: string, names: string) => string;
  difference: (title: string) => string;
  unknown: string;
  score: string;
  rankOf: string;
  rankFor: Record<'all' | 'bloc', (title: string) => string>;
  countFor: (title: string, equal: string) => string;
  pointsFor: (title: string) => string;
  shareFor: (title: string) => string;
  ratio: (of: string, to: string) => string;
  shared: (names: string, why: string) => string;
  unknownKey: (place: number, names: string) => string;
  sharedBeyond: (names: string, place: number, upTo: number) => string;
  unranked: string;
}

export const rankWords = messages<RankWords>('rank', {
  vi: {
    rank: (rank, of) => `Hạng ${rank}/${of}`,
    inBloc: 'Trong cụm: ',
    apart: (side, name, rank, points) =>
      `${side === 'above' ? 'kém' : 'hơn'} ${name} (hạng ${rank}) ${points}`,
    equal: (name, rank) => `bằng điểm với ${name} (hạng ${rank})`,
    tieBreak: (side, what, compared) =>
      `, xếp ${side === 'above' ? 'sau' : 'trước'} theo tiêu chí phụ: ${what}${compared}`,
    against: (own, other) => ` (${own} so với ${other})`,
    among: (what, names) => `${what} giữa ${names} với nhau`,
    difference: (title) => `hiệu số “${title}”`,
    unknown: 'chưa có số liệu',
    score: 'điểm',
    rankOf: 'thứ hạng',
    rankFor: {
      all: (title) => `thứ hạng về “${title}”`,
      bloc: (title) => `thứ hạng trong cụm về “${title}”`,
    },
    countFor: (title, equal) => `số tiêu chí của “${title}” bằng ${equal}`,
    pointsFor: (title) => `điểm “${title}”`,
    shareFor: (title) => `tỷ lệ điểm đạt được của “${title}”`,
    ratio: (of, to) => `“${of}” so với “${to}”`,
    unknownKey: (place, names) => `: tiêu chí phụ thứ ${place} chưa có số liệu của ${names}`,
    shared: (names, why) => `đồng hạng với ${names}${why}; thứ tự do Hội đồng xem xét`,
    sharedBeyond: (names, place, upTo) =>
      `đồng hạng với ${names}: tiêu chí phụ thứ ${place} chỉ để xét đơn vị được hạng ${upTo}${upTo === 1 ? '' : ' trở lên'}`,
    unranked: 'Chưa xếp hạng',
  },
  en: {
    rank: (rank, of) => `Rank ${rank} of ${of}`,
    inBloc: 'In its cluster: ',
    apart: (side, name, rank, points) =>
      `${side === 'above' ? 'behind' : 'ahead of'} ${name} (rank ${rank}) by ${points}`,
    equal: (name, rank) => `equal in points with ${name} (rank ${rank})`,
    tieBreak: (side, what, compared) =>
      `, ${side === 'above' ? 'behind' : 'ahead'} by the tie-break on ${what}${compared}`,
    against: (own, other) => ` (${own} against ${other})`,
    among: (what, names) => `${what} between ${names} alone`,
    difference: (title) => `the difference in “${title}”`,
    unknown: 'no data',
    score: 'the score',
    rankOf: 'the rank',
    rankFor: {
      all: (title) => `the rank for “${title}”`,
      bloc: (title) => `the rank in the cluster for “${title}”`,
    },
    countFor: (title, equal) => `how many of “${title}” are ${equal}`,
    pointsFor: (title) => `the points for “${title}”`,
    shareFor: (title) => `the share of the points for “${title}”`,
    ratio: (of, to) => `“${of}” as a share of “${to}”`,
    unknownKey: (place, names) => `: tie-break ${place} is not known of ${names}`,
    shared: (names, why) => `shares the rank with ${names}${why}; the order is left to the council`,
    sharedBeyond: (names, place, upTo) =>
      `shares the rank with ${names}: tie-break ${place} only decides who has rank ${upTo}${upTo === 1 ? '' : ' or a better one'}`,
    unranked: 'Not ranked',
  },
});

/** How to word a place: names, language, digits. */
interface Setting {
  nameOf: NameOf;
  locale: Language;
  digits: number | undefined;
}

function operandName(by: TieOperand, { nameOf, locale }: Setting): string {
  const words = rankWords(locale);
  switch (by.kind) {
    case 'score':
      return words.score;
    case 'rank':
      return words.rankOf;
    case 'rank-of':
      return words.rankFor[by.within](nameOf(by.of));
    case 'count':
      return words.countFor(nameOf(by.of), formatNumber(by.equal, locale));
    case 'ratio':
      return words.ratio(nameOf(by.of), nameOf(by.to));
    case 'among-tied':
      return by.take === 'difference' ? words.difference(nameOf(by.of)) : `“${nameOf(by.of)}”`;
    case 'value':
      return `“${nameOf(by.of)}”`;
    case 'share':
      return words.shareFor(nameOf(by.of));
    default:
      return words.pointsFor(nameOf(by.of));
  }
}

/** What decided between equal points: what was compared, and the two numbers. */
function tieBreak(
  side: Side,
  { by, own, other, among, ...reading }: TieBreak,
  setting: Setting,
): string {
  const { locale, digits } = setting;
  const words = rankWords(locale);
  const known = [own, other].filter((each) => each !== undefined);
  const texts = formatOperands(known, { ...reading, operand: by.kind }, locale, digits);
  const write = (value: number | undefined): string =>
    value === undefined ? words.unknown : (texts.shift() as string);
  const compared = known.length === 0 ? '' : words.against(write(own), write(other));
  const what = operandName(by, setting);
  const names = among && formatList(among.map(setting.nameOf), 'and', locale);
  return words.tieBreak(side, names === undefined ? what : words.among(what, names), compared);
}

/** The clause about a neighbour: by how many points, or what decided if these are equal. */
function beside(side: Side, { code, gap, rank, decidedBy }: Neighbour, setting: Setting): string {
  const { nameOf, locale, digits } = setting;
  const words = rankWords(locale);
  const name = nameOf(code);
  if (decidedBy.kind === 'score') {
    return words.apart(side, name, rank, formatPoints(gap, undefined, locale, digits));
  }
  const why = decidedBy.kind === 'tie-break' ? tieBreak(side, decidedBy, setting) : '';
  return words.equal(name, rank) + why;
}

/** The clauses about the neighbours of a place and those that share it. */
function around(place: Omit<Place, 'rank'>, setting: Setting): string[] {
  const { above, below, tiedWith, unknownKey, onePlace } = place;
  const { nameOf, locale } = setting;
  const words = rankWords(locale);
  const named = (codes: readonly string[]): string => formatList(codes.map(nameOf), 'and', locale);
  const why = unknownKey ? words.unknownKey(unknownKey.index + 1, named(unknownKey.codes)) : '';
  const shared = onePlace
    ? words.sharedBeyond(named(tiedWith), onePlace.index + 1, onePlace.upTo)
    : words.shared(named(tiedWith), why);
  return [
    ...(above ? [beside('above', above, setting)] : []),
    ...(below ? [beside('below', below, setting)] : []),
    ...(tiedWith.length > 0 ? [shared] : []),
  ];
}

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/**
 * Puts into sentences why a unit has its rank: its rank, who is next above and below and by how
 * many points or which tie-break, and with whom it shares the rank, among all and in its bloc; or
 * why it has none.
 *
 * @param nameOf name of a unit by its code, and title of what a tie-break compares by its id
 * @param digits decimals to begin with, those of the scheme
 * @example
 * formatRank(explanation, nameOf, 'vi');
 * // 'Hạng 2/18. Kém Đồng Quỳnh (hạng 1) 0,5 điểm. Hơn Bến Nguyệt (hạng 3) 1,2 điểm.
 * // Trong cụm: hạng 1/9; hơn Cầu Sương (hạng 2) 2 điểm.'
 */
export function formatRank(
  explanation: RankExplanation,
  nameOf: NameOf,
  locale: Language,
  digits?: number,
): string {
  const { rank, of, bloc, unranked } = explanation;
  const words = rankWords(locale);
  const setting = { nameOf, locale, digits };
  if (rank === undefined) {
    const why = unranked ? `: ${formatMissing(unranked.reason, locale)}` : '';
    return `${words.unranked}${why}.`;
  }
  const own = bloc && words.rank(bloc.rank, bloc.of);
  const inBloc = own
    ? words.inBloc +
      [own.charAt(0).toLowerCase() + own.slice(1), ...around(bloc, setting)].join('; ')
    : '';
  return [words.rank(rank, of), ...around(explanation, setting), inBloc]
    .filter((clause) => clause !== '')
    .map(sentence)
    .join(' ');
}
