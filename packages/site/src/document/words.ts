import type { DataStatus, Text } from '@thidua/core';

/** Words that stand on every page. Dates and numbers come formatted. */
const vi = {
  languageName: 'Tiếng Việt',
  skip: 'Đến thẳng nội dung',
  navigation: 'Điều hướng chính',
  menu: 'Danh mục',
  board: 'Bảng thi đua',
  dataRoom: 'Phòng số liệu',
  embed: 'Nhúng',
  missing: 'Không tìm thấy trang',
  missingLead: 'Địa chỉ này không có trang nào. Có thể liên kết đã cũ hoặc gõ nhầm.',
  aboutTitle: 'Trang này là gì',
  published: (organisation: string) => `Bảng thi đua do ${organisation} công bố.`,
  about:
    'Bảng thi đua cho biết chỉ tiêu đã đi đến đâu, thứ hạng các địa phương và các ngày kỷ niệm. Điểm số không thay cho việc xét khen thưởng.',
  dataTitle: 'Số liệu',
  dataState: (asOf: string, status: string) => `Số liệu đến ngày ${asOf}. Tình trạng: ${status}.`,
  made: 'Số liệu trên trang này là minh họa, không phải số liệu thật.',
  dataLink: 'Tệp số liệu (JSON)',
  softwareTitle: 'Phần mềm',
  software: (version: string) => `Thi Đua SDK, phiên bản ${version}. Giấy phép MIT.`,
  font: 'Phông chữ Be Vietnam Pro,',
  status: {
    official: 'Chính thức',
    provisional: 'Tạm thời',
    illustrative: 'Minh họa',
  } satisfies Record<DataStatus, string>,
};

const en: typeof vi = {
  languageName: 'English',
  skip: 'Skip to the content',
  navigation: 'Main navigation',
  menu: 'Menu',
  board: 'The board',
  dataRoom: 'Data room',
  embed: 'Embed',
  missing: 'Page not found',
  missingLead: 'There is no page at this address. The link may be old, or mistyped.',
  aboutTitle: 'What this site is',
  published: (organisation) => `A scoreboard published by ${organisation}.`,
  about:
    'A scoreboard says how far targets are, how localities rank, and which days are marked. Points do not replace the decision on awards.',
  dataTitle: 'Data',
  dataState: (asOf, status) => `Data as of ${asOf}. Status: ${status}.`,
  made: 'The data on this site are illustrative; they are not real.',
  dataLink: 'The data as a file (JSON)',
  softwareTitle: 'Software',
  software: (version) => `Thi Đua SDK, version ${version}. MIT licence.`,
  font: 'Typeface: Be Vietnam Pro,',
  status: { official: 'Official', provisional: 'Provisional', illustrative: 'Illustrative' },
};

/** Words that stand on every page, in each language. */
export const siteWords = { vi, en };

/** A word in every language. */
export const textOf = (write: (words: typeof vi) => string): Text => ({
  vi: write(vi),
  en: write(en),
});
