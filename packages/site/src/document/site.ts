import type { Locale, Scoreboard, Text } from '@thidua/core';
import type { Publication } from '../embed/publication.js';
import type { Address } from '../routes.js';
import type { Pictured } from '../sharing/picture.js';
import type { FooterPart, FrontWords, Link } from '../site-words.js';
import type { Html } from '../template.js';

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
  /** The style sheet that a page alone has, after those, by its id. */
  pageStyles: Readonly<Record<string, string>>;
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

/** What a page says of itself, and its content. */
export interface Page {
  title: string;
  description: string;
  /** What of the scoreboard it shows first: the picture of that goes with links to the page. */
  pictured?: Omit<Pictured, 'locale'>;
  /** What machines read about the page, in its head. */
  metadata?: Html | undefined;
  main: Html;
}

/** Pages, and parts of pages, that one site alone has. */
export interface OwnPages {
  pages: readonly OwnPage[];
  /** Ids of the pages in the main navigation, in their order; the front page, the own ones and the builder where not given. */
  navigation?: readonly string[] | undefined;
  /** Styles of every page, after the site's own. */
  styles?: readonly string[] | undefined;
  /** Scripts of pages, by their ids. */
  scripts?: Readonly<Record<string, PageScript>> | undefined;
  /**
   * Pages of localities, to which boards then lead: `/dia-phuong/{slug}/`, with `{code}` for a code.
   * Where a site has none, boards lead to scorecards.
   */
  localityPages?: Address | undefined;
  /** Beside the ranking on the front page. */
  aside?: ((context: PageContext) => Html) | undefined;
  /** At the end of the front page. */
  onward?: ((context: PageContext) => Html) | undefined;
  /** Whole documents by their addresses, that share nothing with the site but the server. */
  documents?: ((site: Site) => Iterable<readonly [address: string, document: string]>) | undefined;
  /** Other pages that help to embed, named at the head of the builder. */
  builderLinks?: readonly Link[] | undefined;
}

/** A page that one site alone has. */
export interface OwnPage {
  /** What it is; pages of one kind may share it. */
  id: string;
  address: Address;
  /** Its name in the navigation. */
  name: Text;
  /** Id of the page in the navigation that it belongs to. */
  below?: string | undefined;
  write: (context: PageContext) => Page;
}
