import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../gates/judge.js';
import type { Grading } from '../model/scheme/scheme.js';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { misuseOf } from '../testing/misuse-of.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { explainGrade } from './explain-grade.js';

const title = { vi: 'Tốt', en: 'Good' };
const bands: Grading = {
  kind: 'bands',
  grades: [
    { id: 'good', title, from: 15, requires: { kind: 'every-criterion', atLeastShare: 0.5 } },
    { id: 'rest', title },
  ],
};

describe('explainGrade', () => {
  it('tells the score beside the floor, and the condition', () => {
    const scheme = schemeOf([{ rule: { kind: 'direct-points' } }, { rule: { kind: 'survey' } }], {
      grading: bands,
    });
    const reports = [valuesOf({ A: [10, 40], B: [9, 50] })];
    const scoring = score({ scheme, localities: unitsNamed('A', 'B'), reports, period: '2023' });
    expect(explainGrade(scoring, 'A', 'good')).toMatchObject({
      kind: 'grade',
      of: 'good',
      verdict: false,
      parts: [
        { kind: 'compare', operand: 'score', actual: 14, needed: 15, verdict: false },
        { kind: 'every-criterion', needed: 1, floor: 0.5, verdict: false },
      ],
    });
    expect(explainGrade(scoring, 'A', 'rest')).toMatchObject({ verdict: true, parts: [] });
    expect(misuseOf(() => explainGrade(scoring, 'A', 'gone'))).toBe('unknown-code');
    expect(misuseOf(() => explainGrade(scoring, 'gone', 'good'))).toBe('unknown-code');
  });

  it('agrees with the grade that a unit has: good enough for it, and for none that is better', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), (question) => {
        const scoring = score(question);
        const ids = question.scheme.grading?.grades.map(({ id }) => id) ?? [];
        question.localities.forEach(({ code }, unit) => {
          const grade = gradeOf(scoring, unit);
          if (grade === undefined) return;
          const verdicts = ids.map((id) => explainGrade(scoring, code, id).verdict);
          expect(verdicts.indexOf(true)).toBe(ids.indexOf(grade));
          expect(verdicts.slice(0, ids.indexOf(grade))).toEqual(
            ids.slice(0, ids.indexOf(grade)).map(() => false),
          );
        });
      }),
      { numRuns: 60 },
    );
  });
});
