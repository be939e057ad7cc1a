import type { IndexDefinition, Source } from '@thidua/core';

const publisherPages: Source = {
  title: {
    vi: 'Trang PCI của VCCI; Sở Công Thương tỉnh Long An',
    en: 'PCI pages of VCCI; Department of Industry and Trade of Long An Province',
  },
  reference: 'pcivietnam.vn/en/about; sct.longan.gov.vn',
};

const recomputed: Source = {
  title: {
    vi: 'Tính lại từ điểm thành phần và điểm tổng đã công bố của Quảng Nam và các tỉnh khác',
    en: 'Recomputed from the published sub-indices and totals of Quang Nam and other provinces',
  },
  reference: 'pcivietnam.vn/en/pci-subindices-of-63-provincescities; quangnamnews.vn',
};

/** In the publisher’s order, which is that of the weights. */
const dimensions = [
  { vi: 'Gia nhập thị trường', en: 'Entry costs' },
  { vi: 'Tiếp cận đất đai', en: 'Land access' },
  { vi: 'Tính minh bạch', en: 'Transparency' },
  { vi: 'Chi phí thời gian', en: 'Time costs' },
  { vi: 'Chi phí không chính thức', en: 'Informal charges' },
  { vi: 'Cạnh tranh bình đẳng', en: 'Policy bias' },
  { vi: 'Tính năng động', en: 'Proactivity' },
  { vi: 'Chính sách hỗ trợ doanh nghiệp', en: 'Business support policy' },
  { vi: 'Đào tạo lao động', en: 'Labour training' },
  { vi: 'Thiết chế pháp lý và an ninh trật tự', en: 'Law and order' },
];

/** Provincial competitiveness, data year by data year; published in the spring after. */
export const pci: IndexDefinition = {
  ref: 'S-080',
  section: 'I.2',
  code: 'PCI',
  text: {
    vi: 'chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
    en: 'provincial competitiveness index (PCI)',
  },
  direction: 'increase',
  scale: { minimum: 0, maximum: 100, status: 'published', source: publisherPages },
  publisher: {
    name: {
      vi: 'Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI), với USAID',
      en: 'Viet Nam Chamber of Commerce and Industry (VCCI), with USAID',
    },
    status: 'published',
    source: publisherPages,
  },
  rules: [
    {
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
      source: recomputed,
      note: {
        vi: 'Khớp với điểm công bố của các năm 2019, 2020, 2021, sai lệch không quá 0,02. Trước năm 2021, chỉ số thành phần thứ tám là “Dịch vụ hỗ trợ doanh nghiệp”.',
        en: 'Agrees with the published totals of 2019, 2020 and 2021 within 0.02. Before 2021 the eighth sub-index was “Business support services”.',
      },
    },
    {
      from: 2022,
      to: 2022,
      text: {
        vi: 'Chưa đọc được trọng số chính thức của năm 2022',
        en: 'The official weights of 2022 were not seen',
      },
      dimensions,
      formula: null,
      status: 'unverified',
      source: recomputed,
      note: {
        vi: 'Cả trọng số đến năm 2021 và tổng bằng nhau từ năm 2023 đều không khớp: không so sánh năm 2022 với năm khác.',
        en: 'Neither the weights to 2021 nor the equal sum of 2023 fits: 2022 is not to be compared with another year.',
      },
    },
    {
      from: 2023,
      to: null,
      text: {
        vi: 'Tổng mười chỉ số thành phần, mỗi chỉ số tối đa 10 điểm; chỉ công bố điểm và hạng của 30 tỉnh đứng đầu',
        en: 'Sum of the ten sub-indices of at most 10 points each; score and rank are published for the top 30 only',
      },
      dimensions,
      formula: 'sum',
      status: 'derived',
      source: recomputed,
      note: {
        vi: 'Khớp với điểm năm 2023 của Quảng Nam (67,04) và Quảng Trị (63,23). Các năm sau chưa kiểm tra.',
        en: 'Agrees with the totals of 2023 of Quang Nam (67.04) and Quang Tri (63.23). Later years were not checked.',
      },
    },
  ],
};
