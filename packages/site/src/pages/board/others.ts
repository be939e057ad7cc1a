import type { PageContext } from '../../document/site.js';
import { viewRoute } from '../../embed/addresses.js';
import { nouns, type Noun } from '../../embed/nouns.js';
import { everythingShown } from '../../embed/shown.js';
import { html, type Html } from '../../template.js';
import { boardWords } from './words.js';

/** Elements of which the page shows the first. */
const onBoardPage: readonly Noun[] = ['progress', 'leaderboard', 'countdown', 'tile-map'];

/** The ways to everything of the scoreboard that the page itself does not show. */
export function othersOf({ site, locale }: PageContext): Html | undefined {
  const words = boardWords[locale];
  const groups = nouns.flatMap((noun) => {
    const all = everythingShown(site.scoreboard).filter((shown) => shown.noun === noun);
    // The page itself shows the first of what it has.
    const others = onBoardPage.includes(noun) ? all.slice(1) : all;
    return others.length > 0 ? [{ noun, others }] : [];
  });
  if (groups.length === 0) return undefined;
  return html`<nav class="others" aria-label="${words.othersTitle}">
    ${groups.map(
      ({ noun, others }) =>
        html`<div>
          <h2>${words.others[noun]}</h2>
          <ul>
            ${others.map(
              (shown) =>
                html`<li>
                  <a href="${viewRoute(shown)[locale]}">${shown.title[locale]}</a>
                </li>`,
            )}
          </ul>
        </div>`,
    )}
  </nav>`;
}
