import type { Locale } from '@thidua/core';
import type { SiteError } from '@thidua/site';
import type { FolderChange } from '../../output/write-folder.js';

const vi = {
  needsScoreboard: 'Lệnh publish cần đúng một bảng thi đua: thidua publish bang.json --out public',
  notAMovement: (file: string) =>
    `${file} không phải sổ tính của phong trào (thidua init). Bảng số liệu gửi về thì chấm trước: thidua score.`,
  needsOut: 'Lệnh publish cần thư mục để ghi: --out public',
  building: 'Đang dựng trang…',
  foreign: (folder: string) =>
    `Thư mục ${folder} đã có tệp khác mà không phải trang do thidua ghi. Chọn thư mục trống hoặc tên mới.`,
  written: (folder: string, { added, changed, unchanged }: FolderChange) =>
    `✓ Đã ghi ${folder}: ${added} tệp mới, ${changed} tệp thay, ${unchanged} tệp giữ nguyên; không xóa tệp nào`,
  needsOrigin:
    'Chưa có --origin: hình và mô tả khi chia sẻ liên kết, danh mục cho máy tìm kiếm được bỏ qua.',
  next: (folder: string) =>
    `Chép thư mục ${folder} lên máy chủ web bất kỳ. Xem thử: npx serve ${folder} hoặc python3 -m http.server -d ${folder}`,
  errors: {
    'not-a-scoreboard': () => 'Tệp không phải bảng thi đua đúng; xem: thidua check',
    'nothing-to-show': () =>
      'Bảng thi đua không có chỉ tiêu, xếp hạng hay mốc nào nên trang sẽ trống. Bổ sung ít nhất một.',
    'not-to-be-published': (received: string) =>
      `${received} là khen thưởng đã rút, hoặc nêu tên cá nhân chưa đồng ý. Bỏ mục khen thưởng đó, hoặc bỏ tên, rồi công bố lại.`,
    'not-in-addresses': (received: string) =>
      `Mã “${received}” không đứng được trong địa chỉ trang. Chỉ dùng chữ không dấu, số, - và _.`,
    'not-an-origin': (received: string) =>
      `“${received}” không phải địa chỉ gốc (tại --origin). Chỉ ghi giao thức và tên miền, ví dụ https://thidua.example`,
    languages: () => 'Trang phải có tiếng Việt.',
    'taken-address': () => 'Hai phần của bảng thi đua có cùng địa chỉ: đặt mã khác nhau.',
  } satisfies Record<SiteError['code'], (received: string) => string>,
};

const en: typeof vi = {
  needsScoreboard: 'publish needs exactly one scoreboard: thidua publish board.json --out public',
  notAMovement: (file) =>
    `${file} is no workbook of a movement (thidua init). Score figures that were sent in first: thidua score.`,
  needsOut: 'publish needs a folder to write: --out public',
  building: 'Building the site…',
  foreign: (folder) =>
    `The folder ${folder} holds other files and is no site that thidua wrote. Choose an empty folder or a new name.`,
  written: (folder, { added, changed, unchanged }) =>
    `✓ Wrote ${folder}: ${added} new files, ${changed} replaced, ${unchanged} unchanged; none deleted`,
  needsOrigin:
    'Without --origin: pictures and descriptions of shared links and the list for search engines were left out.',
  next: (folder) =>
    `Copy the folder ${folder} to any web server. To look at it: npx serve ${folder} or python3 -m http.server -d ${folder}`,
  errors: {
    'not-a-scoreboard': () => 'The file is no right scoreboard; see: thidua check',
    'nothing-to-show': () =>
      'The scoreboard has no target, ranking or milestone: a site would show nothing. Add one.',
    'not-to-be-published': (received) =>
      `${received} was withdrawn, or names an individual who did not consent. Take the award out of the file, or the name, and publish again.`,
    'not-in-addresses': (received) =>
      `The id “${received}” cannot stand in an address. Use letters without accents, digits, - and _ only.`,
    'not-an-origin': (received) =>
      `“${received}” is not an origin (at --origin). Write scheme and host only, such as https://thidua.example`,
    languages: () => 'A site must have Vietnamese.',
    'taken-address': () => 'Two parts of the scoreboard have one address: give them other ids.',
  },
};

/** What `thidua publish` says. */
export const publishWords: Record<Locale, typeof vi> = { vi, en };
