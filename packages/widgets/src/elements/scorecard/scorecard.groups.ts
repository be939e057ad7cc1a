import {
  formatMissing,
  formatNumber,
  formatValue,
  isMissing,
  textIn,
  type Benchmark,
  type BlocBenchmarks,
  type Board,
  type BoardCriterion,
  type BoardRow,
  type Language,
  type Score,
} from '@thidua/core';
import { addUp } from './scorecard.add-up.js';
import { scorecardWords } from './scorecard.messages.js';

/** Points of a group or a criterion, beside those of the bloc. */
export interface PointsView {
  title: string;
  /** What was reported; empty for a group. */
  told: string;
  points: string;
  /** `/12`, or nothing without a maximum. */
  of: string;
  /** Places on the bar, 0 to 1; no bar where there is no share. */
  share: number | undefined;
  medianShare: number | undefined;
  bestShare: number | undefined;
  median: string;
  best: string;
  /** Above the median, below it, on it; undefined where there is none. */
  side: 'above' | 'below' | 'level' | undefined;
  difference: string;
}

/** A group with its criteria. */
export interface GroupView extends PointsView {
  id: string;
  criteria: PointsView[];
  /** What it adds to the score as printed; `NaN` where that is not known. */
  adds: number;
}

/** Decimals of all points: the same at each level, so that they add up as printed. */
export const pointDigits = 2;

/** Id of the group of bonus and penalty; no group of a scheme has a space in its id. */
const adjusting = ' adjustments';

/** Points of a group or criterion, before they are written. */
interface Points {
  title: string;
  told?: string;
  points: Score | undefined;
  /** Rounded so that it adds up with its neighbours. */
  rounded?: number | undefined;
  maxPoints: number | undefined;
  benchmark: Benchmark | undefined;
}

const bounded = (value: number): number => Math.min(1, Math.max(0, value));

function pointsView(given: Points, locale: Language): PointsView {
  const { title, told = '', points, maxPoints, benchmark } = given;
  const isKnown = points !== undefined && !isMissing(points);
  const own = isKnown ? (given.rounded ?? points) : undefined;
  const write = (value: number): string => formatNumber(value, locale, pointDigits);
  const scale = maxPoints ?? Math.max(benchmark?.best ?? 0, own ?? 0);
  const placeOf = (value: number | undefined) =>
    value === undefined || !(scale > 0) ? undefined : bounded(value / scale);
  const median = benchmark && Number(benchmark.median.toFixed(pointDigits));
  const difference = own === undefined || median === undefined ? NaN : own - median;
  const isLevel = Math.abs(difference) < 10 ** -pointDigits / 2;
  const gap =
    points !== undefined && isMissing(points) ? formatMissing(points.missing, locale) : '';
  return {
    title,
    told: told || gap,
    points: own === undefined ? '–' : write(own),
    of: maxPoints === undefined || own === undefined ? '' : `/${formatNumber(maxPoints, locale)}`,
    share: placeOf(own),
    medianShare: placeOf(benchmark?.median),
    bestShare: placeOf(benchmark?.best),
    median: median === undefined ? '–' : write(median),
    best: benchmark ? write(benchmark.best) : '–',
    side: Number.isNaN(difference)
      ? undefined
      : isLevel
        ? 'level'
        : difference > 0
          ? 'above'
          : 'below',
    difference: Number.isNaN(difference) ? '' : write(Math.abs(difference)),
  };
}

/** The groups right below the whole, each with the ids of all groups in it. */
function sectionsOf({ groups = [] }: Board) {
  const root = groups.find(({ parent }) => parent === undefined);
  return groups
    .filter(({ parent }) => parent !== undefined && parent === root?.id)
    .map((group) => {
      const inside = new Set([group.id]);
      for (let found = 0; found < inside.size;) {
        found = inside.size;
        for (const { id, parent } of groups) if (inside.has(parent ?? '')) inside.add(id);
      }
      return { group, inside };
    });
}

/**
 * The groups of a scheme with their criteria, then criteria in no group, then bonus and penalty.
 * Empty where the row has no points of them.
 */
export function groupViews(
  board: Board,
  row: BoardRow,
  bloc: BlocBenchmarks | undefined,
  locale: Language,
): GroupView[] {
  const { criteria = [] } = board;
  const { breakdown = [], groups: points = {} } = row;
  const words = scorecardWords(locale);
  const reasons = new Map(breakdown.map((reason) => [reason.criterion, reason]));
  const criteriaIn = (
    members: readonly BoardCriterion[],
    whole: number,
    printed?: number,
  ): PointsView[] => {
    const found = members.flatMap((criterion) => {
      const reason = reasons.get(criterion.id);
      return reason ? [{ criterion, reason }] : [];
    });
    const known = found.map(({ reason }) => (isMissing(reason.points) ? 0 : reason.points));
    const rounded = addUp(known, whole, pointDigits, printed);
    return found.map(({ criterion, reason }, index) => {
      const { value, target } = reason;
      const sign = criterion.effect === 'penalty' ? -1 : 1;
      return pointsView(
        {
          title: textIn(criterion.title, locale),
          told: isMissing(value)
            ? formatMissing(value.missing, locale)
            : formatValue(value, criterion, locale, target !== undefined),
          points: reason.points,
          rounded: sign * (rounded[index] ?? 0) || 0,
          maxPoints: criterion.maxPoints,
          benchmark: criterion.effect ? undefined : bloc?.criteria?.[criterion.id],
        },
        locale,
      );
    });
  };
  const sections = sectionsOf(board);
  const values = sections.map(({ group }) => points[group.id]);
  const numbers = values.map((value) => (value === undefined || isMissing(value) ? 0 : value));
  const wholes = addUp(
    numbers,
    numbers.reduce((sum, value) => sum + value, 0),
    pointDigits,
  );
  const ofGroups = sections.map(({ group, inside }, index): GroupView => {
    const members = criteria.filter((each) => inside.has(each.group ?? '') && !each.effect);
    return {
      id: group.id,
      ...pointsView(
        {
          title: textIn(group.title, locale),
          points: values[index],
          rounded: wholes[index],
          maxPoints: group.maxPoints,
          benchmark: bloc?.groups?.[group.id],
        },
        locale,
      ),
      criteria: criteriaIn(members, numbers[index] ?? 0, wholes[index]),
      adds: wholes[index] ?? NaN,
    };
  });
  const inGroups = new Set(sections.flatMap(({ inside }) => [...inside]));
  const rest = (title: string, id: string, members: readonly BoardCriterion[]): GroupView[] => {
    const views = criteriaIn(members, NaN);
    const adds = members.reduce((sum, { id: each, effect }) => {
      const given = reasons.get(each)?.points;
      const rounded =
        given === undefined || isMissing(given) ? 0 : Number(given.toFixed(pointDigits));
      return sum + (effect === 'penalty' ? -rounded : rounded);
    }, 0);
    const written = (sum: number): string =>
      `${sum > 0 && id === adjusting ? '+' : ''}${formatNumber(sum, locale, pointDigits)}`;
    const none = { title, points: undefined, maxPoints: undefined, benchmark: undefined };
    return views.length > 0
      ? [{ id, ...pointsView(none, locale), points: written(adds), criteria: views, adds }]
      : [];
  };
  return [
    ...ofGroups,
    ...rest(
      words.criteria,
      ' criteria',
      criteria.filter(({ group = '', effect }) => !effect && !inGroups.has(group)),
    ),
    ...rest(
      words.adjustments,
      adjusting,
      criteria.filter(({ effect }) => effect),
    ),
  ];
}
