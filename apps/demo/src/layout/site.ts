import type { Locale } from '@thidua/core';
import type { PageId } from '../routes.js';
import type { Manifest } from '../manifest.js';

/** What the build knows and a page needs: addresses of built files, and what is shown. */
export interface Site {
  /** Version of the elements that are shown. */
  version: string;
  /** Style sheets of every page. */
  styles: readonly string[];
  /** Fonts to fetch at once. */
  fonts: readonly string[];
  /** The script of a page, and the modules that it will ask for. */
  scripts: Partial<Record<PageId, { src: string; imports: readonly string[] }>>;
  /** What the elements say of themselves; absent while they have not been built. */
  manifest?: Manifest | undefined;
}

/** Which page is being written, and in which language. */
export interface PageContext {
  site: Site;
  page: PageId;
  locale: Locale;
}
