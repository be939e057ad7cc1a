import { isCivilDate } from '../calendar/civil-date.js';
import { conditionsIn } from './operands-of.js';
import type { Condition, Operand } from '../model/scheme/condition.js';
import type { Input } from '../model/scheme/criterion.js';
import type { Threshold } from '../model/value/measure.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { factsOf } from '../rules/facts.js';
import { idsOf, unknown, type Path } from '../issues/reference-checks.js';
import type { IssueData } from '../issues/issue.js';
import { classIssues, levelsOf } from './rule-issues.js';

/** Where a condition stands, and what it must not ask about there. */
interface Place {
  condition: Condition;
  path: Path;
  /** In a grade it must not ask for grades; in who is ranked, not for grades by rank. */
  hasNoGrade: boolean;
  /** In who is ranked it must not ask for ranks. */
  hasNoRank: boolean;
}

/** Ids that conditions may refer to. */
interface Known {
  nodes: ReadonlySet<string>;
  inputs: ReadonlyMap<string, Input>;
  groups: ReadonlySet<string>;
  gates: ReadonlySet<string>;
  grades: ReadonlySet<string>;
  gatesOnGrades: ReadonlySet<string>;
  gatesOnRanks: ReadonlySet<string>;
}

/** What a condition may ask about where nothing follows from it. */
const free = { hasNoGrade: false, hasNoRank: false };

/** Every condition of a scheme, outermost first. */
function* places(scheme: Scheme): Generator<Place> {
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
    const hasNoGrade = grading?.kind === 'quantiles' || isGradedByRank(scheme);
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

function operandIssues(
  operand: Operand,
  known: Known,
  path: Path,
  hasNoRank: boolean,
): IssueData[] {
  switch (operand.kind) {
    case 'score':
      return [];
    case 'rank':
      return hasNoRank ? [{ code: 'cycle', path, received: operand.kind }] : [];
    case 'points':
    case 'share':
      return unknown(operand.of, known.nodes, 'criteria', [...path, 'of']);
    case 'value':
      return unknown(operand.of, known.inputs, 'criteria', [...path, 'of']);
    case 'ratio':
      return [
        ...unknown(operand.of, known.inputs, 'criteria', [...path, 'of']),
        ...unknown(operand.to, known.inputs, 'criteria', [...path, 'to']),
      ];
  }
}

/** What a level must be for what is compared with it: a fact may be a number or a day. */
function readAs(operand: Operand, known: Known): 'date' | 'number' | undefined {
  if (operand.kind !== 'value') return 'number';
  const input = known.inputs.get(operand.of);
  if (!input || !('rule' in input)) return undefined;
  return factsOf(input.rule.kind).reads === 'date' ? 'date' : 'number';
}

/** A threshold that is a day where a number is compared, or the other way round; a class twice. */
function thresholdIssues(than: Threshold, expected: string | undefined, path: Path): IssueData[] {
  const levels = levelsOf(than);
  const right = expected ?? (typeof levels[0] === 'string' ? 'date' : 'number');
  return [
    ...classIssues(than, path),
    ...levels.flatMap((level): IssueData[] => {
      if ((typeof level === 'string') !== (right === 'date'))
        return [{ code: 'wrong-type', path, received: level, expected: right }];
      return typeof level === 'string' && !isCivilDate(level)
        ? [{ code: 'no-such-date', path, received: level }]
        : [];
    }),
  ];
}

function placeIssues(place: Place, known: Known): IssueData[] {
  const { condition, path, hasNoGrade, hasNoRank } = place;
  switch (condition.kind) {
    case 'compare':
      return [
        ...operandIssues(condition.of, known, [...path, 'of'], hasNoRank),
        ...thresholdIssues(condition.than, readAs(condition.of, known), [...path, 'than']),
      ];
    case 'relative-to':
      return operandIssues(condition.of, known, [...path, 'of'], hasNoRank);
    case 'share-of-units': {
      const { atLeast, atMost } = condition;
      if (atLeast !== undefined && atMost !== undefined) {
        return [{ code: 'unused-value', path: [...path, 'atMost'], received: atMost }];
      }
      return atLeast === undefined && atMost === undefined
        ? [{ code: 'missing-value', path: [...path, 'atLeast'], received: undefined }]
        : [];
    }
    case 'every-criterion':
      return unknown(condition.in, known.groups, 'groups', [...path, 'in']);
    case 'gate':
      return [
        ...unknown(condition.gate, known.gates, 'gates', [...path, 'gate']),
        ...((hasNoGrade && known.gatesOnGrades.has(condition.gate)) ||
        (hasNoRank && known.gatesOnRanks.has(condition.gate))
          ? [{ code: 'cycle' as const, path: [...path, 'gate'], received: condition.gate }]
          : []),
      ];
    case 'grade':
    case 'grade-not-above': {
      const isGrade = condition.kind === 'grade';
      return [
        ...(isGrade
          ? unknown(condition.atLeast, known.grades, 'grades', [...path, 'atLeast'])
          : []),
        ...(hasNoGrade ? [{ code: 'cycle' as const, path, received: condition.kind }] : []),
      ];
    }
    default:
      return [];
  }
}

/** Gates that a gate refers to, wherever inside it. */
const gatesIn = (condition: Condition): string[] =>
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

const asksForGrade = ({ kind }: Condition): boolean =>
  kind === 'grade' || kind === 'grade-not-above';
const asksForRank = (condition: Condition): boolean =>
  'of' in condition && condition.of.kind === 'rank';

/** Gates that ask for something, by themselves or by way of others. */
function gatesAsking({ gates }: Scheme, asks: (condition: Condition) => boolean): Set<string> {
  const referring = referringTo(gates);
  const found = new Set(
    gates.filter(({ condition }) => conditionsIn(condition).some(asks)).map(({ id }) => id),
  );
  // A set grows while it is walked, and holds each gate once.
  for (const id of found) referring.get(id)?.forEach((other) => found.add(other));
  return found;
}

/** Whether a band of the grades asks for ranks. */
function isGradedByRank(scheme: Scheme): boolean {
  const { grading } = scheme;
  if (grading?.kind !== 'bands') return false;
  const gates = gatesAsking(scheme, asksForRank);
  return grading.grades.some(
    ({ requires }) =>
      requires &&
      conditionsIn(requires).some(
        (each) => asksForRank(each) || (each.kind === 'gate' && gates.has(each.gate)),
      ),
  );
}

/** Gates that ask for themselves: what is left when gates that ask for none left are taken away. */
function gateCycles({ gates }: Scheme): IssueData[] {
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

/** Checks what the conditions of a scheme refer to, and that none asks for itself. */
export function conditionIssues(scheme: Scheme): IssueData[] {
  const { groups, criteria, adjustments, facts, gates, grading, ranking } = scheme;
  const known: Known = {
    nodes: idsOf([...groups, ...criteria]),
    inputs: new Map([...criteria, ...adjustments, ...facts].map((input) => [input.id, input])),
    groups: idsOf(groups),
    gates: idsOf(gates),
    grades: idsOf(grading?.grades ?? []),
    gatesOnGrades: gatesAsking(scheme, asksForGrade),
    gatesOnRanks: gatesAsking(scheme, asksForRank),
  };
  return [
    ...[...places(scheme)].flatMap((place) => placeIssues(place, known)),
    ...gateCycles(scheme),
    ...ranking.tieBreaks.flatMap(({ by }, index) =>
      operandIssues(by, known, ['ranking', 'tieBreaks', index, 'by'], true),
    ),
  ];
}
