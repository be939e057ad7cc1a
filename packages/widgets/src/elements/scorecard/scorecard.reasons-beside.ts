import type { Board, BoardRow } from '@thidua/core';
import { isServer } from 'lit';

/** The element, as far as this matters. */
interface Host {
  src: string | undefined;
  integrity: string | undefined;
  scoreboard: unknown;
  requestUpdate: () => void;
}

/** A board to draw, and whether the reasons of its row could not be had. */
interface Completed {
  board: Board;
  isWithoutReasons: boolean;
}

/**
 * The reasons of the one row that is shown, where a large scoreboard keeps them in a file for each
 * locality. They are asked for once the row is drawn, and added to it.
 */
export class ReasonsBeside {
  #of: BoardRow | undefined;
  #row: BoardRow | undefined;
  #hasFailed = false;

  constructor(readonly host: Host) {}

  /** The board with what has been read so far. */
  completed(board: Board, code: string | undefined): Completed {
    const { src, integrity, scoreboard } = this.host;
    const row = code ? board.rows.find((each) => each.code === code) : board.rows[0];
    const isBeside = board.details && src && !scoreboard && row && !row.breakdown;
    // A file whose content is pinned is the whole of what may be shown.
    if (!isBeside || integrity || isServer) return { board, isWithoutReasons: false };
    if (this.#of !== row) void this.#ask(board, row, src);
    const read = this.#row;
    return {
      board: read
        ? { ...board, rows: board.rows.map((each) => (each === row ? read : each)) }
        : board,
      isWithoutReasons: this.#hasFailed,
    };
  }

  async #ask(board: Board, of: BoardRow, src: string): Promise<void> {
    this.#of = of;
    this.#row = undefined;
    this.#hasFailed = false;
    let row: BoardRow | undefined;
    try {
      const { detailsAddress, rowWithReasons } = await import('./scorecard.details.js');
      const address = detailsAddress(board, of.code, src);
      row = address ? await rowWithReasons(of, address) : undefined;
    } catch {
      row = undefined;
    }
    if (this.#of !== of) return;
    this.#row = row;
    this.#hasFailed = !row;
    this.host.requestUpdate();
  }
}
