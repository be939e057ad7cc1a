import type { Criterion, Locality, Scheme, Text } from '@thidua/core';
import type { SheetContext } from '../context.js';

const text = (words: string): Text => ({ vi: words, en: words });
const source = { title: text('Văn bản mẫu') };

const criterion = (
  id: string,
  title: string,
  unit: string,
  rule: Criterion['rule'],
  rest: Partial<Criterion> = {},
): Criterion => ({
  ...{ id, title: { vi: title, en: id }, unit: text(unit), direction: 'increase' },
  ...{ maxPoints: 10, parent: 'all', rule, ...rest },
});

/** One criterion of each kind of value; invented, for tests only. */
export const scheme: Scheme = {
  ...{ schemaVersion: '1.0', id: 'small', version: '1', title: text('Bảng điểm mẫu') },
  ...{ status: 'illustrative', source, validFor: { from: '2023' } },
  groups: [{ id: 'all', title: text('Nội dung thi đua'), combine: 'sum' }],
  criteria: [
    criterion('online', 'Hồ sơ trực tuyến', '%', { kind: 'survey' }, { unit: text('%') }),
    criterion('houses', 'Nhà xây mới', 'nhà', { kind: 'share-of-best', within: 'all' }),
    criterion(
      'revenue',
      'Thu ngân sách',
      'triệu đồng',
      { kind: 'proportional', cap: 1 },
      { target: 100 },
    ),
    criterion('pledge', 'Đăng ký giao ước', 'có hoặc không', { kind: 'achieved-or-not' }),
    criterion(
      'plan',
      'Ban hành kế hoạch',
      'ngày',
      { kind: 'deadline', late: [] },
      { target: '2023-03-31' },
    ),
    criterion('discipline', 'Kỷ luật, kỷ cương', 'lần', {
      ...{ kind: 'bonus-penalty-count', bonusPoints: 1, penaltyPoints: 1, minimum: -5 },
    }),
    criterion('accidents', 'Tai nạn giao thông', 'vụ', {
      ...{ kind: 'improvement', samePoints: 5, worsePoints: 0 },
    }),
  ],
  ...{ facts: [{ id: 'note', title: text('Tập thể bị kỷ luật') }], adjustments: [] },
  ...{ total: {}, missing: { policy: 'rescale' } },
  rounding: { digits: 2, mode: 'half-up', stage: 'total' },
  ...{ gates: [], ranking: { tieBreaks: [] }, awards: [] },
};

const unit = (code: string, type: Locality['type'], word: string, name: string): Locality => ({
  ...{ code, type, name: text(name), fullName: text(`${word} ${name}`) },
});

/** Units of a province that does not exist. */
export const localities: Locality[] = [
  unit('M01', 'city', 'Thành phố', 'Bến Nguyệt'),
  unit('M02', 'town', 'Thị xã', 'Cồn Hạc'),
  unit('M03', 'district', 'Huyện', 'Đầm Sương'),
  unit('M04', 'district', 'Huyện', 'Mũi Khuê'),
  unit('M05', 'district', 'Huyện', 'Cửa Ngà'),
];

/** What the sheets of tests answer to. */
export const context: SheetContext = { scheme, localities, period: '2023' };
