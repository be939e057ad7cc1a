/** Words of the page that offers the data. Titles and descriptions of tables come from the data. */
const vi = {
  description:
    'Tải dữ liệu mở về phong trào thi đua năm 2023 của Quảng Nam: địa phương, cơ quan, chuỗi số liệu, bảng xếp hạng; CSV, JSON và gói dữ liệu Frictionless, giấy phép MIT.',
  lead: 'Mọi bảng đều tải được dưới dạng CSV và JSON, miễn phí, không cần đăng ký, kèm nguồn của từng con số.',
  sections: {
    about: 'Bộ dữ liệu',
    tables: 'Các bảng',
    documents: 'Chỉ thị và bảng điểm',
    use: 'Cách dùng',
    sources: 'Nguồn và giấy phép của nguồn',
  },
  terms: {
    title: 'Tên',
    version: 'Phiên bản',
    licence: 'Giấy phép',
    tables: 'Số bảng',
    formats: 'Định dạng',
    package: 'Mô tả máy đọc được',
    scoreboard: 'Bảng thi đua',
  },
  formats: 'CSV (UTF-8, dấu phẩy phân cách, dấu chấm thập phân) và JSON',
  tablesLead: 'Bấm vào dung lượng để tải tệp.',
  documentsLead:
    'Bảng điểm là tài liệu riêng, có nguồn riêng; chỉ thị không quy định cách chấm điểm.',
  columns: {
    table: 'Bảng',
    document: 'Tài liệu',
    rows: 'Số dòng',
    columns: 'Số cột',
    csv: 'CSV',
    json: 'JSON',
  },
  licence: 'Giấy phép của nguồn',
  download: (table: string, format: string) => `${table}, ${format}`,
  use: {
    excel:
      'Mở trong Excel: chọn Dữ liệu → Từ văn bản/CSV, rồi chọn bảng mã 65001: Unicode (UTF-8). Bấm đúp vào tệp có thể làm sai chữ có dấu.',
    gaps: 'Ô số liệu để trống luôn có lý do ở cột có tên kết thúc bằng “_missing”. Mỗi dòng có nguồn: cột “source” trỏ đến bảng nguồn; ô nào có nguồn riêng thì ghi ở cột “…_source”.',
    package:
      'Tệp datapackage.json theo chuẩn Frictionless Data Package 2.0: kiểu và đơn vị của từng cột, khóa, nguồn, và giấy phép nơi khác với giấy phép chung.',
  },
  sourcesLead:
    'Dự án chỉ lấy số liệu và sự kiện từ các nguồn này, không lấy tệp hay câu chữ của nguồn nào.',
  keywords: [
    'thi đua yêu nước',
    'Quảng Nam',
    'nông thôn mới',
    'chuyển đổi số',
    'PCI',
    'PAPI',
    'PAR INDEX',
    'đơn vị hành chính',
  ],
  place: 'Quảng Nam, Việt Nam',
  missing: 'Chưa có bảng nào được tạo.',
};

const en: typeof vi = {
  description:
    'Download the open data on the emulation movement of 2023 in Quang Nam: localities, agencies, series and rankings; CSV, JSON and a Frictionless data package, MIT licence.',
  lead: 'Every table is there as CSV and as JSON, free of charge, without registration, and with the source of each figure.',
  sections: {
    about: 'The data set',
    tables: 'Tables',
    documents: 'Directive and schemes',
    use: 'How to use it',
    sources: 'Sources and their licences',
  },
  terms: {
    title: 'Title',
    version: 'Version',
    licence: 'Licence',
    tables: 'Tables',
    formats: 'Formats',
    package: 'Machine-readable description',
    scoreboard: 'Scoreboard',
  },
  formats: 'CSV (UTF-8, comma-separated, decimal point) and JSON',
  tablesLead: 'The sizes are links to the files.',
  documentsLead:
    'A scheme is a document of its own, with its own source; the directive contains no scoring rules.',
  columns: {
    table: 'Table',
    document: 'Document',
    rows: 'Rows',
    columns: 'Columns',
    csv: 'CSV',
    json: 'JSON',
  },
  licence: 'Licence of the source',
  download: (table, format) => `${table}, ${format}`,
  use: {
    excel:
      'In Excel: Data → From Text/CSV, with encoding 65001: Unicode (UTF-8). Opened by a double click, accented letters may be wrong.',
    gaps: 'An empty figure has its reason in the column whose name ends in “_missing”. Every row has its source: the column “source” points to the table of sources; a cell with a source of its own names it in a column “…_source”.',
    package:
      'datapackage.json follows Frictionless Data Package 2.0: the type and the unit of each column, keys, sources, and licences where they differ from that of the whole.',
  },
  sourcesLead:
    'Only facts and figures come from these sources; no file and no sentence of any of them is part of the data.',
  keywords: [
    'patriotic emulation',
    'Quang Nam',
    'new-style rural areas',
    'digital transformation',
    'PCI',
    'PAPI',
    'PAR INDEX',
    'administrative units',
  ],
  place: 'Quang Nam, Viet Nam',
  missing: 'No table has been built.',
};

export const openDataText = { vi, en };
