/** Words around the documents and the reference; these are in the language in which they were written. */
const vi = {
  description:
    'Tài liệu của Thi Đua SDK: kiến trúc, cách tính điểm, cách công bố, an toàn, hướng dẫn cho cán bộ và cho tỉnh khác, tham chiếu của @thidua/core và @thidua/widgets.',
  lead: 'Tài liệu của bộ công cụ, đọc ngay trên trang này, kể cả khi máy không có mạng ngoài. Phần lớn viết bằng tiếng Anh.',
  inEnglish: 'Tài liệu này viết bằng tiếng Anh.',
  inVietnamese: 'Tài liệu này viết bằng tiếng Việt.',
  more: 'Tham chiếu',
  elements: 'Thuộc tính, sự kiện, cách chỉnh giao diện của từng thành phần nhúng.',
  missing: 'Chưa có bản dựng của gói này nên chưa có tham chiếu.',
  api: {
    description:
      'Mọi hàm, lớp và kiểu của @thidua/core và @thidua/widgets với tham số, lỗi có thể ném và ví dụ, lấy từ chú thích trong mã nguồn.',
    lead: (count: string) =>
      `${count} hàm, lớp, hằng và kiểu của @thidua/core và @thidua/widgets, lấy từ chú thích trong mã nguồn (tiếng Anh). Bấm vào tên để xem.`,
    filter: {
      label: 'Tìm hàm hoặc kiểu theo tên hay theo chữ trong mô tả',
      found: 'Tìm thấy {found}/{all}.',
      none: 'Không có hàm hay kiểu nào như vậy.',
      clear: 'Xóa',
      parameter: 'tim',
    },
    values: 'hàm, lớp, hằng',
    types: 'kiểu',
    link: 'Liên kết đến mục này',
    load: {
      title: 'Nạp các thành phần',
      ways: [
        [
          '<script type="module" src="…/thidua.js">',
          'Bộ nạp cho trang web bất kỳ: tìm các thẻ `<thidua-…>` trên trang và chỉ nạp những thành phần có mặt.',
        ],
        ["import '@thidua/widgets/define'", 'Đăng ký tất cả các thành phần với trình duyệt.'],
        [
          "import '@thidua/widgets/progress/define'",
          'Đăng ký một thành phần. Thay `progress` bằng tên thành phần khác.',
        ],
        [
          "import { ThiduaProgress } from '@thidua/widgets'",
          'Chỉ lấy lớp, không đăng ký gì. Lấy từ `@thidua/widgets/progress` thì chỉ có thành phần ấy.',
        ],
        [
          "import { renderElement } from '@thidua/widgets/server'",
          'Vẽ trên máy chủ thành HTML không cần script, và danh mục các thành phần (`nouns`, `attributesOf`).',
        ],
        [
          "import type {} from '@thidua/widgets/react'",
          'Kiểu của các thẻ cho khung lập trình: `react`, `preact`, `solid`, `vue`, `svelte`.',
        ],
      ],
    },
    parameters: 'Tham số',
    throws: 'Ném lỗi',
    example: 'Ví dụ',
  },
};

const en: typeof vi = {
  description:
    'The documents of Thi Đua SDK: architecture, how scores are made, publishing, security, guides for officers and other provinces, and the reference of @thidua/core and @thidua/widgets.',
  lead: 'The documents of these tools, to be read here, also where a machine has no way outside.',
  inEnglish: 'This document is in English.',
  inVietnamese: 'This document is in Vietnamese.',
  more: 'Reference',
  elements: 'Attributes, events and styling of each element.',
  missing: 'This package was not built yet, so there is no reference.',
  api: {
    description:
      'Every function, class and type of @thidua/core and @thidua/widgets with its parameters, errors and examples, from the docstrings of its source.',
    lead: (count) =>
      `${count} functions, classes, values and types of @thidua/core and @thidua/widgets, from the docstrings of their source. Open one by its name.`,
    filter: {
      label: 'Find a function or a type by its name, or by words of its description',
      found: '{found} of {all}.',
      none: 'There is no such function or type.',
      clear: 'Clear',
      parameter: 'find',
    },
    values: 'functions, classes, values',
    types: 'types',
    link: 'Link to this entry',
    load: {
      title: 'Loading the elements',
      ways: [
        [
          '<script type="module" src="…/thidua.js">',
          'The loader, for any page: finds the `<thidua-…>` tags and loads only the elements that are there.',
        ],
        ["import '@thidua/widgets/define'", 'Registers every element with the browser.'],
        [
          "import '@thidua/widgets/progress/define'",
          'Registers one element. Write another name for `progress`.',
        ],
        [
          "import { ThiduaProgress } from '@thidua/widgets'",
          'The class alone; registers nothing. From `@thidua/widgets/progress` there is only that one.',
        ],
        [
          "import { renderElement } from '@thidua/widgets/server'",
          'Draws elements on a server, as HTML that needs no script, and lists them (`nouns`, `attributesOf`).',
        ],
        [
          "import type {} from '@thidua/widgets/react'",
          'Types of the tags for a framework: `react`, `preact`, `solid`, `vue`, `svelte`.',
        ],
      ],
    },
    parameters: 'Parameters',
    throws: 'Throws',
    example: 'Example',
  },
};

export const docsText = { vi, en };
