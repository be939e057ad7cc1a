/** What the build knows of the files that other sites load: addresses on this site, and sizes. */
export interface Publication {
  /** The script that loads what a page uses, in its newest version. */
  loader: string;
  /** Gives frames their height, in the page around them. */
  frameScript: string;
  /** Tells the height, in the page inside a frame. */
  framedScript: string;
  /** Every element in one file that never changes. */
  pinned: PinnedScript;
  /** The scoreboard in its newest state. */
  scoreboard: string;
  /** The scoreboard as it is today, in a file that never changes. */
  archivedScoreboard: string;
  /** What files weigh on the wire, in bytes as brotli, by address. */
  bytes: Readonly<Record<string, number>>;
}

/** A script whose content a page can insist on. */
export interface PinnedScript {
  src: string;
  /** Subresource integrity: `sha384-…`. */
  integrity: string;
}
