import { describe, expect, it } from 'vitest';
import { explainGate } from '../explain/explain-gate.js';
import { explainGrading } from '../explain/explain-grade.js';
import { explainRank } from '../explain/explain-rank.js';
import { explainScore } from '../explain/explain-score.js';
import type { Condition, Operand } from '../model/scheme/condition.js';
import type { Criterion, Fact } from '../model/scheme/criterion.js';
import type { ReportEntry } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { locales, type Locale } from '../model/value/text.js';
import { score } from '../engine/score.js';
import type { Scoring } from '../scoring/scoring.js';
import { reportOf, schemeOf, unitsNamed, type SmallCriterion } from '../testing/small-scheme.js';
import { formatCondition } from './condition.js';
import { formatGrading } from './grading.js';
import { formatPoints } from './points.js';
import { formatRank } from './rank-reason.js';
import { formatReason } from './reason.js';

const names: Record<string, string> = { tn: 'Thu nhập', B: 'xã B', ok: 'Đủ' };
const nameOf = (id: string): string => names[id] ?? id;
const points = (more: Partial<SmallCriterion> = {}): SmallCriterion => ({
  rule: { kind: 'direct-points' },
  maxPoints: 10,
  ...more,
});

interface Sample {
  criteria?: SmallCriterion[];
  facts?: string[];
  condition?: Condition;
  more?: Partial<Scheme>;
}

/** Scores what units report by a small scheme with one gate, `ok`. */
function scored(
  { criteria = [points()], facts = [], condition, more = {} }: Sample,
  reported: Record<string, Record<string, ReportEntry['value']>>,
): Scoring {
  const gate = condition && { id: 'ok', title: { vi: 'Đủ', en: 'Enough' }, condition };
  const scheme = schemeOf(criteria, {
    facts: facts.map((id): Fact => ({ id, title: { vi: id, en: id } })),
    gates: gate ? [gate] : [],
    missing: { policy: 'zero' },
    ...more,
  });
  const entries = Object.entries(reported).flatMap(([code, row]) =>
    Object.entries(row).map(([criterion, value]): ReportEntry => ({ code, criterion, value })),
  );
  const localities = unitsNamed(...Object.keys(reported));
  return score({ scheme, localities, reports: [reportOf(entries)], period: '2023' });
}

const gateOf = (scoring: Scoring, code: string, locale: Locale = 'vi'): string[] =>
  formatCondition(explainGate(scoring, code, 'ok'), nameOf, locale).map(({ text }) => text);

describe('what the engine tells of', () => {
  it('something that must not happen is achieved where it did not', () => {
    const none = points({
      title: { vi: 'Không để xảy ra trọng án', en: 'No grave crime' },
      rule: { kind: 'achieved-or-not' },
      direction: 'decrease',
    });
    const scoring = scored({ criteria: [none] }, { A: { c0: true }, B: { c0: false } });
    const told = ['A', 'B'].flatMap((code) =>
      locales.map((locale) =>
        formatReason(
          explainScore(scoring, code).criteria[0] as never,
          scoring.plan.scheme.criteria[0] as Criterion,
          locale,
        ),
      ),
    );
    expect(told).toEqual([
      'Không để xảy ra trọng án: không đạt; được 0/10 điểm.',
      'No grave crime: not achieved; 0 of 10 points.',
      'Không để xảy ra trọng án: đạt; được 10/10 điểm.',
      'No grave crime: achieved; 10 of 10 points.',
    ]);
  });

  it('a fact that must be false is answered, and then judged', () => {
    const of = { kind: 'value', of: 'Bị kỷ luật' } as const;
    for (const condition of [
      { kind: 'compare', of, bound: 'less-than', than: 1 },
      { kind: 'compare', of, bound: 'exactly', than: 0 },
      { kind: 'compare', of, bound: 'at-most', than: 0 },
    ] as const) {
      const scoring = scored(
        { facts: ['Bị kỷ luật'], condition },
        { A: { c0: 1, 'Bị kỷ luật': false }, B: { c0: 1, 'Bị kỷ luật': true } },
      );
      expect(gateOf(scoring, 'A')[1]).toBe('Bị kỷ luật: không – đạt');
      expect(gateOf(scoring, 'B')[1]).toBe('Bị kỷ luật: có – không đạt');
      expect(gateOf(scoring, 'B', 'en')[1]).toBe('Bị kỷ luật: yes – not met');
    }
  });

  it('every criterion counts those that reach the floor', () => {
    const condition = { kind: 'every-criterion', atLeastShare: 0.5 } as const;
    const scoring = scored({ criteria: [points(), points()], condition }, { A: { c0: 10, c1: 4 } });
    expect(gateOf(scoring, 'A')).toEqual([
      'Điều kiện “Đủ”: không đạt',
      'Mọi tiêu chí đạt từ 50% điểm tối đa trở lên: 1/2 tiêu chí – không đạt',
      'c0: 100% (cần từ 50% trở lên) – đạt',
      'c1: 40% (cần từ 50% trở lên) – không đạt',
    ]);
    expect(gateOf(scoring, 'A', 'en')[1]).toBe(
      'Every criterion reaches its minimum, 50% of its maximum points: 1 of 2 – not met',
    );
  });

  it('a day is a date, in facts and in criteria', () => {
    const dated = (of: string): Condition => ({
      kind: 'compare',
      of: { kind: 'value', of },
      bound: 'at-most',
      than: '2023-11-30',
    });
    const fact = scored(
      { facts: ['d'], condition: dated('d') },
      { A: { c0: 1, d: '2023-12-05' }, B: { c0: 1, d: '2023-11-30' } },
    );
    expect(gateOf(fact, 'A')[1]).toBe('d: 5/12/2023 (cần chậm nhất ngày 30/11/2023) – không đạt');
    expect(gateOf(fact, 'B')[1]).toBe('d: 30/11/2023 (cần chậm nhất ngày 30/11/2023) – đạt');
    expect(gateOf(fact, 'A', 'en')[1]).toBe(
      'd: 5 December 2023, 30 November 2023 or earlier needed – not met',
    );
    const due = points({
      rule: { kind: 'deadline', late: [] },
      direction: 'decrease',
      target: '2023-06-01',
    });
    const criterion = scored(
      { criteria: [due], condition: dated('c0') },
      { A: { c0: '2023-12-05' } },
    );
    expect(gateOf(criterion, 'A')[1]).toContain('5/12/2023');
    const other = scored(
      {
        facts: ['d'],
        condition: {
          kind: 'relative-to',
          of: { kind: 'value', of: 'd' },
          unit: 'B',
          bound: 'at-most',
          factor: 1,
        },
      },
      { A: { c0: 1, d: '2023-12-05' }, B: { c0: 1, d: '2023-11-30' } },
    );
    expect(gateOf(other, 'A')[1]).toBe(
      'd so với xã B: 5/12/2023 (cần chậm nhất ngày 30/11/2023) – không đạt',
    );
  });

  it('a number relative to another unit has its factor', () => {
    const condition: Condition = {
      kind: 'relative-to',
      of: { kind: 'value', of: 'tn' },
      unit: 'B',
      bound: 'at-least',
      factor: 1.1,
    };
    const scoring = scored(
      { facts: ['tn'], condition },
      { A: { c0: 1, tn: 70 }, B: { c0: 1, tn: 65 } },
    );
    expect(gateOf(scoring, 'A')[1]).toBe(
      'Thu nhập so với xã B: 70 (cần từ 71,5 trở lên, bằng 1,1 lần) – không đạt',
    );
    expect(gateOf(scoring, 'A', 'en')[1]).toBe(
      'Thu nhập compared with xã B: 70, 71.5 or more (1.1 times) needed – not met',
    );
  });

  it('a tiny difference is visible, whatever digits are asked for', () => {
    const criteria = [points({ maxPoints: 1, unit: { vi: 'đơn vị', en: 'units' } })];
    const condition: Condition = {
      kind: 'compare',
      of: { kind: 'score' },
      bound: 'at-least',
      than: 0.8,
    };
    const rounding = { digits: 3, mode: 'half-up', stage: 'total' } as const;
    const scoring = scored(
      { criteria, condition, more: { rounding } },
      { CHE: { c0: 0.967 }, NOR: { c0: 0.966 }, A: { c0: 0.799 } },
    );
    for (const digits of [undefined, 2, 3]) {
      expect(formatRank(explainRank(scoring, 'NOR'), nameOf, 'vi', digits)).toContain(
        'Kém CHE (hạng 1) 0,001 điểm.',
      );
      const [, line] = formatCondition(explainGate(scoring, 'A', 'ok'), nameOf, 'vi', digits);
      expect(line?.text).toBe('Điểm: 0,799 (cần từ 0,8 trở lên) – không đạt');
    }
    expect(formatPoints(explainScore(scoring, 'NOR').score as number, undefined, 'vi')).toBe(
      '0,966 điểm',
    );
    const [criterion] = scoring.plan.scheme.criteria as [Criterion];
    const [reason] = explainScore(scoring, 'CHE').criteria;
    expect(formatReason(reason as never, criterion, 'vi', 3)).toBe(
      'Tiêu chí 0: điểm do người thẩm định chấm; được 0,967/1 điểm.',
    );
  });

  it('a lost grade names only the parts by which it was lost', () => {
    const least = (of: string): Condition => ({
      kind: 'compare',
      of: { kind: 'share', of },
      bound: 'at-least',
      than: 0.5,
    });
    const told = (requires: Condition) => {
      const grades = [
        { id: 'good', title: { vi: 'Tốt', en: 'Good' }, from: 0, requires },
        { id: 'rest', title: { vi: 'Đạt', en: 'Passed' } },
      ];
      const scoring = scored(
        {
          criteria: [points(), points(), points()],
          more: { grading: { kind: 'bands', grades } },
        },
        { A: { c0: 9, c1: 2, c2: 1 } },
      );
      return formatGrading(explainGrading(scoring, 'A'), nameOf, 'vi');
    };
    const conditions = [least('c0'), least('c1'), least('c2')];
    expect(told({ kind: 'share-of', atLeast: 1, conditions })).toBe(
      'Xếp loại: rest. Chưa đạt loại “good” – Tỷ lệ điều kiện đạt: 33,33% (cần 100%); c1: 20% (cần từ 50% trở lên); c2: 10% (cần từ 50% trở lên).',
    );
    expect(told({ kind: 'none-of', conditions })).toBe(
      'Xếp loại: rest. Chưa đạt loại “good” – Không thuộc trường hợp nào sau đây; c0: 90% (thuộc trường hợp này nếu từ 50% trở lên).',
    );
  });

  it('grades that cannot be told are named once, together', () => {
    const requires = (least: number): Condition => ({
      kind: 'compare',
      of: { kind: 'share', of: 'c1' },
      bound: 'at-least',
      than: least,
    });
    const grades = [
      { id: 'best', title: { vi: 'Tốt', en: 'Good' }, from: 10, requires: requires(0.8) },
      { id: 'good', title: { vi: 'Khá', en: 'Fair' }, from: 5, requires: requires(0.5) },
      { id: 'rest', title: { vi: 'Đạt', en: 'Passed' } },
    ];
    const scoring = scored(
      {
        criteria: [points(), points()],
        more: { grading: { kind: 'bands', grades }, missing: { policy: 'rescale' } },
      },
      { A: { c0: 10 } },
    );
    const explanation = explainGrading(scoring, 'A');
    expect(formatGrading(explanation, nameOf, 'vi')).toBe(
      'Chưa xếp loại. Chưa đủ số liệu để xét loại “good” hoặc “best”.',
    );
    expect(formatGrading(explanation, nameOf, 'en')).toBe(
      'Not graded. Too little data to tell whether the grade is “good” or “best”.',
    );
  });

  it('what a tie-break compares is read as it was reported', () => {
    const told = (
      by: Operand,
      a: ReportEntry['value'],
      b: ReportEntry['value'],
      direction: 'increase' | 'decrease' = 'increase',
    ) =>
      formatRank(
        explainRank(
          scored(
            {
              criteria: [points(), points({ maxPoints: 20, rule: { kind: 'survey' } })],
              facts: ['d'],
              more: { ranking: { tieBreaks: [{ by, direction }] } },
            },
            { A: { c0: 5, c1: 50, d: a }, B: { c0: 5, c1: 50, d: b } },
          ),
          'A',
        ),
        nameOf,
        'vi',
      );
    const fact = { kind: 'value', of: 'd' } as const;
    expect(told(fact, '2023-12-05', '2023-11-30', 'decrease')).toContain(
      'xếp sau theo tiêu chí phụ: “d” (5/12/2023 so với 30/11/2023).',
    );
    expect(told(fact, true, false)).toContain(
      'xếp trước theo tiêu chí phụ: “d” (có so với không).',
    );
  });

  it('a share of points in a tie-break is called a share, a value has its unit', () => {
    const criteria = [
      points({ maxPoints: 20 }),
      points({
        rule: { kind: 'share-of-best', within: 'all' },
        unit: { vi: 'xã', en: 'communes' },
      }),
    ];
    const told = (by: Operand) =>
      formatRank(
        explainRank(
          scored(
            { criteria, more: { ranking: { tieBreaks: [{ by, direction: 'increase' }] } } },
            { A: { c0: 10, c1: 4 }, B: { c0: 15, c1: 2 } },
          ),
          'A',
        ),
        nameOf,
        'en',
      );
    expect(told({ kind: 'share', of: 'c0' })).toContain(
      'by the tie-break on the share of the points for “c0” (50% against 75%).',
    );
    expect(told({ kind: 'value', of: 'c1' })).toContain(
      'by the tie-break on “c1” (4 communes against 2 communes).',
    );
  });

  it('a tie-break is named, a grade lost names its floor', () => {
    const requires: Condition = {
      kind: 'compare',
      of: { kind: 'share', of: 'c1' },
      bound: 'at-least',
      than: 0.5,
    };
    const grades = [
      { id: 'good', title: { vi: 'Tốt', en: 'Good' }, from: 10, requires },
      { id: 'rest', title: { vi: 'Khá', en: 'Fair' } },
    ];
    const scoring = scored(
      {
        criteria: [points(), points()],
        more: {
          grading: { kind: 'bands', grades },
          ranking: {
            tieBreaks: [{ by: { kind: 'points', of: 'c0' }, direction: 'increase' }],
          },
        },
      },
      { A: { c0: 10, c1: 2 }, B: { c0: 9, c1: 3 } },
    );
    expect(formatRank(explainRank(scoring, 'B'), nameOf, 'vi')).toContain(
      'Bằng điểm với A (hạng 1), xếp sau theo tiêu chí phụ: điểm “c0” (9 điểm so với 10 điểm).',
    );
    expect(formatGrading(explainGrading(scoring, 'A'), nameOf, 'vi')).toBe(
      'Xếp loại: rest. Chưa đạt loại “good” – c1: 20% (cần từ 50% trở lên).',
    );
    expect(formatGrading(explainGrading(scoring, 'A'), nameOf, 'en')).toBe(
      'Grade: rest. Grade “good” not reached – c1: 20%, 50% or more needed.',
    );
  });

  it('a band that was hit is named, of values and of days late', () => {
    const bands = [
      { from: 90, points: 3 },
      { from: 80, below: 90, points: 2 },
      { below: 80, points: 0 },
    ];
    const late = [
      { upToDays: 5, points: 6 },
      { upToDays: 10, points: 3 },
    ];
    const scoring = scored(
      {
        criteria: [
          points({ rule: { kind: 'step-bands', of: 'value', bands }, maxPoints: 3 }),
          points({ rule: { kind: 'deadline', late }, direction: 'decrease', target: '2023-06-01' }),
        ],
      },
      { A: { c0: 89.999, c1: '2023-06-08' }, B: { c0: 90, c1: '2023-07-01' } },
    );
    const told = (code: string): string[] =>
      explainScore(scoring, code).criteria.map((reason, index) =>
        formatReason(reason, scoring.plan.scheme.criteria[index] as Criterion, 'vi'),
      );
    expect(told('A')).toEqual([
      'Tiêu chí 0: 89,999%; thuộc bậc từ 80% đến dưới 90%; được 2/3 điểm.',
      'Tiêu chí 1: 8/6/2023; hạn 1/6/2023; chậm 7 ngày (bậc trên 5 ngày đến 10 ngày); được 3/10 điểm.',
    ]);
    expect(told('B')).toEqual([
      'Tiêu chí 0: 90%; thuộc bậc từ 90% trở lên; được 3/3 điểm.',
      'Tiêu chí 1: 1/7/2023; hạn 1/6/2023; chậm 30 ngày (bậc trên 10 ngày); được 0/10 điểm.',
    ]);
  });
});
