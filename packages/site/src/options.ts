import type { Locale } from '@thidua/core';
import type { OwnPages } from './document/site.js';
import type { Built } from './publish/built.js';
import type { SiteWords } from './site-words.js';

/** What a site is made from. */
export interface SiteOptions extends SiteWords {
  /** The scoreboard file. Its bytes are published as they are. */
  scoreboard: Uint8Array;
  /**
   * Where the site will be, such as `https://thidua.example`, without a stroke at the end. Pictures in
   * shown links, oEmbed and the list for search engines need it, and are left out without it.
   */
  origin?: string | undefined;
  /** Languages of the pages: Vietnamese, which stands at the root, and English where wanted. Both where not given. */
  languages?: readonly Locale[] | undefined;
  /** Name of the published file in `/data/`, without `.json`; `scoreboard` where not given. */
  dataName?: string | undefined;
  /**
   * The moment from which rendered countdowns count, in milliseconds since 1970 UTC; that of the
   * scoreboard's publication where not given. Scripts count from the present.
   */
  now?: number | undefined;
  /** Pages that this site alone has. */
  own?: OwnPages | undefined;
  /** Files that pages load and other sites embed; those of this package where not given. */
  built?: Built | undefined;
}
