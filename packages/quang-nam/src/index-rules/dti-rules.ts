import type { IndexRules } from '@thidua/core';
import * as sources from '../sources/index-rule-sources.js';

/** The nine main indices, in the order of the decision. */
export const dtiDimensions = [
  { id: 'awareness', name: { vi: 'Nhận thức số', en: 'Digital awareness' } },
  { id: 'institutions', name: { vi: 'Thể chế số', en: 'Digital institutions' } },
  { id: 'infrastructure', name: { vi: 'Hạ tầng số', en: 'Digital infrastructure' } },
  { id: 'human-resources', name: { vi: 'Nhân lực số', en: 'Digital human resources' } },
  { id: 'security', name: { vi: 'An toàn thông tin mạng', en: 'Network information security' } },
  { id: 'smart-cities', name: { vi: 'Đô thị thông minh', en: 'Smart cities' } },
  { id: 'government', name: { vi: 'Hoạt động chính quyền số', en: 'Digital government activity' } },
  { id: 'economy', name: { vi: 'Hoạt động kinh tế số', en: 'Digital economy activity' } },
  { id: 'society', name: { vi: 'Hoạt động xã hội số', en: 'Digital society activity' } },
];

/** How the DTI of provinces is computed, by data year. */
export const dtiRules: IndexRules[] = [
  {
    id: 'dti-1726',
    from: null,
    to: 2020,
    text: {
      vi: 'Quyết định số 1726/QĐ-BTTTT ngày 12/10/2020; nội dung chưa tiếp cận được',
      en: 'Decision No. 1726/QD-BTTTT of 12 October 2020; its content was not seen',
    },
    dimensions: null,
    formula: null,
    status: 'unverified',
    source: sources.decision1726,
    note: {
      vi: 'Quyết định số 922/QĐ-BTTTT ngày 20/5/2022 thay thế; năm 2021 đo theo quyết định nào thì chưa rõ.',
      en: 'Replaced by Decision No. 922/QD-BTTTT of 20 May 2022; by which of the two 2021 was measured is not known.',
    },
  },
  {
    id: 'dti-922',
    from: 2022,
    to: null,
    text: {
      vi: 'Quyết định số 922/QĐ-BTTTT ngày 20/5/2022: tổng điểm chín chỉ số chính chia cho 1.000; ba trụ cột là chính quyền số, kinh tế số, xã hội số',
      en: 'Decision No. 922/QD-BTTTT of 20 May 2022: points of nine main indices over 1,000; the three pillars are digital government, digital economy and digital society',
    },
    dimensions: dtiDimensions.map(({ name }) => name),
    formula: 'weighted-sum',
    weights: [10, 10, 10, 10, 10, 0, 20, 15, 15],
    status: 'derived',
    source: sources.decision922,
    note: {
      vi: 'Đô thị thông minh không chấm điểm. Công thức khớp với năm dòng của bảng DTI 2022.',
      en: 'Smart cities are not scored. The formula agrees with five rows of the DTI 2022 table.',
    },
  },
];
