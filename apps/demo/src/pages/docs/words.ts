/** Words around the documents and the reference; these are in the language in which they were written. */
const vi = {
  description:
    'Tài liệu của Thi Đua SDK: kiến trúc, cách tính điểm, cách công bố, an toàn, hướng dẫn cho cán bộ và cho tỉnh khác, tham chiếu hàm của @thidua/core.',
  lead: 'Tài liệu của bộ công cụ, đọc ngay trên trang này, kể cả khi máy không có mạng ngoài. Phần lớn viết bằng tiếng Anh.',
  inEnglish: 'Tài liệu này viết bằng tiếng Anh.',
  inVietnamese: 'Tài liệu này viết bằng tiếng Việt.',
  contents: 'Nội dung trang',
  more: 'Tham chiếu',
  elements: 'Thuộc tính, sự kiện, cách chỉnh giao diện của từng thành phần nhúng.',
  missing: 'Chưa có bản dựng của gói này nên chưa có tham chiếu.',
  api: {
    description:
      'Mọi hàm và kiểu của @thidua/core với tham số, lỗi có thể ném và ví dụ, lấy từ chú thích trong mã nguồn.',
    lead: (count: string) =>
      `${count} hàm, hằng và kiểu của @thidua/core, lấy từ chú thích trong mã nguồn (tiếng Anh).`,
    filter: {
      label: 'Tìm hàm hoặc kiểu theo tên hay theo chữ trong mô tả',
      found: 'Tìm thấy {found}/{all}.',
      none: 'Không có hàm hay kiểu nào như vậy.',
      clear: 'Xóa',
    },
    values: 'Hàm và hằng',
    types: 'Kiểu',
    parameters: 'Tham số',
    throws: 'Ném lỗi',
    example: 'Ví dụ',
  },
};

const en: typeof vi = {
  description:
    'The documents of Thi Đua SDK: architecture, how scores are made, publishing, security, guides for officers and other provinces, and the reference of @thidua/core.',
  lead: 'The documents of these tools, to be read here, also where a machine has no way outside.',
  inEnglish: 'This document is in English.',
  inVietnamese: 'This document is in Vietnamese.',
  contents: 'On this page',
  more: 'Reference',
  elements: 'Attributes, events and styling of each element.',
  missing: 'This package was not built yet, so there is no reference.',
  api: {
    description:
      'Every function and type of @thidua/core with its parameters, errors and examples, from the docstrings of its source.',
    lead: (count) =>
      `${count} functions, values and types of @thidua/core, from the docstrings of its source.`,
    filter: {
      label: 'Find a function or a type by its name, or by words of its description',
      found: '{found} of {all}.',
      none: 'There is no such function or type.',
      clear: 'Clear',
    },
    values: 'Functions and values',
    types: 'Types',
    parameters: 'Parameters',
    throws: 'Throws',
    example: 'Example',
  },
};

export const docsText = { vi, en };
