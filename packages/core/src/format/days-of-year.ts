import type { Board } from '../model/board/board.js';
import type { Language } from '../model/value/text.js';
import { formatDate } from './date.js';
import { messages } from './messages.js';

/** From when to when a year runs. */
export interface YearWords {
  runs: (year: string, from: string, to: string) => string;
}

export const yearWords = messages<YearWords>('year', {
  vi: { runs: (year, from, to) => `Năm ${year} tính từ ngày ${from} đến ngày ${to}` },
  en: { runs: (year, from, to) => `The year ${year} runs from ${from} to ${to}` },
});

/**
 * Says from when to when a board's year runs, where that is not the calendar year; otherwise nothing.
 *
 * @example
 * formatDaysOfYear({ period: '2023', days: { from: '2022-11-15', to: '2023-11-14' } }, 'en');
 * // 'The year 2023 runs from 15 November 2022 to 14 November 2023'
 */
export function formatDaysOfYear(
  { period, days }: Pick<Board, 'period' | 'days'>,
  language: Language,
): string | undefined {
  if (!days) return undefined;
  const { from, to } = days;
  return yearWords(language).runs(period, formatDate(from, language), formatDate(to, language));
}
