import type { Board } from '../model/board/board.js';
import type { Locale } from '../model/value/text.js';
import { formatDate } from './date.js';

/**
 * Says from when to when a board's year runs, where that is not the calendar year; otherwise nothing.
 *
 * @example
 * formatDaysOfYear({ period: '2023', days: { from: '2022-11-15', to: '2023-11-14' } }, 'en');
 * // 'The year 2023 runs from 15 November 2022 to 14 November 2023'
 */
export function formatDaysOfYear(
  { period, days }: Pick<Board, 'period' | 'days'>,
  locale: Locale,
): string | undefined {
  if (!days) return undefined;
  const [from, to] = [formatDate(days.from, locale), formatDate(days.to, locale)];
  return locale === 'vi'
    ? `Năm ${period} tính từ ngày ${from} đến ngày ${to}`
    : `The year ${period} runs from ${from} to ${to}`;
}
