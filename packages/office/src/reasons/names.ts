import {
  formatMissing,
  formatNumber,
  isMissing,
  type Board,
  type Locale,
  type Score,
  type Scoreboard,
} from '@thidua/core';

/** Names of localities by their codes; the code itself where there is none. */
export function namesIn({ localities }: Scoreboard, locale: Locale): (code: string) => string {
  const names = new Map(localities.map(({ code, name }) => [code, name[locale]]));
  return (code) => names.get(code) ?? code;
}

/** A score as a board prints it, or why there is none. */
export const formatScore = (score: Score, { digits, unit = '' }: Board, locale: Locale): string =>
  isMissing(score)
    ? formatMissing(score.missing, locale)
    : `${formatNumber(score, locale, digits)}${unit}`;
