import { at, wholeAt } from '../numbers/column.js';
import { unrankedOf } from '../explain/explain-rank.js';
import { explainScore } from '../explain/explain-score.js';
import { missingScore } from '../explain/score-at.js';
import { gradeOf } from '../gates/judge.js';
import type { Score } from '../model/value/score.js';
import type { Board, BoardCriterion, BoardGroup, Breakdown } from '../model/board/board.js';
import type { Locality } from '../model/register/locality.js';
import { isMissing } from '../model/value/is-missing.js';
import { MisuseError } from '../errors/misuse-error.js';
import type { DataStatus } from '../model/value/status.js';
import type { RankIntervals } from '../sensitivity/rank-intervals.js';
import { wholeRanks } from '../sensitivity/whole-ranks.js';
import type { Places } from '../ranking/rows.js';
import type { Scoring } from '../scoring/scoring.js';
import { daysOfYear } from '../schemes/days-of-year.js';
import { figureSources, noSources, type FigureSources } from './figure-sources.js';
import { furtherColumns } from './further-columns.js';
import type { BoardDefinition } from './publish.js';
import { rowReasons } from './row-reasons.js';
import { short, shortNumber } from './short.js';

/** The parts of a board that a scoring does not know. */
export interface ScoredBoardQuestion extends Pick<
  Board,
  'id' | 'title' | 'asOf' | 'source' | 'scoreTitle'
> {
  /** Ids of groups, criteria and adjustments whose points are further columns; each once. */
  columns?: readonly string[];
  /**
   * Whether each row has its reasons: points by group and criterion, strengths, weaknesses, gains,
   * missed grades, tie-breaks; true where absent.
   */
  hasBreakdown?: boolean;
  /** The id of a bloc: its members alone, by their ranks in it. */
  bloc?: string;
  intervals?: RankIntervals;
  /** The ranking of the period before, with the scheme by which it was made. */
  previous?: {
    scheme: { id: string; version: string };
    rows: readonly { code: string; rank?: number | undefined }[];
    /** Whether to state the rank change even though the rules differ. */
    acrossVersions?: boolean;
  };
}

const statuses: readonly DataStatus[] = ['official', 'provisional', 'illustrative'];

/** The most careful status of the scheme and the reports: one illustrative part makes all illustrative. */
function statusOf({ plan, reports }: Scoring): DataStatus {
  const all = [plan.scheme.status, ...reports.map(({ status }) => status)];
  return statuses[Math.max(...all.map((status) => statuses.indexOf(status)))] as DataStatus;
}

function criteriaOf({ plan }: Scoring, { ofCriteria }: FigureSources): BoardCriterion[] {
  const { criterionDigits } = plan.scheme.rounding;
  return [...plan.scheme.criteria, ...plan.scheme.adjustments].map((criterion, input) => {
    const { id, title, unit, direction, rule, maxPoints } = criterion;
    const source = ofCriteria[input];
    return {
      id,
      title,
      unit,
      direction,
      rule: rule.kind,
      ...(maxPoints !== undefined && { maxPoints }),
      ...(criterionDigits !== undefined && { digits: criterionDigits }),
      ...('parent' in criterion
        ? { group: criterion.parent, weight: at(plan.shares, input) }
        : { effect: criterion.effect }),
      ...(source !== undefined && { source }),
    };
  });
}

const groupsOf = ({ plan }: Scoring): BoardGroup[] =>
  plan.scheme.groups.map(({ id, title, parent }) => {
    const column = plan.columnOf.get(id) ?? -1;
    const own = at(plan.maxima, column);
    const maxPoints = parent === undefined ? (plan.scheme.total.outOf ?? own) : own;
    return {
      id,
      title,
      ...(parent !== undefined && { parent }),
      ...(Number.isFinite(maxPoints) && { maxPoints: shortNumber(maxPoints) }),
      ...(parent !== undefined && { weight: shortNumber(at(plan.shares, column)) }),
    };
  });

/** Points by group below the whole scheme. */
function groupPointsOf({ plan, results }: Scoring, unit: number): Record<string, Score> {
  const below = plan.scheme.groups.filter(({ parent }) => parent !== undefined);
  return Object.fromEntries(
    below.map(({ id }): [string, Score] => {
      const points = results[plan.columnOf.get(id) ?? -1]?.values[unit] ?? NaN;
      return [id, Number.isNaN(points) ? { missing: 'no-data' } : shortNumber(points)];
    }),
  );
}

/** Why a unit has its score and what it compares with; nothing of its groups where there is one. */
function reasonsOf(
  scoring: Scoring,
  unit: number,
  code: string,
  sources: FigureSources,
  among: 'bloc' | 'all',
) {
  const groups = groupPointsOf(scoring, unit);
  return {
    ...(Object.keys(groups).length > 0 && { groups }),
    breakdown: breakdownOf(scoring, code, sources),
    ...(!Number.isNaN(scoring.scores[unit]) && rowReasons(scoring, code, among)),
  };
}

function breakdownOf(scoring: Scoring, code: string, sources: FigureSources): Breakdown[] {
  const { criteria, adjustments } = explainScore(scoring, code);
  return [...criteria, ...adjustments].map((reason, input): Breakdown => {
    const { criterion, value, counted, points, uncut, target, penalties, previous, band, peers } =
      reason;
    const contribution = 'contribution' in reason ? reason.contribution : undefined;
    return {
      criterion,
      value,
      ...(counted !== undefined && { counted: shortNumber(counted) }),
      points: short(points),
      ...(uncut !== undefined && { uncut }),
      ...(target !== undefined && { target }),
      ...(penalties !== undefined && { penalties }),
      ...(previous !== undefined && { previous }),
      ...(band && { band }),
      ...('isPassedOver' in reason && { isPassedOver: true as const }),
      ...(contribution !== undefined && { contribution: shortNumber(contribution) }),
      ...(Object.keys(peers).length > 0 && { peers }),
      ...(!isMissing(value) && sources.ofFigure(input, code)),
    };
  });
}

function previousOf(scoring: Scoring, { previous }: ScoredBoardQuestion) {
  if (!previous) return undefined;
  const { id, version } = scoring.plan.scheme;
  const { scheme, rows, acrossVersions = false } = previous;
  if ((scheme.id !== id || scheme.version !== version) && !acrossVersions) {
    throw new MisuseError(
      'different-rule-versions',
      `${scheme.id} ${scheme.version} ≠ ${id} ${version}`,
      'Ranks by different rules are not compared; state acrossVersions to do so all the same.',
    );
  }
  return rows;
}

/**
 * Makes a board from a scoring, for {@link publish}: scores, ranks, grades, intervals and the
 * reasons of each row. Ranks are those of the scoring. Its status is the most careful of scheme and
 * reports. Units beyond the first `publishTop`, or not eligible, stay with the reason.
 *
 * @throws MisuseError `different-rule-versions` for a previous ranking by other rules, unless
 *   `acrossVersions` says to compare them anyway; `unknown-code` for a column that the scheme does
 *   not have and for a bloc without units, `duplicate-code` for a column that is named twice
 */
export function scoredBoard(scoring: Scoring, question: ScoredBoardQuestion): BoardDefinition {
  const { plan, units, scores, ranks, blocRanks, dataShares, period, stage } = scoring;
  const { scheme } = plan;
  const { hasBreakdown = true, bloc } = question;
  const intervals = bloc === undefined ? question.intervals : undefined;
  const members = bloc === undefined ? units.everyone : units.blocs.get(bloc);
  if (!members) throw new MisuseError('unknown-code', bloc, 'Name a bloc that units are in.');
  const { publishTop = Infinity } = scheme.ranking;
  const sources = hasBreakdown ? figureSources(scoring, question.source) : noSources;
  const columns = furtherColumns(scoring, question.columns ?? []);
  const places = new Map<string, Places>();
  const entries = [...members].map((unit) => {
    const { code } = units.localities[unit] as Locality;
    const isUnpublished = wholeAt(ranks, unit) > publishTop;
    const score = at(scores, unit);
    const grade = isUnpublished ? undefined : gradeOf(scoring, unit);
    const interval = isUnpublished ? undefined : intervals?.intervals.get(code);
    const isBarred = ranks[unit] === 0 && !Number.isNaN(score);
    const published: Score = isUnpublished
      ? { missing: 'not-published' }
      : Number.isNaN(score)
        ? missingScore(scoring, unit)
        : score;
    if (!isUnpublished && ranks[unit] !== 0) {
      const blocRank = blocRanks[unit] || undefined;
      places.set(code, bloc === undefined ? { rank: ranks[unit], blocRank } : { rank: blocRank });
    }
    return {
      code,
      score: published,
      ...(isBarred && { unranked: unrankedOf(scoring, unit).reason }),
      ...(grade !== undefined && { grade }),
      ...(interval && { interval: wholeRanks(interval) }),
      // Points of a group would reveal a score that is not published.
      ...(columns.length > 0 && {
        values: Object.fromEntries(
          columns.map(({ id, pointsOf }): [string, Score] => [
            id,
            isUnpublished ? { missing: 'not-published' } : pointsOf(unit),
          ]),
        ),
      }),
      ...(hasBreakdown &&
        !isUnpublished && {
          reasons: reasonsOf(scoring, unit, code, sources, bloc === undefined ? 'all' : 'bloc'),
        }),
      ...(at(dataShares, unit) < 1 && {
        dataShare: shortNumber(at(dataShares, unit)),
      }),
    };
  });
  const previous = previousOf(scoring, question);
  const { id, title, asOf, source, scoreTitle } = question;
  return {
    id,
    title,
    period,
    ...(scheme.dataYear && { days: daysOfYear(scheme, period) }),
    asOf,
    status: statusOf(scoring),
    source,
    basis: 'score',
    scoreTitle,
    ...(scheme.total.unit !== undefined && { unit: scheme.total.unit }),
    digits: scheme.rounding.digits,
    stage,
    scheme: { id: scheme.id, version: scheme.version },
    ...(scheme.total.relativeTo === 'leader' &&
      Number.isFinite(scoring.endOfScale) && { leader: shortNumber(scoring.endOfScale) }),
    grades: (scheme.grading?.grades ?? []).map((grade) => ({ id: grade.id, title: grade.title })),
    columns: columns.map((column) => ({ id: column.id, title: column.title })),
    ...(sources.all.length > 0 && { sources: sources.all }),
    ...(hasBreakdown && { groups: groupsOf(scoring), criteria: criteriaOf(scoring, sources) }),
    entries,
    places,
    ...(previous && { previous }),
  };
}
