import { brotliCompressSync } from 'node:zlib';
import type { BoardRow, Scoreboard } from '@thidua/core';

/** Compressed, a page loads at most this much of a scoreboard before it shows anything. */
const mostCompressed = 60_000;

/** What only the scorecard of one locality shows. */
const reasons = [
  ...['breakdown', 'strengths', 'weaknesses', 'gains', 'gradeReason', 'tieBreak'],
] as const satisfies readonly (keyof BoardRow)[];

const encoded = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value)}\n`);

const hasReasons = (row: BoardRow): boolean => reasons.some((name) => row[name] !== undefined);

/** A row without its reasons. */
const bare = (row: BoardRow): BoardRow =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => !(reasons as readonly string[]).includes(name)),
  ) as unknown as BoardRow;

/** A scoreboard file, and the files that it names, by their addresses below its folder. */
export interface Divided {
  scoreboard: Uint8Array;
  details: Map<string, Uint8Array>;
}

/**
 * Where a scoreboard is large, the reasons of its rows go into a file for each locality, and each board
 * says where these are. A small one stays as it is, byte for byte.
 *
 * @param folder of the details, relative to that of the scoreboard, with a slash at its end; another
 *   one for other figures, so that reasons never belong to another edition than the rows
 * @param most bytes, compressed, that stay in one file
 */
export function divided(scoreboard: Uint8Array, folder: string, most = mostCompressed): Divided {
  const details = new Map<string, Uint8Array>();
  // Text of so many bytes is never that small, and takes seconds to compress.
  const isSmall = scoreboard.length < 20 * most && brotliCompressSync(scoreboard).length <= most;
  if (isSmall) return { scoreboard, details };
  const whole = JSON.parse(new TextDecoder().decode(scoreboard)) as Scoreboard;
  const boards = whole.boards.map((board) => {
    if (board.details || !board.rows.some(hasReasons)) return board;
    for (const row of board.rows) {
      details.set(`${folder}${board.id}/${encodeURIComponent(row.code)}.json`, encoded(row));
    }
    return { ...board, rows: board.rows.map(bare), details: `${folder}${board.id}/{code}.json` };
  });
  return details.size === 0
    ? { scoreboard, details }
    : { scoreboard: encoded({ ...whole, boards }), details };
}
