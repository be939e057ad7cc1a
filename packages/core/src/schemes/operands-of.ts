import type { Condition, TieOperand } from '../model/scheme/condition.js';
import type { Scheme } from '../model/scheme/scheme.js';

/** A condition and all that lie in it. */
export function conditionsIn(condition: Condition): Condition[] {
  const inner = 'condition' in condition ? [condition.condition] : [];
  const parts = 'conditions' in condition ? condition.conditions : inner;
  return [condition, ...parts.flatMap(conditionsIn)];
}

/** Every number that the conditions and tie-breaks of a scheme ask for. */
export function operandsOf({ gates, grading, ranking, awards }: Scheme): TieOperand[] {
  const grades = grading?.kind === 'bands' ? grading.grades : [];
  const conditions = [
    ...gates.map(({ condition }) => condition),
    ...[...grades, ranking, ...awards].map(({ requires }) => requires),
    ...awards.map(({ quota }) => (quota?.kind === 'share' ? quota.of : undefined)),
  ].flatMap((condition) => (condition ? conditionsIn(condition) : []));
  return [
    ...conditions.flatMap((condition) =>
      condition.kind === 'compare' || condition.kind === 'relative-to' ? [condition.of] : [],
    ),
    ...ranking.tieBreaks.map(({ by }) => by),
  ];
}
