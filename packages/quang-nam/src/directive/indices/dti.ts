import type { IndexDefinition, Source } from '@thidua/core';

const annex: Source = {
  title: {
    vi: 'Phụ lục 1 của Quyết định số 922/QĐ-BTTTT ngày 20/5/2022; xếp hạng DTI 2022',
    en: 'Annex 1 of Decision No. 922/QD-BTTTT of 20 May 2022; ranking DTI 2022',
  },
  reference: '922/QĐ-BTTTT; stttt.daknong.gov.vn; dti.gov.vn/xep-hang-2022',
};

/** Digital transformation of a province: points of 1,000, published from 0 to 1. */
export const dti: IndexDefinition = {
  ref: 'S-085',
  section: 'I.2',
  code: 'DTI',
  text: { vi: 'chỉ số về chuyển đổi số (DTI)', en: 'digital transformation index (DTI)' },
  direction: 'increase',
  scale: { minimum: 0, maximum: 1, status: 'published', source: annex },
  publisher: {
    name: {
      vi: 'Bộ Thông tin và Truyền thông (từ năm 2025: Bộ Khoa học và Công nghệ)',
      en: 'Ministry of Information and Communications (from 2025: Ministry of Science and Technology)',
    },
    status: 'published',
    source: { ...annex, reference: '922/QĐ-BTTTT; 405/QĐ-BKHCN (3/4/2025)' },
  },
  rules: [
    {
      from: null,
      to: 2021,
      text: {
        vi: 'Quyết định số 1726/QĐ-BTTTT ngày 12/10/2020; nội dung chưa đọc được',
        en: 'Decision No. 1726/QD-BTTTT of 12 October 2020; its content was not seen',
      },
      dimensions: null,
      formula: null,
      status: 'unverified',
      source: {
        title: {
          vi: 'Quyết định số 922/QĐ-BTTTT, thay thế Quyết định số 1726/QĐ-BTTTT',
          en: 'Decision No. 922/QD-BTTTT, which replaced Decision No. 1726/QD-BTTTT',
        },
        reference: '922/QĐ-BTTTT; 1726/QĐ-BTTTT',
      },
    },
    {
      from: 2022,
      to: null,
      text: {
        vi: 'Tổng điểm chín chỉ số chính chia cho 1.000; ba trụ cột là chính quyền số, kinh tế số, xã hội số',
        en: 'Points of nine main indices over 1,000; the three pillars are digital government, digital economy and digital society',
      },
      dimensions: [
        { vi: 'Nhận thức số', en: 'Digital awareness' },
        { vi: 'Thể chế số', en: 'Digital institutions' },
        { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
        { vi: 'Nhân lực số', en: 'Digital human resources' },
        { vi: 'An toàn thông tin mạng', en: 'Network information security' },
        { vi: 'Đô thị thông minh', en: 'Smart cities' },
        { vi: 'Hoạt động chính quyền số', en: 'Digital government activity' },
        { vi: 'Hoạt động kinh tế số', en: 'Digital economy activity' },
        { vi: 'Hoạt động xã hội số', en: 'Digital society activity' },
      ],
      formula: 'weighted-sum',
      weights: [10, 10, 10, 10, 10, 0, 20, 15, 15],
      status: 'derived',
      source: annex,
      note: {
        vi: 'Đô thị thông minh không chấm điểm. Công thức khớp với năm dòng của bảng DTI 2022.',
        en: 'Smart cities are not scored. The formula agrees with five rows of the DTI 2022 table.',
      },
    },
  ],
};
