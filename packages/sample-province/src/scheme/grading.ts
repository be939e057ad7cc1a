import type { Condition, Grading, Scheme } from '@thidua/core';
import { areas } from './areas.js';

/** Each area has at least a share of its points. */
const everyArea = (share: number): Condition => ({
  kind: 'all-of',
  conditions: areas.map(({ id }) => ({
    kind: 'compare',
    of: { kind: 'share', of: id },
    bound: 'at-least',
    than: share,
  })),
});

/** What has to be true besides the score. */
export const gates: Scheme['gates'] = [
  {
    id: 'no-area-neglected',
    title: {
      vi: 'Mỗi nội dung đạt ít nhất một nửa số điểm',
      en: 'At least half of the points in each area',
    },
    condition: everyArea(0.5),
  },
  {
    id: 'no-disqualifier',
    title: {
      vi: 'Không có tập thể lãnh đạo bị kỷ luật từ cảnh cáo trở lên',
      en: 'No leading collective disciplined at the level of a warning or above',
    },
    condition: {
      kind: 'none-of',
      conditions: [
        {
          kind: 'compare',
          of: { kind: 'value', of: 'disciplined-collectives' },
          bound: 'at-least',
          than: 1,
        },
      ],
    },
  },
];

/** Grades, best first; the better ones with a floor in every area. */
export const grading: Grading = {
  kind: 'bands',
  grades: [
    {
      id: 'excellent',
      title: { vi: 'Xuất sắc', en: 'Excellent' },
      from: 82,
      requires: everyArea(0.6),
    },
    { id: 'good', title: { vi: 'Tốt', en: 'Good' }, from: 75, requires: everyArea(0.5) },
    { id: 'fair', title: { vi: 'Khá', en: 'Fair' }, from: 68 },
    { id: 'completed', title: { vi: 'Hoàn thành', en: 'Completed' } },
  ],
};
