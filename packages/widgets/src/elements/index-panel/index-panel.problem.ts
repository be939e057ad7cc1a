import type { Language, Scoreboard } from '@thidua/core';
import type { Problem } from '../../shared/error-event.js';
import { indexPanelWords } from './index-panel.messages.js';

/** Why there is nothing to show: no indices, or not the one that is named. */
export function problemOf(
  scoreboard: Scoreboard | undefined,
  index: string | undefined,
  locale: Language,
): Problem | undefined {
  const { indices = [] } = scoreboard ?? {};
  const words = indexPanelWords(locale);
  if (indices.length === 0) return { code: 'no-data', message: words.needsData };
  if (!index || indices.some(({ id }) => id === index)) return undefined;
  const known = indices.map(({ id }) => id).join(', ');
  return { code: 'unknown-index', message: words.unknownIndex(index, known), cause: index };
}
