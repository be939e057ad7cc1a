import type { AwardDefinition } from '@thidua/core';

/** Two awards of the invented province, with quotas. */
export const awards: AwardDefinition[] = [
  {
    id: 'flag-of-the-province',
    title: { vi: 'Cờ thi đua của UBND tỉnh', en: 'Emulation flag of the province' },
    requires: {
      kind: 'all-of',
      conditions: [
        { kind: 'grade', atLeast: 'good' },
        { kind: 'gate', gate: 'no-area-neglected' },
        { kind: 'gate', gate: 'no-disqualifier' },
      ],
    },
    quota: { kind: 'count', count: 1 },
    within: 'bloc',
    notWith: ['certificate-of-merit'],
  },
  {
    id: 'certificate-of-merit',
    title: {
      vi: 'Bằng khen của Chủ tịch UBND tỉnh',
      en: 'Certificate of merit of the Chairman of the Provincial People’s Committee',
    },
    requires: {
      kind: 'all-of',
      conditions: [
        { kind: 'grade', atLeast: 'good' },
        { kind: 'gate', gate: 'no-disqualifier' },
      ],
    },
    quota: {
      kind: 'share',
      share: 0.3,
      of: { kind: 'grade', atLeast: 'fair' },
      base: { vi: 'địa phương xếp loại Khá trở lên', en: 'localities graded Fair or better' },
      rounding: 'down',
    },
    within: 'all',
    notWith: ['flag-of-the-province'],
  },
];
