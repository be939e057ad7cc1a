import { printCondition, readCondition } from '../notation/condition.js';
import {
  applications,
  combinations,
  comparisons,
  directions,
  gapFillings,
  quotaRoundings,
} from '../notation/lists.js';
import { printTieOperand, readTieOperand } from '../notation/operand.js';
import { ruleNames } from '../notation/rule.js';
import { printThreshold, readThreshold } from '../notation/threshold.js';
import { printWinsorise, readWinsorise } from '../notation/winsorise.js';
import { bothLanguages, type Column, type Table } from '../tables/column.js';
import { list, number, oneOf, share, text, written, writtenLevel } from '../tables/notations.js';
import type { SourceBook } from './source-book.js';

/** What a row of the criteria is. */
export const kinds = [
  ['nhóm', 'groups'],
  ['tiêu chí', 'criteria'],
  ['điểm thưởng', 'bonus'],
  ['điểm trừ', 'penalty'],
  ['thông tin', 'facts'],
  ['thông tin giữa hai đơn vị', 'pairFacts'],
] as const;

/** The name of a rule stands for all that is known of it. */
const ruleName = {
  ...oneOf(ruleNames),
  print: ({ name }: { name: string }) => name,
};
const condition = written(printCondition, readCondition);
const id: Column = {
  ...{ path: 'id', heading: 'Mã', notation: text, isNeeded: true },
  hint: 'Chữ không dấu, không trùng, như kinh-te',
};
const titles = bothLanguages('title', 'Tên', text, {
  ...{ isNeeded: true, width: 36, hint: 'Như trong văn bản, ví dụ: Kinh tế - xã hội' },
});
const cited = ({ notation }: SourceBook): Column => ({
  ...{ path: 'source', heading: 'Nguồn', notation, hint: 'Mã ở trang Nguồn' },
});

/** Groups, criteria, bonus and penalty, facts: everything that units are asked for. */
export const criteriaTable = (sources: SourceBook): Table => ({
  sheet: 'Tiêu chí',
  title: 'Nhóm tiêu chí, tiêu chí, điểm thưởng, điểm trừ',
  note: 'Mỗi dòng một mục. Cách tính điểm và cách ghi tham số: xem trang Hướng dẫn.',
  isNeeded: true,
  columns: [
    { path: 'kind', heading: 'Loại', notation: oneOf(kinds), isNeeded: true },
    id,
    ...titles,
    {
      path: 'parent',
      heading: 'Thuộc nhóm',
      notation: text,
      hint: 'Mã của nhóm chứa dòng này; chỉ nhóm gốc (nhóm chứa mọi nhóm khác, như Tổng điểm) để trống',
    },
    ...bothLanguages('unit', 'Đơn vị tính', text),
    {
      ...{ path: 'unit.enSingular', heading: 'Đơn vị tính (tiếng Anh, số ít)', notation: text },
      hint: 'Như commune bên cạnh communes',
    },
    { path: 'direction', heading: 'Chiều hướng', notation: oneOf(directions), width: 18 },
    { path: 'maxPoints', heading: 'Điểm tối đa', notation: number },
    {
      path: 'weight',
      heading: 'Trọng số',
      notation: number,
      hint: 'Khi nhóm là trung bình; để trống: 1',
    },
    {
      ...{
        path: 'target',
        heading: 'Chỉ tiêu',
        notation: writtenLevel(printThreshold, readThreshold),
      },
      ...{ hint: 'Số, ngày, hoặc: theo loại ([mien-nui] 20; còn lại: 30)', width: 16 },
    },
    {
      ...{ path: 'ruleName', heading: 'Cách tính điểm', notation: ruleName, width: 28 },
      covers: 'rule.kind',
    },
    {
      ...{ path: 'ruleParameters', heading: 'Tham số', notation: text, covers: 'rule', width: 40 },
      hint: 'Như: từ 90: 10; từ 80: 8; còn lại: 0',
    },
    {
      ...{ path: 'fillGaps', heading: 'Bù số liệu thiếu', notation: oneOf(gapFillings), width: 18 },
      hint: 'Để trống: theo quy định chung về số liệu thiếu',
    },
    {
      ...{
        path: 'winsorise',
        heading: 'Kéo giá trị ngoại lệ',
        notation: written(printWinsorise, readWinsorise),
      },
      ...{
        hint: 'Như: tất cả: tối đa 2 giá trị; hoặc tất cả: từ phân vị 0,05 đến 0,95',
        width: 28,
      },
    },
    {
      ...{ path: 'combine', heading: 'Cách gộp', notation: oneOf(combinations), width: 18 },
      hint: 'Chỉ ghi ở dòng nhóm',
    },
    {
      ...{ path: 'best', heading: 'Chỉ tính số kết quả tốt nhất', notation: number },
      hint: 'Chỉ ghi ở dòng nhóm cộng điểm; để trống: tính tất cả',
    },
    {
      ...{ path: 'divisor', heading: 'Chia cho', notation: text, width: 18 },
      hint: 'Chỉ ghi ở dòng nhóm tỷ số: mã của phần làm mẫu số',
    },
    {
      ...{ path: 'applies', heading: 'Tính thưởng, trừ', notation: oneOf(applications), width: 18 },
      hint: 'Chỉ ghi ở dòng điểm thưởng, điểm trừ',
    },
    cited(sources),
    ...bothLanguages('note', 'Ghi chú', text),
  ],
});

export const gateTable = (sources: SourceBook): Table => ({
  sheet: 'Điều kiện',
  title: 'Điều kiện',
  note: 'Điều kiện có tên, để xếp hạng, xếp loại, khen thưởng nhắc lại bằng mã.',
  columns: [
    id,
    ...titles,
    {
      ...{ path: 'condition', heading: 'Nội dung điều kiện', notation: condition, isNeeded: true },
      ...{ hint: 'Như: tất cả (tổng điểm >= 90; giá trị [vi-pham] = 0)', width: 50 },
    },
    cited(sources),
  ],
});

export const gradeTable: Table = {
  sheet: 'Xếp loại',
  title: 'Xếp loại',
  note: 'Loại tốt nhất ở dòng đầu; loại cuối cùng nhận các đơn vị còn lại.',
  columns: [
    id,
    ...titles,
    { path: 'from', heading: 'Từ điểm', notation: number },
    { path: 'requires', heading: 'Điều kiện kèm theo', notation: condition, width: 50 },
  ],
};

export const tieBreakTable: Table = {
  sheet: 'Đồng điểm',
  title: 'Khi bằng điểm',
  note: 'Xét lần lượt từng dòng; vẫn bằng nhau thì do Hội đồng xét.',
  columns: [
    {
      ...{ path: 'by', heading: 'So sánh', notation: written(printTieOperand, readTieOperand) },
      ...{
        isNeeded: true,
        hint: 'Như: điểm [kinh-te]; giữa các đơn vị bằng điểm [ban-thang]',
        width: 40,
      },
    },
    {
      ...{ path: 'direction', heading: 'Chiều hướng', notation: oneOf(directions) },
      ...{ isNeeded: true, width: 24 },
    },
    {
      ...{ path: 'upTo', heading: 'Chỉ để xét đến hạng', notation: number },
      hint: 'Như 1: chỉ để chọn đơn vị đứng đầu; để trống: tách mọi đơn vị bằng điểm',
    },
  ],
};

export const awardTable = (sources: SourceBook): Table => ({
  sheet: 'Khen thưởng',
  title: 'Danh hiệu, hình thức khen thưởng',
  note: 'Số lượng tối đa: ghi một con số, hoặc tỷ lệ của các đơn vị đạt một điều kiện.',
  columns: [
    id,
    ...titles,
    { path: 'within', heading: 'Xét', notation: oneOf(comparisons), isNeeded: true },
    { path: 'requires', heading: 'Điều kiện', notation: condition, width: 40 },
    { path: 'quota.count', heading: 'Số lượng tối đa', notation: number },
    { path: 'quota.share', heading: 'Tỷ lệ tối đa', notation: share },
    { path: 'quota.of', heading: 'Tỷ lệ của các đơn vị đạt', notation: condition, width: 30 },
    {
      ...{ path: 'quota.sumOf', heading: 'Tỷ lệ của tổng số', notation: text },
      hint: 'Mã thông tin hoặc tiêu chí mà các đơn vị báo cáo bằng số, như so-tap-the',
    },
    ...bothLanguages('quota.base', 'Tên gọi cơ sở tính tỷ lệ', text),
    { path: 'quota.rounding', heading: 'Làm tròn', notation: oneOf(quotaRoundings) },
    {
      ...{ path: 'notWith', heading: 'Không cùng với', notation: list, blank: [] },
      hint: 'Mã các danh hiệu khác: a; b',
    },
    cited(sources),
  ],
});
