import type { DirectiveTarget, Source } from '@thidua/core';
import { newRuralBaseline2022, newRuralGoal2023 } from './new-rural-figures.js';
import { directiveSource } from './source.js';

const at = (section: string): Source => ({ ...directiveSource, section });

const communes = { vi: 'xã', en: 'communes' };

const stated = { status: 'published', deadlineStatus: 'published' } as const;

/** No number is given, only which way to go; the time is the year of the directive. */
const directionOnly = {
  role: 'goal',
  measure: 'direction',
  value: null,
  unit: null,
  bound: null,
  asOf: '2023',
  status: 'published',
  deadline: '2023-12-31',
  deadlineStatus: 'inferred',
} as const;

/** Done or not done. */
const completion = {
  role: 'goal',
  measure: 'completion',
  value: null,
  unit: null,
  bound: null,
  direction: null,
} as const;

/** Every target of the directive, with a number or without. */
export const targets: DirectiveTarget[] = [
  {
    ...stated,
    ref: 'S-010',
    section: 'I.3',
    text: {
      vi: 'phấn đấu trong năm 2023, có thêm ít nhất 07 xã đạt chuẩn nông thôn mới',
      en: 'strive to have, in 2023, at least seven more communes that meet the new-rural standard',
    },
    role: 'goal',
    measure: 'amount',
    value: 7,
    unit: communes,
    bound: 'at-least',
    direction: 'increase',
    asOf: '2023',
    deadline: '2023-12-31',
    source: at('I.3'),
  },
  {
    ...newRuralGoal2023,
    ...stated,
    ref: 'S-011',
    section: 'I.3',
    text: {
      vi: 'nâng số xã đạt chuẩn nông thôn mới lên 130 xã/194 xã',
      en: 'raise the number of communes that meet the new-rural standard to 130 of 194',
    },
    role: 'goal',
    measure: 'amount',
    unit: communes,
    bound: 'exactly',
    direction: 'increase',
    baseline: newRuralBaseline2022,
    deadline: '2023-12-31',
    targetId: 'new-rural-communes',
  },
  {
    ref: 'S-012',
    section: 'I.3',
    text: { vi: '130 xã/194 xã', en: '130 of 194 communes' },
    note: {
      vi: '194 là số xã thuộc chương trình nông thôn mới, không phải tổng số xã của tỉnh.',
      en: '194 is the number of communes in the new-rural programme, not of all communes of the province.',
    },
    role: 'denominator',
    measure: 'amount',
    value: 194,
    unit: communes,
    bound: null,
    direction: null,
    asOf: '2023',
    status: 'published',
    deadline: null,
    deadlineStatus: null,
    source: at('I.3'),
  },
  {
    ...stated,
    ref: 'S-013',
    section: 'I.3',
    text: { vi: 'đạt tỷ lệ 67%', en: 'a share of 67%' },
    note: {
      vi: 'Tính từ hai số của chỉ thị: 130/194 = 67,0103%.',
      en: 'From the two numbers of the directive: 130/194 = 67.0103%.',
    },
    role: 'goal',
    measure: 'amount',
    value: 67,
    unit: { vi: '%', en: '%' },
    bound: 'exactly',
    direction: 'increase',
    asOf: '2023',
    deadline: '2023-12-31',
    source: at('I.3'),
  },
  {
    ...newRuralBaseline2022,
    ref: 'S-014',
    section: 'I.3',
    isParaphrase: true,
    text: {
      vi: '123 xã/194 xã đạt chuẩn nông thôn mới trước năm 2023',
      en: '123 of 194 communes met the new-rural standard before 2023',
    },
    note: {
      vi: 'Không có trong chỉ thị; tính ra: 130 − 7 = 123, tỷ lệ 63,40%.',
      en: 'Not in the directive; derived: 130 − 7 = 123, a share of 63.40%.',
    },
    role: 'baseline',
    measure: 'amount',
    unit: communes,
    bound: null,
    direction: null,
    deadline: null,
    deadlineStatus: null,
  },
  {
    ...completion,
    ...stated,
    ref: 'S-015',
    section: 'preamble',
    text: {
      vi: 'hoàn thành quy hoạch tỉnh và các quy hoạch không gian quan trọng năm 2023',
      en: 'complete the provincial master plan and the important spatial plans in 2023',
    },
    asOf: '2023',
    deadline: '2023-12-31',
    source: at('preamble'),
  },
  {
    ...directionOnly,
    ref: 'S-016',
    section: 'I.2',
    text: {
      vi: 'có giải pháp hiệu quả để cải thiện chỉ số năng lực cạnh tranh cấp tỉnh (PCI), chỉ số quản trị và hành chính (PAPI), chỉ số cải cách hành chính (PAR INDEX), chỉ số hài lòng về sự phục vụ hành chính (SIPAS), chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin - truyền thông (ICT INDEX), chỉ số về chuyển đổi số (DTI)',
      en: 'take effective measures to improve the provincial competitiveness index (PCI), the governance and administration index (PAPI), the administrative reform index (PAR INDEX), the index of satisfaction with administrative services (SIPAS), the index of readiness for the development and application of information and communication technology (ICT INDEX) and the digital transformation index (DTI)',
    },
    note: {
      vi: 'Chỉ thị không ghi mức phải đạt của chỉ số nào.',
      en: 'The directive gives no value to reach for any index.',
    },
    direction: 'increase',
    source: at('I.2'),
  },
  {
    ...stated,
    ref: 'S-017',
    section: 'I.2',
    text: {
      vi: 'tiếp tục đẩy mạnh triển khai thực hiện có hiệu quả ba nhiệm vụ đột phá chiến lược giai đoạn 2021 - 2025',
      en: 'continue to step up the effective implementation of the three strategic breakthrough tasks of 2021–2025',
    },
    note: {
      vi: 'Chỉ thị không nêu tên ba nhiệm vụ.',
      en: 'The directive does not name the three tasks.',
    },
    role: 'goal',
    measure: 'amount',
    value: 3,
    unit: { vi: 'nhiệm vụ', en: 'tasks' },
    bound: 'exactly',
    direction: 'increase',
    asOf: '2025',
    deadline: '2025-12-31',
    source: at('I.2'),
  },
  {
    ...completion,
    ref: 'S-018',
    section: 'I.2',
    text: {
      vi: 'kịp thời đưa vào sử dụng hiệu quả Hệ thống quản lý vốn đầu tư công trên địa bàn tỉnh, Hệ thống tiếp công dân trực tuyến',
      en: 'put into effective use, in good time, the system for managing public investment capital in the province and the online citizen-reception system',
    },
    note: {
      vi: 'Chỉ thị ghi “kịp thời”, không ghi ngày.',
      en: 'The directive says “in good time” and gives no date.',
    },
    asOf: '2023',
    status: 'published',
    deadline: null,
    deadlineStatus: null,
    source: at('I.2'),
  },
  {
    ...directionOnly,
    ref: 'S-019',
    section: 'I.5',
    text: {
      vi: 'kiềm chế, giảm thiểu tai nạn giao thông, tai nạn lao động',
      en: 'curb and reduce traffic accidents and occupational accidents',
    },
    note: {
      vi: 'Chỉ thị không ghi số liệu phải đạt.',
      en: 'The directive gives no number to reach.',
    },
    direction: 'decrease',
    source: at('I.5'),
  },
  {
    ...completion,
    ref: 'S-020',
    section: 'II.1',
    text: {
      vi: 'xây dựng Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025” tại cơ quan, đơn vị, địa phương',
      en: 'draw up the project “Promoting advanced exemplary models, 2022–2025” in each body, unit and locality',
    },
    note: {
      vi: 'Mỗi cơ quan, đơn vị, địa phương một đề án; chỉ thị không ghi con số. Thời hạn hiểu theo giai đoạn của đề án.',
      en: 'One project for each body, unit and locality; the directive writes no number. The deadline is read from the period of the project.',
    },
    value: 1,
    unit: { vi: 'đề án mỗi đơn vị', en: 'projects per unit', enSingular: 'project per unit' },
    asOf: '2025',
    status: 'inferred',
    deadline: '2025-12-31',
    deadlineStatus: 'inferred',
    source: at('II.1'),
  },
];
