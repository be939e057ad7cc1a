import type { Area, Shape } from '../../picture/drawing.js';
import { fitText } from '../../picture/fit-text.js';
import { linesOf } from '../../picture/lines-of.js';
import { palette } from '../../picture/palette.js';
import type { TileMapView, TileView } from './tile-map.view.js';

/** Colours of the classes from none to the best, those of the light theme. */
const fills = ['#ffffff', '#eef3f5', '#ced8dc', '#acc6cd', '#0b5a6e', '#0e4a5a'];
const darkFrom = 4;

const gap = 6;
const legendWidth = 300;
const swatch = 30;
const rowHeight = 46;
/** The least heights of a tile for its name, for a number below it, and for a name of two lines. */
const legible = 20;
const roomy = 60;
const roomier = 90;

const inkOf = (shade: number): string => (shade >= darkFrom ? palette.paper : palette.text);

/** A box in the look of its class. */
function boxes(area: Area, shade: number): Shape[] {
  const box = { kind: 'box', ...area, radius: 6 } as const;
  return [
    { ...box, colour: fills[shade] ?? palette.paper },
    { ...box, colour: palette.quiet, outline: shade === 0 ? 2 : 1 },
  ];
}

function tileShapes(tile: TileView, area: Area): Shape[] {
  const colour = inkOf(tile.of.shade);
  const room = { x: area.x + 6, width: area.width - 12 };
  const isRoomy = area.height >= roomy;
  const name = fitText(tile.name, {
    ...{
      width: room.width,
      sizes: area.height >= roomy ? [20, 18, 16, 14] : [14],
      weight: 600,
      lines: area.height >= roomier ? 2 : 1,
    },
  });
  const value = fitText(tile.value, { width: room.width, sizes: [22, 18, 14], weight: 400 });
  return [
    ...boxes(area, tile.of.shade),
    ...(area.height >= legible
      ? linesOf(name, { x: room.x, y: area.y + 2, weight: 600, colour })
      : []),
    ...(isRoomy
      ? linesOf(value, {
          ...{ x: room.x, y: area.y + area.height - value.size * 1.25 - 2, weight: 400, colour },
        })
      : []),
  ];
}

/** The tiles on the left as large as they fit, the classes with their counts on the right. */
export function drawTiles(area: Area, { tiles, columns, classes }: TileMapView): Shape[] {
  const rows = Math.max(...tiles.map(({ place }) => place.row));
  const top = area.y + 20;
  const width = (area.width - legendWidth - 40) / columns;
  const height = Math.min((area.height - 40) / rows, width);
  const shown = tiles.flatMap((tile) => {
    const { column, row } = tile.place;
    const x = area.x + (column - 1) * width;
    const y = top + (row - 1) * height;
    return tileShapes(tile, { x, y, width: width - gap, height: height - gap });
  });
  const legendX = area.x + area.width - legendWidth;
  const step = Math.min(rowHeight, (area.height - 40) / classes.length);
  const legend = classes.flatMap(({ of, count }, place) => {
    const y = top + place * step;
    const label = fitText(`${of.label}: ${count}`, {
      ...{ width: legendWidth - swatch - 16, sizes: [26, 22, 18], weight: 400 },
    });
    return [
      ...boxes({ x: legendX, y, width: swatch, height: Math.min(swatch, step - gap) }, of.shade),
      ...linesOf(label, { x: legendX + swatch + 16, y, weight: 400, colour: palette.text }),
    ];
  });
  return [...shown, ...legend];
}
