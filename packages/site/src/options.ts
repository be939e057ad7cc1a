import type { Locale, Text } from '@thidua/core';
import type { Html } from './template.js';
import type { Page } from './document/document.js';
import type { PageContext, PageScript, Site } from './document/site.js';
import type { Built } from './publish/built.js';
import type { Address } from './routes.js';

/** Whose site it is and what it says, in words that a file can hold. */
export interface SiteWords {
  /** Name of the site, in the head of every page and where links to it are shown. `Thi Đua` where not given. */
  name?: Text | undefined;
  /** Heading of the front page; the scoreboard's title where not given. */
  title?: Text | undefined;
  /** Who publishes the scoreboard; said in the foot, unless `footer` says something else. */
  organisation?: Text | undefined;
  /** One line under the head of every page, such as whose site it is not. */
  notice?: Text | undefined;
  /** What the foot says, before what it says of the software; made from the scoreboard where not given. */
  footer?: readonly FooterPart[] | undefined;
  /** What the front page says around the figures. */
  front?: FrontWords | undefined;
}

/** A part of the foot of every page. */
export interface FooterPart {
  /** Name of the part in addresses: lower-case letters, digits and hyphens. */
  id: string;
  title: Text;
  text: Text;
  /** What no reader may miss. */
  warning?: Text | undefined;
  links?: readonly Link[] | undefined;
}

/** A way to another page. */
export interface Link {
  text: Text;
  /** `https:`, or an address on the site such as `/nhung/`, in each language. */
  href: Text;
}

/** Words of the front page. What is not given follows from the scoreboard. */
export interface FrontWords {
  /** One sentence for search engines and shown links. */
  description?: Text | undefined;
  /** What the movement calls for, quoted, and from where. */
  call?: { text: Text; source: Text } | undefined;
  /** Heading of the first target, for screen readers: the element names it too. */
  targetTitle?: Text | undefined;
  /** Where more is said of the first target. */
  targetMore?: Link | undefined;
  rankingTitle?: Text | undefined;
  rankingLead?: Text | undefined;
  anniversaryTitle?: Text | undefined;
  anniversaryLead?: Text | undefined;
}

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

/** Pages, and parts of pages, that one site alone has. */
export interface OwnPages {
  pages: readonly OwnPage[];
  /** Ids of the pages in the main navigation, in their order; the front page, the own ones and the builder where not given. */
  navigation?: readonly string[] | undefined;
  /** Styles of every page, after the site's own. */
  styles?: readonly string[] | undefined;
  /** Scripts of pages, by their ids. */
  scripts?: Readonly<Record<string, PageScript>> | undefined;
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
