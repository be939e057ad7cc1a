import {
  formatDate,
  parseCivilDate,
  textIn,
  type Board,
  type Language,
  type Scoreboard,
} from '@thidua/core';
import { boardWords } from './board.messages.js';
import type { Problem } from './error-event.js';

/** The requested ranking; the first if none is named. */
export function boardOf(
  { boards }: Scoreboard,
  id: string | undefined,
  locale: Language,
): Board | Problem {
  const board = id ? boards.find((item) => item.id === id) : boards[0];
  if (board) return board;
  const known = boards.map((item) => item.id).join(', ') || '–';
  return { code: 'unknown-board', message: boardWords(locale).unknownBoard(id ?? '', known) };
}

/** The message for a day before the ranking was published; nothing on other days. */
export function notYetKnown(
  board: Board,
  day: string | undefined,
  locale: Language,
): string | undefined {
  const asOf = day && parseCivilDate(day);
  return asOf && asOf.ok && asOf.value < board.asOf
    ? boardWords(locale).notYet(formatDate(board.asOf, locale), formatDate(asOf.value, locale))
    : undefined;
}

/** What is ranked, and when. */
export function titleOf({ title, period }: Board, locale: Language): string {
  const text = textIn(title, locale);
  return text.includes(period) ? text : `${text} (${period})`;
}
