import type { Locale, Locality } from '@thidua/core';
import { localities, localityProfiles } from '@thidua/quang-nam';
import { html, nothing, type Html } from '@thidua/site/parts';
import { localityRoute } from '../../routes.js';
import { localitiesText } from './words.js';

/** Side of a tile, and the gap between two. */
const side = 96;
const step = 100;

/** What a tile says besides its name: a value, and how strong its colour is. */
interface Shade {
  value: string;
  shade: number;
}

/**
 * The localities as tiles, each a link; on the page of one, that one and its neighbours stand out.
 *
 * @param shaded colours of the tiles by code, where they have any
 */
export function tileMap(
  locale: Locale,
  { here, shaded, legend }: { here?: Locality; shaded?: Map<string, Shade>; legend?: string },
): Html {
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
          />${label(name[locale], tile.column * step + side / 2, tile.row * step + side / 2, shaded?.get(code)?.value)}`;
        return code === here?.code
          ? html`<g class="tile here">${shape}</g>`
          : html`<a
              class="tile ${kind}"
              href="${localityRoute(locality)[locale]}"
              data-code=${shaded ? code : nothing}
              data-shade=${shaded?.get(code)?.shade ?? nothing}
              >${shape}</a
            >`;
      })}
    </svg>
    <figcaption class="source">
      ${legend ? html`<span id="map-legend">${legend}</span>` : nothing} ${words.mapNote}
    </figcaption>
  </figure>`;
}

/** A name in two lines, the first word alone in the first, and a value below it. */
function label(name: string, x: number, y: number, value?: string): Html {
  const [first, ...rest] = name.split(' ');
  const top = value === undefined ? y : y - 14;
  // The space between the words is for screen readers; in a line it would shift the text.
  return html`<text
    ><tspan x="${x}" y="${top - 3}">${first}</tspan><tspan x="0" y="0"> </tspan
    ><tspan x="${x}" y="${top + 21}">${rest.join(' ')}</tspan>${
      value === undefined
        ? nothing
        : html`<tspan x="0" y="0"> </tspan
            ><tspan class="tile-value" x="${x}" y="${top + 47}">${value}</tspan>`
    }</text
  >`;
}
