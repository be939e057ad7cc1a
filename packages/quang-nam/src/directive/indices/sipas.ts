import type { IndexDefinition, Source } from '@thidua/core';

const schemeCopy: Source = {
  title: {
    vi: 'Bản sao phương án đo lường mức độ hài lòng của Bộ Nội vụ',
    en: 'Copy of the Ministry of Home Affairs’ scheme for measuring satisfaction',
  },
  reference: 'blogkhampha.edu.vn',
};

/** Satisfaction of citizens and organisations with administrative services; part of PAR INDEX. */
export const sipas: IndexDefinition = {
  ref: 'S-083',
  section: 'I.2',
  code: 'SIPAS',
  text: {
    vi: 'chỉ số hài lòng về sự phục vụ hành chính (SIPAS)',
    en: 'index of satisfaction with administrative services (SIPAS)',
  },
  note: {
    vi: 'Chỉ thị ghi tên rút gọn; giữ nguyên như văn bản.',
    en: 'The directive has a short form of the name, which stands as it is written.',
  },
  officialName: {
    vi: 'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước',
    en: 'Satisfaction Index of Public Administrative Services',
  },
  direction: 'increase',
  scale: { minimum: 0, maximum: 100, unit: '%', status: 'published', source: schemeCopy },
  publisher: {
    name: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
    status: 'published',
    source: schemeCopy,
  },
  rules: [
    {
      from: null,
      to: 2022,
      text: {
        vi: 'Khảo sát năm yếu tố; cách gộp thành một giá trị chưa đọc được',
        en: 'Survey of five factors; how they become one value was not seen',
      },
      dimensions: [
        { vi: 'Tiếp cận dịch vụ', en: 'Access to services' },
        { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
        {
          vi: 'Công chức trực tiếp giải quyết công việc',
          en: 'Civil servants who handle the matter',
        },
        { vi: 'Kết quả cung ứng dịch vụ', en: 'Result of the service' },
        {
          vi: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
          en: 'Handling of comments, feedback and petitions',
        },
      ],
      formula: null,
      status: 'published',
      source: schemeCopy,
    },
    {
      from: 2023,
      to: 2026,
      text: {
        vi: 'Phương pháp mới theo Quyết định số 1001/QĐ-BNV ngày 11/12/2023',
        en: 'New method under Decision No. 1001/QD-BNV of 11 December 2023',
      },
      dimensions: null,
      formula: null,
      status: 'published',
      source: {
        title: { vi: 'Thư viện Pháp luật', en: 'Thu vien Phap luat' },
        reference: 'thuvienphapluat, 590186; 1001/QĐ-BNV',
      },
      note: {
        vi: 'Nội dung quyết định chưa đọc được.',
        en: 'The content of the decision was not seen.',
      },
    },
  ],
};
