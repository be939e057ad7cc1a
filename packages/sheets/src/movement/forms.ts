import { printCondition, readCondition } from '../notation/condition.js';
import { printDataYear, readDataYear } from '../notation/data-year.js';
import {
  furtherRankings,
  gradings,
  missingPolicies,
  roundingModes,
  roundingStages,
  scaleEnds,
  stageNames,
  statuses,
  tiedAgains,
} from '../notation/lists.js';
import { bothLanguages, type Table } from '../tables/column.js';
import { day, number, oneOf, severalOf, share, text, written, year } from '../tables/notations.js';
import type { SourceBook } from './source-book.js';

const status = {
  ...{ path: 'status', heading: 'Tình trạng số liệu', notation: oneOf(statuses), isNeeded: true },
  hint: 'Chọn trong danh sách; “minh họa” là số liệu mẫu',
};

/** What the movement is called, and what its scoreboard says of itself. */
export const movementForm = ({ notation: source }: SourceBook): Table => ({
  sheet: 'Phong trào',
  title: 'Phong trào thi đua',
  note: 'Mỗi dòng một nội dung, ghi ở cột B.',
  columns: [
    {
      path: 'id',
      heading: 'Mã',
      notation: text,
      isNeeded: true,
      hint: 'Chữ không dấu, như thi-dua-2023',
    },
    ...bothLanguages('title', 'Tên phong trào', text, {
      ...{ isNeeded: true, hint: 'Như ở tiêu đề bảng, ví dụ: Phong trào thi đua năm 2023' },
    }),
    {
      path: 'period',
      heading: 'Năm',
      notation: year,
      isNeeded: true,
      hint: 'Năm của số liệu, như 2023',
    },
    {
      path: 'asOf',
      heading: 'Tính đến ngày',
      notation: day,
      isNeeded: true,
      hint: 'Như 31/12/2023',
    },
    status,
    {
      path: 'source',
      heading: 'Nguồn',
      notation: source,
      isNeeded: true,
      hint: 'Mã ở trang Nguồn',
    },
    {
      ...{ path: 'stage', heading: 'Giai đoạn công bố', notation: oneOf(stageNames) },
      hint: 'Để trống: giai đoạn cuối cùng có số liệu',
    },
  ],
});

/** What holds for the whole scheme. */
export const schemeForm = ({ notation: source }: SourceBook): Table => ({
  sheet: 'Bảng điểm',
  title: 'Bảng điểm',
  note: 'Quy định chung về cách tính điểm; từng tiêu chí ở trang Tiêu chí.',
  columns: [
    {
      path: 'id',
      heading: 'Mã',
      notation: text,
      isNeeded: true,
      hint: 'Chữ không dấu, như bang-diem-2023',
    },
    {
      path: 'version',
      heading: 'Phiên bản',
      notation: text,
      isNeeded: true,
      hint: 'Như số quyết định ban hành',
    },
    ...bothLanguages('title', 'Tên bảng điểm', text, {
      ...{ isNeeded: true, hint: 'Như: Bảng điểm thi đua năm 2023' },
    }),
    status,
    {
      path: 'source',
      heading: 'Nguồn',
      notation: source,
      isNeeded: true,
      hint: 'Mã ở trang Nguồn',
    },
    ...bothLanguages('note', 'Ghi chú', text),
    {
      path: 'validFor.from',
      heading: 'Áp dụng từ năm',
      notation: year,
      isNeeded: true,
      hint: 'Như 2023',
    },
    {
      path: 'validFor.to',
      heading: 'Áp dụng đến năm',
      notation: year,
      hint: 'Để trống nếu chưa hết hiệu lực',
    },
    {
      ...{ path: 'dataYear', heading: 'Năm tính từ ngày' },
      ...{
        notation: written(printDataYear, readDataYear),
        hint: 'Để trống: từ 1/1; hoặc như: 15/11 năm trước',
      },
    },
    {
      path: 'total.unit',
      heading: 'Đơn vị của điểm',
      notation: text,
      hint: 'In sau điểm, như %; thường để trống',
    },
    {
      path: 'total.outOf',
      heading: 'Quy về thang điểm',
      notation: number,
      hint: 'Như 100; để trống: tổng điểm tối đa',
    },
    {
      ...{ path: 'total.relativeTo', heading: 'Thang ấy tính theo', notation: oneOf(scaleEnds) },
      hint: 'Để trống: điểm tối đa; hoặc: đơn vị dẫn đầu (đơn vị cao nhất được đủ thang)',
    },
    {
      path: 'total.cap',
      heading: 'Mức trần',
      notation: number,
      hint: 'Tổng điểm không vượt mức này',
    },
    {
      path: 'total.floor',
      heading: 'Mức sàn',
      notation: number,
      hint: 'Tổng điểm không dưới mức này',
    },
    {
      path: 'total.bonusLimit',
      heading: 'Điểm thưởng tối đa',
      notation: number,
      hint: 'Để trống nếu không giới hạn',
    },
    {
      path: 'total.penaltyLimit',
      heading: 'Điểm trừ tối đa',
      notation: number,
      hint: 'Để trống nếu không giới hạn',
    },
    {
      ...{ path: 'missing.policy', heading: 'Khi thiếu số liệu', isNeeded: true },
      notation: oneOf(missingPolicies),
      hint: 'Chọn: tính 0 điểm; bỏ qua và quy đổi (điểm của các tiêu chí có số liệu được quy lên thang đầy đủ); hoặc quy đổi nếu đủ ngưỡng',
    },
    {
      ...{ path: 'missing.threshold', heading: 'Ngưỡng đủ số liệu', notation: share },
      hint: 'Như 70%; chỉ khi chọn “nếu đủ ngưỡng”',
    },
    {
      path: 'rounding.digits',
      heading: 'Số chữ số thập phân',
      notation: number,
      isNeeded: true,
      hint: '0 đến 10',
    },
    {
      ...{ path: 'rounding.mode', heading: 'Làm tròn', notation: oneOf(roundingModes) },
      isNeeded: true,
      hint: 'Chọn: nửa lên (thường dùng: 2,25 → 2,3), nửa về số chẵn, xuống, lên',
    },
    {
      path: 'rounding.stage',
      heading: 'Làm tròn từ',
      notation: oneOf(roundingStages),
      isNeeded: true,
      hint: 'Chọn: tổng điểm (chỉ làm tròn kết quả), từng nhóm, từng tiêu chí',
    },
    {
      path: 'rounding.criterionDigits',
      heading: 'Số chữ số thập phân của tiêu chí',
      notation: number,
      hint: 'Để trống nếu như của tổng điểm; chỉ khi làm tròn từ từng tiêu chí',
    },
    {
      path: 'rounding.groupDigits',
      heading: 'Số chữ số thập phân của nhóm',
      notation: number,
      hint: 'Để trống nếu như của tổng điểm; chỉ khi làm tròn từ từng tiêu chí hoặc từng nhóm',
    },
    {
      ...{ path: 'grading.kind', heading: 'Cách xếp loại', notation: oneOf(gradings) },
      ...{ covers: 'grading', hint: 'Để trống nếu không xếp loại; các loại ở trang Xếp loại' },
    },
    {
      ...{ path: 'ranking.requires', heading: 'Điều kiện để xếp hạng' },
      ...{
        notation: written(printCondition, readCondition),
        hint: 'Như: điều kiện [khong-vi-pham]',
      },
    },
    {
      ...{ path: 'ranking.tiedAgain', heading: 'So sánh lại các đơn vị còn bằng nhau' },
      ...{
        notation: oneOf(tiedAgains),
        hint: 'Khi tiêu chí phụ so kết quả giữa các đơn vị bằng điểm; để trống: không so sánh lại',
      },
    },
    {
      ...{ path: 'ranking.publishTop', heading: 'Chỉ công bố số đơn vị đầu', notation: number },
      hint: 'Để trống: công bố tất cả',
    },
    {
      ...{ path: 'ranking.also', heading: 'Xếp hạng riêng' },
      ...{
        notation: severalOf(furtherRankings),
        hint: 'Thêm bảng riêng: từng nhóm tiêu chí; từng cụm',
      },
    },
  ],
});
