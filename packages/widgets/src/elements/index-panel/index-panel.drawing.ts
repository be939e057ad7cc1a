import { isMissing, type PublishedIndex } from '@thidua/core';

/** Pixels from above: the room of the values, with room for labels. */
export const top = 24;
/** Pixels from above: its end. */
export const bottom = 84;

/** A value on the drawing: x from 0 to 1, y in pixels. */
export interface Point {
  year: number;
  value: number;
  x: number;
  y: number;
  /** Computed from published figures, not published itself. */
  isDerived: boolean;
  isLast: boolean;
  /** Its label is under it, where no line goes. */
  isBelow: boolean;
  /** Whether its label has room: always, only in a wide place, or never. */
  label: 'always' | 'wide' | 'never';
}

/** The drawing of one index over the years that all share. */
export interface Drawing {
  points: Point[];
  /** From one year to the next, by the same rules. */
  lines: { from: Point; to: Point }[];
  /** Years between the first and the last reading without a value. */
  gaps: { x: number; width: number }[];
  /** Where the rules changed. */
  breaks: number[];
}

/** The least width of a narrow and of a wide drawing, and what a label needs, in pixels. */
const widths = { narrow: 264, wide: 480 };
const labelWidth = 46;
const labelHeight = 14;

/** In the middle of its part of the width, 0 to 1. */
export const placeOf = (year: number, first: number, count: number): number =>
  (year - first + 0.5) / count;

type Readings = PublishedIndex['readings'];

/** Two neighbouring years are one line only if both are known and were computed by the same rules. */
const areJoined = (one: Readings[number], other: Readings[number]): boolean =>
  other.year === one.year + 1 &&
  one.ruleVersion !== undefined &&
  one.ruleVersion === other.ruleVersion &&
  !isMissing(one.score) &&
  !isMissing(other.score);

/**
 * The points whose labels fit beside each other in a width; the last year's comes first.
 *
 * @param fitting those that fit already
 */
function withRoom(
  points: readonly Point[],
  width: number,
  fitting: Iterable<Point> = [],
): Set<Point> {
  const kept = [...fitting];
  for (const point of [...points].reverse()) {
    if (kept.includes(point)) continue;
    const rowOf = ({ y, isBelow }: Point): number => (isBelow ? y + labelHeight : y - labelHeight);
    const isFree = kept.every(
      (other) =>
        Math.abs(other.x - point.x) * width >= labelWidth ||
        Math.abs(rowOf(other) - rowOf(point)) >= labelHeight,
    );
    if (isFree) kept.push(point);
  }
  return new Set(kept);
}

/**
 * Places the readings of an index on the years that all share. Gaps stay gaps: no line crosses them, and
 * a point between two stands alone. Nothing where no value is known.
 *
 * @param first the first of the shared years
 * @param count how many there are
 */
export function drawingOf(readings: Readings, first: number, count: number): Drawing | undefined {
  const known = readings.flatMap(({ score, ...reading }) =>
    isMissing(score) ? [] : [{ ...reading, score }],
  );
  const last = known.at(-1);
  if (!last) return undefined;
  const scores = known.map(({ score }) => score);
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const yOf = (score: number): number =>
    most === least
      ? (top + bottom) / 2
      : +(bottom - ((score - least) / (most - least)) * (bottom - top)).toFixed(2);
  const points = known.map((reading): Point => {
    const { year, score, status } = reading;
    const beside = readings
      .filter((other) => areJoined(other, reading) || areJoined(reading, other))
      .flatMap((other) => (isMissing(other.score) ? [] : [other.score]));
    const mean = beside.reduce((sum, each) => sum + each, 0) / beside.length;
    return {
      ...{ year, value: score, x: placeOf(year, first, count), y: yOf(score) },
      ...{ isDerived: status === 'derived', isLast: year === last.year },
      ...{ isBelow: beside.length > 0 && mean > score, label: 'never' },
    };
  });
  const narrow = withRoom(points, widths.narrow);
  const wide = withRoom(points, widths.wide, narrow);
  for (const point of points) {
    point.label = narrow.has(point) ? 'always' : wide.has(point) ? 'wide' : 'never';
  }
  const pointOf = new Map(points.map((point) => [point.year, point]));
  const years = readings.map(({ year }) => year);
  const all = Array.from(
    { length: Math.max(...years) - Math.min(...years) + 1 },
    (_, place) => Math.min(...years) + place,
  );
  return {
    points,
    lines: readings.flatMap((reading, place) => {
      const next = readings[place + 1];
      const [from, to] = [pointOf.get(reading.year), next && pointOf.get(next.year)];
      return next && from && to && areJoined(reading, next) ? [{ from, to }] : [];
    }),
    gaps: all
      .filter((year) => !pointOf.has(year))
      .map((year) => ({ x: (year - first + 0.2) / count, width: 0.6 / count })),
    breaks: readings.flatMap(({ year, ruleVersion }, place) => {
      const next = readings[place + 1];
      const isChanged =
        ruleVersion !== undefined &&
        next?.ruleVersion !== undefined &&
        next.ruleVersion !== ruleVersion;
      return isChanged
        ? [(placeOf(year, first, count) + placeOf(next.year, first, count)) / 2]
        : [];
    }),
  };
}
