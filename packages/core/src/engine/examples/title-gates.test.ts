import { describe, expect, it } from 'vitest';
import { proposeAwards } from '../../awards/propose.js';
import { explainGate } from '../../explain/explain-gate.js';
import { explainScore } from '../../explain/explain-score.js';
import { gradeOf } from '../../gates/judge.js';
import type { Condition, Operand } from '../../model/scheme/condition.js';
import type { HeldTitle } from '../../model/report/history.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { sampleUnit, scoreSample, type Cell, type Cells } from '../../testing/score-sample.js';

const text = (vi: string) => ({ vi, en: vi });
const value = (of: string): Operand => ({ kind: 'value', of });
const compare = (
  of: Operand,
  bound: 'at-least' | 'more-than' | 'at-most',
  than: number,
): Condition => ({ kind: 'compare', of, bound, than });
const gate = (id: string, condition: Condition) => ({ id, title: text(id), condition });
const points = { id: 'points', rule: { kind: 'direct-points' }, maxPoints: 100 } as const;
const rounding = { digits: 1, mode: 'half-up', stage: 'total' } as const;

describe('Cờ thi đua của Chính phủ, Nghị định 91/2017/NĐ-CP, Điều 11', () => {
  const standard: Condition = { kind: 'gate', gate: 'flag-standard' };
  const scheme = sampleScheme({
    criteria: [points],
    rounding,
    source: {
      title: text('Nghị định 91/2017/NĐ-CP'),
      reference: '91/2017/NĐ-CP, Điều 11; banthiduakhenthuongtw.gov.vn, 24/4/2018',
    },
    gates: [gate('flag-standard', compare({ kind: 'score' }, 'at-least', 90))],
    awards: [
      {
        id: 'government-flag',
        title: text('Cờ thi đua của Chính phủ'),
        requires: standard,
        quota: {
          kind: 'share',
          share: 0.2,
          of: standard,
          base: text('Tập thể đạt tiêu chuẩn Cờ thi đua cấp tỉnh'),
          rounding: 'down',
        },
        within: 'all',
        notWith: [],
      },
      {
        id: 'province-flag',
        title: text('Cờ thi đua của UBND tỉnh'),
        requires: standard,
        within: 'all',
        // No several awards for one achievement (Luật TĐKT 2022).
        notWith: ['government-flag'],
      },
    ],
  });
  /** Units with scores from 100 down by 1; those from 90 on meet the standard. */
  const cellsOf = (...scores: number[]): Cells =>
    Object.fromEntries(scores.map((score, index) => [`u${index + 1}`, { points: score }]));
  const statusesOf = (cells: Cells, award: string) =>
    proposeAwards(scoreSample(scheme, cells))
      .proposals.filter((proposal) => proposal.award === award)
      .map(({ code, status }) => [code, status]);

  it('allows 20 % of those that meet the standard, not of all', () => {
    // 14 meet it, 6 do not: 20 % of 14 is 2.8, cut to 2.
    const cells = cellsOf(
      ...Array.from({ length: 14 }, (_, index) => 99 - index / 2),
      ...Array.from({ length: 6 }, (_, index) => 80 - index),
    );
    const { allowances, proposals } = proposeAwards(scoreSample(scheme, cells));
    expect(allowances[0]).toEqual({ award: 'government-flag', quota: 2, base: 14 });
    const proposed = proposals.filter(
      ({ award, status }) => award === 'government-flag' && status === 'proposed',
    );
    expect(proposed.map(({ code }) => code)).toEqual(['u1', 'u2']);
  });

  it('picks nobody among equals at the limit', () => {
    // 10 meet the standard, 2 flags: the second and third are equal.
    const cells = cellsOf(99, 97, 97, 96, 95, 94, 93, 92, 91, 90);
    expect(statusesOf(cells, 'government-flag').slice(0, 4)).toEqual([
      ['u1', 'proposed'],
      ['u2', 'tied-at-limit'],
      ['u3', 'tied-at-limit'],
      ['u4', 'over-quota'],
    ]);
  });

  it('proposes nobody for two awards of one achievement', () => {
    const cells = cellsOf(99, 98, 97, 96, 95);
    expect(statusesOf(cells, 'government-flag')[0]).toEqual(['u1', 'proposed']);
    expect(Object.fromEntries(statusesOf(cells, 'province-flag'))).toEqual({
      u1: 'has-other-award',
      u2: 'proposed',
      u3: 'proposed',
      u4: 'proposed',
      u5: 'proposed',
    });
  });
});

describe('Tập thể lao động tiên tiến, Luật Thi đua, Khen thưởng 2003, Điều 28', () => {
  const scheme = sampleScheme({
    criteria: [points],
    source: { title: text('Luật Thi đua, Khen thưởng 2003'), reference: 'Điều 28' },
    facts: [{ id: 'advanced-members' }, { id: 'members' }, { id: 'disciplined-members' }],
    gates: [
      gate('advanced-collective', {
        kind: 'all-of',
        conditions: [
          compare({ kind: 'ratio', of: 'advanced-members', to: 'members' }, 'more-than', 0.5),
          {
            kind: 'none-of',
            conditions: [compare(value('disciplined-members'), 'at-least', 1)],
          },
        ],
      }),
    ],
  });
  const verdict = (advanced: Cell, members: Cell, disciplined: Cell = 0) => {
    const row = { 'advanced-members': advanced, members, 'disciplined-members': disciplined };
    return explainGate(scoreSample(scheme, { a: row }), 'a', 'advanced-collective').verdict;
  };

  it('asks for more than half of the members: exactly half is not enough', () => {
    expect(verdict(11, 20)).toBe(true);
    expect(verdict(10, 20)).toBe(false);
  });

  it('is barred by one member disciplined, whatever the rest', () => {
    expect(verdict(20, 20, 1)).toBe(false);
  });

  it('is not known where discipline is not reported, and is known where the members do not suffice', () => {
    const gap = { missing: 'not-reported' } as const;
    expect(verdict(20, 20, gap)).toBeUndefined();
    expect(verdict(10, 20, gap)).toBe(false);
    // A share of nobody is no share.
    expect(verdict(0, 0)).toBeUndefined();
  });
});

describe('Chiến sĩ thi đua, Luật Thi đua, Khen thưởng 2022', () => {
  const source = { title: text('Luật Thi đua, Khen thưởng 2022'), reference: 'baoyenbai 342479' };
  const streak = (title: string, years: number): Condition => ({ kind: 'streak', title, years });
  const scheme = sampleScheme({
    criteria: [points],
    source,
    gates: [gate('province', streak('grassroots', 3)), gate('nation', streak('province', 2))],
  });
  const verdict = (wanted: string, title: string, ...years: string[]) => {
    const history = years.map((year): HeldTitle => ({ code: 'a', title, year, source }));
    return explainGate(scoreSample(scheme, { a: {} }, { history }), 'a', wanted).verdict;
  };

  it('asks for 3 years of the lower title in a row for the province, 2 for the nation', () => {
    expect(verdict('province', 'grassroots', '2021', '2022', '2023')).toBe(true);
    expect(verdict('province', 'grassroots', '2020', '2022', '2023')).toBe(false);
    expect(verdict('province', 'province', '2021', '2022', '2023')).toBe(false);
    expect(verdict('nation', 'province', '2022', '2023')).toBe(true);
    expect(verdict('nation', 'province', '2021', '2023')).toBe(false);
  });
});

describe('grades of managers, Nghị định 90/2020/NĐ-CP', () => {
  const targets = ['first', 'second', 'third', 'fourth'];
  const shareOf = (of: string): Operand => ({ kind: 'share', of });
  const allDone: Condition = { kind: 'every-criterion', atLeastShare: 1 };
  const units = (fact: string, atLeast: number): Condition => ({
    kind: 'share-of-units',
    condition: compare(value(fact), 'at-least', 1),
    atLeast,
  });
  const scheme = sampleScheme({
    source: { title: text('Nghị định 90/2020/NĐ-CP'), reference: 'lawnet 392886' },
    criteria: targets.map((id) => ({
      id,
      rule: { kind: 'proportional' },
      target: 100,
      maxPoints: 25,
    })),
    facts: [{ id: 'on-time' }, { id: 'done' }, { id: 'good' }],
    gates: [
      gate('excellent', {
        kind: 'all-of',
        conditions: [
          allDone,
          {
            kind: 'share-of',
            conditions: targets.map((id) => compare(shareOf(id), 'more-than', 1)),
            atLeast: 0.5,
          },
        ],
      }),
      gate('good', {
        kind: 'all-of',
        conditions: [
          allDone,
          compare(value('on-time'), 'at-least', 80),
          units('done', 1),
          units('good', 0.7),
        ],
      }),
    ],
  });
  const subunits = Array.from({ length: 10 }, (_, index) =>
    sampleUnit(`unit-${index}`, { parent: 'manager' }),
  );
  const verdicts = (reached: number[], onTime: number, good: number, done = 10) => {
    const cells: Cells = {
      manager: {
        ...Object.fromEntries(targets.map((id, index) => [id, reached[index] as number])),
        'on-time': onTime,
      },
      ...Object.fromEntries(
        subunits.map(({ code }, index) => [code, { done: index < done, good: index < good }]),
      ),
    };
    const scoring = scoreSample(scheme, cells, { localities: [sampleUnit('manager')], subunits });
    return ['excellent', 'good'].map((id) => explainGate(scoring, 'manager', id).verdict);
  };

  it('is excellent with all targets done and half of them exceeded', () => {
    expect(verdicts([101, 150, 100, 100], 80, 7)).toEqual([true, true]);
    expect(verdicts([150, 100, 100, 100], 80, 7)).toEqual([false, true]);
    expect(verdicts([150, 150, 150, 99], 80, 7)).toEqual([false, false]);
  });

  it('is good with 80 % on time, all sub-units done and 70 % of them good', () => {
    expect(verdicts([100, 100, 100, 100], 79, 10)[1]).toBe(false);
    expect(verdicts([100, 100, 100, 100], 80, 6)[1]).toBe(false);
    expect(verdicts([100, 100, 100, 100], 80, 9, 9)[1]).toBe(false);
  });
});

describe('grassroots security teams, HD 01/HD-BCA-V05', () => {
  const scheme = sampleScheme({
    source: { title: text('Hướng dẫn 01/HD-BCA-V05'), reference: 'laodong.vn' },
    criteria: [points],
    rounding,
    facts: [{ id: 'months' }, { id: 'complaints' }],
    grading: {
      kind: 'bands',
      grades: [
        { id: 'excellent', title: text('Hoàn thành xuất sắc'), from: 90 },
        { id: 'good', title: text('Hoàn thành tốt'), from: 70 },
        { id: 'done', title: text('Hoàn thành'), from: 50 },
        { id: 'not-done', title: text('Không hoàn thành') },
      ],
    },
    ranking: {
      tieBreaks: [],
      requires: {
        kind: 'all-of',
        conditions: [
          compare(value('months'), 'at-least', 9),
          compare(value('complaints'), 'at-most', 0),
        ],
      },
    },
    gates: [gate('head', { kind: 'grade-not-above', unit: 'parent' })],
    awards: [
      {
        id: 'excellent',
        title: text('Hoàn thành xuất sắc'),
        requires: { kind: 'grade', atLeast: 'excellent' },
        quota: {
          kind: 'share',
          share: 0.2,
          of: { kind: 'grade', atLeast: 'good' },
          base: text('Tổ được xếp loại Hoàn thành tốt trở lên'),
          rounding: 'down',
        },
        within: 'all',
        notWith: [],
      },
    ],
  });
  const row = (score: number, months = 12, complaints = 0) => ({
    points: score,
    months,
    complaints,
  });

  it('proposes at most 20 % of those that are good or better', () => {
    // Ten are good or better, five of them excellent: two may be proposed.
    const scores = [99, 98, 97, 96, 95, 80, 79, 78, 77, 76, 60, 40];
    const cells = Object.fromEntries(scores.map((score, index) => [`t${index}`, row(score)]));
    const { allowances, proposals } = proposeAwards(scoreSample(scheme, cells));
    expect(allowances).toEqual([{ award: 'excellent', quota: 2, base: 10 }]);
    const proposed = proposals.filter(({ status }) => status === 'proposed');
    expect(proposed.map(({ code }) => code)).toEqual(['t0', 't1']);
    expect(proposals).toHaveLength(5);
  });

  it('leaves out of the ranking those who served less than 9 months or are under complaint', () => {
    const cells = { a: row(95, 8), b: row(90, 9), c: row(99, 12, 1), d: row(80) };
    const scoring = scoreSample(scheme, cells);
    expect([...scoring.ranks]).toEqual([0, 1, 0, 2]);
    // Its score stays to be seen.
    expect(explainScore(scoring, 'a').score).toBe(95);
    expect(proposeAwards(scoring).proposals.map(({ code }) => code)).toEqual(['b']);
  });

  it('does not let the head be graded above the team', () => {
    const localities = [
      sampleUnit('team'),
      sampleUnit('head-above', { parent: 'team' }),
      sampleUnit('head-equal', { parent: 'team' }),
    ];
    const cells = { team: row(85), 'head-above': row(95), 'head-equal': row(72) };
    const scoring = scoreSample(scheme, cells, { localities });
    const grades = localities.map((_, unit) => gradeOf(scoring, unit));
    expect(grades).toEqual(['good', 'excellent', 'good']);
    const verdicts = ['head-above', 'head-equal'].map(
      (code) => explainGate(scoring, code, 'head').verdict,
    );
    expect(verdicts).toEqual([false, true]);
  });
});

describe('flags of the blocs of Bắc Trà My, 2023', () => {
  const scheme = sampleScheme({
    source: { title: text('Huyện Bắc Trà My'), reference: 'hcc.quangnam.gov.vn nid/68989' },
    criteria: [points],
    awards: [
      {
        id: 'flag',
        title: text('Cờ thi đua của UBND tỉnh'),
        quota: { kind: 'count', count: 1 },
        within: 'bloc',
        notWith: [],
      },
    ],
  });

  it('proposes the first of each of the four blocs', () => {
    const localities = ['01', '02', '03', '04'].flatMap((bloc) =>
      ['a', 'b'].map((letter) => sampleUnit(`${bloc}${letter}`, { bloc })),
    );
    const cells = Object.fromEntries(
      localities.map(({ code }, index) => [code, { points: 60 + index }]),
    );
    const { allowances, proposals } = proposeAwards(scoreSample(scheme, cells, { localities }));
    expect(allowances.map(({ bloc, quota }) => [bloc, quota])).toEqual([
      ['01', 1],
      ['02', 1],
      ['03', 1],
      ['04', 1],
    ]);
    const proposed = proposals.filter(({ status }) => status === 'proposed');
    expect(proposed.map(({ code }) => code)).toEqual(['01b', '02b', '03b', '04b']);
  });
});
