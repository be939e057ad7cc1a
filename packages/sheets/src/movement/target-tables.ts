import { bounds, directions, figureStatuses, measures, yesNo } from '../notation/lists.js';
import { bothLanguages, type Column, type Table } from '../tables/column.js';
import { day, number, oneOf, partialDay, text } from '../tables/notations.js';
import type { SourceBook } from './source-book.js';
import { areaColumn } from './work-tables.js';

export const targetsSheet = 'Chỉ tiêu';

/** What a figure of a target is. */
export const roles = [
  ['mức ban đầu', 'baseline'],
  ['mức cần đạt', 'goal'],
  ['kết quả', 'observations'],
] as const;

const sourceColumn = ({ notation }: SourceBook): Column => ({
  ...{ path: 'source', heading: 'Nguồn', notation, isNeeded: true, hint: 'Mã ở trang Nguồn' },
});
const id: Column = {
  ...{ path: 'id', heading: 'Mã', notation: text, isNeeded: true },
  hint: 'Chữ không dấu, không trùng, như xa-nong-thon-moi',
};

export const targetTable = (sources: SourceBook): Table => ({
  sheet: targetsSheet,
  title: 'Chỉ tiêu',
  note: 'Mức ban đầu, mức cần đạt và kết quả của mỗi chỉ tiêu ghi ở trang Số đo.',
  columns: [
    id,
    ...bothLanguages('title', 'Tên', text, {
      ...{ isNeeded: true, width: 40, hint: 'Như trong văn bản' },
    }),
    ...bothLanguages('unit', 'Đơn vị tính', text, { isNeeded: true, hint: 'Như: xã, nhà, %' }),
    {
      ...{ path: 'unit.enSingular', heading: 'Đơn vị tính (tiếng Anh, số ít)', notation: text },
      hint: 'Như commune bên cạnh communes',
    },
    {
      path: 'direction',
      heading: 'Chiều hướng',
      notation: oneOf(directions),
      isNeeded: true,
      width: 18,
    },
    { path: 'bound', heading: 'Mức cần đạt là', notation: oneOf(bounds), isNeeded: true },
    { path: 'deadline', heading: 'Hạn', notation: day, hint: 'Như 31/12/2023', width: 12 },
    areaColumn,
    {
      ...{ path: 'measure', heading: 'Đo bằng', notation: oneOf(measures), width: 18 },
      hint: 'Để trống nếu là một con số phải đạt',
    },
    sourceColumn(sources),
  ],
});

export const figureTable = (sources: SourceBook): Table => ({
  sheet: 'Số đo',
  title: 'Số đo của chỉ tiêu',
  note: 'Mỗi dòng một con số của một chỉ tiêu: mức ban đầu, mức cần đạt, hoặc kết quả.',
  columns: [
    {
      path: 'target',
      heading: 'Mã chỉ tiêu',
      notation: { ...text, offers: targetsSheet },
      isNeeded: true,
      hint: 'Mã ở trang Chỉ tiêu',
    },
    { path: 'role', heading: 'Loại', notation: oneOf(roles), isNeeded: true, width: 16 },
    {
      ...{ path: 'value', heading: 'Giá trị', notation: number, isNeeded: true },
      hint: 'Một số, như 123 hoặc 62,5',
    },
    {
      path: 'denominator.value',
      heading: 'Trên tổng số',
      notation: number,
      hint: 'Như 194 trong 130/194',
    },
    { path: 'denominator.asOf', heading: 'Tổng số tại ngày', notation: partialDay, width: 12 },
    {
      path: 'asOf',
      heading: 'Tại ngày',
      notation: partialDay,
      isNeeded: true,
      hint: '31/12/2023, 6/2023 hoặc 2023',
      width: 12,
    },
    {
      path: 'status',
      heading: 'Tình trạng',
      notation: oneOf(figureStatuses),
      isNeeded: true,
      width: 16,
    },
    sourceColumn(sources),
    ...bothLanguages('note', 'Ghi chú', text, { width: 30 }),
  ],
});

export const milestoneTable = (sources: SourceBook): Table => ({
  sheet: 'Ngày kỷ niệm',
  title: 'Ngày kỷ niệm, mốc thời gian',
  note: 'Các ngày mà phong trào hướng tới.',
  columns: [
    id,
    ...bothLanguages('title', 'Tên', text, {
      ...{ isNeeded: true, width: 40, hint: 'Như trong văn bản' },
    }),
    {
      path: 'date',
      heading: 'Ngày',
      notation: day,
      isNeeded: true,
      hint: 'Như 11/6/2023',
      width: 12,
    },
    { path: 'since', heading: 'Kỷ niệm ngày', notation: day, hint: 'Như 11/6/1948', width: 12 },
    { path: 'recurring', heading: 'Hằng năm', notation: oneOf(yesNo) },
    sourceColumn(sources),
  ],
});
