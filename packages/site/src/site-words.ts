import type { Text } from '@thidua/core';

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
