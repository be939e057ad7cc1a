import type { PublishedIndex } from '../model/board/published-index.js';
import type { Scoreboard } from '../model/board/scoreboard.js';
import { isMissing } from '../model/value/is-missing.js';
import type { IssueData } from '../issues/issue.js';
import { duplicates, idsOf, repeated, unknown, type Path } from '../issues/reference-checks.js';
import { after } from './after.js';
import { itemsAt, type Soundness } from './soundness.js';

const lists = ['areas', 'indices', 'movements', 'steps'] as const;

const outOfRange = (received: unknown, expected: string, path: Path): IssueData => ({
  code: 'out-of-range',
  path,
  received,
  expected,
});

/** Each year once, oldest first, under rules that are listed; a rank is among as many units. */
function indexIssues({ ruleVersions, readings }: PublishedIndex, path: Path): IssueData[] {
  const rules = idsOf(ruleVersions);
  return readings.flatMap(({ year, ruleVersion, rank, rankedUnits }, index) => {
    const place = [...path, 'readings', index];
    const before = readings[index - 1]?.year ?? -Infinity;
    return [
      ...(year > before ? [] : [outOfRange(year, `> ${before}`, [...place, 'year'])]),
      ...unknown(ruleVersion, rules, 'ruleVersions', [...place, 'ruleVersion']),
      ...(!isMissing(rank) && rankedUnits !== undefined && rank > rankedUnits
        ? [outOfRange(rank, `≤ ${rankedUnits}`, [...place, 'rank'])]
        : []),
    ];
  });
}

/** Checks areas, and what belongs to them: targets, indices, movements, steps, awards. */
export function movementIssues(
  scoreboard: Scoreboard,
  soundness: Soundness,
  publishedOn: string | undefined,
): IssueData[] {
  const { areas = [], targets, indices, movements, steps, awards } = scoreboard;
  const { isSound } = soundness;
  const known = idsOf(isSound('areas') ? areas : []);
  const sound = <Item>(items: readonly Item[] | undefined, list: string) =>
    itemsAt(items, soundness, [list]).filter(({ path }) => isSound(...path));
  const inAreas = [
    ...sound(targets, 'targets'),
    ...sound(movements, 'movements'),
    ...sound(awards, 'awards'),
  ];
  return [
    ...lists.flatMap((list) =>
      isSound(list) ? duplicates(scoreboard[list] ?? [], 'id', [list]) : [],
    ),
    ...(isSound('areas')
      ? inAreas.flatMap(({ item, path }) => unknown(item.area, known, 'areas', [...path, 'area']))
      : []),
    ...sound(indices, 'indices').flatMap(({ item, path }) => [
      ...repeated(
        item.ruleVersions.map(({ id }, index) => ({
          value: id,
          path: [...path, 'ruleVersions', index, 'id'],
        })),
      ),
      ...indexIssues(item, path),
    ]),
    ...sound(movements, 'movements').flatMap(({ item: { period }, path }) =>
      period && period.from > period.to
        ? [outOfRange(period.to, `≥ ${period.from}`, [...path, 'period', 'to'])]
        : [],
    ),
    ...sound(steps, 'steps').flatMap(({ item: { doneOn }, path }) =>
      doneOn !== undefined && publishedOn !== undefined
        ? after(doneOn, publishedOn, [...path, 'doneOn'])
        : [],
    ),
  ];
}
