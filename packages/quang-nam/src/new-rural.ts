import type { Figure, TargetDefinition } from '@thidua/core';
import { sources } from './sources.js';

/**
 * Communes recognised as meeting the new-rural standard, as published, each with its own
 * denominator: six communes left the programme on 1/3/2021 (200 → 194), and from 10/4/2023 the
 * province writes 193. Counts of different dates cannot be added up: units merged in between.
 */
export const newRuralSeries: Figure[] = [
  {
    value: 117,
    denominator: { value: 200, asOf: '2020' },
    asOf: '2020',
    status: 'published',
    source: sources.baoQuangNam2020,
  },
  {
    value: 112,
    denominator: { value: 194, asOf: '2021-03-01' },
    asOf: '2021',
    status: 'published',
    source: sources.newRuralOffice,
    note: {
      vi: 'Sau khi 6 xã ra khỏi chương trình từ ngày 1/3/2021.',
      en: 'After six communes left the programme on 1 March 2021.',
    },
  },
  {
    value: 118,
    denominator: { value: 194, asOf: '2022-04' },
    asOf: '2022-04',
    status: 'published',
    source: sources.baoQuangNam2022,
    note: {
      vi: 'Trong đó 10 xã nâng cao, 1 xã kiểu mẫu.',
      en: 'Of which 10 advanced and 1 model commune.',
    },
  },
  {
    value: 123,
    denominator: { value: 193, asOf: '2023-08-09' },
    asOf: '2023-08-09',
    status: 'published',
    source: sources.agricultureDepartment,
    note: {
      vi: 'Sau khi công nhận 6 xã đạt chuẩn năm 2022. Việc công nhận chậm hơn năm xét khoảng bảy tháng.',
      en: 'After six communes were recognised for 2022. Recognition lags the year by about seven months.',
    },
  },
  {
    value: 127,
    denominator: { value: 193, asOf: '2024-07-08' },
    asOf: '2024-07-08',
    status: 'inferred',
    source: sources.fatherlandFront,
    note: {
      vi: 'Mức tối thiểu: 123 cộng 4 xã được công nhận trong đợt này; có thể còn đợt khác. Chưa tìm thấy tổng số chính thức cuối năm 2023.',
      en: 'A lower bound: 123 plus the 4 communes of this round; other rounds may exist. The official total for the end of 2023 was not found.',
    },
  },
];

/** Section I.3 of the directive: at least 7 more communes, 130 of 194 (67 %) by the end of 2023. */
export const newRuralTarget: TargetDefinition = {
  id: 'new-rural-communes',
  title: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Communes meeting the new-rural standard' },
  unit: { vi: 'xã', en: 'communes' },
  direction: 'increase',
  bound: 'at-least',
  baseline: {
    value: 123,
    denominator: { value: 194, asOf: '2022' },
    asOf: '2022',
    status: 'derived',
    source: { ...sources.directive, section: 'I.3' },
    note: {
      vi: 'Suy ra từ chỉ thị: 130 − 7 = 123.',
      en: 'Derived from the directive: 130 − 7 = 123.',
    },
  },
  goal: {
    value: 130,
    denominator: { value: 194, asOf: '2023' },
    asOf: '2023-12-31',
    status: 'published',
    source: { ...sources.directive, section: 'I.3' },
    note: {
      vi: 'Thêm ít nhất 07 xã, nâng tổng số lên 130/194 xã (67%).',
      en: 'At least 7 more communes, 130 of 194 in all (67%).',
    },
  },
  deadline: '2023-12-31',
  observations: newRuralSeries,
  source: { ...sources.directive, section: 'I.3' },
};

/** The numeric targets of the directive that have a value. */
export const targets: TargetDefinition[] = [newRuralTarget];
