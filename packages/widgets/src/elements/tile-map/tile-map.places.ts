/** A locality with the place that its data give it. */
export interface Placeable {
  code: string;
  bloc?: string | undefined;
  tile?: { column: number; row: number } | undefined;
}

/** Where a tile stands on the drawing, both from 1, and at which of its sides a line parts blocs. */
export interface Place {
  column: number;
  row: number;
  isPartedLeft: boolean;
  isPartedAbove: boolean;
}

/** The tiles of a map, and who found no place on it. */
export interface Places {
  columns: number;
  placeOf: ReadonlyMap<string, Place>;
  unplaced: readonly string[];
}

/** More do not fit side by side; then there is only the list. */
export const mostColumns = 24;
/** More would be a map of several screens. */
export const mostRows = 40;

const key = (column: number, row: number): string => `${column} ${row}`;

/**
 * Places tiles on the smallest grid that holds them. Who has no place, or one that is taken already, is
 * not left out in silence: the result names them. A map that no screen holds places nobody.
 *
 * @param units in the order in which they take their places
 */
export function placesOf(units: readonly Placeable[]): Places {
  const taken = new Map<string, Placeable>();
  for (const unit of units) {
    const { tile } = unit;
    if (!tile) continue;
    const place = key(tile.column, tile.row);
    if (!taken.has(place)) taken.set(place, unit);
  }
  const placed = [...taken.values()];
  const ends = (side: 'column' | 'row'): [number, number] => {
    const all = placed.map(({ tile }) => tile?.[side] ?? 0);
    return [Math.min(...all), Math.max(...all)];
  };
  const [left, right] = ends('column');
  const [top, bottom] = ends('row');
  const columns = right - left + 1;
  const doFit = placed.length > 1 && columns <= mostColumns && bottom - top < mostRows;
  if (!doFit) return { columns: 0, placeOf: new Map(), unplaced: units.map(({ code }) => code) };

  const isOther = ({ bloc }: Placeable, column: number, row: number): boolean => {
    const other = taken.get(key(column, row));
    return other !== undefined && other.bloc !== bloc;
  };
  const placeOf = new Map(
    placed.map((unit) => {
      const { column, row } = unit.tile ?? { column: 0, row: 0 };
      const isPartedLeft = isOther(unit, column - 1, row);
      const isPartedAbove = isOther(unit, column, row - 1);
      return [
        unit.code,
        { column: column - left + 1, row: row - top + 1, isPartedLeft, isPartedAbove },
      ];
    }),
  );
  return {
    columns,
    placeOf,
    unplaced: units.flatMap(({ code }) => (placeOf.has(code) ? [] : [code])),
  };
}

/** Arrows by the eighth of the circle, from the right, clockwise. */
const arrows = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'];
/** Nearer to the middle than this, in tiles, a bloc lies in no direction. */
const middle = 0.75;

/** In which direction from the middle of a map some of its tiles lie; `·` for none. */
export function directionOf(some: readonly Place[], all: readonly Place[]): string {
  const mean = (places: readonly Place[], side: 'column' | 'row'): number =>
    places.reduce((sum, place) => sum + place[side], 0) / places.length;
  const x = mean(some, 'column') - mean(all, 'column');
  const y = mean(some, 'row') - mean(all, 'row');
  if (!(Math.hypot(x, y) >= middle)) return '·';
  const eighth = Math.round((Math.atan2(y, x) / Math.PI) * 4);
  return arrows[(eighth + arrows.length) % arrows.length] ?? '·';
}

const steps = new Map<string, readonly [x: number, y: number]>([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** A step aside costs as much as so many ahead: what lies straight ahead is nearer. */
const aside = 3;

/**
 * The tile to which a key leads: the nearest one in its direction, the first or the last by rank; the
 * same one at an edge; nothing for another key.
 *
 * @param tiles in the order of their ranks
 */
export function tileFrom<Tile extends Pick<Place, 'column' | 'row'>>(
  tiles: readonly Tile[],
  from: Tile,
  pressed: string,
): Tile | undefined {
  if (pressed === 'Home') return tiles[0];
  if (pressed === 'End') return tiles.at(-1);
  const step = steps.get(pressed);
  if (!step) return undefined;
  const [x, y] = step;
  let nearest = from;
  let least = Infinity;
  for (const tile of tiles) {
    const across = tile.column - from.column;
    const down = tile.row - from.row;
    const ahead = across * x + down * y;
    const cost = ahead + aside * Math.abs(across * y + down * x);
    if (ahead > 0 && cost < least) {
      nearest = tile;
      least = cost;
    }
  }
  return nearest;
}
