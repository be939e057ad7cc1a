import { localityTypes, yesNo } from '../notation/lists.js';
import { bothLanguages, type Table } from '../tables/column.js';
import { day, list, number, oneOf, text, year } from '../tables/notations.js';
import type { SourceBook } from './source-book.js';

export const localitiesSheet = 'Địa phương';
export const blocsSheet = 'Cụm';

export const localityTable: Table = {
  sheet: localitiesSheet,
  title: 'Địa phương',
  note: 'Mỗi dòng một địa phương hoặc đơn vị tham gia thi đua.',
  isNeeded: true,
  columns: [
    {
      path: 'code',
      heading: 'Mã',
      notation: text,
      isNeeded: true,
      hint: 'Mã của cơ quan thống kê',
    },
    ...bothLanguages('name', 'Tên', text, {
      ...{ isNeeded: true, width: 24, hint: 'Như: Bến Nguyệt' },
    }),
    ...bothLanguages('fullName', 'Tên đầy đủ', text, {
      ...{ isNeeded: true, width: 30, hint: 'Như: Thành phố Bến Nguyệt' },
    }),
    { path: 'otherNames', heading: 'Tên khác', notation: list, hint: 'Cách viết khác: a; b' },
    { path: 'type', heading: 'Loại', notation: oneOf(localityTypes), isNeeded: true },
    {
      path: 'bloc',
      heading: 'Cụm',
      notation: { ...text, offers: blocsSheet },
      hint: 'Mã ở trang Cụm',
    },
    { path: 'parent', heading: 'Trực thuộc', notation: text, hint: 'Mã của đơn vị cấp trên' },
    { path: 'classes', heading: 'Phân loại', notation: list, hint: 'Như: mien-nui; ven-bien' },
    {
      ...{ path: 'isRanked', heading: 'Xếp hạng', notation: oneOf(yesNo), blank: true },
      hint: 'Để trống là có; “không” cho đơn vị trực thuộc chỉ để xét điều kiện',
    },
    { path: 'tile.column', heading: 'Cột trên bản đồ ô', notation: number, hint: 'Từ 0' },
    { path: 'tile.row', heading: 'Hàng trên bản đồ ô', notation: number, hint: 'Từ 0' },
    { path: 'validFrom', heading: 'Có từ ngày', notation: day, width: 12 },
    { path: 'validTo', heading: 'Có đến ngày', notation: day, width: 12 },
    { path: 'knownFrom', heading: 'Biết là có từ ngày', notation: day, width: 12 },
  ],
};

export const blocTable = ({ notation: source }: SourceBook): Table => ({
  sheet: blocsSheet,
  title: 'Cụm, khối thi đua',
  note: 'Thành viên để trống: các địa phương ghi mã của cụm ở trang Địa phương.',
  columns: [
    {
      ...{ path: 'id', heading: 'Mã', notation: text, isNeeded: true },
      hint: 'Chữ không dấu, như cum-ven-bien',
    },
    ...bothLanguages('name', 'Tên', text, {
      ...{ isNeeded: true, width: 24, hint: 'Như: Cụm ven biển' },
    }),
    ...bothLanguages('fullName', 'Tên đầy đủ', text, { width: 30 }),
    {
      path: 'members',
      heading: 'Thành viên',
      notation: list,
      hint: 'Mã các địa phương: a; b',
      width: 30,
    },
    { path: 'period', heading: 'Áp dụng cho kỳ', notation: text, hint: 'Như 2022' },
    {
      path: 'source',
      heading: 'Nguồn',
      notation: source,
      isNeeded: true,
      hint: 'Mã ở trang Nguồn',
    },
  ],
});

export const historyTable = ({ notation: source }: SourceBook): Table => ({
  sheet: 'Danh hiệu đã có',
  title: 'Danh hiệu, xếp loại của các năm trước',
  note: 'Chỉ cần khi có điều kiện nhiều năm liền.',
  columns: [
    {
      path: 'code',
      heading: 'Mã địa phương',
      notation: { ...text, offers: localitiesSheet },
      isNeeded: true,
      hint: 'Mã ở trang Địa phương',
    },
    {
      ...{ path: 'title', heading: 'Mã danh hiệu', notation: text, isNeeded: true },
      hint: 'Mã ở trang Khen thưởng hoặc Xếp loại',
    },
    { path: 'year', heading: 'Năm', notation: year, isNeeded: true, hint: 'Như 2022' },
    {
      path: 'source',
      heading: 'Nguồn',
      notation: source,
      isNeeded: true,
      hint: 'Mã ở trang Nguồn',
    },
  ],
});
