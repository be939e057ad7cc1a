import type { Rule } from '@thidua/core';
import { printNumber, readNumber } from './atoms.js';
import type { Scanner } from './scanner.js';

type Band = Extract<Rule, { kind: 'step-bands' }>['bands'][number];

const lowerOf = ({ from, above }: Band): number | undefined => from ?? above;
const upperOf = ({ upTo, below }: Band): number | undefined => upTo ?? below;
const rest = 'còn lại';

/** The ends of a band as they are written; nothing where both are open. */
const ends = ({ from, above, upTo, below }: Band): string =>
  [
    ...(from === undefined ? [] : [`từ ${printNumber(from)}`]),
    ...(above === undefined ? [] : [`trên ${printNumber(above)}`]),
    ...(upTo === undefined ? [] : [`đến ${printNumber(upTo)}`]),
    ...(below === undefined ? [] : [`dưới ${printNumber(below)}`]),
  ].join(' ');

const printed = (bands: readonly Band[], ofBand: (band: Band) => string): string =>
  bands.map((band) => `${ofBand(band)}: ${printNumber(band.points)}`).join('; ');

/** A band below one that begins with an end. */
const under = (above: Band): Partial<Band> =>
  above.from === undefined ? { upTo: lowerOf(above) } : { below: above.from };
/** A band above one that ends with an end. */
const over = (below: Band): Partial<Band> =>
  below.upTo === undefined ? { from: upperOf(below) } : { above: below.upTo };

/** Bands whose other end follows from the one next to them: `từ 80` below `từ 90` is 80 to under 90. */
function closed(bands: readonly Band[]): Band[] {
  return bands.map((band) => {
    const [lower, upper] = [lowerOf(band), upperOf(band)];
    const nearest = (others: Band[], of: (other: Band) => number | undefined, sign: 1 | -1) =>
      others.sort((one, two) => sign * ((of(one) ?? 0) - (of(two) ?? 0)))[0];
    if (lower !== undefined && upper === undefined) {
      const next = nearest(
        bands.filter((other) => (lowerOf(other) ?? -Infinity) > lower),
        lowerOf,
        1,
      );
      return next ? { ...band, ...under(next) } : band;
    }
    if (lower === undefined && upper !== undefined) {
      const next = nearest(
        bands.filter((other) => (upperOf(other) ?? Infinity) < upper),
        upperOf,
        -1,
      );
      return next ? { ...band, ...over(next) } : band;
    }
    return band;
  });
}

/** What the bands leave at one end; undefined where that is at both ends or at none. */
function restOf(bands: readonly Band[]): Partial<Band> | undefined {
  const isOpenBelow = bands.some((band) => lowerOf(band) === undefined);
  const isOpenAbove = bands.some((band) => upperOf(band) === undefined);
  if (isOpenBelow === isOpenAbove) return undefined;
  const byLower = [...bands].sort((one, two) => (lowerOf(one) ?? 0) - (lowerOf(two) ?? 0));
  const byUpper = [...bands].sort((one, two) => (upperOf(two) ?? 0) - (upperOf(one) ?? 0));
  const [lowest, highest] = [byLower[0], byUpper[0]];
  if (!lowest || !highest) return undefined;
  return isOpenAbove ? under(lowest) : over(highest);
}

/** Reads `từ 90: 10; từ 80: 8; còn lại: 0`, or with both ends: `từ 80 đến dưới 90: 8`. @throws NotationError */
export function readBands(scanner: Scanner): Band[] {
  const bands: Band[] = [];
  let restAt = -1;
  do {
    if (scanner.isDone()) break;
    const band: Partial<Band> = {};
    if (scanner.takeWord(rest)) restAt = bands.length;
    else if (!scanner.takeWord('mọi giá trị')) {
      if (scanner.takeWord('từ')) band.from = readNumber(scanner);
      else if (scanner.takeWord('trên')) band.above = readNumber(scanner);
      if (scanner.takeWord('đến dưới') || scanner.takeWord('dưới'))
        band.below = readNumber(scanner);
      else if (scanner.takeWord('đến')) band.upTo = readNumber(scanner);
      if (Object.keys(band).length === 0) scanner.fail('từ 90: 10');
    }
    scanner.need(':');
    bands.push({ ...band, points: readNumber(scanner) });
  } while (scanner.takeWord(';'));
  const made = closed(bands.filter((_, index) => index !== restAt));
  const last = bands[restAt];
  if (!last) return made;
  const own = restOf(made);
  if (!own) return scanner.fail('từ 80 đến dưới 90: 8');
  made.splice(restAt, 0, { ...own, points: last.points });
  return made;
}

/** Bands as short as they can be read back: one end each where the other follows from the next one. */
export function printBands(bands: readonly Band[], isReadAs: (text: string) => boolean): string {
  const hasLower = (band: Band): boolean => lowerOf(band) !== undefined;
  const hasUpper = (band: Band): boolean => upperOf(band) !== undefined;
  const byLower = printed(bands, (band) =>
    hasLower(band) ? ends({ ...band, upTo: undefined, below: undefined }) : rest,
  );
  const byUpper = printed(bands, (band) =>
    hasUpper(band) ? ends({ ...band, from: undefined, above: undefined }) : rest,
  );
  const full = printed(bands, (band) => ends(band) || 'mọi giá trị');
  return [byLower, byUpper].find(isReadAs) ?? full;
}
