import type { Command } from '../../command.js';

/** How `thidua init` is used. */
export const initHelp: Command['help'] = {
  vi: {
    usage: 'init THƯ_MỤC',
    summary: 'Tạo thư mục có một sổ tính thi-dua.xlsx giữ cả phong trào, để điền bằng Excel',
    details: `Sổ tính có trang hướng dẫn, bảng điểm, địa phương, cụm, chỉ tiêu, mốc và số liệu.

Tùy chọn
  --scheme TỆP         bảng điểm điền sẵn; hoặc sổ tính năm trước: lấy bảng điểm, địa phương, cụm,
                       không lấy số liệu
  --localities TỆP     danh sách địa phương điền sẵn, hoặc { "blocs": […], "localities": […] }`,
    examples: [
      'init phong-trao-2023',
      'init phong-trao-2023 --scheme bang-diem.json --localities dia-phuong.json',
      'init phong-trao-2024 --scheme phong-trao-2023/thi-dua.xlsx',
    ],
  },
  en: {
    usage: 'init DIR',
    summary: 'Makes a folder with one workbook, thi-dua.xlsx, that holds a whole movement',
    details: `The workbook has sheets for help, scheme, localities, clusters, targets, days and figures.

Options
  --scheme FILE        a scheme to fill in beforehand; or last year's workbook: its scheme,
                       localities and clusters, without figures
  --localities FILE    localities to fill in beforehand, or { "blocs": […], "localities": […] }`,
    examples: [
      'init movement-2023',
      'init movement-2023 --scheme scheme.json --localities localities.json',
      'init movement-2024 --scheme movement-2023/thi-dua.xlsx',
    ],
  },
};
