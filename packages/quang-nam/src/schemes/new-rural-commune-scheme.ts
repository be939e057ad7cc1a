import type { Criterion, Group, Scheme, Text } from '@thidua/core';
import * as sources from '../sources.js';
import { publishedRules } from './published-rules.js';

const groups: (Omit<Group, 'parent' | 'combine'> & { criteria: Text[] })[] = [
  {
    id: 'planning',
    title: { vi: 'Quy hoạch', en: 'Planning' },
    criteria: [{ vi: 'Quy hoạch', en: 'Planning' }],
  },
  {
    id: 'infrastructure',
    title: {
      vi: 'Hạ tầng kinh tế - xã hội',
      en: 'Social and economic infrastructure',
    },
    criteria: [
      { vi: 'Giao thông', en: 'Transport' },
      {
        vi: 'Thủy lợi và phòng, chống thiên tai',
        en: 'Irrigation and protection against natural disasters',
      },
      { vi: 'Điện', en: 'Electricity' },
      { vi: 'Trường học', en: 'Schools' },
      { vi: 'Cơ sở vật chất văn hóa', en: 'Cultural facilities' },
      { vi: 'Cơ sở hạ tầng thương mại nông thôn', en: 'Rural trade infrastructure' },
      { vi: 'Thông tin và Truyền thông', en: 'Information and communications' },
      { vi: 'Nhà ở dân cư', en: 'Housing' },
    ],
  },
  {
    id: 'economy',
    title: {
      vi: 'Kinh tế và tổ chức sản xuất',
      en: 'Economy and organisation of production',
    },
    criteria: [
      { vi: 'Thu nhập', en: 'Income' },
      { vi: 'Nghèo đa chiều', en: 'Multidimensional poverty' },
      { vi: 'Lao động', en: 'Labour' },
      {
        vi: 'Tổ chức sản xuất và phát triển kinh tế nông thôn',
        en: 'Organisation of production and development of the rural economy',
      },
    ],
  },
  {
    id: 'society',
    title: { vi: 'Văn hóa - Xã hội - Môi trường', en: 'Culture, society and environment' },
    criteria: [
      { vi: 'Giáo dục và Đào tạo', en: 'Education and training' },
      { vi: 'Y tế', en: 'Health' },
      { vi: 'Văn hóa', en: 'Culture' },
      { vi: 'Môi trường và an toàn thực phẩm', en: 'Environment and food safety' },
    ],
  },
  {
    id: 'political-system',
    title: { vi: 'Hệ thống chính trị', en: 'Political system' },
    criteria: [
      { vi: 'Hệ thống chính trị và tiếp cận pháp luật', en: 'Political system and access to law' },
      { vi: 'Quốc phòng và An ninh', en: 'Defence and security' },
    ],
  },
];

const irrigationNote: Text = {
  vi: 'Một chỉ tiêu đã đọc được: tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động từ 80% trở lên.',
  en: 'One of its targets was seen: at least 80% of farmland irrigated and drained.',
};

const criteria = groups
  .flatMap(({ id, criteria: titles }) => titles.map((title) => ({ title, parent: id })))
  .map(({ title, parent }, index): Criterion => {
    const number = index + 1;
    return {
      id: `criterion-${number}`,
      title: { vi: `${number}. ${title.vi}`, en: `${number}. ${title.en}` },
      parent,
      unit: { vi: 'đạt hoặc chưa đạt', en: 'met or not met' },
      direction: 'increase',
      maxPoints: 1,
      rule: { kind: 'achieved-or-not' },
      ...(number === 3 && { note: irrigationNote }),
    };
  });

/**
 * The new-rural standard of a commune, 2021–2025: 19 criteria, all of them to be met. The score is
 * how many are met; 18 of 19 is not the standard.
 */
export const newRuralCommuneScheme: Scheme = {
  ...publishedRules,
  id: 'new-rural-commune',
  version: '318/QĐ-TTg',
  title: {
    vi: 'Xã đạt chuẩn nông thôn mới giai đoạn 2021 - 2025',
    en: 'Commune at the new-rural standard, 2021–2025',
  },
  source: sources.decision318,
  note: {
    vi: 'Mức phải đạt của từng tiêu chí tùy theo bảy vùng (Quảng Nam thuộc Duyên hải Nam Trung Bộ; xã đặc biệt khó khăn, xã an toàn khu của huyện nghèo theo mức Trung du miền núi phía Bắc). Các mức đó chưa tiếp cận được, nên mỗi tiêu chí chỉ báo cáo đạt hay chưa đạt theo mức của vùng. Một nguồn xếp tiêu chí 18, 19 vào nhóm 4.',
    en: 'What each criterion needs depends on seven regions (Quang Nam is in the South Central Coast; extremely poor communes, and safe-zone communes of poor districts, follow the Northern Midlands and Mountains). Those levels were not seen, so a criterion is only reported as met or not, at the level of the region. One source counts criteria 18 and 19 in group 4.',
  },
  validFor: { from: '2021', to: '2025' },
  groups: [
    {
      id: 'new-rural-commune',
      title: { vi: 'Chuẩn nông thôn mới', en: 'New-rural standard' },
      combine: 'sum',
    },
    ...groups.map(({ id, title }): Group => ({
      id,
      title,
      parent: 'new-rural-commune',
      combine: 'sum',
    })),
  ],
  criteria,
  total: {},
  rounding: { digits: 0, mode: 'half-up', stage: 'total' },
  gates: [
    {
      id: 'all-criteria',
      title: { vi: 'Đạt đủ 19 tiêu chí', en: 'All 19 criteria met' },
      condition: { kind: 'every-criterion', atLeastShare: 1 },
    },
  ],
  grading: {
    kind: 'bands',
    grades: [
      {
        id: 'new-rural',
        title: { vi: 'Đạt chuẩn nông thôn mới', en: 'At the new-rural standard' },
        requires: { kind: 'gate', gate: 'all-criteria' },
      },
      { id: 'not-yet', title: { vi: 'Chưa đạt chuẩn', en: 'Not yet at the standard' } },
    ],
  },
};
