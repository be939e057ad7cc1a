import type { Locality } from '../model/register/locality.js';
import type { IssueData } from '../issues/issue.js';
import type { Path } from '../issues/reference-checks.js';

type Unit = Pick<Locality, 'code' | 'name' | 'parent' | 'tile' | 'validFrom' | 'validTo'>;

const lastDay = '9999-12-31';

/** Whether two units exist on the same day. */
export const areThereTogether = (
  one: Pick<Unit, 'validFrom' | 'validTo'>,
  other: Pick<Unit, 'validFrom' | 'validTo'>,
): boolean =>
  (one.validFrom ?? '') <= (other.validTo ?? lastDay) &&
  (other.validFrom ?? '') <= (one.validTo ?? lastDay);

/** Whether two units are on one map: not parts of different units, nor a unit and its own part. */
const areOnOneMap = (one: Unit, other: Unit): boolean =>
  one.parent === other.parent ||
  (one.parent === undefined
    ? other.parent !== one.code
    : other.parent === undefined && one.parent !== other.code);

/** Units on a tile that another unit has on the same day: only one of them would be visible. */
export function tileIssues(units: readonly { item: Unit; path: Path }[]): IssueData[] {
  const onTile = new Map<string, Unit[]>();
  return units.flatMap(({ item, path }): IssueData[] => {
    const { code, name, tile } = item;
    if (!tile) return [];
    const place = `${tile.column}, ${tile.row}`;
    const others = onTile.get(place) ?? [];
    onTile.set(place, [...others, item]);
    const taken = others.find(
      (other) => other.code !== code && areThereTogether(item, other) && areOnOneMap(item, other),
    );
    return taken
      ? [
          {
            code: 'same-tile',
            path: [...path, 'tile'],
            received: place,
            expected: taken.code,
            about: name,
          },
        ]
      : [];
  });
}
