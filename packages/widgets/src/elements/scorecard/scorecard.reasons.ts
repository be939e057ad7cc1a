import {
  formatNumber,
  formatPoints,
  formatValue,
  isMissing,
  textIn,
  type Board,
  type BoardRow,
  type ComparedPoints,
  type Language,
} from '@thidua/core';
import { pointDigits } from './scorecard.groups.js';
import { scorecardWords } from './scorecard.messages.js';

/** A gain in a sentence; the middle stands out. */
export interface GainView {
  before: string;
  gain: string;
  after: string;
}

/** Strengths or weaknesses, a sentence each. */
export function comparedTexts(
  compared: readonly ComparedPoints[] = [],
  board: Board,
  row: BoardRow,
  locale: Language,
): string[] {
  return compared.flatMap(({ criterion: id, points, median }) => {
    const criterion = board.criteria?.find((each) => each.id === id);
    const reason = row.breakdown?.find((each) => each.criterion === id);
    if (!criterion) return [];
    const value = reason?.counted ?? reason?.value;
    const told =
      reason && value !== undefined && !isMissing(value)
        ? formatValue(value, criterion, locale, reason.target !== undefined)
        : '–';
    const own = formatPoints(Number(points.toFixed(pointDigits)), criterion.maxPoints, locale);
    const middle = formatNumber(median, locale);
    return [scorecardWords(locale).compared(textIn(criterion.title, locale), told, own, middle)];
  });
}

/** The nearest gains in sentences. */
export function gainViews(board: Board, { gains = [] }: BoardRow, locale: Language): GainView[] {
  const words = scorecardWords(locale);
  return gains.flatMap(({ criterion: id, value, neededValue, gain, score, rank }) => {
    const criterion = board.criteria?.find((each) => each.id === id);
    if (!criterion) return [];
    const [now, needed] = [value, neededValue].map((each) =>
      formatValue(each, criterion, locale, true),
    );
    const place = rank === undefined ? undefined : formatNumber(rank, locale);
    return [
      {
        before: words.gain({
          title: textIn(criterion.title, locale),
          now: now ?? '',
          needed: needed ?? '',
        }),
        gain: words.gained(formatNumber(gain, locale)),
        after: words.becomes(formatNumber(score, locale, board.digits), place),
      },
    ];
  });
}
