import type { Board, BoardRow } from '@thidua/core';

/** The element, as far as this matters. */
interface Host {
  src: string | undefined;
  integrity: string | undefined;
  scoreboard: unknown;
  requestUpdate: () => void;
}

/**
 * The reasons of the one row that is shown, where a large scoreboard keeps them in a file for each
 * locality. They are asked for once the row is drawn, and added to it.
 */
export class ReasonsBeside {
  #asked: BoardRow | undefined;
  /** `undefined` while it is on the way. */
  #read: BoardRow | 'failed' | undefined;

  constructor(readonly host: Host) {}

  /** The board with what has been read so far, or `failed` where the reasons could not be had. */
  completed(board: Board, code: string | undefined): Board | 'failed' {
    const { src, integrity, scoreboard } = this.host;
    const { rows, details } = board;
    const row = code ? rows.find((each) => each.code === code) : rows[0];
    // A file whose content is pinned is the whole of what may be shown.
    if (!details || !src || integrity || scoreboard || !row || row.breakdown) return board;
    if (this.#asked !== row) void this.#ask(details, row, src);
    const read = this.#read;
    if (typeof read !== 'object') return read ?? board;
    return { ...board, rows: rows.map((each) => (each === row ? read : each)) };
  }

  async #ask(details: string, row: BoardRow, src: string): Promise<void> {
    this.#asked = row;
    this.#read = undefined;
    let read: BoardRow | 'failed' = 'failed';
    try {
      read = await (await import('./scorecard.details.js')).rowWithReasons(row, details, src);
    } catch {
      // A sentence says so.
    }
    if (this.#asked !== row) return;
    this.#read = read;
    this.host.requestUpdate();
  }
}
