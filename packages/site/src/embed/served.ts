import { renderElement } from '@thidua/widgets/server';
import type { Site } from '../document/site.js';
import type { Html } from '../template.js';
import { trustedMarkup } from '../trusted-markup.js';
import { viewRoute } from './addresses.js';
import { attributesOf, type View } from './view.js';

/** Where the tile of a locality leads: to its scorecard on the same board. */
function ways({ noun, id, locale }: View): Record<string, string> {
  if (noun !== 'tile-map') return {};
  return { href: `${viewRoute({ noun: 'scorecard', id })[locale]}?locality={code}` };
}

/**
 * An element as it will look, readable and of its final size before any script runs.
 *
 * @param link to the full and latest figures, where this is not the page that has them
 */
export function served({ scoreboard, publication, now }: Site, view: View, link?: string): Html {
  return trustedMarkup(
    renderElement(view.noun, {
      ...{ scoreboard, now, link },
      attributes: { src: publication.scoreboard, ...ways(view), ...attributesOf(view) },
      lang: view.locale,
    }),
  );
}
