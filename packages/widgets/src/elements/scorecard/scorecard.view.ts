import {
  formatMissing,
  formatNumber,
  formatScale,
  isMissing,
  textIn,
  type Board,
  type BoardRow,
  type Language,
  type Scoreboard,
} from '@thidua/core';
import { titleOf } from '../../shared/board.js';
import type { DataTable } from '../../shared/data-table.js';
import type { Problem } from '../../shared/error-event.js';
import { scoreDigits } from '../../shared/score-digits.js';
import { gradeText } from './scorecard.grade.js';
import { groupViews, pointDigits, type GroupView, type PointsView } from './scorecard.groups.js';
import { scorecardWords } from './scorecard.messages.js';
import { comparedTexts, gainViews, type GainView } from './scorecard.reasons.js';

/** The place of a locality among all that are ranked. */
export interface RankView {
  /** `4 trên 17`, in two parts. */
  rank: string;
  of: string;
  interval: string;
  /** Places on the strip, 0 for the first and 1 for the last. */
  at: number;
  from: number;
  to: number;
  /** A place for each rank, where they are few enough to tell apart. */
  ticks: number[];
  last: string;
}

/** What a scorecard prints. */
export interface ScorecardView {
  title: string;
  name: string;
  /** What is ranked, and the bloc. */
  about: string;
  scoreTitle: string;
  score: string;
  /** `/100`, or nothing. */
  of: string;
  hasScore: boolean;
  rank: RankView | undefined;
  /** Bloc, grade, share of data: a line each. */
  lines: { text: string; reason: string }[];
  groupsTitle: string;
  groups: GroupView[];
  sum: string;
  strengths: string[];
  weaknesses: string[];
  gains: GainView[];
  table: DataTable;
}

/** A name inside a sentence: `cụm ven biển`. */
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** More ranks than this have no tick each. */
const mostTicks = 30;

function rankView(board: Board, row: BoardRow, locale: Language): RankView | undefined {
  const { rank, interval } = row;
  if (rank === undefined) return undefined;
  const words = scorecardWords(locale);
  const number = (value: number): string => formatNumber(value, locale);
  const ranked = board.rows.filter((each) => each.rank !== undefined).length;
  const placeOf = (place: number): number =>
    ranked > 1 ? Math.min(1, Math.max(0, (place - 1) / (ranked - 1))) : 0.5;
  const [least, most] = interval ?? [rank, rank];
  const written = number(rank);
  return {
    rank: written,
    of: words.of('', number(ranked)),
    interval: least < most ? words.interval(number(least), number(most)) : '',
    ...{ at: placeOf(rank), from: placeOf(least), to: placeOf(most) },
    ticks:
      ranked <= mostTicks
        ? Array.from({ length: ranked }, (_, index) => placeOf(index + 1))
        : [0, 1],
    last: number(ranked),
  };
}

function linesOf(
  board: Board,
  row: BoardRow,
  bloc: { name: string; members: readonly string[] } | undefined,
  locale: Language,
): ScorecardView['lines'] {
  const words = scorecardWords(locale);
  const number = (value: number): string => formatNumber(value, locale);
  const inBloc = new Set(bloc?.members);
  const ranked = board.rows.filter(({ code, blocRank }) => inBloc.has(code) && blocRank);
  const grade = gradeText(row, board, locale);
  const partial = formatScale(row, board, locale);
  return [
    ...(row.rank === undefined
      ? [{ text: words.unranked(formatMissing(row.unranked ?? 'no-data', locale)), reason: '' }]
      : []),
    ...(bloc && row.blocRank !== undefined
      ? [
          {
            text: words.inBloc(bloc.name, number(row.blocRank), number(ranked.length)),
            reason: '',
          },
        ]
      : []),
    ...(grade ? [{ text: grade.grade, reason: grade.reason }] : []),
    ...(partial === undefined ? [] : [{ text: '', reason: partial }]),
  ];
}

function tableOf(
  groups: readonly GroupView[],
  blocName: string,
  caption: string,
  locale: Language,
): DataTable {
  const words = scorecardWords(locale);
  const cells = ({ title, told, points, of, median, best }: PointsView): string[] => [
    ...[title, told || '–', points || '–', of.slice(1) || '–', median, best],
  ];
  return {
    caption,
    columns: [
      { label: words.subject },
      { label: words.reported },
      { label: words.points, isNumeric: true },
      { label: words.maximum, isNumeric: true },
      { label: `${words.median}, ${blocName}`, isNumeric: true },
      { label: `${words.best}, ${blocName}`, isNumeric: true },
    ],
    rows: groups.flatMap((group) => [cells(group), ...group.criteria.map(cells)]),
    heading: 0,
  };
}

/** What the parts add up to, where rounding is all that parts it from the score. */
function sumText(groups: readonly GroupView[], row: BoardRow, board: Board, locale: Language) {
  const { score } = row;
  const sum = groups.reduce((whole, { adds }) => whole + adds, 0);
  const written = formatNumber(Number.isFinite(sum) ? sum : 0, locale, pointDigits);
  if (isMissing(score) || groups.length === 0) return '';
  const total = formatNumber(score, locale, board.digits);
  const isRounded = Math.abs(sum - score) <= 10 ** -board.digits / 2 + 10 ** -pointDigits;
  const isSame = Math.abs(sum - score) < 10 ** -pointDigits / 2;
  return isRounded && !isSame ? scorecardWords(locale).sum(written, total) : '';
}

/** Puts the scorecard of one locality into words: the first of the board where none is named. */
export function scorecardView(
  scoreboard: Scoreboard,
  board: Board,
  code: string | undefined,
  locale: Language,
): ScorecardView | Problem {
  const words = scorecardWords(locale);
  const row = code ? board.rows.find((each) => each.code === code) : board.rows[0];
  if (!row) return { code: 'unknown-locality', message: words.unknownLocality(code ?? '') };
  const locality = scoreboard.localities.find((each) => each.code === row.code);
  const bloc = scoreboard.blocs.find(({ id }) => id === locality?.bloc);
  const named = bloc && { name: lowered(textIn(bloc.name, locale)), members: bloc.members };
  const benchmarks =
    board.benchmarks?.find((each) => each.bloc === (bloc?.id ?? '')) ??
    board.benchmarks?.find((each) => each.bloc === undefined);
  const blocName = benchmarks?.bloc === undefined ? words.notInBloc : (named?.name ?? '');
  const groups = groupViews(board, row, benchmarks, locale);
  const { score } = row;
  const outOf = board.groups?.find(({ parent }) => parent === undefined)?.maxPoints;
  const title = textIn(locality?.fullName, locale) ?? row.code;
  return {
    title,
    name: textIn(locality?.name, locale) ?? row.code,
    about: [titleOf(board, locale), textIn(bloc?.name, locale)].filter(Boolean).join(' · '),
    scoreTitle: textIn(board.scoreTitle, locale),
    score: isMissing(score)
      ? formatMissing(score.missing, locale)
      : formatNumber(score, locale, scoreDigits(board)) + (board.unit ?? ''),
    of: isMissing(score) || outOf === undefined ? '' : `/${formatNumber(outOf, locale)}`,
    hasScore: !isMissing(score),
    rank: rankView(board, row, locale),
    lines: linesOf(board, row, named, locale),
    groupsTitle: groups.length > 0 ? words.groups(blocName) : words.noReasons,
    groups,
    sum: sumText(groups, row, board, locale),
    strengths: comparedTexts(row.strengths, board, row, locale),
    weaknesses: comparedTexts(row.weaknesses, board, row, locale),
    gains: gainViews(board, row, locale),
    table: tableOf(groups, blocName, `${title} – ${titleOf(board, locale)}`, locale),
  };
}

/** The scorecard in one sentence. */
export function toldOf(
  { scoreTitle, score, of, rank, lines }: ScorecardView,
  locale: Language,
): string {
  const place = rank && `${scorecardWords(locale).rank}: ${rank.rank}${rank.of}`;
  const parts = [
    `${scoreTitle}: ${score}${of}`,
    place,
    rank?.interval,
    ...lines.map(({ text, reason }) => text || reason),
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}
