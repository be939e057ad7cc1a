import type { Directive } from '@thidua/core';

/** What the document is; its `text` is the subject. */
export const heading: Directive['heading'] = {
  ref: 'S-001',
  section: 'heading',
  text: {
    vi: 'Phát động phong trào thi đua yêu nước năm 2023',
    en: 'Launching the patriotic emulation movement of 2023',
  },
  kind: { vi: 'Chỉ thị', en: 'Directive' },
};

export const issuer: Directive['issuer'] = {
  ref: 'S-002',
  section: 'preamble',
  text: {
    vi: 'Chủ tịch Ủy ban nhân dân tỉnh',
    en: 'The Chairman of the Provincial People’s Committee',
  },
  note: {
    vi: 'Tỉnh Quảng Nam; chỉ thị áp dụng cho năm 2023.',
    en: 'Of Quang Nam Province; the directive is for the year 2023.',
  },
};

export const signature: Directive['signature'] = {
  ref: 'S-003',
  section: 'signature',
  text: { vi: 'CHỦ TỊCH Lê Trí Thanh', en: 'Le Tri Thanh, Chairman' },
  position: { vi: 'Chủ tịch', en: 'Chairman' },
  name: 'Lê Trí Thanh',
  note: {
    vi: 'Bản thu thập được thiếu phần đầu văn bản: chưa biết số, địa danh và ngày ban hành.',
    en: 'The letterhead is missing from the text that was read: number, place and day of issue are not known.',
  },
};

export const filing: Directive['filing'] = {
  ref: 'S-004',
  section: 'recipients',
  text: { vi: 'Lưu: VT, NCKS (Ba)', en: 'File: VT, NCKS (Ba)' },
  note: {
    vi: 'Ký hiệu lưu giữ nguyên như văn bản.',
    en: 'The filing code stands as it is written.',
  },
};

/** Where the year stands in the term and in the five-year plan. */
export const context: Directive['context'] = {
  ref: 'S-005',
  section: 'preamble',
  text: {
    vi: 'Năm 2023 là năm đánh giá giữa nhiệm kỳ, tạo nền tảng thực hiện các mục tiêu Nghị quyết Đại hội Đại biểu lần thứ XIII của Đảng và Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh lần thứ XXII, nhiệm kỳ 2020 - 2025 và Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025',
    en: '2023 is the year of the mid-term review, and lays the foundation for achieving the goals of the Resolution of the 13th National Congress of the Party, of the Resolution of the 22nd Provincial Party Congress, term 2020–2025, and of the five-year socio-economic development plan 2021–2025',
  },
  term: { from: 2020, to: 2025 },
  plan: { from: 2021, to: 2025 },
  note: {
    vi: 'Giữ nguyên như văn bản; tên chính thức là “Đại hội đại biểu toàn quốc lần thứ XIII của Đảng”.',
    en: 'The Vietnamese stands as it is written; the official name has “national” (toan quoc).',
  },
};

export const structure: Directive['structure'] = {
  ref: 'S-006',
  section: 'preamble',
  isParaphrase: true,
  text: {
    vi: 'Phần I “Nội dung thi đua” có 6 nội dung đánh số; phần II “Tổ chức thực hiện” có 3 mục đánh số và 1 yêu cầu cuối',
    en: 'Part I, “Emulation areas”, has six numbered areas; Part II, “Implementation”, has three numbered sections and one closing requirement',
  },
};
