import type { Locale } from '@thidua/core';

const vi = {
  ENOENT: 'không có thư mục ấy',
  ENOTDIR: 'một phần của đường dẫn không phải thư mục',
  EISDIR: 'đây là thư mục, không phải tệp',
  EEXIST: 'đã có tệp trùng tên',
  ENOTEMPTY: 'thư mục không trống',
  EACCES: 'không có quyền',
  EPERM: 'không có quyền',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa hết chỗ trống',
  EDQUOT: 'hết dung lượng được cấp',
  EFBIG: 'tệp quá lớn đối với ổ đĩa',
  EBUSY: 'chương trình khác đang giữ tệp',
  ETXTBSY: 'chương trình khác đang giữ tệp',
  ENAMETOOLONG: 'tên quá dài',
  EINVAL: 'tên có ký tự không dùng được',
  ERR_INVALID_ARG_VALUE: 'tên có ký tự không dùng được',
  ELOOP: 'liên kết trỏ vòng quanh',
  EMFILE: 'mở quá nhiều tệp cùng lúc',
  ENFILE: 'mở quá nhiều tệp cùng lúc',
  ENXIO: 'thiết bị không mở được',
  ENODEV: 'thiết bị không mở được',
  EIO: 'ổ đĩa hoặc mạng gặp lỗi',
  EPIPE: 'chương trình nhận kết quả đã kết thúc',
} as const;

const en: Record<keyof typeof vi, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'this is a folder, not a file',
  EEXIST: 'a file of that name is there',
  ENOTEMPTY: 'the folder is not empty',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file is too large for the disk',
  EBUSY: 'another program holds the file',
  ETXTBSY: 'another program holds the file',
  ENAMETOOLONG: 'the name is too long',
  EINVAL: 'the name has signs that cannot be used',
  ERR_INVALID_ARG_VALUE: 'the name has signs that cannot be used',
  ELOOP: 'links lead in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENXIO: 'the device cannot be opened',
  ENODEV: 'the device cannot be opened',
  EIO: 'the disk or the network failed',
  EPIPE: 'the program that reads it has ended',
};

const words: Record<Locale, Record<string, string>> = { vi, en };

/** What the operating system says, in words; its code in quotes where it is one that nobody expects. */
export const systemWords = (code: string, locale: Locale): string =>
  (Object.hasOwn(words[locale], code) ? words[locale][code] : undefined) ??
  (locale === 'vi' ? `hệ điều hành báo “${code}”` : `the system says “${code}”`);
