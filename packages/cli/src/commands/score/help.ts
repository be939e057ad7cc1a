import { stages } from '@thidua/core';
import type { Command } from '../../command.js';

const known = stages.join(', ');

/** How `thidua score` is used. */
export const scoreHelp: Command['help'] = {
  vi: {
    usage:
      'score SỔ_TÍNH --out TỆP | score --scheme TỆP --localities TỆP --reports TỆP… --period NĂM',
    summary: 'Chấm điểm, xếp hạng từ báo cáo của các địa phương, ghi bảng thi đua',
    details: `SỔ_TÍNH giữ cả phong trào: bảng điểm, địa phương, chỉ tiêu, mốc, số liệu (xem thidua init).
Báo cáo các địa phương gửi về, nếu có, ghi sau --reports và được cộng vào số liệu trong sổ tính.
Báo cáo là bảng tính như các địa phương gửi (.xlsx, .xls, .csv) hoặc .json. Mọi vấn đề được báo cùng
lúc, kèm ô và cách sửa; khi còn vấn đề thì không ghi gì. Chỗ nào hiểu được theo hai cách thì hỏi:
trả lời bằng cách sửa tệp, hoặc trong tệp ánh xạ. In kết quả: thidua render results.

Tùy chọn
  --scheme TỆP         bảng điểm
  --localities TỆP     danh sách địa phương, hoặc { "blocs": […], "localities": […] }
  --reports TỆP…       báo cáo: một tệp, hoặc tệp của từng địa phương
  --period NĂM         năm số liệu, ví dụ 2023
  --stage GIAI_ĐOẠN    giai đoạn công bố; mặc định là giai đoạn cuối đã có số liệu. Một trong:
                       "tự chấm", "thẩm định", "giải trình", "thẩm định lần hai", "chính thức"
  --mapping TỆP        tệp ánh xạ đã xem lại: cột nào là gì, tên nào là địa phương nào
  --save-mapping TỆP   ghi những gì đã nhận dạng, để xem lại và dùng cho kỳ sau
  --previous TỆP       bảng thi đua kỳ trước (so thứ hạng) hoặc báo cáo kỳ trước (so số liệu)
  --as-of NGÀY         số liệu tính đến ngày nào; mặc định là hôm nay
  --title CHỮ          tên bảng; mặc định là tên bảng điểm và năm
  --source CHỮ         nơi cung cấp số liệu; mặc định là tên các tệp
  --status CHỮ         tình trạng của số liệu trong bảng tính: "chính thức", "sơ bộ" (mặc định),
                       "minh họa"
  --out TỆP            ghi ra tệp thay vì màn hình; lỗi giữa chừng thì tệp cũ còn nguyên
  --json               báo các vấn đề dưới dạng JSON`,
    examples: [
      'score thi-dua.xlsx --out bang.json',
      'score thi-dua.xlsx --reports gui-ve/*.xlsx --out bang.json',
      'score --scheme bang-diem.json --localities dia-phuong.json --reports bao-cao.xlsx \\',
      '    --period 2023 --out bang.json',
      'score --scheme bang-diem.json --localities dia-phuong.json --reports gui-ve/*.xlsx \\',
      '    --period 2023 --mapping anh-xa.json --previous bang-2022.json --out bang.json',
    ],
  },
  en: {
    usage: 'score WORKBOOK --out F | score --scheme F --localities F --reports F… --period YEAR',
    summary: 'Scores and ranks from the reports of localities; writes a scoreboard',
    details: `WORKBOOK holds a whole movement: scheme, localities, targets, days, figures (see thidua init).
Reports that localities sent in, if any, stand behind --reports and are added to its figures.
Reports are spreadsheets as localities send them (.xlsx, .xls, .csv), or .json. Every issue is told
at once, with its cell and what to do, and nothing is written. What can be read in two ways is
asked: answer it by mending the file, or in the mapping. To print: thidua render results.

Options
  --scheme FILE        the scheme
  --localities FILE    a list of localities, or { "blocs": […], "localities": […] }
  --reports FILE…      reports: one file, or those of every locality
  --period YEAR        the data year, such as 2023
  --stage STAGE        the stage to publish; the last that has figures where not given. One of:
                       ${known}
  --mapping FILE       a reviewed mapping: which column is what, which name is which locality
  --save-mapping FILE  writes what was recognised, to be reviewed and used for the next period
  --previous FILE      the scoreboard of the period before (for ranks) or its reports (for figures)
  --as-of DATE         the day of the figures; today where not given
  --title TEXT         title; that of the scheme and the year where not given
  --source TEXT        who reported; the names of the files where not given
  --status TEXT        status of the figures in spreadsheets: official, provisional (where not
                       given), illustrative
  --out FILE           writes a file instead; if it fails, the old file stays as it was
  --json               tells issues as JSON`,
    examples: [
      'score thi-dua.xlsx --out board.json',
      'score thi-dua.xlsx --reports received/*.xlsx --out board.json',
      'score --scheme scheme.json --localities localities.json --reports report.xlsx \\',
      '    --period 2023 --out board.json',
      'score --scheme scheme.json --localities localities.json --reports received/*.xlsx \\',
      '    --period 2023 --mapping mapping.json --previous board-2022.json --out board.json',
    ],
  },
};
