import { readFileSync, statSync } from 'node:fs';
import type { Scoreboard } from '@thidua/core';
import { largestBytes } from '@thidua/office';

/** The scoreboard that is in a file; nothing where there is none, whatever else is there. */
export function boardAt(file: string | undefined): Scoreboard | undefined {
  if (file === undefined) return undefined;
  try {
    const found = statSync(file);
    if (!found.isFile() || found.size > largestBytes) return undefined;
    return JSON.parse(readFileSync(file, 'utf8')) as Scoreboard;
  } catch {
    return undefined;
  }
}
