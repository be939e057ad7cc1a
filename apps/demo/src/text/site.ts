import type { DataStatus, FigureStatus, Locale } from '@thidua/core';
import type { SinglePageId } from '../routes.js';

/** Words that stand on every page, and the names of states. Dates and numbers come formatted. */
export interface SiteText {
  name: string;
  languageName: string;
  skip: string;
  navigation: string;
  /** Whose site this is not, under the head of every page. */
  demonstration: string;
  pages: Record<SinglePageId, string>;
  missingLead: string;
  aboutTitle: string;
  about: string;
  notOfficial: string;
  dataTitle: string;
  dataState: (asOf: string) => string;
  dataLink: string;
  dataDownloads: string;
  softwareTitle: string;
  software: (version: string) => string;
  font: string;
  source: string;
  status: Record<DataStatus, string>;
  figureStatus: Record<FigureStatus, string>;
}

export const siteText: Record<Locale, SiteText> = {
  vi: {
    name: 'Thi Đua',
    languageName: 'Tiếng Việt',
    skip: 'Đến thẳng nội dung',
    navigation: 'Điều hướng chính',
    demonstration: 'Trang trình diễn phần mềm, không phải trang của UBND tỉnh Quảng Nam.',
    pages: {
      board: 'Bảng thi đua',
      directive: 'Chỉ thị',
      localities: 'Địa phương',
      elements: 'Thành phần nhúng',
      progress: 'Tiến độ',
      leaderboard: 'Bảng xếp hạng',
      countdown: 'Đếm ngược',
      embed: 'Nhúng',
      guide: 'Hướng dẫn nhúng',
      hosts: 'Trang mẫu',
      scoring: 'Cách tính điểm',
      data: 'Về số liệu',
      openData: 'Dữ liệu mở',
      missing: 'Không tìm thấy trang',
    },
    missingLead: 'Địa chỉ này không có trang nào. Có thể liên kết đã cũ hoặc gõ nhầm.',
    aboutTitle: 'Trang này là gì',
    about:
      'Trang trình diễn của Thi Đua SDK, bộ công cụ mã nguồn mở để công bố tiến độ, xếp hạng và các ngày kỷ niệm của phong trào thi đua trên mọi trang web.',
    notOfficial: 'Đây không phải là ấn phẩm chính thức của tỉnh Quảng Nam.',
    dataTitle: 'Số liệu',
    dataState: (asOf) =>
      `Số liệu đến ngày ${asOf}, tổng hợp từ các nguồn công khai, chưa được cơ quan phụ trách xác nhận.`,
    dataLink: 'Nguồn, tình trạng và những điều chưa biết',
    dataDownloads: 'Tải dữ liệu mở (CSV, JSON)',
    softwareTitle: 'Phần mềm',
    software: (version) => `Thi Đua SDK, phiên bản ${version}. Giấy phép MIT.`,
    font: 'Phông chữ Be Vietnam Pro,',
    source: 'Nguồn',
    status: {
      official: 'Chính thức',
      provisional: 'Tạm thời',
      illustrative: 'Minh họa',
    },
    figureStatus: {
      published: 'Đã công bố',
      derived: 'Tính ra',
      inferred: 'Suy luận',
      unverified: 'Chưa kiểm chứng',
    },
  },
  en: {
    name: 'Thi Đua',
    languageName: 'English',
    skip: 'Skip to the content',
    navigation: 'Main navigation',
    demonstration:
      'A software demonstration, not a site of the People’s Committee of Quang Nam Province.',
    pages: {
      board: 'The board',
      directive: 'The directive',
      localities: 'Localities',
      elements: 'Elements',
      progress: 'Progress',
      leaderboard: 'Leaderboard',
      countdown: 'Countdown',
      embed: 'Embed',
      guide: 'Guide to embedding',
      hosts: 'Model sites',
      scoring: 'Scoring',
      data: 'About the data',
      openData: 'Open data',
      missing: 'Page not found',
    },
    missingLead: 'There is no page at this address. The link may be old, or mistyped.',
    aboutTitle: 'What this site is',
    about:
      'The demonstration of Thi Đua SDK, open-source tools that put the progress, rankings and anniversaries of an emulation movement on any web page.',
    notOfficial: 'It is not an official publication of Quang Nam Province.',
    dataTitle: 'Data',
    dataState: (asOf) =>
      `Data as of ${asOf}, compiled from public sources and not confirmed by the body in charge.`,
    dataLink: 'Sources, status, and what is not known',
    dataDownloads: 'Download the open data (CSV, JSON)',
    softwareTitle: 'Software',
    software: (version) => `Thi Đua SDK, version ${version}. MIT licence.`,
    font: 'Typeface: Be Vietnam Pro,',
    source: 'Source',
    status: {
      official: 'Official',
      provisional: 'Provisional',
      illustrative: 'Illustrative',
    },
    figureStatus: {
      published: 'Published',
      derived: 'Derived',
      inferred: 'Inferred',
      unverified: 'Unverified',
    },
  },
};
