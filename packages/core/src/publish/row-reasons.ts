import { failedParts } from '../explain/explain-award.js';
import { explainGrading } from '../explain/explain-grade.js';
import { explainRank, type Neighbour } from '../explain/explain-rank.js';
import { nextGains } from '../explain/next-gains.js';
import { compareWithBloc, type Comparison } from '../explain/strengths.js';
import type { ConditionResult } from '../gates/verdict.js';
import type { BoardRow } from '../model/board/board.js';
import type {
  ComparedPoints,
  MissedGrade,
  RowGain,
  TieBreakReason,
  UnmetCondition,
} from '../model/board/row-reasons.js';
import type { Text } from '../model/value/text.js';
import type { Scoring } from '../scoring/scoring.js';
import { shortNumber } from './short.js';

/** How many strengths, weaknesses, gains and equals are told of each unit. */
const most = 3;

/** The reasons of a row beside its criteria. */
export type RowReasons = Pick<
  BoardRow,
  'strengths' | 'weaknesses' | 'gains' | 'gradeReason' | 'tieBreak'
>;

const pointsOf = ({ criterion, points, median }: Comparison): ComparedPoints => ({
  criterion,
  points: shortNumber(points),
  median: shortNumber(median),
});

function gainsOf(scoring: Scoring, code: string, among: 'bloc' | 'all'): RowGain[] {
  return nextGains(scoring, code)
    .slice(0, most)
    .map(({ rank, ...gain }) => ({
      ...gain,
      // It is the rank among all.
      ...(among === 'all' && rank !== undefined && { rank }),
      value: shortNumber(gain.value),
      neededValue: shortNumber(gain.neededValue),
    }));
}

/** Titles that a board does not name: those of facts, gates and awards. */
function titleOf({ plan }: Scoring, id: string | undefined): Text | undefined {
  const { facts, pairFacts = [], gates, awards } = plan.scheme;
  return [...facts, ...pairFacts, ...gates, ...awards].find((each) => each.id === id)?.title;
}

const numberOf = <Name extends string>(name: Name, value: number | undefined) =>
  value === undefined || !Number.isFinite(value) ? undefined : { [name]: shortNumber(value) };

function unmetOf(scoring: Scoring, result: ConditionResult): UnmetCondition {
  const { actual, needed, factor, floor, parts: _parts, verdict, ...told } = result;
  const title = titleOf(scoring, told.of);
  return {
    ...told,
    ...(verdict !== undefined && { verdict }),
    ...(title && { title }),
    ...numberOf('actual', actual),
    ...numberOf('needed', needed),
    ...numberOf('factor', factor),
    ...numberOf('floor', floor),
  };
}

function missedGrades(scoring: Scoring, code: string): MissedGrade[] {
  return explainGrading(scoring, code).missed.map(({ of: grade = '', verdict, parts = [] }) => ({
    grade,
    ...(verdict !== undefined && { verdict }),
    parts: parts.flatMap(failedParts).map((part) => unmetOf(scoring, part)),
  }));
}

function tieBreaksOf(scoring: Scoring, code: string, among: 'bloc' | 'all'): TieBreakReason[] {
  const place = explainRank(scoring, code);
  const { above, below, tiedWith = [] } = (among === 'bloc' ? place.bloc : place) ?? {};
  const parted = (neighbour: Neighbour | undefined, outcome: 'ahead' | 'behind') => {
    if (neighbour?.decidedBy.kind !== 'tie-break') return [];
    const { by, among: compared, own, other } = neighbour.decidedBy;
    const title = 'of' in by ? titleOf(scoring, by.of) : undefined;
    return [
      {
        code: neighbour.code,
        outcome,
        by,
        ...(compared && { among: compared }),
        ...(title && { title }),
        ...numberOf('own', own),
        ...numberOf('other', other),
      },
    ];
  };
  return [
    ...parted(above, 'behind'),
    ...parted(below, 'ahead'),
    ...tiedWith.slice(0, most).map((other) => ({ code: other, outcome: 'level' as const })),
  ];
}

const listed = <Key extends keyof RowReasons>(key: Key, list: NonNullable<RowReasons[Key]>) =>
  list.length > 0 ? { [key]: list } : {};

/**
 * What a board tells of a unit that has a score, beside its criteria: where it is above and below
 * the median of its bloc, which steps would gain most, which better grades it missed, and what
 * decided between it and its equals. Empty lists are left out.
 */
export function rowReasons(
  scoring: Scoring,
  code: string,
  among: 'bloc' | 'all' = 'all',
): RowReasons {
  const compared = compareWithBloc(scoring, code);
  const strong = compared.filter(({ effect }) => effect > 0);
  const weak = compared.filter(({ effect }) => effect < 0).reverse();
  return {
    ...listed('strengths', strong.slice(0, most).map(pointsOf)),
    ...listed('weaknesses', weak.slice(0, most).map(pointsOf)),
    ...listed('gains', gainsOf(scoring, code, among)),
    ...listed('gradeReason', missedGrades(scoring, code)),
    ...listed('tieBreak', tieBreaksOf(scoring, code, among)),
  };
}
