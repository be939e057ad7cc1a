import type { Command } from '../../command.js';

/** How `thidua check` is used. */
export const checkHelp: Command['help'] = {
  vi: {
    usage: 'check TỆP…',
    summary: 'Kiểm tra tệp: báo mọi vấn đề cùng lúc, kèm ô hoặc dòng và cách sửa',
    details: `Nhận bảng tính, bảng thi đua, bảng điểm, báo cáo, chỉ thị, danh sách địa phương, tệp ánh xạ.
Báo cáo và bảng tính gửi về được đối chiếu với sổ tính của phong trào, hoặc với bảng điểm và danh
sách địa phương, nếu có trong các tệp.

Tùy chọn
  --period NĂM         năm số liệu của bảng tính; mặc định là năm cuối mà bảng điểm áp dụng
  --mapping TỆP        tệp ánh xạ đã xem lại: cột nào là gì, tên nào là địa phương nào
  --save-mapping TỆP   ghi những gì đã nhận dạng trong bảng tính, để xem lại và dùng cho kỳ sau
  --mend TỆP           ghi bản sao của bảng tính: ô có vấn đề được tô màu, thêm cột “Lỗi cần sửa”
  --recompute BẢNG     tính lại bảng thi đua từ các tệp gốc: giống hệt từng byte, hay khác chỗ nào
  --from TỆP…          các tệp gốc của --recompute
  --json               xuất kết quả dưới dạng JSON`,
    examples: [
      'check thi-dua.xlsx',
      'check thi-dua.xlsx gui-ve/*.xlsx',
      'check bang-diem.json dia-phuong.json bao-cao.xlsx --mend can-sua.xlsx',
      'check --recompute bang.json --from bang-diem.json dia-phuong.json bao-cao.xlsx',
    ],
  },
  en: {
    usage: 'check FILE…',
    summary: 'Checks files: every issue at once, with its cell or line and what to do',
    details: `Takes spreadsheets, scoreboards, schemes, reports, directives, localities and mappings.
Reports and spreadsheets that were sent in are held against the workbook of the movement, or against
the scheme and the localities, that is among the files.

Options
  --period YEAR        data year of spreadsheets; the last year of the scheme where not given
  --mapping FILE       a reviewed mapping: which column is what, which name is which locality
  --save-mapping FILE  writes what was recognised in spreadsheets, to be reviewed and used again
  --mend FILE          writes a copy of the spreadsheet: its cells marked, and a column of issues
  --recompute BOARD    computes a scoreboard again from its files: the same bytes, or what differs
  --from FILE…         the files of --recompute
  --json               prints the result as JSON`,
    examples: [
      'check thi-dua.xlsx',
      'check thi-dua.xlsx received/*.xlsx',
      'check scheme.json localities.json report.xlsx --mend to-mend.xlsx',
      'check --recompute board.json --from scheme.json localities.json report.xlsx',
    ],
  },
};
