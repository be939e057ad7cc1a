import type { Locale, Locality } from '@thidua/core';
import { localities, localityProfiles } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { localityRoute } from '../../routes.js';
import { localitiesText } from './words.js';

/** Side of a tile, and the gap between two. */
const side = 96;
const step = 100;

/** The localities as tiles, each a link; on the page of one, that one and its neighbours stand out. */
export function tileMap(locale: Locale, here?: Locality): Html {
  const words = localitiesText[locale];
  const neighbours = localityProfiles.find(({ code }) => code === here?.code)?.neighbours ?? [];
  const columns = Math.max(...localities.map(({ tile }) => tile?.column ?? 0)) + 1;
  const rows = Math.max(...localities.map(({ tile }) => tile?.row ?? 0)) + 1;
  return html`<figure class="tile-map">
    <svg viewBox="0 0 ${columns * step} ${rows * step}" role="group" aria-label="${words.mapTitle}">
      ${localities.map((locality) => {
        const { code, tile, name } = locality;
        if (!tile) return undefined;
        const kind = code === here?.code ? 'here' : neighbours.includes(code) ? 'near' : '';
        const shape = html`<rect
            x="${tile.column * step}"
            y="${tile.row * step}"
            width="${side}"
            height="${side}"
            rx="6"
          />${label(name[locale], tile.column * step + side / 2, tile.row * step + side / 2)}`;
        return code === here?.code
          ? html`<g class="tile here">${shape}</g>`
          : html`<a class="tile ${kind}" href="${localityRoute(locality)[locale]}">${shape}</a>`;
      })}
    </svg>
    <figcaption class="source">${words.mapNote}</figcaption>
  </figure>`;
}

/** A name in two lines, the first word alone in the first. */
function label(name: string, x: number, y: number): Html {
  const [first, ...rest] = name.split(' ');
  // The space between the words is for screen readers; in a line it would shift the text.
  return html`<text
    ><tspan x="${x}" y="${y - 3}">${first}</tspan><tspan x="0" y="0"> </tspan
    ><tspan x="${x}" y="${y + 21}">${rest.join(' ')}</tspan></text
  >`;
}
