import { formatDate, parseCivilDate, type Board, type Locale, type Scoreboard } from '@thidua/core';
import type { Problem } from '../../shared/error-event.js';
import { leaderboardWords } from './leaderboard.messages.js';

/** The requested ranking; the first if none is named. */
export function boardOf(
  { boards }: Scoreboard,
  id: string | undefined,
  locale: Locale,
): Board | Problem {
  const board = id ? boards.find((item) => item.id === id) : boards[0];
  if (board) return board;
  const known = boards.map((item) => item.id).join(', ') || '–';
  return { code: 'unknown-board', message: leaderboardWords[locale].unknownBoard(id ?? '', known) };
}

/** The problem that no bloc has this id, with the existing ones; nothing if the bloc exists. */
export function problemOfBloc(
  { blocs }: Scoreboard,
  id: string,
  locale: Locale,
): Problem | undefined {
  if (blocs.some((bloc) => bloc.id === id)) return undefined;
  const known = blocs.map((bloc) => bloc.id).join(', ') || '–';
  return { code: 'unknown-bloc', message: leaderboardWords[locale].unknownBloc(id, known) };
}

/** The message for a day before the ranking was published; nothing on other days. */
export function notYetKnown(
  board: Board,
  day: string | undefined,
  locale: Locale,
): string | undefined {
  const asOf = day && parseCivilDate(day);
  return asOf && asOf.ok && asOf.value < board.asOf
    ? leaderboardWords[locale].notYet(
        formatDate(board.asOf, locale),
        formatDate(asOf.value, locale),
      )
    : undefined;
}

/** What is ranked, and when. */
export function titleOf({ title, period }: Board, locale: Locale): string {
  const text = title[locale];
  return text.includes(period) ? text : `${text} (${period})`;
}
