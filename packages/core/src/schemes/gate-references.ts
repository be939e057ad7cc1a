import type { IssueData } from '../issues/issue.js';
import { idsOf } from '../issues/reference-checks.js';
import type { Condition } from '../model/scheme/condition.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { conditionsIn } from './operands-of.js';

/** Gates that a gate refers to, wherever inside it. */
export const gatesIn = (condition: Condition): string[] =>
  conditionsIn(condition).flatMap((each) => (each.kind === 'gate' ? [each.gate] : []));

/** By gate, those that refer to it. */
function referringTo(gates: Scheme['gates']): Map<string, string[]> {
  const referring = new Map<string, string[]>();
  for (const { id, condition } of gates) {
    for (const need of new Set(gatesIn(condition))) {
      const others = referring.get(need);
      if (others) others.push(id);
      else referring.set(need, [id]);
    }
  }
  return referring;
}

export const asksForGrade = ({ kind }: Condition): boolean =>
  kind === 'grade' || kind === 'grade-not-above';
export const asksForRank = (condition: Condition): boolean =>
  'of' in condition && condition.of.kind === 'rank';

/** Gates that ask for something, by themselves or by way of others. */
export function gatesAsking(
  { gates }: Scheme,
  asks: (condition: Condition) => boolean,
): Set<string> {
  const referring = referringTo(gates);
  const found = new Set(
    gates.filter(({ condition }) => conditionsIn(condition).some(asks)).map(({ id }) => id),
  );
  // A set grows while it is walked, and holds each gate once.
  for (const id of found) referring.get(id)?.forEach((other) => found.add(other));
  return found;
}

/** Gates that ask for themselves: what is left when gates that ask for none left are taken away. */
export function gateCycles({ gates }: Scheme): IssueData[] {
  const open = new Map(gates.map(({ id, condition }) => [id, new Set(gatesIn(condition))]));
  const waitingFor = referringTo(gates);
  const ready = [...open].filter(([, needs]) => needs.size === 0).map(([id]) => id);
  for (const id of ready) {
    for (const waiting of waitingFor.get(id) ?? []) {
      const needs = open.get(waiting);
      if (needs?.delete(id) && needs.size === 0) ready.push(waiting);
    }
  }
  const settled = new Set(ready);
  const known = idsOf(gates);
  return gates.flatMap(({ id, condition }, index): IssueData[] =>
    settled.has(id) || gatesIn(condition).some((gate) => !known.has(gate))
      ? []
      : [{ code: 'cycle', path: ['gates', index], received: id }],
  );
}
