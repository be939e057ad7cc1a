import { describe, expect, it } from 'vitest';
import { explainScore } from '../../explain/explain-score.js';
import { stagesOf } from '../../explain/stages-of.js';
import type { Report } from '../../model/report/report.js';
import { stages } from '../../model/report/stages.js';
import { sampleScheme } from '../../testing/sample-scheme.js';
import { reportFile, sampleUnit } from '../../testing/score-sample.js';
import { score } from '../../engine/score.js';

const scheme = sampleScheme({
  source: {
    title: {
      vi: 'Tự chấm, thẩm định, giải trình, thẩm định lần hai, chính thức',
      en: 'Self-score, review, explanation, second review, final',
    },
  },
  criteria: [
    { id: 'order', rule: { kind: 'direct-points' }, maxPoints: 10 },
    { id: 'force', rule: { kind: 'direct-points' }, maxPoints: 10 },
  ],
});
const localities = [sampleUnit('a')];
const report = (stage: Report['stage'], row: Parameters<typeof reportFile>[1][string]) =>
  reportFile(scheme, { a: row }, { id: stage, stage });

/** Every stage of one unit. In the second review only one criterion was touched. */
const reports = [
  report('second-review', {
    order: { value: 8, by: 'Hội đồng tỉnh', on: '2023-12-10', evidence: 'BB-02' },
  }),
  report('self-scored', {
    order: { value: 10, by: 'Đơn vị A', on: '2023-11-20', evidence: 'BC-15' },
    force: { value: 9, by: 'Đơn vị A', on: '2023-11-20' },
  }),
  report('reviewed', { order: { value: 6, by: 'Khối', on: '2023-12-01' }, force: 9 }),
  report('explained', {
    order: { by: 'Đơn vị A', on: '2023-12-05', note: { vi: 'Có hồ sơ bổ sung', en: 'More files' } },
  }),
];

describe('stages of judging, side by side', () => {
  const at = (stage: Report['stage']) =>
    score({ scheme, localities, reports, period: '2023', stage });

  it('publishes of each cell the newest entry up to the stage that is stated', () => {
    const totals = stages.map((stage) => [stage, explainScore(at(stage), 'a').score]);
    expect(Object.fromEntries(totals)).toEqual({
      'self-scored': 19,
      reviewed: 15,
      // An explanation without a value changes nothing.
      explained: 15,
      'second-review': 17,
      final: 17,
    });
    expect(explainScore(at('reviewed'), 'a').stage).toBe('reviewed');
  });

  it('keeps every stage with who, when and evidence', () => {
    expect(stagesOf(at('final'), 'a', 'order')).toMatchObject([
      { stage: 'self-scored', value: 10, by: 'Đơn vị A', on: '2023-11-20', evidence: 'BC-15' },
      { stage: 'reviewed', value: 6, by: 'Khối', on: '2023-12-01' },
      { stage: 'explained', note: { vi: 'Có hồ sơ bổ sung' } },
      { stage: 'second-review', value: 8, by: 'Hội đồng tỉnh', evidence: 'BB-02' },
    ]);
  });
});
