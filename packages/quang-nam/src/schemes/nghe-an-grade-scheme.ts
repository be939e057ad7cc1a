import type { Condition, Scheme } from '@thidua/core';
import * as sources from '../sources.js';
import { publishedRules } from './published-rules.js';

/** Every criterion has at least this per cent of its maximum. */
const floor = (percent: number): Condition => ({
  kind: 'compare',
  of: { kind: 'value', of: 'lowest-criterion' },
  bound: 'at-least',
  than: percent,
});

/**
 * Grade bands with a floor in every criterion, from a draft of Nghệ An in 2025. A grade only lets a
 * unit into the vote.
 */
export const ngheAnGradeScheme: Scheme = {
  ...publishedRules,
  id: 'nghe-an-grades',
  version: 'draft 2025',
  title: {
    vi: 'Xếp loại theo dự thảo năm 2025 của tỉnh Nghệ An',
    en: 'Grades after a draft of Nghe An Province, 2025',
  },
  source: sources.ngheAnDraft2025,
  note: {
    vi: 'Dự thảo về giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng; chưa rõ đã ban hành chưa. Các tiêu chí và điểm của từng tiêu chí chưa tiếp cận được, nên báo cáo tổng điểm, và tiêu chí thấp nhất đạt bao nhiêu phần trăm. Đủ điểm mà tiêu chí thấp nhất chưa đủ thì ở đây xếp loại thấp hơn liền kề; dự thảo không nói rõ. Xếp loại chỉ để đưa vào diện xem xét, bỏ phiếu.',
    en: 'A draft on complaints, denunciations and anti-corruption; whether it was issued is not known. Its criteria and their points were not seen, so the total is reported, and what per cent the lowest criterion reached. Who has the total and not the floor gets the next lower grade here; the draft does not say. A grade only lets a unit into the vote.',
  },
  validFor: { from: '2025' },
  groups: [{ id: 'points', title: { vi: 'Tổng điểm', en: 'Total points' }, combine: 'sum' }],
  criteria: [
    {
      id: 'criteria-total',
      title: { vi: 'Tổng điểm các tiêu chí', en: 'Points of all criteria' },
      parent: 'points',
      unit: { vi: 'điểm', en: 'points' },
      direction: 'increase',
      maxPoints: 100,
      rule: { kind: 'direct-points' },
    },
  ],
  facts: [
    {
      id: 'lowest-criterion',
      title: {
        vi: 'Tiêu chí thấp nhất đạt bao nhiêu phần trăm điểm tối đa của nó',
        en: 'What per cent of its maximum the lowest criterion reached',
      },
      unit: { vi: '%', en: '%' },
    },
  ],
  total: {},
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
  grading: {
    kind: 'bands',
    grades: [
      {
        id: 'excellent',
        title: { vi: 'Hoàn thành xuất sắc', en: 'Completed excellently' },
        from: 90,
        requires: floor(85),
      },
      {
        id: 'good',
        title: { vi: 'Hoàn thành tốt', en: 'Completed well' },
        from: 80,
        requires: floor(80),
      },
      {
        id: 'completed',
        title: { vi: 'Hoàn thành', en: 'Completed' },
        from: 70,
        requires: floor(70),
      },
      { id: 'not-completed', title: { vi: 'Không hoàn thành', en: 'Not completed' } },
    ],
  },
};
