import type { Scheme } from '@thidua/core';
import * as sources from '../sources.js';
import { culturalThreshold, registeredInTime } from './cultural-title.js';
import { publishedRules } from './published-rules.js';

/**
 * The title “cultural family” (`Gia đình văn hóa`) until January 2024: at least half of the points of
 * each standard, and a total that depends on where the family lives, or that it is poor.
 */
export const culturalFamilyScheme: Scheme = {
  ...publishedRules,
  id: 'cultural-family',
  version: '122/2018/NĐ-CP',
  title: { vi: 'Danh hiệu “Gia đình văn hóa”', en: 'Title “Cultural family”' },
  source: sources.decree122,
  note: {
    vi: 'Thang điểm 100. Các tiêu chuẩn và điểm của từng tiêu chuẩn chưa tiếp cận được, nên báo cáo tổng điểm, và tiêu chuẩn thấp nhất đạt bao nhiêu phần trăm điểm của nó. Xét trước ngày 20/12, trường hợp đặc biệt trước ngày 30/1 năm sau. Chưa rõ ngày có hiệu lực; Nghị định số 86/2023/NĐ-CP thay thế từ ngày 30/1/2024.',
    en: 'Out of 100 points. The standards and their points were not seen, so the total is reported, and what per cent of its points the lowest standard reached. Judged before 20 December, in special cases before 30 January of the next year. The day it came into force was not seen; Decree No. 86/2023/ND-CP replaced it on 30 January 2024.',
  },
  validFor: { from: '2018', to: '2023' },
  groups: [
    {
      id: 'cultural-family-points',
      title: { vi: 'Điểm các tiêu chuẩn', en: 'Points of the standards' },
      combine: 'sum',
    },
  ],
  criteria: [
    {
      id: 'standards',
      title: { vi: 'Tổng điểm các tiêu chuẩn', en: 'Points of all standards' },
      parent: 'cultural-family-points',
      unit: { vi: 'điểm', en: 'points' },
      direction: 'increase',
      maxPoints: 100,
      rule: { kind: 'direct-points' },
    },
  ],
  facts: [
    ...registeredInTime.facts,
    {
      id: 'lowest-standard',
      title: {
        vi: 'Tiêu chuẩn thấp nhất đạt bao nhiêu phần trăm điểm tối đa của nó',
        en: 'What per cent of its maximum the lowest standard reached',
      },
      unit: { vi: '%', en: '%' },
    },
    {
      id: 'poor-household',
      title: { vi: 'Hộ nghèo hoặc hộ cận nghèo', en: 'Poor or near-poor household' },
      unit: { vi: 'có hoặc không', en: 'yes or no' },
    },
  ],
  total: {},
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
  gates: [
    {
      id: 'each-standard',
      title: {
        vi: 'Mỗi tiêu chuẩn đạt từ 50% điểm tối đa trở lên',
        en: 'At least 50% of the points of each standard',
      },
      condition: {
        kind: 'compare',
        of: { kind: 'value', of: 'lowest-standard' },
        bound: 'at-least',
        than: 50,
      },
    },
    {
      id: 'total',
      title: { vi: 'Đạt tổng điểm theo địa bàn', en: 'The total for where it lives' },
      condition: {
        kind: 'any-of',
        conditions: [
          culturalThreshold(85),
          {
            kind: 'all-of',
            conditions: [
              {
                kind: 'compare',
                of: { kind: 'value', of: 'poor-household' },
                bound: 'at-least',
                than: 1,
              },
              { kind: 'compare', of: { kind: 'score' }, bound: 'at-least', than: 60 },
            ],
          },
        ],
      },
    },
  ],
  awards: [
    {
      id: 'cultural-family',
      title: { vi: 'Gia đình văn hóa', en: 'Cultural family' },
      requires: {
        kind: 'all-of',
        conditions: [
          registeredInTime.condition,
          { kind: 'gate', gate: 'each-standard' },
          { kind: 'gate', gate: 'total' },
        ],
      },
      within: 'all',
      notWith: [],
    },
    {
      id: 'certificate',
      title: { vi: 'Giấy khen Gia đình văn hóa', en: 'Certificate for a cultural family' },
      requires: { kind: 'streak', title: 'cultural-family', years: 3 },
      within: 'all',
      notWith: [],
    },
  ],
};
