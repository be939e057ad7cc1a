import { messages } from '@thidua/core';

/** Why data could not be had. */
export interface LoadingWords {
  notLoaded: string;
  /** With the number that the server answered. */
  refused: (status: string) => string;
  tooSlow: string;
  tooLarge: string;
  notText: string;
  notAnAddress: (received: string) => string;
  notAnIntegrity: (received: string) => string;
  damaged: string;
  /** With the place in the file. */
  damagedAt: (place: string) => string;
  newerVersion: (theirs: string, ours: string) => string;
  /** A failure in a sentence, and from when the data are that are shown: “5 minutes ago”. */
  kept: (failure: string, age: string) => string;
}

export const loadingWords = messages<LoadingWords>('loading', {
  vi: {
    notLoaded: 'Không tải được số liệu.',
    refused: (status) => `Không tải được số liệu (mã ${status}).`,
    tooSlow: 'Máy chủ số liệu không trả lời trong 20 giây.',
    tooLarge: 'Tệp số liệu lớn hơn 5 MB.',
    notText: 'Tệp số liệu bị hỏng: không đọc được theo bảng mã UTF-8.',
    notAnAddress: (received) => `Địa chỉ số liệu “${received}” không hợp lệ.`,
    notAnIntegrity: (received) =>
      `“${received}” (integrity) không phải là mã băm sha256, sha384 hoặc sha512.`,
    damaged: 'Tệp số liệu không đúng cấu trúc.',
    damagedAt: (place) => `Tệp số liệu không đúng cấu trúc (${place}).`,
    newerVersion: (theirs, ours) =>
      `Số liệu thuộc phiên bản ${theirs}, trang này chỉ đọc được phiên bản ${ours}. Cần cập nhật thư viện Thi Đua trên trang.`,
    kept: (failure, age) => `${failure} Đang hiện số liệu tải về ${age}.`,
  },
  en: {
    notLoaded: 'The data could not be loaded.',
    refused: (status) => `The data could not be loaded (status ${status}).`,
    tooSlow: 'The data server did not answer within 20 seconds.',
    tooLarge: 'The data file is larger than 5 MB.',
    notText: 'The data file is damaged: it is not UTF-8 text.',
    notAnAddress: (received) => `The data address “${received}” is not valid.`,
    notAnIntegrity: (received) => `“${received}” (integrity) is no sha256, sha384 or sha512 hash.`,
    damaged: 'The data file is not well formed.',
    damagedAt: (place) => `The data file is not well formed (${place}).`,
    newerVersion: (theirs, ours) =>
      `The data are of version ${theirs}; this page reads ${ours}. The Thi Đua library on the page needs an update.`,
    kept: (failure, age) => `${failure} Showing data that were loaded ${age}.`,
  },
});
