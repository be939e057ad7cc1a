import type { Board, BoardRow } from '@thidua/core';

/** The element, as far as this matters. */
interface Host {
  src: string | undefined;
  integrity: string | undefined;
  requestUpdate: () => void;
}

/**
 * The reasons of the one row that is shown, where a large scoreboard keeps them in a file for each
 * locality. They are asked for once the row is drawn, and added to it.
 */
export class ReasonsBeside {
  #asked: BoardRow | undefined;
  /** `undefined` while it is on the way, `null` where it could not be had. */
  #read: BoardRow | null | undefined;

  constructor(readonly host: Host) {}

  /** The board with what has been read so far, or `null` where the reasons could not be had. */
  completed(board: Board, code: string | undefined): Board | null {
    const { src, integrity } = this.host;
    const { rows, details } = board;
    const row = code ? rows.find((each) => each.code === code) : rows[0];
    // A file whose content is pinned is the whole of what may be shown.
    if (!details || !src || integrity || !row || row.breakdown) return board;
    if (this.#asked !== row) void this.#ask(details, row, src);
    const read = this.#read;
    if (read === undefined) return board;
    return read && { ...board, rows: rows.map((each) => (each === row ? read : each)) };
  }

  async #ask(details: string, row: BoardRow, src: string): Promise<void> {
    this.#asked = row;
    this.#read = undefined;
    const read = await import('./scorecard.details.js')
      .then(({ rowWithReasons }) => rowWithReasons(row, details, src))
      // A sentence says so.
      .catch(() => null);
    if (this.#asked !== row) return;
    this.#read = read;
    this.host.requestUpdate();
  }
}
