import { readFileSync, statSync } from 'node:fs';
import type { Scoreboard } from '@thidua/core';
import { largestBytes } from '../input/bytes.js';
import { textOf } from './make-scoreboard.js';

/** The scoreboard that is in a file; nothing where there is none, whatever else is there. */
function scoreboardAt(file: string): Scoreboard | undefined {
  try {
    const found = statSync(file);
    if (!found.isFile() || found.size > largestBytes) return undefined;
    return JSON.parse(readFileSync(file, 'utf8')) as Scoreboard;
  } catch {
    return undefined;
  }
}

/**
 * A scoreboard with the moment of publication of the one that is in a file, where nothing else of them
 * differs: what was made again of the same is no new publication, and keeps its bytes.
 */
export function asBefore(scoreboard: Scoreboard, file: string | undefined): Scoreboard {
  const before = file === undefined ? undefined : scoreboardAt(file);
  const publishedAt: unknown = before?.publishedAt;
  if (!before || typeof publishedAt !== 'string') return scoreboard;
  const again = { ...scoreboard, publishedAt };
  return textOf(again) === textOf(before) ? again : scoreboard;
}
