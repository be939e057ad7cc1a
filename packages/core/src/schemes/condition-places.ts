import type { Path } from '../issues/reference-checks.js';
import type { Condition } from '../model/scheme/condition.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { asksForRank, gatesAsking } from './gate-references.js';
import { conditionsIn } from './operands-of.js';

/** Where a condition stands, and what it must not ask about there. */
export interface Place {
  condition: Condition;
  path: Path;
  /** In a grade it must not ask for grades; in who is ranked, not for grades by rank. */
  hasNoGrade: boolean;
  /** In who is ranked it must not ask for ranks. */
  hasNoRank: boolean;
}

/** What a condition may ask about where nothing follows from it. */
const free = { hasNoGrade: false, hasNoRank: false };

/** Every condition of a scheme, outermost first. */
export function* placesOf(scheme: Scheme): Generator<Place> {
  const { gates, grading, ranking, awards } = scheme;
  const tops: Place[] = gates.map(({ condition }, index) => ({
    condition,
    path: ['gates', index, 'condition'],
    ...free,
  }));
  if (grading?.kind === 'bands') {
    grading.grades.forEach(({ requires }, index) => {
      const path = ['grading', 'grades', index, 'requires'];
      if (requires) tops.push({ condition: requires, path, ...free, hasNoGrade: true });
    });
  }
  if (ranking.requires) {
    const hasNoGrade = isGradedByRank(scheme);
    const path = ['ranking', 'requires'];
    tops.push({ condition: ranking.requires, path, hasNoGrade, hasNoRank: true });
  }
  awards.forEach(({ requires, quota }, index) => {
    const path = ['awards', index];
    if (requires) tops.push({ condition: requires, path: [...path, 'requires'], ...free });
    if (quota?.kind === 'share') {
      tops.push({ condition: quota.of, path: [...path, 'quota', 'of'], ...free });
    }
  });
  // A stack gives back what was put on it last.
  const waiting = tops.reverse();
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    yield place;
    const { condition, path } = place;
    if ('condition' in condition) {
      waiting.push({ ...place, condition: condition.condition, path: [...path, 'condition'] });
    }
    if ('conditions' in condition) {
      const inner = condition.conditions.map((each, index) => ({
        ...place,
        condition: each,
        path: [...path, 'conditions', index],
      }));
      for (const each of inner.reverse()) waiting.push(each);
    }
  }
}

/** Whether grades need ranks: those that are groups of equal size, and bands that ask for one. */
function isGradedByRank(scheme: Scheme): boolean {
  const { grading } = scheme;
  if (grading?.kind !== 'bands') return grading !== undefined;
  const gates = gatesAsking(scheme, asksForRank);
  return grading.grades.some(
    ({ requires }) =>
      requires &&
      conditionsIn(requires).some(
        (each) => asksForRank(each) || (each.kind === 'gate' && gates.has(each.gate)),
      ),
  );
}
