import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import type { Combination } from '../model/scheme/criterion.js';
import type { Rule } from '../model/scheme/rule.js';
import goldens from '../testing/goldens/five.json';
import { sampleScheme } from '../testing/sample-scheme.js';
import { scoreSample } from '../testing/score-sample.js';

type Meta = (typeof goldens.meta)[number];
type Method = { rule: (meta: Meta) => Rule; combine: Combination };

const within = 'all';
const combine = 'arithmetic-mean';

/** Our rule and mean for each run of the toolkit. */
const methods: Record<keyof typeof goldens.results, Method> = {
  minmax_amean: { rule: () => ({ kind: 'min-max', within }), combine },
  minmax1_gmean: {
    rule: () => ({ kind: 'min-max', within, range: [1, 100] }),
    combine: 'geometric-mean',
  },
  gp_amean: {
    rule: ({ goalposts }) => {
      const [lower, upper] = goalposts ?? [];
      return { kind: 'goalposts', lower: lower as number, upper: upper as number };
    },
    combine,
  },
  rank_amean: { rule: () => ({ kind: 'rank', within }), combine },
  targ_amean: {
    rule: () => ({ kind: 'distance-to-target', within, range: [0, 1], cap: true }),
    combine,
  },
};

const isAggregate = ({ type }: Meta) => type === 'Aggregate';

function schemeOf({ rule, combine }: Method) {
  return sampleScheme({
    groups: goldens.meta.filter(isAggregate).map(({ id, parent, weight }) => ({
      id,
      combine,
      ...(parent !== null && { parent, weight }),
    })),
    criteria: goldens.meta
      .filter((meta) => !isAggregate(meta))
      .map((meta) => ({
        id: meta.id,
        parent: meta.parent as string,
        weight: meta.weight,
        direction: meta.direction === 1 ? 'increase' : 'decrease',
        rule: rule(meta),
        ...(rule(meta).kind === 'distance-to-target' && { target: meta.target as number }),
      })),
  });
}

const cells = Object.fromEntries(
  Object.entries(goldens.data).map(([code, row]) => [
    code,
    Object.fromEntries(
      Object.entries(row).map(([id, value]) => [id, value ?? ({ missing: 'no-data' } as const)]),
    ),
  ]),
);

describe(`five units, four criteria, two pillars: ${goldens.source}`, () => {
  it('has the index of unit A by hand', () => {
    // roads 100, school (90 − 80) ÷ (95 − 80) = 66.667 → Infra (2 × 100 + 66.667) ÷ 3 = 88.889;
    // income 50, poverty 90 → People (50 + 3 × 90) ÷ 4 = 80; 0.4 × 88.889 + 0.6 × 80 = 83.5556
    const scoring = scoreSample(schemeOf(methods.minmax_amean), cells);
    expect(explainScore(scoring, 'A').total).toBeCloseTo(83.5556, 4);
  });

  it.each(Object.entries(methods))(
    '%s: every criterion, pillar, index and rank',
    (name, method) => {
      const scoring = scoreSample(schemeOf(method), cells);
      const expected = goldens.results[name as keyof typeof goldens.results];
      const codes = Object.keys(expected) as (keyof typeof expected)[];
      expect(codes).toEqual(['A', 'B', 'C', 'D', 'E']);
      codes.forEach((code, unit) => {
        const { rank, ...values } = expected[code];
        const { criteria, groups, total } = explainScore(scoring, code);
        const points = [
          ...criteria.map((reason) => [reason.criterion, reason.points]),
          ...groups.map((reason) => [reason.group, reason.points]),
        ];
        expect(Object.fromEntries(points)).toEqual(
          Object.fromEntries(
            Object.entries(values).map(([id, value]) => [
              id,
              value === null ? { missing: 'no-data' } : expect.closeTo(value, 9),
            ]),
          ),
        );
        expect(total).toBeCloseTo(values.Index, 9);
        expect(scoring.ranks[unit]).toBe(rank);
      });
    },
  );
});
