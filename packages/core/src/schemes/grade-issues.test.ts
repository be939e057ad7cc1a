import { describe, expect, it } from 'vitest';
import type { Condition } from '../model/scheme/condition.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { schemeOf } from '../testing/small-scheme.js';
import { parseScheme } from '../parse/scheme.js';

const scored: Condition = {
  kind: 'compare',
  of: { kind: 'score' },
  bound: 'at-least',
  than: 1,
};

interface Level {
  from?: number;
  requires?: Condition;
}

/** What is wrong with grades of a scheme of 100 points. */
function issuesOf(levels: Level[], rest: Partial<Scheme> = {}): string[] {
  const grades = levels.map((level, index) => ({
    id: `g${index}`,
    title: { vi: `Loại ${index}`, en: `Grade ${index}` },
    ...level,
  }));
  const parsed = parseScheme(
    schemeOf([{ rule: { kind: 'survey' }, maxPoints: 100 }], {
      ...rest,
      grading: { kind: 'bands', grades },
    }),
  );
  return parsed.ok
    ? []
    : parsed.issues.map(({ code, path, expected }) =>
        [code, path.slice(2).join('.'), expected].filter(Boolean).join(' '),
      );
}

const bonus = (applies: 'before-cap' | 'after-cap'): Scheme['adjustments'] => [
  {
    id: 'bonus',
    title: { vi: 'Thưởng', en: 'Bonus' },
    unit: { vi: '%', en: '%' },
    direction: 'increase',
    maxPoints: 5,
    rule: { kind: 'survey' },
    effect: 'bonus',
    applies,
  },
];

describe('a grade that no score has is refused', () => {
  it.each<[string, Level[], string[]]>([
    ['above the highest score', [{ from: 101 }, {}], ['unreachable 0.from 100']],
    ['behind one that takes the rest', [{ from: 80 }, {}, { from: 50 }], ['unreachable 2']],
    [
      'behind one that takes the rest, twice',
      [{ from: 80 }, {}, {}, {}],
      ['unreachable 2', 'unreachable 3'],
    ],
    [
      'behind one that begins at the lowest score',
      [{ from: 80 }, { from: 0 }, {}],
      ['unreachable 2'],
    ],
    [
      'behind one that begins where it does',
      [{ from: 80 }, { from: 80 }, {}],
      ['unreachable 1.from'],
    ],
    ['out of order', [{ from: 50 }, { from: 80 }, {}], ['out-of-range 1.from ≤ 50']],
  ])('%s', (_, levels, expected) => {
    expect(issuesOf(levels)).toEqual(expected);
  });

  it('in words that name it', () => {
    const grades = [101, 80].map((from, index) => ({
      id: `g${index}`,
      title: { vi: `Loại ${index}`, en: `Grade ${index}` },
      from,
    }));
    const parsed = parseScheme(
      schemeOf([{ rule: { kind: 'survey' }, maxPoints: 100 }], {
        grading: { kind: 'bands', grades },
      }),
    );
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      {
        message: 'Loại 0: không điểm nào được xếp loại này (tại grading.grades.0.from)',
        hint: 'Điểm cao nhất theo bảng điểm là 100: hạ mức điểm của loại này (“from”), hoặc xem lại điểm tối đa',
      },
    ]);
  });
});

describe('a grade that some score has passes', () => {
  it.each<[string, Level[], Partial<Scheme>]>([
    ['up to the highest score', [{ from: 100 }, {}], {}],
    ['from the lowest score on', [{ from: 80 }, { from: 0 }], {}],
    ['behind one that asks for more', [{ from: 80, requires: scored }, { from: 80 }, {}], {}],
    [
      'by a bonus after the cap',
      [{ from: 105 }, {}],
      { adjustments: bonus('after-cap'), total: { cap: 100 } },
    ],
    ['by a bonus before the cap', [{ from: 105 }, {}], { adjustments: bonus('before-cap') }],
    ['on the scale of the total', [{ from: 900 }, {}], { total: { outOf: 1000 } }],
    [
      'below 0, where points are taken off',
      [{ from: 0 }, {}],
      { adjustments: bonus('after-cap').map((each) => ({ ...each, effect: 'penalty' as const })) },
    ],
  ])('%s', (_, levels, rest) => {
    expect(issuesOf(levels, rest)).toEqual([]);
  });

  it('and a bonus that the cap cuts is no help', () => {
    const rest = { adjustments: bonus('before-cap'), total: { cap: 100 } };
    expect(issuesOf([{ from: 105 }, {}], rest)).toEqual(['unreachable 0.from 100']);
  });

  it('where the best may earn more than the maximum', () => {
    const grades = [{ id: 'g', title: { vi: 'Tốt', en: 'Good' }, from: 120 }];
    const criterion = {
      rule: { kind: 'proportional', cap: 1.2 },
      target: 5,
      maxPoints: 100,
    } as const;
    expect(parseScheme(schemeOf([criterion], { grading: { kind: 'bands', grades } })).ok).toBe(
      true,
    );
  });
});
