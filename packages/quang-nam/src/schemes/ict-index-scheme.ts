import type { Scheme } from '@thidua/core';
import { ictIndexDimensions } from '../index-rules/ict-index-rules.js';
import * as sources from '../sources.js';
import { publishedRules } from './published-rules.js';

const part = { parent: 'ict-index', direction: 'increase' } as const;
const zeroToOne = {
  vi: 'điểm (thang 0–1)',
  en: 'points (scale 0–1)',
  enSingular: 'point (scale 0–1)',
};

/**
 * ICT Index: the mean of three sub-indices; the one of the IT industry is shown and does not enter.
 *
 * @example
 * // Đà Nẵng 2023: (0.7908 + 0.7892 + 0.9655) / 3 = 0.8485.
 */
export const ictIndexScheme: Scheme = {
  ...publishedRules,
  id: 'ict-index',
  version: 'ict-mean',
  title: {
    vi: 'Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin - truyền thông (ICT Index)',
    en: 'Index of readiness for information and communication technology (ICT Index)',
  },
  source: sources.ictRecomputed,
  note: {
    vi: 'Trung bình cộng, tính ngược từ số đã công bố của năm 2022 và 2023; các năm trước chưa kiểm tra. Cách chấm từng chỉ số thành phần chưa tiếp cận được.',
    en: 'A mean, recovered from figures published for 2022 and 2023; earlier years were not checked. How each sub-index is scored was not seen.',
  },
  validFor: { from: '2022' },
  groups: [
    { id: 'ict-index', title: { vi: 'ICT Index', en: 'ICT Index' }, combine: 'arithmetic-mean' },
  ],
  criteria: [
    ...ictIndexDimensions.map(({ id, name }) => ({
      ...part,
      id,
      title: name,
      unit: zeroToOne,
      rule: {
        kind: 'goalposts' as const,
        lower: 0,
        upper: 1,
        range: [0, 1] as [number, number],
      },
    })),
    {
      ...part,
      id: 'industry',
      title: {
        vi: 'Công nghiệp công nghệ thông tin',
        en: 'Information-technology industry',
      },
      unit: zeroToOne,
      rule: { kind: 'informational' },
    },
  ],
  total: {},
  rounding: { digits: 4, mode: 'half-up', stage: 'total' },
};
