import { scoreAt } from '../explain/score-at.js';
import { notInScheme } from '../gates/not-in-scheme.js';
import type { Score } from '../model/value/score.js';
import { MisuseError } from '../errors/misuse-error.js';
import type { Text } from '../model/value/text.js';
import type { Scoring } from '../scoring/scoring.js';
import { shortNumber } from './short.js';

/** A further column: its title, and the points that a unit has in it. */
interface FurtherColumn {
  id: string;
  title: Text;
  pointsOf: (unit: number) => Score;
}

/**
 * The columns of groups, criteria and adjustments with these ids.
 *
 * @throws MisuseError `unknown-code`, `duplicate-code`
 */
export function furtherColumns(scoring: Scoring, ids: readonly string[]): FurtherColumn[] {
  const { plan, results, adjustments } = scoring;
  const { criteria, groups, adjustments: all } = plan.scheme;
  return ids.map((id, index) => {
    if (ids.indexOf(id) !== index) {
      throw new MisuseError('duplicate-code', id, 'Name each column once.');
    }
    const found = [...criteria, ...groups, ...all].find((each) => each.id === id);
    if (!found) throw notInScheme(id);
    const values =
      results[plan.columnOf.get(id) ?? -1]?.values ??
      adjustments[all.findIndex((each) => each.id === id)];
    const input = plan.inputOf.get(id);
    const pointsOf = (unit: number): Score => {
      const points = shortNumber(values?.[unit] ?? NaN);
      if (input !== undefined) return scoreAt(scoring, points, unit, input);
      return Number.isNaN(points) ? { missing: 'no-data' } : points;
    };
    return { id, title: found.title, pointsOf };
  });
}
