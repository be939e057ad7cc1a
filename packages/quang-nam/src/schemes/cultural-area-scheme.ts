import type { Condition, Criterion, Fact, Scheme } from '@thidua/core';
import * as sources from '../sources.js';
import { culturalThreshold, registeredInTime } from './cultural-title.js';
import { publishedRules } from './published-rules.js';

const standards = [
  { id: 'economy', name: { vi: 'Đời sống kinh tế ổn định', en: 'Stable economy' } },
  { id: 'culture', name: { vi: 'Đời sống văn hóa lành mạnh', en: 'Healthy cultural life' } },
  { id: 'environment', name: { vi: 'Môi trường sạch', en: 'Clean environment' } },
  { id: 'law', name: { vi: 'Chấp hành pháp luật, chính sách', en: 'Obeying law and policy' } },
  { id: 'solidarity', name: { vi: 'Đoàn kết, tương trợ', en: 'Solidarity' } },
];

const unit = { vi: 'điểm', en: 'points' };

const criteria = standards.map(({ id, name }): Criterion => ({
  id,
  title: name,
  parent: 'cultural-area-points',
  unit,
  direction: 'increase',
  rule: { kind: 'direct-points' },
}));

const maxima = standards.map(({ id, name }): Fact => ({
  id: `${id}-maximum`,
  title: { vi: `${name.vi}: điểm tối đa`, en: `${name.en}: maximum points` },
  unit,
}));

const halfOfEach = standards.map(({ id }): Condition => ({
  kind: 'compare',
  of: { kind: 'ratio', of: id, to: `${id}-maximum` },
  bound: 'at-least',
  than: 0.5,
}));

/**
 * The title “cultural residential area” (`Khu dân cư văn hóa`) until January 2024: five standards
 * with at least half of the points of each, and a total that depends on where it lies.
 */
export const culturalAreaScheme: Scheme = {
  ...publishedRules,
  id: 'cultural-area',
  version: '122/2018/NĐ-CP',
  title: { vi: 'Danh hiệu “Khu dân cư văn hóa”', en: 'Title “Cultural residential area”' },
  source: sources.decree122,
  note: {
    vi: 'Thang điểm 100, năm tiêu chuẩn, ghi tóm tắt. Điểm tối đa của từng tiêu chuẩn chưa tiếp cận được: báo cáo ghi cả điểm đạt và điểm tối đa đang áp dụng. Xét trước ngày 20/12, trường hợp đặc biệt trước ngày 30/1 năm sau. Chưa rõ ngày có hiệu lực; Nghị định số 86/2023/NĐ-CP thay thế từ ngày 30/1/2024.',
    en: 'Out of 100 points, in five standards, whose names are summaries. The maximum of each was not seen: a report states the points and the maximum in use. Judged before 20 December, in special cases before 30 January of the next year. The day it came into force was not seen; Decree No. 86/2023/ND-CP replaced it on 30 January 2024.',
  },
  validFor: { from: '2018', to: '2023' },
  groups: [
    {
      id: 'cultural-area-points',
      title: { vi: 'Điểm các tiêu chuẩn', en: 'Points of the standards' },
      combine: 'sum',
    },
  ],
  criteria,
  facts: [...registeredInTime.facts, ...maxima],
  total: { cap: 100 },
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
  gates: [
    {
      id: 'each-standard',
      title: {
        vi: 'Mỗi tiêu chuẩn đạt từ 50% điểm tối đa trở lên',
        en: 'At least 50% of the points of each standard',
      },
      condition: { kind: 'all-of', conditions: halfOfEach },
    },
    {
      id: 'total',
      title: { vi: 'Đạt tổng điểm theo địa bàn', en: 'The total for where it lies' },
      condition: culturalThreshold(80),
    },
  ],
  awards: [
    {
      id: 'cultural-area',
      title: { vi: 'Khu dân cư văn hóa', en: 'Cultural residential area' },
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
      title: {
        vi: 'Giấy khen Khu dân cư văn hóa',
        en: 'Certificate for a cultural residential area',
      },
      requires: { kind: 'streak', title: 'cultural-area', years: 5 },
      within: 'all',
      notWith: [],
    },
  ],
};
