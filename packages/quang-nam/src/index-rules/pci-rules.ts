import type { IndexRules } from '@thidua/core';
import * as sources from '../sources/index-rule-sources.js';

/** The ten sub-indices, in the publisher’s order, which is that of the weights. */
export const pciDimensions = [
  { id: 'entry', name: { vi: 'Gia nhập thị trường', en: 'Entry costs' } },
  { id: 'land', name: { vi: 'Tiếp cận đất đai', en: 'Land access' } },
  { id: 'transparency', name: { vi: 'Tính minh bạch', en: 'Transparency' } },
  { id: 'time-costs', name: { vi: 'Chi phí thời gian', en: 'Time costs' } },
  { id: 'informal-charges', name: { vi: 'Chi phí không chính thức', en: 'Informal charges' } },
  { id: 'fair-competition', name: { vi: 'Cạnh tranh bình đẳng', en: 'Policy bias' } },
  { id: 'proactivity', name: { vi: 'Tính năng động', en: 'Proactivity' } },
  {
    id: 'business-support',
    name: { vi: 'Chính sách hỗ trợ doanh nghiệp', en: 'Business support policy' },
  },
  { id: 'labour-training', name: { vi: 'Đào tạo lao động', en: 'Labour training' } },
  {
    id: 'law-and-order',
    name: { vi: 'Thiết chế pháp lý và an ninh trật tự', en: 'Law and order' },
  },
];

const dimensions = pciDimensions.map(({ name }) => name);

/** How PCI is computed, by data year. */
export const pciRules: IndexRules[] = [
  {
    id: 'pci-to-2021',
    from: null,
    to: 2021,
    text: {
      vi: 'Tổng có trọng số của mười chỉ số thành phần',
      en: 'Weighted sum of the ten sub-indices',
    },
    dimensions,
    formula: 'weighted-sum',
    weights: [5, 5, 20, 5, 10, 5, 5, 20, 20, 5],
    status: 'derived',
    source: sources.pciRecomputed,
    note: {
      vi: 'Khớp với điểm công bố của các năm 2019, 2020, 2021, sai lệch không quá 0,02; chưa tiếp cận được văn bản chính thức, và chưa rõ áp dụng từ năm nào. Trước năm 2021, chỉ số thành phần thứ tám là “Dịch vụ hỗ trợ doanh nghiệp”.',
      en: 'Agrees with the published totals of 2019, 2020 and 2021 within 0.02; no official text was read, and since which year they hold is not known. Before 2021 the eighth sub-index was “Business support services”.',
    },
  },
  {
    id: 'pci-2022',
    from: 2022,
    to: 2022,
    text: {
      vi: 'Chưa tiếp cận được trọng số chính thức của năm 2022',
      en: 'The official weights of 2022 were not seen',
    },
    dimensions,
    formula: null,
    status: 'unverified',
    source: sources.pciRecomputed,
    note: {
      vi: 'Cả trọng số đến năm 2021 và tổng bằng nhau từ năm 2023 đều không khớp: không so sánh năm 2022 với năm khác. Bộ 5, 10, 5, 5, 15, 10, 15, 15, 10, 10% khớp ba tỉnh nhưng có thể là ngẫu nhiên.',
      en: 'Neither the weights to 2021 nor the equal sum of 2023 fits: 2022 is not to be compared with another year. The set 5, 10, 5, 5, 15, 10, 15, 15, 10, 10% fits three provinces, which may be chance.',
    },
  },
  {
    id: 'pci-2023-press-sum',
    from: 2023,
    to: null,
    text: {
      vi: 'Tổng mười chỉ số thành phần, mỗi chỉ số tối đa 10 điểm; chỉ công bố điểm và hạng của 30 tỉnh đứng đầu',
      en: 'Sum of the ten sub-indices of at most 10 points each; score and rank are published for the top 30 only',
    },
    dimensions,
    formula: 'sum',
    status: 'derived',
    source: sources.pciRecomputed,
    note: {
      vi: 'Khớp với điểm năm 2023 mà báo chí nêu cho Quảng Nam (67,04) và Quảng Trị (63,23). Các năm sau chưa kiểm tra.',
      en: 'Agrees with the press’s totals of 2023 of Quang Nam (67.04) and Quang Tri (63.23). Later years were not checked.',
    },
  },
];
