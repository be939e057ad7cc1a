import type { DirectiveSection } from '@thidua/core';

/** The parts of the directive, in its order; those without a number are named by this project. */
export const sections: DirectiveSection[] = [
  { id: 'heading', title: { vi: 'Tên chỉ thị', en: 'Heading' } },
  { id: 'preamble', title: { vi: 'Phần mở đầu', en: 'Preamble' } },
  { id: 'I', title: { vi: 'Phần I: Nội dung thi đua', en: 'Part I: Emulation areas' } },
  { id: 'I.1', title: { vi: 'Mục I.1', en: 'Section I.1' } },
  { id: 'I.2', title: { vi: 'Mục I.2', en: 'Section I.2' } },
  { id: 'I.3', title: { vi: 'Mục I.3', en: 'Section I.3' } },
  { id: 'I.4', title: { vi: 'Mục I.4', en: 'Section I.4' } },
  { id: 'I.5', title: { vi: 'Mục I.5', en: 'Section I.5' } },
  { id: 'I.6', title: { vi: 'Mục I.6', en: 'Section I.6' } },
  { id: 'II', title: { vi: 'Phần II: Tổ chức thực hiện', en: 'Part II: Implementation' } },
  { id: 'II.1', title: { vi: 'Mục II.1', en: 'Section II.1' } },
  { id: 'II.2', title: { vi: 'Mục II.2', en: 'Section II.2' } },
  { id: 'II.3', title: { vi: 'Mục II.3', en: 'Section II.3' } },
  { id: 'closing', title: { vi: 'Yêu cầu cuối chỉ thị', en: 'Closing requirement' } },
  { id: 'recipients', title: { vi: 'Nơi nhận', en: 'Recipients' } },
  { id: 'signature', title: { vi: 'Chữ ký', en: 'Signature' } },
];
