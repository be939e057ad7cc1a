import type { Condition, Scheme } from '@thidua/core';
import * as sources from '../sources.js';
import { publishedRules } from './published-rules.js';

/** A share of the communes, or of the townships, of the district has something reported as yes. */
const ofUnits = (type: 'commune' | 'township', fact: string, atLeast: number): Condition => ({
  kind: 'share-of-units',
  type,
  condition: {
    kind: 'compare',
    of: { kind: 'value', of: fact },
    bound: 'at-least',
    than: 1,
  },
  atLeast,
});

const yesOrNo = { vi: 'có hoặc không', en: 'yes or no' };
const percent = { vi: '%', en: '%' };

/**
 * The new-rural standard of a district, 2021–2025: five conditions, four of which were seen. Score
 * it with its communes and townships as `subunits`; their reports hold the facts.
 */
export const newRuralDistrictScheme: Scheme = {
  ...publishedRules,
  id: 'new-rural-district',
  version: '320/QĐ-TTg',
  title: {
    vi: 'Huyện đạt chuẩn nông thôn mới giai đoạn 2021 - 2025',
    en: 'District at the new-rural standard, 2021–2025',
  },
  source: sources.decision320,
  note: {
    vi: 'Bốn trong năm điều kiện đã đọc được. Điều kiện thứ năm, đạt các tiêu chí huyện nông thôn mới, chưa tiếp cận được nội dung (thường nói là 9 tiêu chí, chưa kiểm chứng): chỉ báo cáo đạt hay chưa đạt.',
    en: 'Four of the five conditions were seen. The content of the fifth, that all criteria of a new-rural district are met, was not (nine are commonly named, which is not verified): it is only reported as met or not.',
  },
  validFor: { from: '2021', to: '2025' },
  groups: [
    {
      id: 'new-rural-district',
      title: { vi: 'Chuẩn huyện nông thôn mới', en: 'New-rural standard of a district' },
      combine: 'sum',
    },
  ],
  criteria: [
    {
      id: 'district-criteria',
      title: {
        vi: 'Đạt các tiêu chí huyện nông thôn mới',
        en: 'All criteria of a new-rural district met',
      },
      parent: 'new-rural-district',
      unit: { vi: 'đạt hoặc chưa đạt', en: 'met or not met' },
      direction: 'increase',
      maxPoints: 1,
      rule: { kind: 'achieved-or-not' },
      note: {
        vi: 'Nội dung và số tiêu chí chưa tiếp cận được.',
        en: 'What the criteria are, and how many, was not seen.',
      },
    },
  ],
  facts: [
    {
      id: 'new-rural',
      title: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Commune at the new-rural standard' },
      unit: yesOrNo,
    },
    {
      id: 'new-rural-advanced',
      title: {
        vi: 'Xã đạt chuẩn nông thôn mới nâng cao',
        en: 'Commune at the advanced new-rural standard',
      },
      unit: yesOrNo,
    },
    {
      id: 'civilised-town',
      title: {
        vi: 'Thị trấn đạt chuẩn đô thị văn minh',
        en: 'Township that meets the civilised-urban standard',
      },
      unit: yesOrNo,
    },
    {
      id: 'townships',
      title: { vi: 'Số thị trấn của huyện', en: 'How many townships the district has' },
      unit: { vi: 'thị trấn', en: 'townships' },
    },
    {
      id: 'satisfaction',
      title: {
        vi: 'Người dân hài lòng về kết quả của huyện',
        en: 'Residents satisfied with the district’s result',
      },
      unit: percent,
    },
    {
      id: 'lowest-satisfaction',
      title: {
        vi: 'Tỷ lệ hài lòng thấp nhất trong các nội dung, ở xã',
        en: 'Lowest satisfaction among the contents, in a commune',
      },
      unit: percent,
    },
  ],
  total: {},
  rounding: { digits: 0, mode: 'half-up', stage: 'total' },
  gates: [
    {
      id: 'communes',
      title: {
        vi: '100% số xã đạt chuẩn nông thôn mới',
        en: '100% of the communes at the new-rural standard',
      },
      condition: ofUnits('commune', 'new-rural', 1),
    },
    {
      id: 'advanced-communes',
      title: {
        vi: 'Ít nhất 10% số xã đạt chuẩn nông thôn mới nâng cao',
        en: 'At least 10% of the communes at the advanced standard',
      },
      condition: ofUnits('commune', 'new-rural-advanced', 0.1),
    },
    {
      id: 'townships-civilised',
      title: {
        vi: '100% số thị trấn đạt chuẩn đô thị văn minh',
        en: '100% of the townships that meet the civilised-urban standard',
      },
      condition: {
        kind: 'any-of',
        conditions: [
          // Of a district without a township nothing is asked.
          { kind: 'compare', of: { kind: 'value', of: 'townships' }, bound: 'at-most', than: 0 },
          ofUnits('township', 'civilised-town', 1),
        ],
      },
    },
    {
      id: 'satisfied',
      title: {
        vi: 'Tỷ lệ hài lòng từ 90% trở lên, và từng xã, từng nội dung từ 80% trở lên',
        en: 'At least 90% satisfied, and at least 80% in each commune and on each item',
      },
      condition: {
        kind: 'all-of',
        conditions: [
          {
            kind: 'compare',
            of: { kind: 'value', of: 'satisfaction' },
            bound: 'at-least',
            than: 90,
          },
          {
            kind: 'share-of-units',
            type: 'commune',
            condition: {
              kind: 'compare',
              of: { kind: 'value', of: 'lowest-satisfaction' },
              bound: 'at-least',
              than: 80,
            },
            atLeast: 1,
          },
        ],
      },
    },
    {
      id: 'district-criteria-met',
      title: {
        vi: 'Đạt các tiêu chí huyện nông thôn mới (chưa tiếp cận được nội dung)',
        en: 'All criteria of a new-rural district met (their content was not seen)',
      },
      condition: { kind: 'every-criterion', atLeastShare: 1 },
    },
  ],
  grading: {
    kind: 'bands',
    grades: [
      {
        id: 'new-rural-district',
        title: { vi: 'Đạt chuẩn nông thôn mới', en: 'At the new-rural standard' },
        requires: {
          kind: 'all-of',
          conditions: [
            { kind: 'gate', gate: 'communes' },
            { kind: 'gate', gate: 'advanced-communes' },
            { kind: 'gate', gate: 'townships-civilised' },
            { kind: 'gate', gate: 'satisfied' },
            { kind: 'gate', gate: 'district-criteria-met' },
          ],
        },
      },
      { id: 'not-yet', title: { vi: 'Chưa đạt chuẩn', en: 'Not yet at the standard' } },
    ],
  },
};
