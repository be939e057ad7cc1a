import type { Scoreboard } from '@thidua/core';
import { textOf } from './make-scoreboard.js';

/**
 * A scoreboard with the moment of publication of one that was made before, where nothing else of them
 * differs: what was made again of the same is no new publication, and keeps its bytes.
 */
export function asBefore(scoreboard: Scoreboard, before: Scoreboard | undefined): Scoreboard {
  const publishedAt: unknown = before?.publishedAt;
  if (!before || typeof publishedAt !== 'string') return scoreboard;
  const again = { ...scoreboard, publishedAt };
  return textOf(again) === textOf(before) ? again : scoreboard;
}
