import { css, unsafeCSS } from 'lit';
import { mostColumns, mostRows } from './tile-map.places.js';

/** The least width of a tile, with its gap, in px; below it there is the list. */
const least = 44;
/** The greatest. */
const most = 104;

const upTo = (count: number, rule: (place: number) => string) =>
  unsafeCSS(Array.from({ length: count }, (_, place) => rule(place + 1)).join(''));

/** Places are classes, since a strict policy lets no style through. */
const places = css`
  ${upTo(mostColumns, (column) => `.c${column}{grid-column:${column}}`)}
  ${upTo(mostRows, (row) => `.r${row}{grid-row:${row}}`)}
  ${upTo(mostColumns, (width) => `.w${width} .tiles{grid-template-columns:repeat(${width},minmax(0,1fr));max-width:${width * most}px}`)}
`;

const asList = (scope: string): string =>
  `${scope} .map,${scope} .as-map{display:none}${scope} .members,${scope} .as-list{display:revert}${scope} .legend{display:block}`;

/** Up to this many px a column, tiles are set as tight as they go. */
const tight = 76;

const asTight = (scope: string): string =>
  `${scope} .tiles{gap:3px;margin-inline:-12px}${scope} .tile{padding:2px 1px;font-size:12px;letter-spacing:-0.02em}${scope} .name{font-weight:400}${scope} .dots{max-width:none}`;

const narrow = css`
  ${upTo(mostColumns, (width) => `@container (max-width:${width * tight}px){${asTight(`.w${width}`)}}`)}
`;

/** Where its tiles would be too small, a map is a list. */
const lists = css`
  ${upTo(mostColumns, (width) => `@container (max-width:${width * least - 1}px){${asList(`.w${width}`)}}`)}
  ${unsafeCSS(asList('.listed'))}
`;

export const tileMapStyles = css`
  .frame {
    container-type: inline-size;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
    margin: 0.75em 0;
    font-size: max(12px, 0.875em);
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin-block: 0.25em;
  }
  .count,
  dt {
    color: var(--m);
  }
  .members,
  .as-list {
    display: none;
  }
  .swatch {
    display: grid;
    flex: none;
    box-sizing: border-box;
    min-width: 28px;
    height: 20px;
    padding-inline: 4px;
    place-items: center;
    align-self: start;
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
  }
  .map {
    flex: 1 1 60%;
    min-width: 0;
  }
  .blocs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin: 0 0 0.5em;
  }
  /* The west is on the left in every script. */
  .tiles {
    display: grid;
    direction: ltr;
    grid-auto-rows: minmax(4.5em, 1fr);
    gap: 6px;
  }
  .tiles li {
    display: grid;
    position: relative;
  }
  /* Between two tiles of different blocs. */
  .left::before,
  .above::after {
    content: '';
    position: absolute;
    inset: -4px auto -4px -4px;
    border-left: 2px dotted var(--t);
  }
  .above::after {
    inset: -4px -4px auto;
    border: 0;
    border-top: 2px dotted var(--t);
  }
  .tile,
  .swatch {
    border: 1px solid var(--m);
    border-radius: 4px;
    background: var(--s);
    color: var(--t);
  }
  .tile {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-width: 0;
    padding: 4px;
    font: inherit;
    font-size: max(12px, 0.8125em);
    line-height: 1.2;
    text-align: start;
    text-decoration: none;
    overflow: hidden;
  }
  button.tile {
    cursor: pointer;
  }
  .name {
    font-weight: 600;
  }
  .value {
    margin-top: auto;
    font-size: 1.0769em;
  }
  .dots {
    flex: none;
    max-width: 100%;
    margin-top: 2px;
  }
  circle {
    fill: none;
    stroke: currentColor;
  }
  .full {
    fill: currentColor;
  }
  /* Dark ones are written on in the colour of the ground, which stands on the accent wherever links do. */
  .k5 {
    background: color-mix(in srgb, var(--a) 35%, var(--t));
    color: var(--s);
  }
  .k4 {
    background: var(--a);
    color: var(--s);
  }
  .k3 {
    background: color-mix(in srgb, var(--a) 34%, var(--s));
  }
  .k2 {
    background: color-mix(in srgb, var(--a) 20%, var(--s));
  }
  .k1 {
    background: color-mix(in srgb, var(--a) 7%, var(--s));
  }
  /* Without a value: like no class. */
  .k0 {
    border-style: dashed;
    background: repeating-linear-gradient(135deg, var(--k) 0 2px, var(--s) 2px 8px);
  }
  .tile.chosen {
    box-shadow:
      0 0 0 1px var(--s),
      0 0 0 4px var(--t);
  }
  .tile:focus-visible {
    outline: 3px solid var(--a);
    outline-offset: 5px;
  }
  .facts {
    flex: 1 1 14em;
    align-self: start;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--a);
  }
  .fact-name {
    font-weight: 600;
  }
  dl {
    margin: 0.25em 0;
  }
  dl div {
    display: flex;
    gap: 1em;
  }
  dt {
    flex: 0 0 7em;
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .facts a {
    display: inline-block;
    min-height: 24px;
  }
  ${places}
  ${narrow}
  ${lists}
  @media print {
    .frame {
      container-type: normal;
    }
    .tile,
    .swatch {
      background: none;
      color: #000;
    }
    .tiles li {
      break-inside: avoid;
    }
    .tile,
    .swatch {
      border-color: #000;
    }
  }
  /* Where no ground is painted, the line says the class. */
  @media print, (forced-colors: active) {
    .k2 {
      border-width: 2px;
    }
    .k3 {
      border-width: 3px;
    }
    .k4 {
      border-width: 4px;
    }
    .k5 {
      border-width: 5px;
    }
    .tile.k4,
    .tile.k5 {
      padding: 1px;
    }
    .tile.chosen {
      outline: 3px solid;
      outline-offset: 1px;
    }
  }
`;
