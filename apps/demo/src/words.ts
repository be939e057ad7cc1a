import type { DataStatus, FigureStatus } from '@thidua/core';

/** Wording shared by many pages, and the names of states. */
const vi = {
  /** The notice below the head of every page that this is not an official site. */
  demonstration: 'Trang trình diễn phần mềm, không phải trang của UBND tỉnh Quảng Nam.',
  pages: {
    directive: 'Chỉ thị',
    localities: 'Địa phương',
    compare: 'So sánh hai địa phương',
    elements: 'Thành phần nhúng',
    palette: 'Bảng màu',
    guide: 'Hướng dẫn nhúng',
    hosts: 'Trang mẫu',
    scoring: 'Cách tính điểm',
    data: 'Về số liệu',
    openData: 'Dữ liệu mở',
    report: 'Báo sai số liệu',
    docs: 'Tài liệu',
    api: 'Tham chiếu hàm và kiểu',
  },
  aboutTitle: 'Trang này là gì',
  about:
    'Trang trình diễn của Thi Đua SDK, bộ công cụ mã nguồn mở để công bố tiến độ, xếp hạng và các ngày kỷ niệm của phong trào thi đua trên mọi trang web.',
  notOfficial: 'Đây không phải là ấn phẩm chính thức của tỉnh Quảng Nam.',
  dataTitle: 'Số liệu',
  dataState: (asOf: string) =>
    `Số liệu đến ngày ${asOf}, tổng hợp từ các nguồn công khai, chưa được cơ quan phụ trách xác nhận.`,
  dataLink: 'Nguồn, tình trạng và những điều chưa biết',
  dataDownloads: 'Tải dữ liệu mở (CSV, JSON)',
  guideLink: 'Hướng dẫn từng bước, có hình, in được',
  hostsLink: 'Các trang mẫu đã dán sẵn',
  source: 'Nguồn',
  status: {
    official: 'Chính thức',
    provisional: 'Tạm thời',
    illustrative: 'Minh họa',
  } satisfies Record<DataStatus, string>,
  figureStatus: {
    published: 'Đã công bố',
    derived: 'Tính ra',
    inferred: 'Suy luận',
    unverified: 'Chưa kiểm chứng',
  } satisfies Record<FigureStatus, string>,
};

const en: typeof vi = {
  demonstration:
    'A software demonstration, not a site of the People’s Committee of Quang Nam Province.',
  pages: {
    directive: 'The directive',
    localities: 'Localities',
    compare: 'Compare two localities',
    elements: 'Elements',
    palette: 'Palette',
    guide: 'Guide to embedding',
    hosts: 'Model sites',
    scoring: 'Scoring',
    data: 'About the data',
    openData: 'Open data',
    report: 'Report a wrong figure',
    docs: 'Documents',
    api: 'Reference of functions and types',
  },
  aboutTitle: 'What this site is',
  about:
    'The demonstration of Thi Đua SDK, open-source tools that put the progress, rankings and anniversaries of an emulation movement on any web page.',
  notOfficial: 'It is not an official publication of Quang Nam Province.',
  dataTitle: 'Data',
  dataState: (asOf) =>
    `Data as of ${asOf}, compiled from public sources and not confirmed by the body in charge.`,
  dataLink: 'Sources, status, and what is not known',
  dataDownloads: 'Download the open data (CSV, JSON)',
  guideLink: 'Step by step, with pictures, to print',
  hostsLink: 'Model sites where it is done',
  source: 'Source',
  status: { official: 'Official', provisional: 'Provisional', illustrative: 'Illustrative' },
  figureStatus: {
    published: 'Published',
    derived: 'Derived',
    inferred: 'Inferred',
    unverified: 'Unverified',
  },
};

/** Wording shared by many pages, in each language. */
export const siteText = { vi, en };

/** A word in every language. */
export const inBoth = (write: (words: typeof vi) => string) => ({ vi: write(vi), en: write(en) });
