import { renderElement } from '@thidua/widgets/server';
import type { Site } from '../document/site.js';
import type { Html } from '../template.js';
import { trustedMarkup } from '../trusted-markup.js';
import { viewRoute } from './addresses.js';
import { attributesOf, type View } from './view.js';

/**
 * Where a locality of a board leads: to its page where the site has one, and otherwise to its
 * scorecard, at an address that others can be sent.
 */
export const localityHref = ({ own }: Pick<Site, 'own'>, { id, locale }: View): string =>
  own.localityPages?.[locale] ?? `${viewRoute({ noun: 'scorecard', id })[locale]}?locality={code}`;

/** How an element stands on a page. */
interface Standing {
  /** To the full and latest figures, where this is not the page that has them. */
  link?: string;
  /** Where localities lead; a tile, whose page has no other use for a choice, as on the board. */
  href?: string | undefined;
}

/** An element as it will look, readable and of its final size before any script runs. */
export function served(site: Site, view: View, on: Standing = {}): Html {
  const { scoreboard, publication, now } = site;
  const { link, href = view.noun === 'tile-map' ? localityHref(site, view) : undefined } = on;
  return trustedMarkup(
    renderElement(view.noun, {
      ...{ scoreboard, now, link },
      attributes: { src: publication.scoreboard, ...(href && { href }), ...attributesOf(view) },
      lang: view.locale,
    }),
  );
}
