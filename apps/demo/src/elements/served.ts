import { scoreboard2023 } from '@thidua/quang-nam';
import { renderElement } from '@thidua/widgets/server';
import { attributesOf, type View } from '../embed/view.js';
import { Html } from '../html.js';
import { scoreboardPath } from '../routes.js';

/**
 * An element as it will look, readable and of its final size before any script runs.
 *
 * @param link to the full and latest figures, where this is not the page that has them
 */
export function served(view: View, link?: string): Html {
  return new Html(
    renderElement(view.noun, {
      scoreboard: scoreboard2023,
      attributes: { src: scoreboardPath, ...attributesOf(view) },
      lang: view.locale,
      link,
    }),
  );
}
