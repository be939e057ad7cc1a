import type { IndexDefinition, Source } from '@thidua/core';

const press: Source = {
  title: { vi: 'Giáo dục Việt Nam; Việt Báo', en: 'Giao duc Viet Nam; Viet Bao' },
  reference: 'giaoduc.net.vn, 238135; vietbao, 502916',
};

/** Readiness for information and communication technology. There is no edition for 2021. */
export const ictIndex: IndexDefinition = {
  ref: 'S-084',
  section: 'I.2',
  code: 'ICT INDEX',
  text: {
    vi: 'chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin - truyền thông (ICT INDEX)',
    en: 'index of readiness for the development and application of information and communication technology (ICT INDEX)',
  },
  note: {
    vi: 'Không có kỳ đánh giá cho năm 2021.',
    en: 'There is no edition for 2021.',
  },
  direction: 'increase',
  scale: { minimum: 0, maximum: 1, status: 'inferred', source: press },
  publisher: {
    name: {
      vi: 'Cục Công nghiệp công nghệ thông tin và truyền thông (Bộ Thông tin và Truyền thông) và Hội Tin học Việt Nam',
      en: 'Authority of Information and Communications Technology Industry (Ministry of Information and Communications) and Viet Nam Association for Information Processing',
    },
    status: 'inferred',
    source: press,
  },
  rules: [
    {
      from: 2022,
      to: null,
      text: {
        vi: 'Trung bình cộng của ba chỉ số thành phần; chỉ số công nghiệp công nghệ thông tin có nêu nhưng không tính vào',
        en: 'Mean of three sub-indices; an IT-industry sub-index is shown but does not enter it',
      },
      dimensions: [
        { vi: 'Hạ tầng kỹ thuật', en: 'Technical infrastructure' },
        { vi: 'Hạ tầng nhân lực', en: 'Human infrastructure' },
        { vi: 'Ứng dụng công nghệ thông tin', en: 'Use of information technology' },
      ],
      formula: 'mean',
      status: 'derived',
      source: {
        title: {
          vi: 'Tính lại từ kết quả đã công bố: Đà Nẵng 2023, Bộ Tài nguyên và Môi trường 2022, Quảng Ninh 2022',
          en: 'Recomputed from published results: Da Nang 2023, Ministry of Natural Resources and Environment 2022, Quang Ninh 2022',
        },
      },
      note: {
        vi: 'Đà Nẵng 2023: (0,7908 + 0,7892 + 0,9655) / 3 = 0,8485. Các năm trước 2022 chưa kiểm tra.',
        en: 'Da Nang 2023: (0.7908 + 0.7892 + 0.9655) / 3 = 0.8485. The years before 2022 were not checked.',
      },
    },
  ],
};
