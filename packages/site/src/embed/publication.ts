import type { Noun } from './nouns.js';

/** What the build knows of the files that other sites load: addresses on this site, and sizes. */
export interface Publication {
  /** The script that loads what a page uses, in its newest version. */
  loader: string;
  /** What the loader loads for each element, by its noun. */
  elements: Readonly<Record<string, string>>;
  /** Gives frames their height, in the page around them. */
  frameScript: string;
  /** Tells the height, in the page inside a frame. */
  framedScript: string;
  /** Each element with all that it needs, in one file that never changes. */
  pinned: Readonly<Record<Noun, PinnedScript>>;
  /** The scoreboard in its newest state. */
  scoreboard: string;
  /** The scoreboard as it is today, in a file that never changes. */
  archivedScoreboard: string;
  /** Its integrity: the element that shows it refuses any other content. */
  archivedIntegrity: string;
  /**
   * What comes over the wire for each of these addresses, in bytes as brotli, without headers: the
   * file and all that it imports, now or later; for an element, what the loader has not brought.
   * Elements share files, so several weigh less than their sum.
   */
  bytes: Readonly<Record<string, number>>;
}

/** A script whose content a page can insist on. */
export interface PinnedScript {
  src: string;
  /** Subresource integrity: `sha384-…`. */
  integrity: string;
}
