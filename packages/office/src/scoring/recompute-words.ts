import type { Locale } from '@thidua/core';
import type { Wording } from '../words/file-words.js';
import type { Difference } from './first-difference.js';

/** A value in a sentence: short, or only its beginning. */
function shown(value: unknown, nothing: string): string {
  if (value === undefined) return nothing;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const vi = {
  same: ['Tính lại từ các tệp gốc: giống hệt từng byte', ''] as Wording,
  noOrigin: [
    'Bảng thi đua không ghi được tính từ những tệp nào',
    'Chỉ bảng do thidua score ghi mới có phần này (“origin”)',
  ] as Wording,
  absentInput: (name: string, sha256: string): Wording => [
    `Thiếu tệp gốc “${name}” (SHA-256 ${sha256.slice(0, 12)}…), hoặc tệp đã bị sửa`,
    'Đưa đúng tệp ấy vào --from',
  ],
  otherInput: (name: string): Wording => [
    `Bảng thi đua không được tính từ tệp “${name}” này`,
    'Bỏ tệp ấy, hoặc đưa đúng bản gốc',
  ],
  notScored: ['Bảng thi đua không có xếp hạng nào để tính lại', ''] as Wording,
  notRecomputed: [
    'Chưa tính lại được: còn vấn đề trong các tệp gốc',
    'Xem các tệp ở dưới',
  ] as Wording,
  differs: ({ path, found, computed }: Difference): Wording => [
    `Khác với kết quả tính lại tại ${path.join('.') || 'gốc'}: bảng ghi ${shown(found, '(không có)')}, tính lại được ${shown(computed, '(không có)')}`,
    'Bảng đã bị sửa sau khi tính, hoặc tệp gốc hay phiên bản thidua khác với lúc tính (xem “origin” trong bảng)',
  ],
  otherBytes: [
    'Nội dung giống nhau nhưng cách ghi khác (khoảng trắng, thứ tự các trường)',
    'Bảng đã được phần mềm khác ghi lại; số liệu không đổi',
  ] as Wording,
};

const en: typeof vi = {
  same: ['Computed again from the files of origin: the same to the byte', ''],
  noOrigin: [
    'The scoreboard does not say which files it was computed from',
    'Only what thidua score writes has that part (origin)',
  ],
  absentInput: (name, sha256) => [
    `The file of origin “${name}” (SHA-256 ${sha256.slice(0, 12)}…) is not given, or was changed`,
    'Give that very file to --from',
  ],
  otherInput: (name) => [
    `The scoreboard was not computed from this file “${name}”`,
    'Leave it out, or give the original',
  ],
  notScored: ['The scoreboard has no ranking to compute again', ''],
  notRecomputed: ['It could not be computed again: the files of origin have issues', 'See below'],
  differs: ({ path, found, computed }) => [
    `It differs from what is computed at ${path.join('.') || 'the root'}: the scoreboard has ${shown(found, '(nothing)')}, computed is ${shown(computed, '(nothing)')}`,
    'It was changed after it was computed, or the files or the version of thidua are others (see origin)',
  ],
  otherBytes: [
    'The content is the same, but written otherwise (spaces, order of keys)',
    'Another program wrote it again; the figures are the same',
  ],
};

/** What is said of a scoreboard that is computed again. */
export const recomputeWords: Record<Locale, typeof vi> = { vi, en };
