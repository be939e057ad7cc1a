import type { Scoreboard } from '@thidua/core';
import type { Sureness } from '../worker/protocol.js';

const known = new WeakMap<Scoreboard, { sureness: Sureness; made: Scoreboard }>();

/** A scoreboard whose rows tell how sure they are; the same one as long as both are the same. */
export function sureBoard(scoreboard: Scoreboard, sureness: Sureness | undefined): Scoreboard {
  const [board, ...others] = scoreboard.boards;
  if (!sureness || !board) return scoreboard;
  const before = known.get(scoreboard);
  if (before?.sureness === sureness) return before.made;
  const intervals = new Map(sureness.intervals);
  const rows = board.rows.map((row) => {
    const interval = intervals.get(row.code);
    return interval ? { ...row, interval: [...interval] as [number, number] } : row;
  });
  const made = { ...scoreboard, boards: [{ ...board, rows }, ...others] };
  known.set(scoreboard, { sureness, made });
  return made;
}
