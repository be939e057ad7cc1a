import type { Language, Scoreboard } from '@thidua/core';
import type { Problem } from '../../shared/error-event.js';
import { leaderboardWords } from './leaderboard.messages.js';

/** The problem that no bloc has this id, with the existing ones; nothing if the bloc exists. */
export function problemOfBloc(
  { blocs }: Scoreboard,
  id: string,
  locale: Language,
): Problem | undefined {
  if (blocs.some((bloc) => bloc.id === id)) return undefined;
  const known = blocs.map((bloc) => bloc.id).join(', ') || '–';
  return { code: 'unknown-bloc', message: leaderboardWords(locale).unknownBloc(id, known) };
}
