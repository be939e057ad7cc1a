import { decisionOf, type Award, type PublishedMovement } from '@thidua/core';
import type { SheetFinding } from '../issues/issue.js';
import type { Row } from '../tables/read-rows.js';

/** Other names as their table has them: each with its movement. */
export const otherNameItems = (movements: readonly PublishedMovement[]): unknown[] =>
  movements.flatMap(({ id, otherNames = [] }) =>
    otherNames.map((named) => ({ ...named, movement: id })),
  );

/** Movements, each with its other names; a name of a movement that is not there is told. */
export function movementsOf(
  movements: readonly Row[],
  names: readonly Row[],
  findings: SheetFinding[],
): Record<string, unknown>[] {
  const known = new Set(movements.map(({ item }) => item['id']));
  for (const { item, placeOf } of names) {
    if (item['movement'] === undefined || known.has(item['movement'])) continue;
    findings.push({
      ...{ code: 'unknown-target', at: placeOf(['movement']) },
      received: String(item['movement']),
    });
  }
  return movements.map(({ item }) => {
    const own = names
      .filter((row) => row.item['movement'] === item['id'])
      .map(({ item: { movement: _, ...named } }) => named);
    return own.length > 0 ? { ...item, otherNames: own } : item;
  });
}

/** An award as its table has it: with the whole decision. */
export function awardItem(award: Award): unknown {
  const { date: _date, decision: _decision, ...rest } = award;
  const decision = decisionOf(award);
  return { ...rest, ...(decision && { decision }) };
}
