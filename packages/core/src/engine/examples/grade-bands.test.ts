import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../gates/judge.js';
import { proposeAwards } from '../../awards/propose.js';
import type { Condition } from '../../model/scheme/condition.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { scoreSample, type Cells } from '../../testing/score-sample.js';

const floor = (atLeastShare: number): Condition => ({ kind: 'every-criterion', atLeastShare });
const label = (vi: string) => ({ vi, en: vi });

/** Grades by total, each with a floor under every criterion. The maxima 40, 40 and 20 are invented. */
const scheme = sampleScheme({
  id: 'nghe-an-grades',
  version: 'draft-2025',
  source: {
    title: {
      vi: 'Dự thảo của tỉnh Nghệ An: tiếp dân, phòng chống tham nhũng, 2025',
      en: 'Draft of Nghệ An: complaints and anti-corruption, 2025',
    },
    reference: 'dantri.com.vn 20250920152657467',
  },
  criteria: [
    { id: 'complaints', rule: { kind: 'direct-points' }, maxPoints: 40 },
    { id: 'anti-corruption', rule: { kind: 'direct-points' }, maxPoints: 40 },
    { id: 'reports', rule: { kind: 'direct-points' }, maxPoints: 20 },
  ],
  grading: {
    kind: 'bands',
    grades: [
      { id: 'excellent', title: label('Hoàn thành xuất sắc'), from: 90, requires: floor(0.85) },
      { id: 'good', title: label('Hoàn thành tốt'), from: 80, requires: floor(0.8) },
      { id: 'done', title: label('Hoàn thành'), from: 70, requires: floor(0.7) },
      { id: 'not-done', title: label('Không hoàn thành') },
    ],
  },
  awards: [
    {
      id: 'flag',
      title: label('Cờ thi đua'),
      requires: { kind: 'grade', atLeast: 'excellent' },
      quota: { kind: 'count', count: 1 },
      within: 'all',
      notWith: [],
    },
  ],
});

const gradesOf = (cells: Cells) => {
  const scoring = scoreSample(scheme, cells);
  return scoring.units.localities.map((_, unit) => gradeOf(scoring, unit));
};
const row = (complaints: number, corruption: number, reports: number) => ({
  complaints,
  'anti-corruption': corruption,
  reports,
});

describe('grade bands with a floor under every criterion', () => {
  it('gives the grade of the total where every criterion is above its floor', () => {
    expect(
      gradesOf({
        a: row(36, 36, 18), // 90, each 90 %
        b: row(34, 39, 17), // 90, the lowest exactly 85 %
        c: row(32, 32, 16), // 80, each exactly 80 %
        d: row(28, 28, 14), // 70, each exactly 70 %
        e: row(27, 27, 15), // 69
        f: row(0, 0, 0),
      }),
    ).toEqual(['excellent', 'excellent', 'good', 'done', 'not-done', 'not-done']);
  });

  it('goes down where the total would do and a floor is missed', () => {
    expect(
      gradesOf({
        a: row(40, 40, 16.9), // 96.9, but 16.9 of 20 is 84.5 %: good
        b: row(40, 40, 15.9), // 95.9, but 79.5 %: done
        c: row(40, 40, 13), // 93, but 65 %: not done
      }),
    ).toEqual(['good', 'done', 'not-done']);
  });

  it('compares the published score: 89.96 of one decimal is 90', () => {
    const rounded = {
      ...scheme,
      rounding: { digits: 1, mode: 'half-up', stage: 'total' } as const,
    };
    const scoring = scoreSample(rounded, { a: row(36, 36, 17.96), b: row(36, 36, 17.94) });
    expect([...scoring.scores]).toEqual([90, 89.9]);
    expect([gradeOf(scoring, 0), gradeOf(scoring, 1)]).toEqual(['excellent', 'good']);
  });

  it('gives no grade where a missing result would decide', () => {
    const cells = { a: { ...row(40, 40, 0), reports: { missing: 'not-reported' as const } } };
    expect(gradesOf(cells)).toEqual([undefined]);
  });

  it('only opens the vote: the grade is proposed, a decision awards', () => {
    const cells = { a: row(40, 40, 20), b: row(36, 36, 18), c: row(32, 32, 16) };
    expect(proposeAwards(scoreSample(scheme, cells)).proposals).toEqual([
      { award: 'flag', code: 'a', status: 'proposed' },
      { award: 'flag', code: 'b', status: 'over-quota' },
    ]);
  });
});
