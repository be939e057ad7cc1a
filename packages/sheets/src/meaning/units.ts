import { foldText } from '@thidua/core';
import type { Input } from './criterion-lookup.js';

const money = ['đồng', 'nghìn đồng', 'ngàn đồng', 'triệu đồng', 'tỷ đồng', 'tỉ đồng', 'USD'];
const others = ['%', 'điểm', 'xã', 'huyện', 'hộ', 'người', 'km', 'km2', 'm2', 'ha', 'tấn', 'kg'];
const counts = ['giờ', 'ngày', 'lượt', 'vụ', 'lần', 'hồ sơ', 'đơn', 'cái', 'công trình'];

const plain = (text: string): string =>
  foldText(text)
    .replace(/[.\s]/g, '')
    .replace(/^ngan/, 'nghin')
    .replace(/^ti(?=dong)/, 'ty');

const usual = new Set([...money, ...others, ...counts].map(plain));

/** What is counted whole: half of one is none. */
const whole = [
  ...['nhà', 'căn', 'hộ', 'hộ nghèo', 'người', 'cán bộ', 'học sinh', 'hội viên', 'đoàn viên'],
  ...['xã', 'phường', 'thị trấn', 'huyện', 'thôn', 'khối phố', 'đơn vị', 'tổ chức', 'tập thể'],
  ...['cá nhân', 'doanh nghiệp', 'hợp tác xã', 'cơ sở', 'trường', 'lớp', 'công trình', 'dự án'],
  ...['mô hình', 'sản phẩm', 'sáng kiến', 'đề tài', 'văn bản', 'hồ sơ', 'đơn', 'thủ tục', 'cuộc'],
  ...['vụ', 'ca', 'lượt', 'lần', 'lượt người', 'cái', 'chiếc', 'cây', 'con', 'gia đình'],
  'điển hình',
];

/** The names of an input's unit. */
function ownUnits(input: Input): string[] {
  const { unit } = input;
  return unit
    ? [unit.vi, unit.en, ...('enSingular' in unit && unit.enSingular ? [unit.enSingular] : [])]
    : [];
}

/** Whether figures of an input are percentages. */
export const isInPercent = (input: Input): boolean => ownUnits(input).map(plain).includes('%');

/** Whether a text names the input's own unit. */
export const isOwnUnit = (text: string, input: Input): boolean =>
  ownUnits(input).map(plain).includes(plain(text));

/** Whether a text names a unit, and another one than the input's. */
export const isOtherUnit = (text: string, input: Input): boolean =>
  ownUnits(input).length > 0 && usual.has(plain(text)) && !isOwnUnit(text, input);

const wholes = new Set(whole.map(plain));

/** Whether figures of an input count things that come whole. */
export const isCounted = ({ unit }: Input): boolean =>
  unit !== undefined && wholes.has(plain(unit.vi));

/** Whether figures of an input may be below 0: shares may, as growth, and so may money and points. */
export const canBeNegative = (input: Input): boolean =>
  isInPercent(input) || !input.unit || /đồng|usd|điểm/iu.test(input.unit.vi.normalize());

/** Whether a text is a unit of money. */
export const isMoney = (text: string): boolean => money.map(plain).includes(plain(text));

const unitNote = /^\(?(?:đơn vị(?: tính)?|đvt|unit) ?: ?([^:;()]{1,30})\)?$/iu;

/** The unit that a note above a table states for all of it: `Đơn vị tính: triệu đồng`. */
export const statedUnit = (text: string): string | undefined =>
  unitNote.exec(text.normalize().replace(/\s+/g, ' ').trim())?.[1]?.trim();
