import { awardStates, movementKinds, recipientKinds, yesNo } from '../notation/lists.js';
import { bothLanguages, type Column, type Table } from '../tables/column.js';
import { day, number, oneOf, text } from '../tables/notations.js';
import type { SourceBook } from './source-book.js';

const areasSheet = 'Nội dung thi đua';
const movementsSheet = 'Phong trào thi đua';

const id: Column = {
  ...{ path: 'id', heading: 'Mã', notation: text, isNeeded: true },
  hint: 'Chữ không dấu, không trùng',
};
const title = bothLanguages('title', 'Tên', text, {
  ...{ isNeeded: true, width: 40, hint: 'Như trong văn bản' },
});

const sourceAt = (path: string, { notation }: SourceBook, isNeeded: boolean): Column => ({
  ...{ path, heading: 'Nguồn', notation, isNeeded, hint: 'Mã ở trang Nguồn' },
});

/** The column that names an area. */
export const areaColumn: Column = {
  path: 'area',
  heading: 'Nội dung thi đua',
  notation: { ...text, offers: areasSheet },
  hint: `Mã ở trang ${areasSheet}`,
};

export const areaTable: Table = {
  sheet: areasSheet,
  title: 'Nội dung thi đua',
  note: 'Các nội dung, lĩnh vực của phong trào, theo thứ tự của chỉ thị.',
  columns: [id, ...title, { path: 'number', heading: 'Số', notation: text, hint: 'Như 1, 2, I.3' }],
};

export const launchedTable = (sources: SourceBook): Table => ({
  sheet: movementsSheet,
  title: 'Phong trào thi đua',
  note: 'Các phong trào được phát động hoặc tiếp tục. Đang diễn ra hay đã kết thúc thì suy từ thời gian.',
  columns: [
    id,
    ...title,
    {
      ...{ path: 'kind', heading: 'Loại', notation: oneOf(movementKinds) },
      ...{ isNeeded: true, width: 24 },
    },
    { path: 'period.from', heading: 'Từ năm', notation: number, hint: 'Như 2021' },
    { path: 'period.to', heading: 'Đến năm', notation: number, hint: 'Như 2025' },
    areaColumn,
    sourceAt('source', sources, true),
  ],
});

export const otherNameTable = (sources: SourceBook): Table => ({
  sheet: 'Tên gọi khác',
  title: 'Tên gọi khác của phong trào',
  note: 'Văn bản khác gọi phong trào bằng tên nào; mỗi tên một dòng.',
  columns: [
    {
      ...{ path: 'movement', heading: 'Mã phong trào', isNeeded: true },
      ...{ notation: { ...text, offers: movementsSheet }, hint: `Mã ở trang ${movementsSheet}` },
    },
    ...bothLanguages('name', 'Tên', text, {
      ...{ isNeeded: true, width: 40, hint: 'Như trong văn bản đó' },
    }),
    sourceAt('source', sources, true),
  ],
});

export const stepTable = (sources: SourceBook): Table => ({
  sheet: 'Các bước',
  title: 'Các bước của phong trào',
  note: 'Theo thứ tự thực hiện. Văn bản không ghi hạn thì để trống cột Hạn.',
  columns: [
    id,
    ...title,
    ...bothLanguages('actor', 'Ai thực hiện', text, { width: 24 }),
    ...bothLanguages('output', 'Kết quả', text, { width: 24, hint: 'Như kế hoạch, báo cáo' }),
    { path: 'due', heading: 'Hạn', notation: day, hint: 'Như 15/7/2023', width: 12 },
    { path: 'doneOn', heading: 'Xong ngày', notation: day, hint: 'Như 10/7/2023', width: 12 },
    sourceAt('source', sources, true),
  ],
});

export const honourTable = (sources: SourceBook): Table => ({
  sheet: 'Đã khen thưởng',
  title: 'Khen thưởng đã đề nghị, đã quyết định',
  note: 'Mỗi dòng một tập thể, cá nhân hoặc địa phương. Cá nhân không đồng ý nêu tên thì chỉ được đếm.',
  columns: [
    {
      ...{ path: 'award', heading: 'Mã hình thức', notation: text, isNeeded: true },
      hint: 'Chung cho mọi người cùng hình thức, như co-thi-dua',
    },
    ...bothLanguages('title', 'Hình thức khen thưởng', text, { width: 30 }),
    { path: 'code', heading: 'Mã địa phương', notation: text },
    { path: 'recipient.kind', heading: 'Tập thể, cá nhân', notation: oneOf(recipientKinds) },
    ...bothLanguages('recipient.name', 'Tên', text, { width: 30 }),
    { path: 'consent', heading: 'Đồng ý nêu tên', notation: oneOf(yesNo) },
    ...bothLanguages('deed', 'Thành tích', text, { width: 30 }),
    areaColumn,
    { path: 'period', heading: 'Năm', notation: text, hint: 'Như 2023' },
    { path: 'status', heading: 'Tình trạng', notation: oneOf(awardStates), width: 16 },
    { path: 'decision.number', heading: 'Số quyết định', notation: text, width: 18 },
    { path: 'decision.date', heading: 'Ngày quyết định', notation: day, width: 12 },
    sourceAt('decision.source', sources, false),
  ],
});
