import { isCivilDate } from '../calendar/civil-date.js';
import { placesOf, type Place } from './condition-places.js';
import { asksForGrade, asksForRank, gateCycles, gatesAsking } from './gate-references.js';
import type { Operand, TieOperand } from '../model/scheme/condition.js';
import type { Input } from '../model/scheme/criterion.js';
import type { Threshold } from '../model/value/measure.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { factsOf } from '../rules/facts.js';
import { idsOf, unknown, type Path } from '../issues/reference-checks.js';
import type { IssueData } from '../issues/issue.js';
import { classIssues, levelsOf } from './rule-issues.js';

/** Ids that conditions may refer to. */
interface Known {
  nodes: ReadonlySet<string>;
  inputs: ReadonlyMap<string, Input>;
  groups: ReadonlySet<string>;
  pairFacts: ReadonlySet<string>;
  gates: ReadonlySet<string>;
  grades: ReadonlySet<string>;
  gatesOnGrades: ReadonlySet<string>;
  gatesOnRanks: ReadonlySet<string>;
}

function operandIssues(
  operand: TieOperand,
  known: Known,
  path: Path,
  hasNoRank: boolean,
): IssueData[] {
  switch (operand.kind) {
    case 'score':
      return [];
    case 'rank':
      return hasNoRank ? [{ code: 'cycle', path, received: operand.kind }] : [];
    case 'among-tied':
      return unknown(operand.of, known.pairFacts, 'pairFacts', [...path, 'of']);
    case 'count':
      return unknown(operand.of, known.groups, 'groups', [...path, 'of']);
    case 'rank-of':
    case 'points':
    case 'share':
      return unknown(operand.of, known.nodes, 'criteria', [...path, 'of']);
    case 'value':
      return unknown(operand.of, known.inputs, 'criteria', [...path, 'of']);
    case 'ratio':
      return (['of', 'to'] as const).flatMap((key) => [
        ...unknown(operand[key], known.inputs, 'criteria', [...path, key]),
        ...(inputReads(operand[key], known) === 'date'
          ? [{ code: 'day-counted' as const, path: [...path, key], received: operand[key] }]
          : []),
      ]);
  }
}

/** What is reported for an input: of a fact not known, which may be a number or a day. */
function inputReads(id: string, { inputs }: Known): 'date' | 'number' | undefined {
  const input = inputs.get(id);
  if (!input || !('rule' in input)) return undefined;
  return factsOf(input.rule.kind).reads === 'date' ? 'date' : 'number';
}

/** What a level must be for what is compared with it. */
const readAs = (operand: Operand, known: Known): 'date' | 'number' | undefined =>
  operand.kind === 'value' ? inputReads(operand.of, known) : 'number';

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
    case 'relative-to': {
      const { of, factor } = condition;
      const isCounted = factor !== 1 && readAs(of, known) === 'date';
      return [
        ...operandIssues(of, known, [...path, 'of'], hasNoRank),
        ...(isCounted
          ? [
              {
                code: 'day-counted' as const,
                path: [...path, 'factor'],
                received: factor,
                expected: '1',
              },
            ]
          : []),
      ];
    }
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

/** Checks what the conditions of a scheme refer to, and that none asks for itself. */
export function conditionIssues(scheme: Scheme): IssueData[] {
  const { groups, criteria, adjustments, facts, gates, grading, ranking } = scheme;
  const known: Known = {
    nodes: idsOf([...groups, ...criteria]),
    inputs: new Map([...criteria, ...adjustments, ...facts].map((input) => [input.id, input])),
    groups: idsOf(groups),
    pairFacts: idsOf(scheme.pairFacts ?? []),
    gates: idsOf(gates),
    grades: idsOf(grading?.grades ?? []),
    gatesOnGrades: gatesAsking(scheme, asksForGrade),
    gatesOnRanks: gatesAsking(scheme, asksForRank),
  };
  return [
    ...[...placesOf(scheme)].flatMap((place) => placeIssues(place, known)),
    ...gateCycles(scheme),
    ...ranking.tieBreaks.flatMap(({ by }, index) =>
      operandIssues(by, known, ['ranking', 'tieBreaks', index, 'by'], true),
    ),
  ];
}
