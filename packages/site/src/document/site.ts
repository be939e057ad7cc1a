import type { Locale, Scoreboard, Text } from '@thidua/core';
import type { Publication } from '../embed/publication.js';
import type { FooterPart, FrontWords, OwnPages } from '../options.js';
import type { Address } from '../routes.js';

/** What every page of a site knows: the scoreboard, the site's words, and addresses of files. */
export interface Site {
  scoreboard: Scoreboard;
  name: Text;
  title: Text;
  notice?: Text | undefined;
  footer: readonly FooterPart[];
  front: FrontWords;
  languages: readonly Locale[];
  /** Where the site is published, such as `https://example.org`; absent while that is not known. */
  origin?: string | undefined;
  /** The moment from which rendered countdowns count, in milliseconds since 1970 UTC. */
  now: number;
  own: OwnPages;
  /** The main navigation. */
  navigation: readonly NavigationEntry[];
  /** Version of the elements that are shown. */
  version: string;
  /** Style sheets of every page. */
  styles: readonly string[];
  /** Fonts to fetch at once. */
  fonts: readonly string[];
  /** The script of a page by its id, and the modules that it will ask for. */
  scripts: Readonly<Record<string, PageScript>>;
  /** What the pages inside frames of other sites load. */
  framed: FramedFiles;
  /** The files that other sites load. */
  publication: Publication;
}

/** A page of the main navigation. */
export interface NavigationEntry {
  id: string;
  name: Text;
  address: Address;
  /** Ids of the pages that belong below it. */
  holds: readonly string[];
}

/** A script, and the modules to fetch with it. */
export interface PageScript {
  src: string;
  modules: readonly string[];
}

/** Which page is being written, where it is, and in which language. */
export interface PageContext {
  site: Site;
  /** Id of the page. */
  page: string;
  address: Address;
  locale: Locale;
}

/** Files of the pages inside frames. */
interface FramedFiles {
  style: string;
  script: string;
  /** What both weigh on the wire, in bytes as brotli. */
  bytes: number;
}
