import { wholeAt } from '../numbers/column.js';
import { isAtLeast } from '../numbers/tolerance.js';
import { quantile } from '../numbers/quantile.js';
import type { Scoring } from '../scoring/scoring.js';

/** Computes something once for each scoring, since every grade needs it. */
function once<Found>(find: (scoring: Scoring) => Found): (scoring: Scoring) => Found {
  const known = new WeakMap<Scoring, Found>();
  return (scoring) => {
    const found = known.get(scoring) ?? find(scoring);
    known.set(scoring, found);
    return found;
  };
}

/** The lowest score of each quantile group but the last, best first; none for other grades. */
export const cutPointsOf = /* @__PURE__ */ once(({ plan, scores, ranks }): readonly number[] => {
  const { grading } = plan.scheme;
  if (grading?.kind !== 'quantiles') return [];
  const ranked = scores.filter((_, unit) => wholeAt(ranks, unit) > 0).sort();
  const groups = grading.grades.length;
  return grading.grades.slice(1).map((_, index) => quantile(ranked, 1 - (index + 1) / groups));
});

/** The last rank of each group by rank but the last, best first; none for other grades. */
export const lastRanksOf = /* @__PURE__ */ once(({ plan, ranks }): readonly number[] => {
  const { grading } = plan.scheme;
  if (grading?.kind !== 'rank-quantiles') return [];
  const ranked = ranks.reduce((count, rank) => count + Number(rank > 0), 0);
  const groups = grading.grades.length;
  return grading.grades.slice(1).map((_, index) => Math.floor((ranked * (index + 1)) / groups));
});

/** Whether a grade is as good as another, or better; having no grade is worst. */
export function isAsGood(
  { plan }: Scoring,
  grade: string | undefined,
  other: string | undefined,
): boolean {
  const ids = plan.scheme.grading?.grades.map(({ id }) => id) ?? [];
  const place = (id: string | undefined): number =>
    id === undefined ? ids.length : ids.indexOf(id);
  return place(grade) <= place(other);
}

/** Whether a score is good enough for a floor or a cut point; a score exactly on it is. */
export const reaches = (score: number, floor: number | undefined): boolean =>
  floor === undefined || isAtLeast(score, floor);
