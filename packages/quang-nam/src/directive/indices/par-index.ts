import type { IndexDefinition, Source } from '@thidua/core';

const documents: Source = {
  title: {
    vi: 'Thư viện Pháp luật; Sở Nội vụ tỉnh Nam Định',
    en: 'Thu vien Phap luat; Department of Home Affairs of Nam Dinh Province',
  },
  reference: 'tintuc.thuvienphapluat, 43855; sonoivu.namdinh, 863',
};

const ninhThuan: Source = {
  title: {
    vi: 'Sở Nội vụ tỉnh Ninh Thuận, kết quả năm 2022',
    en: 'Department of Home Affairs of Ninh Thuan Province, result of 2022',
  },
  reference: 'sonv.ninhthuan.gov.vn, 31918; 876/QĐ-BNV',
};

const fields = [
  { vi: 'Chỉ đạo, điều hành', en: 'Direction and management' },
  { vi: 'Thể chế', en: 'Institutions' },
  { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  { vi: 'Tổ chức bộ máy', en: 'Organisation of the apparatus' },
  { vi: 'Chế độ công vụ', en: 'Civil service' },
  { vi: 'Tài chính công', en: 'Public finance' },
  { vi: 'Chính quyền điện tử, chính quyền số', en: 'E-government, digital government' },
  {
    vi: 'Tác động đến người dân, tổ chức và kinh tế - xã hội',
    en: 'Impact on citizens, organisations and the socio-economic situation',
  },
];

/** Administrative reform of a province: self-scored, appraised by the ministry, and surveyed. */
export const parIndex: IndexDefinition = {
  ref: 'S-082',
  section: 'I.2',
  code: 'PAR INDEX',
  text: {
    vi: 'chỉ số cải cách hành chính (PAR INDEX)',
    en: 'administrative reform index (PAR INDEX)',
  },
  direction: 'increase',
  scale: { minimum: 0, maximum: 100, unit: '%', status: 'published', source: documents },
  publisher: {
    name: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
    status: 'published',
    source: documents,
  },
  rules: [
    {
      from: null,
      to: 2021,
      text: {
        vi: 'Quyết định số 1150/QĐ-BNV ngày 30/12/2020: 8 lĩnh vực, 43 tiêu chí, 95 tiêu chí thành phần; chỉ số là điểm đạt được chia cho điểm tối đa',
        en: 'Decision No. 1150/QD-BNV of 30 December 2020: 8 fields, 43 criteria, 95 components; the index is the points reached over the maximum',
      },
      dimensions: fields,
      formula: 'share-of-maximum',
      status: 'published',
      source: documents,
    },
    {
      from: 2022,
      to: 2030,
      text: {
        vi: 'Quyết định số 876/QĐ-BNV ngày 10/11/2022: thẩm định điểm tự chấm 61,5 điểm; điều tra xã hội học và tác động 38,5 điểm, gồm SIPAS 10, khảo sát lãnh đạo, quản lý 22, tác động kinh tế - xã hội 6,5',
        en: 'Decision No. 876/QD-BNV of 10 November 2022: appraisal of the self-score 61.5 points; survey and impact 38.5 points, of which SIPAS 10, survey of leaders and managers 22, socio-economic impact 6.5',
      },
      dimensions: fields,
      formula: 'share-of-maximum',
      status: 'published',
      source: ninhThuan,
      note: {
        vi: 'Điểm tối đa của từng lĩnh vực chưa đọc được trong văn bản nên không ghi.',
        en: 'The maximum of each field was not seen in a document, and is left out.',
      },
    },
  ],
};
