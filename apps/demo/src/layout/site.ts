import type { Locale } from '@thidua/core';
import type { Publication } from '../embed/publication.js';
import type { Manifest } from '../manifest.js';
import type { OpenData } from '../open-data.js';
import type { Address, PageId } from '../routes.js';

/** What the build knows and a page needs: addresses of built files, and what is shown. */
export interface Site {
  /** Version of the elements that are shown. */
  version: string;
  /** Where the site is published, such as `https://example.org`; absent while that is not known. */
  origin?: string | undefined;
  /** Style sheets of every page. */
  styles: readonly string[];
  /** Fonts to fetch at once. */
  fonts: readonly string[];
  /** The script of a page, and the modules that it will ask for. */
  scripts: Partial<Record<PageId, PageScript>>;
  /** What the pages inside frames of other sites load. */
  framed: FramedFiles;
  /** What contents weigh on the wire, in bytes as brotli. */
  weigh: (contents: Iterable<string>) => number;
  /** The files that other sites load. */
  publication: Publication;
  /** What the elements say of themselves; absent while they have not been built. */
  manifest?: Manifest | undefined;
  /** The tables to download; absent while they have not been built. */
  openData?: OpenData | undefined;
}

/** A script, and the modules to fetch with it. */
export interface PageScript {
  src: string;
  modules: readonly string[];
}

/** Which page is being written, where it is, and in which language. */
export interface PageContext {
  site: Site;
  page: PageId;
  address: Address;
  locale: Locale;
}

/** Files of the pages inside frames. */
export interface FramedFiles {
  style: string;
  script: string;
  /** What both weigh on the wire, in bytes as brotli. */
  bytes: number;
}
