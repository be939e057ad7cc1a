import type { Wordings } from './wordings.js';

/** What officers read, in Vietnamese. */
export const vietnamese: Wordings = {
  'empty-file': ['Tệp trống', 'Xem lại có chọn đúng tệp không, rồi lưu và gửi lại'],
  'too-large': [
    'Tệp quá lớn',
    'Tệp không quá {expected}: xóa hình ảnh, trang tính không dùng rồi lưu lại',
  ],
  pdf: [
    'Đây là tệp PDF, không phải bảng tính',
    'Mở bảng tính gốc và lưu dạng .xlsx; số liệu không đọc được từ PDF',
  ],
  'web-page': [
    'Đây là trang web (HTML) được đặt đuôi bảng tính',
    'Mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx',
  ],
  'old-xml': [
    'Đây là tệp XML, không phải bảng tính .xlsx, .xls hay .csv',
    'Mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx',
  ],
  image: ['Đây là hình ảnh, không phải bảng tính', 'Chọn tệp .xlsx, .xls hoặc .csv'],
  'open-document': [
    'Đây là bảng tính OpenDocument (.ods)',
    'Mở bằng LibreOffice, chọn Lưu thành dạng .xlsx',
  ],
  'other-office-file': [
    'Tệp không chứa bảng tính nào đọc được',
    'Mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx',
  ],
  binary: ['Tệp không phải là bảng tính', 'Chọn tệp .xlsx, .xls hoặc .csv'],
  encrypted: [
    'Tệp có mật khẩu nên không đọc được',
    'Mở bằng Excel, bỏ mật khẩu (Thông tin > Bảo vệ sổ làm việc) rồi lưu lại',
  ],
  bomb: [
    'Tệp nén bất thường: khi giải nén sẽ vượt giới hạn an toàn',
    'Mở bằng Excel, chép số liệu sang tệp mới rồi lưu lại',
  ],
  damaged: [
    'Tệp bị hỏng, không đọc được',
    'Mở bằng Excel để sửa, lưu lại; nếu không mở được, xin gửi lại tệp',
  ],
  'too-many-sheets': [
    'Sổ tính có quá nhiều trang tính',
    'Chia thành nhiều tệp, mỗi tệp không quá {expected} trang tính',
  ],
  'too-many-cells': [
    'Bảng có quá nhiều ô',
    'Chia thành nhiều tệp, mỗi tệp không quá {expected} ô có nội dung',
  ],
  'too-far': [
    'Ô {} nằm cách quá xa các ô khác',
    'Thường là gõ nhầm: xóa ô ấy (đến ô cuối bằng Ctrl+End) rồi lưu lại',
  ],
  'stray-quote': [
    'Dấu ngoặc kép mở ở đây không được đóng đúng',
    'Đóng ngoặc kép, hoặc xóa dấu ngoặc kép thừa; dấu ngoặc kép bên trong viết hai lần ("")',
  ],
  'no-visible-sheet': [
    'Sổ tính không có trang tính nào đang hiện',
    'Bỏ ẩn trang tính có số liệu (Hủy ẩn) rồi lưu lại',
  ],

  'no-sheet': [
    'Sổ tính không có trang tính {}',
    'Thêm lại trang tính ấy từ mẫu, hoặc đổi lại đúng tên',
  ],
  'no-column': ['Trang tính thiếu cột {}', 'Thêm lại cột, hoặc sửa tiêu đề cột cho đúng mẫu'],
  'no-line': ['Trang tính thiếu dòng {}', 'Thêm lại dòng, hoặc sửa tên dòng ở cột A cho đúng mẫu'],
  'doubled-heading': ['Có hai cột cùng tiêu đề {}', 'Xóa một cột, hoặc sửa tiêu đề'],
  'no-table': [
    'Không tìm thấy bảng số liệu nào có địa phương và tiêu chí của bảng điểm',
    'Xem lại tên tiêu chí, tên địa phương ở tiêu đề bảng; hoặc ghi rõ trong tệp ánh xạ',
  ],
  'several-tables': [
    'Có nhiều bảng cùng phù hợp: {expected}',
    'Chọn một: giữ bảng cần đọc trong tệp ánh xạ, hoặc ẩn trang tính kia',
  ],
  'no-locality': [
    'Không rõ bảng này là của địa phương nào',
    'Ghi tên địa phương ở phía trên bảng hoặc đặt làm tên trang tính; hoặc ghi trong tệp ánh xạ',
  ],
  'other-mapping': [
    'Tệp ánh xạ không khớp với sổ tính này: {}',
    'Xem lại tên trang tính, cột trong tệp ánh xạ; hoặc bỏ tệp ấy để nhận dạng lại',
  ],
  'unknown-column': [
    'Cột {} có số liệu nhưng không phải tiêu chí nào',
    'Sửa tiêu đề cột; hoặc ghi trong tệp ánh xạ cột này là gì, hay bỏ qua',
    'Có phải là “{suggestion}”? Sửa tiêu đề cột, hoặc ghi trong tệp ánh xạ cột này là gì',
  ],
  'ambiguous-column': [
    'Tiêu đề {} hợp với nhiều tiêu chí: {expected}',
    'Ghi mã tiêu chí ở tiêu đề, hoặc ghi trong tệp ánh xạ',
  ],
  'doubled-column': [
    'Hai cột cùng ghi “{expected}”: {others}',
    'Giữ một cột; hoặc ghi trong tệp ánh xạ cột nào là giai đoạn, chỉ tiêu hay bỏ qua',
  ],
  'other-unit': [
    'Tiêu đề {} ghi đơn vị khác với bảng điểm (bảng điểm dùng “{expected}”)',
    'Đổi số liệu sang đơn vị của bảng điểm; hoặc ghi hệ số quy đổi trong tệp ánh xạ',
  ],
  'mixed-notation': [
    'Cột {} viết số theo cả hai cách: {others}',
    'Viết thống nhất 1.234,5 trong cả cột; hoặc ghi cách viết số của cột trong tệp ánh xạ',
  ],
  'shares-or-percents': [
    'Cột {} chỉ có số từ 0 đến 1, trong khi tiêu chí tính bằng %',
    'Nếu 0,67 nghĩa là 67%: định dạng cột là phần trăm, hoặc ghi hệ số 100 trong tệp ánh xạ; nếu đúng là 0,67%, ghi hệ số 1',
  ],
  'unknown-locality': [
    'Không có địa phương nào tên là {}',
    'Sửa tên theo danh sách, hoặc ghi mã địa phương',
    'Có phải là “{suggestion}”? Sửa tên theo danh sách, hoặc ghi mã địa phương',
  ],
  'ambiguous-locality': [
    'Tên {} hợp với nhiều địa phương: {expected}',
    'Ghi mã địa phương, hoặc ghi cả loại đơn vị (huyện, thị xã, xã…)',
  ],
  'unlike-code': [
    'Mã và tên chỉ hai địa phương khác nhau: {} và {expected}',
    'Sửa mã hoặc tên cho khớp',
  ],
  'unknown-criterion': [
    'Không có tiêu chí nào tên là {}',
    'Sửa tên theo bảng điểm, hoặc ghi mã tiêu chí',
    'Có phải là “{suggestion}”? Sửa tên theo bảng điểm, hoặc ghi mã tiêu chí',
  ],
  'ambiguous-criterion': ['Tên {} hợp với nhiều tiêu chí: {expected}', 'Ghi mã tiêu chí'],
  'unknown-stage': [
    'Không rõ {} là giai đoạn nào',
    'Ghi: tự chấm, thẩm định, giải trình, thẩm định lần 2 hoặc chung kết',
  ],
  'doubled-row': [
    '{} được ghi hai lần, ở đây và ở {others}',
    'Giữ một trong hai chỗ và xóa chỗ kia',
  ],
  duplicate: ['Số liệu này được ghi hai lần, ở đây và ở {others}', 'Giữ một trong hai ô'],
  disagree: [
    'Hai nơi ghi số khác nhau: {} ở đây, {expected} ở {others}',
    'Sửa cho thống nhất, hoặc chỉ đưa vào một tệp',
  ],
  'error-cell': ['Ô có lỗi {}', 'Sửa công thức, hoặc ghi số liệu; nếu chưa có, ghi “chưa có”'],
  formula: [
    'Công thức {} chưa có kết quả trong tệp',
    'Mở bằng Excel, tính lại (F9) rồi lưu; hoặc ghi số liệu thay công thức',
  ],
  merged: ['Một ô gộp che nhiều ô số liệu: {}', 'Bỏ gộp ô và ghi số liệu cho từng dòng'],
  'not-a-number': [
    '{} không phải là số',
    'Ghi số như 1.234,5; nếu chưa có số liệu, ghi “chưa có”; ký hiệu riêng thì ghi nghĩa trong tệp ánh xạ',
  ],
  'not-yes-or-no': [
    '{} không rõ là có hay không',
    'Ghi “có” (x, đạt) hoặc “không” (không đạt); ký hiệu riêng thì ghi nghĩa trong tệp ánh xạ',
  ],
  'not-a-day': ['{} không phải là ngày', 'Ghi ngày/tháng/năm, như 11/6/2023'],
  'no-such-date': ['Không có ngày {}', 'Xem lại ngày và tháng (11/6/2023 là ngày 11 tháng 6)'],
  'two-digit-year': ['Năm trong {} chỉ có hai chữ số', 'Ghi đủ bốn chữ số của năm: 11/6/2023'],
  'day-for-number': [
    'Ô là ngày {}, trong khi tiêu chí cần một số',
    'Định dạng ô là Số rồi ghi lại: Excel có thể đã đổi số thành ngày',
  ],
  'unit-in-cell': [
    '{} ghi đơn vị khác với bảng điểm (bảng điểm dùng “{expected}”)',
    'Đổi sang đơn vị của bảng điểm và chỉ ghi số',
  ],
  'share-among-percents': [
    '{} nằm giữa các số phần trăm như {expected}: có thể là {suggestion}',
    'Ghi {suggestion}, hoặc định dạng ô là phần trăm',
  ],
  'not-held': [
    'Máy tính không giữ được đủ các chữ số của {}',
    'Dùng đơn vị lớn hơn, hoặc bớt chữ số',
  ],
  'shortened-number': [
    '{} là số đã bị rút gọn (E là lũy thừa của 10), có thể đã mất chữ số',
    'Định dạng ô là Số để hiện đủ chữ số, rồi xuất lại',
  ],
  'no-rows': [
    'Trang tính chưa có dòng nào',
    'Điền ít nhất một dòng; xem cách ghi ở trang Hướng dẫn',
  ],
  needed: ['Ô {} còn trống', 'Điền ô này: {expected}'],
  'not-in-list': [
    '{} không có trong danh sách',
    'Chọn một trong: {expected}',
    'Có phải là “{suggestion}”? Chọn một trong: {expected}',
  ],
  notation: [
    'Không hiểu {}',
    'Viết như: {expected}; cách viết ở trang Hướng dẫn (sau dấu ← là chỗ không đọc được)',
  ],
  'unknown-source': [
    'Không có nguồn nào mã {}',
    'Thêm nguồn ở trang Nguồn, hoặc sửa mã',
    'Có phải là “{suggestion}”? Sửa mã, hoặc thêm nguồn ở trang Nguồn',
  ],
  'unknown-target': [
    'Không có chỉ tiêu nào mã {}',
    'Sửa mã theo trang Chỉ tiêu, hoặc thêm chỉ tiêu ở trang ấy',
  ],
  'doubled-code': ['Mã {} ghi hai lần (xem {others})', 'Đổi một mã, hoặc xóa một dòng'],
  'doubled-figure': [
    'Chỉ tiêu {} có hai mức ban đầu hoặc hai mức cần đạt (xem {others})',
    'Giữ một dòng; kết quả thì chọn loại “kết quả”',
  ],
  'no-goal': [
    'Chỉ tiêu {} chưa có mức cần đạt',
    'Thêm một dòng “mức cần đạt” cho chỉ tiêu này ở trang Số đo',
  ],
  'day-for-text': [
    '{} là ngày, trong khi ô này cần chữ (Excel có thể đã tự đổi)',
    'Định dạng ô là Văn bản (Text) rồi gõ lại',
  ],
  'early-day': [
    'Ngày {} nằm trước năm {expected} của số liệu, và trước ngày của số đo ở {others}',
    'Sửa ngày này: số liệu tính đến ngày nào',
  ],
  refused: ['{}', ''],

  encoding: [
    'Tệp chữ được đọc theo bảng mã {}',
    'Xem lại các chữ có dấu; nếu sai, lưu lại dạng CSV UTF-8 hoặc .xlsx',
  ],
  'hidden-sheets': ['Trang tính ẩn không được đọc: {}', 'Nếu cần đọc, bỏ ẩn rồi lưu lại'],
  'hidden-unknown': [
    'Không biết trang tính nào của tệp .xls này đang ẩn',
    'Nếu có trang tính ẩn, lưu lại dạng .xlsx',
  ],
  macros: ['Tệp có macro; macro không được chạy', 'Nên lưu dạng .xlsx, không có macro'],
  links: [
    'Tệp có công thức lấy số từ tệp khác; chỉ giá trị đã lưu được đọc',
    'Kiểm tra các giá trị ấy còn đúng; nên chép thành giá trị',
  ],
  'no-figures': [
    'Sổ tính chưa có số liệu nào, nên bảng thi đua chưa có bảng xếp hạng',
    'Ghi số liệu vào trang “Số liệu”: cột “Mã”, cột “Địa phương”, rồi mỗi tiêu chí một cột, tiêu đề là tên tiêu chí',
  ],
  'other-year': [
    'Tiêu đề ghi năm {}, trong khi đang đọc số liệu năm {expected}',
    'Xem lại có đúng tệp của kỳ này không',
  ],
  'empty-stage': [
    'Cột của giai đoạn {} chưa có số liệu nào nên coi như chưa thực hiện',
    'Nếu giai đoạn này đã xong, bổ sung số liệu',
  ],
  'not-read': [
    'Trang tính {} không có bảng số liệu phù hợp nên không đọc',
    'Nếu trang này có số liệu, xem lại tiêu đề bảng',
  ],
  'hidden-column': [
    'Cột ẩn {} vẫn được đọc',
    'Nếu không cần, xóa cột; nếu cần, bỏ ẩn cho dễ kiểm tra',
  ],
  'english-numbers': [
    'Cột {} viết số kiểu Anh (1,234.5) nên được đọc theo kiểu ấy',
    'Xem lại; nên viết 1.234,5',
  ],
  'ignored-column': [
    'Cột {} không có số liệu cần đọc nên bỏ qua',
    'Nếu đây là tiêu chí, sửa tiêu đề',
  ],
  'unlike-name': [
    'Tên {} không phải tên của mã bên cạnh, nên được đọc theo mã: {expected}',
    'Sửa tên; nếu mã sai thì sửa mã',
  ],
  'hidden-rows': [
    'Có dòng ẩn vẫn được đọc: {}',
    'Nếu không cần, xóa dòng; nếu cần, bỏ ẩn cho dễ kiểm tra',
  ],
  'ignored-row': [
    'Dòng {} không phải địa phương hay tiêu chí nào nên bỏ qua',
    'Nếu dòng này cần đọc, sửa tên',
    'Nếu đây là “{suggestion}”, sửa tên theo danh sách',
  ],
  'old-encoding': [
    'Chữ được chuyển từ bảng mã cũ sang Unicode: {}',
    'Xem lại các chữ ấy; nên dùng phông Unicode như Times New Roman',
  ],
  noted: ['{}', ''],
  'wrong-total': [
    'Tổng {} không khớp: cộng các dòng được {expected}',
    'Xem lại số liệu hoặc công thức tổng',
  ],
  'other-maximum': [
    'Điểm tối đa {} khác bảng điểm ({expected})',
    'Xem lại có dùng đúng bảng điểm không',
  ],
  jump: ['{} thay đổi nhiều so với kỳ trước ({expected})', 'Kiểm tra lại số liệu và đơn vị'],
  negative: [
    '{} nhỏ hơn 0, trong khi đơn vị là “{expected}”',
    'Xem lại dấu trừ; nếu chưa có số liệu, ghi “chưa có”',
  ],
  'not-whole': [
    '{} có phần lẻ, trong khi “{expected}” đếm bằng số nguyên',
    'Xem lại dấu phẩy, dấu chấm, và đơn vị',
  ],
  magnitude: [
    '{} khác hẳn các số khác trong cột (thường khoảng {expected})',
    'Kiểm tra lại đơn vị: có thể nhầm đồng với nghìn đồng, triệu đồng',
  ],
};
