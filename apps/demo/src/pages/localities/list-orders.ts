import { compareNames, formatNumber, type Locale } from '@thidua/core';

/** By what the list of localities is sorted, and its tiles are coloured. */
export const listOrders = ['rank', 'name', 'bloc', 'units', 'area'] as const;
export type ListOrder = (typeof listOrders)[number];

/** What of a locality the list is sorted by. */
export interface Listed {
  code: string;
  name: string;
  rank: number;
  bloc: string;
  units: number;
  /** Nothing where no area is known. */
  area: number | null;
}

/** How many shades tiles have. */
const shades = 4;

const compare: Record<ListOrder, (left: Listed, right: Listed) => number> = {
  rank: (left, right) => left.rank - right.rank,
  name: (left, right) => compareNames(left.name, right.name),
  bloc: (left, right) => compareNames(left.bloc, right.bloc),
  units: (left, right) => right.units - left.units,
  area: (left, right) => (right.area ?? -1) - (left.area ?? -1),
};

/** The list in an order; those that are equal in it keep the order of the ranking. */
export const inOrder = (list: readonly Listed[], by: ListOrder): Listed[] =>
  [...list].sort((left, right) => compare[by](left, right) || compare.rank(left, right));

/**
 * The shade of each locality by its code, 1 to 4, the strongest for what stands first; equal values have
 * one shade. Names have none.
 */
export function shadesOf(list: readonly Listed[], by: ListOrder): Map<string, number> {
  if (by === 'name') return new Map();
  const sorted = inOrder(list, by);
  let shade = shades;
  return new Map(
    sorted.map((listed, place) => {
      const before = sorted[place - 1];
      if (!before || compare[by](before, listed) !== 0) {
        const part = by === 'bloc' ? (place === 0 ? 0 : 0.5) : place / sorted.length;
        shade = shades - Math.floor(part * shades);
      }
      return [listed.code, shade] as const;
    }),
  );
}

/** What stands in a tile in an order. */
export function tileValue(
  { rank, units, area }: Listed,
  by: ListOrder,
  locale: Locale,
): string | undefined {
  if (by === 'rank') return String(rank);
  if (by === 'units') return String(units);
  return by === 'area' && area !== null ? formatNumber(area, locale, 0) : undefined;
}
