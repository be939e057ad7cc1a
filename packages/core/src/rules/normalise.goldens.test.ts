import { describe, expect, it } from 'vitest';
import type { Rule } from '../model/scheme/rule.js';
import { competitionRanks } from '../ranking/competition-rank.js';
import { scoringIssues } from '../scoring/scoring-issues.js';
import goldens from '../testing/goldens/normalise.json';
import { pointsOf, scoreOne, type OneCriterion } from '../testing/one-criterion.js';

const within = 'all';
const targeted = { kind: 'distance-to-target', within, range: [0, 1] } satisfies Rule;
const posts = { kind: 'goalposts', lower: 2, upper: 8 } satisfies Rule;
const decrease = 'decrease';

/** Our rule for each function of the toolkit. */
const criteria: Record<string, OneCriterion> = {
  'n_minmax(l_u=[0,100])': { rule: { kind: 'min-max', within } },
  'n_minmax(l_u=[1,100])': { rule: { kind: 'min-max', within, range: [1, 100] } },
  n_zscore: { rule: { kind: 'z-score', within } },
  'n_zscore(m_sd=[100,15])': { rule: { kind: 'z-score', within, mean: 100, deviation: 15 } },
  n_rank: { rule: { kind: 'rank', within } },
  n_borda: { rule: { kind: 'borda', within } },
  n_prank: { rule: { kind: 'percentile-rank', within, range: [0, 1] } },
  'n_dist2targ(targ=8)': { rule: targeted, target: 8 },
  'n_dist2targ(targ=8,cap_max=true)': { rule: { ...targeted, cap: true }, target: 8 },
  'n_dist2targ(targ=3,direction=-1)': { rule: targeted, target: 3, direction: decrease },
  'n_goalposts(gposts=[2,8,100])': { rule: posts },
  'n_goalposts(gposts=[2,8,100],direction=-1)': { rule: posts, direction: decrease },
  'n_goalposts(gposts=[2,8,100],trunc2posts=false)': { rule: { ...posts, truncate: false } },
};

type Golden = number | string | null;
const cases = Object.entries(goldens.cases).flatMap(([name, { input, outputs }]) =>
  Object.entries<Golden[]>(outputs).map(([fn, output]) => ({ name, fn, input, output })),
);
const gap = { missing: 'no-data' } as const;
const cellsOf = (input: readonly (number | null)[]) => input.map((value) => value ?? gap);
const isRank = (fn: string) => fn === 'competition_rank_desc';

// The worst value, 10, has passed the target of 8 already: the toolkit goes on with a line that
// runs backwards, so that more gives less. We say that there is no scale, or, with a cap, that all
// have reached the target.
const isBackwards = ({ name, fn }: { name: string; fn: string }) =>
  name === 'na' && fn.startsWith('n_dist2targ(targ=8');

describe(`normalisation: ${goldens.source}`, () => {
  it('covers every function', () => {
    const names = cases.map(({ fn }) => fn).filter((fn) => !isRank(fn));
    expect(new Set(names)).toEqual(new Set(Object.keys(criteria)));
    expect(cases).toHaveLength(70);
  });

  const comparable = cases.filter(
    (each) => !isRank(each.fn) && !each.output.includes('NaN') && !isBackwards(each),
  );
  it.each(comparable)('$fn of the case “$name”', ({ fn, input, output }) => {
    const points = pointsOf(criteria[fn] as OneCriterion, ...cellsOf(input));
    expect(points).toEqual(
      output.map((value) => (value === null ? gap : expect.closeTo(Number(value), 9))),
    );
  });

  const undefinedThere = cases.filter(({ output }) => output.includes('NaN'));
  it.each(undefinedThere)('$fn of the case “$name” says why it has none', ({ fn, input }) => {
    const criterion = criteria[fn] as OneCriterion;
    const points = pointsOf(criterion, ...cellsOf(input));
    expect(points).toEqual(input.map(() => ({ missing: 'not-comparable' })));
    expect(scoringIssues(scoreOne(criterion, cellsOf(input)))).toMatchObject([
      { code: 'zero-range', path: ['criterion'], received: 7 },
    ]);
  });

  it.each(cases.filter(isBackwards))('$fn never runs backwards', ({ fn, input }) => {
    const points = pointsOf(criteria[fn] as OneCriterion, ...cellsOf(input));
    const reached = fn.includes('cap_max') ? 1 : { missing: 'not-comparable' };
    expect(points).toEqual(input.map((value) => (value === null ? gap : reached)));
  });

  it.each(cases.filter(({ fn }) => isRank(fn)))('$fn of “$name”', ({ input, output }) => {
    const known = input.flatMap((value) => (value === null ? [] : [value]));
    expect(competitionRanks(known)).toEqual(output.filter((value) => value !== null));
  });
});
