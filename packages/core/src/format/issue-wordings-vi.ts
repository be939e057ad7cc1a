import type { IssueWordings } from './issue-wordings.js';

/** The wording of every issue in Vietnamese. */
export const vietnameseIssues: IssueWordings = {
  at: 'tại',
  values: {
    null: 'ô trống (“null”)',
    array: 'một danh sách',
    object: 'một nhóm dữ liệu',
    endless: 'số quá lớn, máy tính không ghi được',
  },
  names: {
    string: 'một dòng chữ',
    number: 'một số',
    integer: 'một số nguyên',
    boolean: '“true” (có) hoặc “false” (không)',
    array: 'một danh sách, đặt trong […]',
    object: 'một nhóm dữ liệu, đặt trong {…}',
    localities: 'địa phương',
    blocs: 'cụm, khối thi đua',
    grades: 'xếp loại',
    columns: 'cột',
    criteria: 'tiêu chí',
    groups: 'nhóm tiêu chí',
    pairFacts: 'thông tin giữa hai đơn vị (“pairFacts”)',
    sources: 'danh sách nguồn, đếm từ 0 (sources)',
    gates: 'điều kiện',
    awards: 'danh hiệu, hình thức khen thưởng',
    date: 'một ngày, như “2023-06-11”',
    'yes-no': '“true” (có) hoặc “false” (không)',
    'number-or-date': 'một số, hoặc một ngày như “2023-06-11”',
    'number-or-boolean-or-date':
      'một số, “true” (có) hoặc “false” (không), hoặc một ngày như “2023-06-11”',
    increase: 'càng cao càng tốt (“increase”)',
    decrease: 'càng thấp càng tốt (“decrease”)',
    sections: 'mục của chỉ thị',
    items: 'mã nội dung của chỉ thị',
    contents: 'nội dung thi đua',
    tasks: 'nhiệm vụ',
    cap: 'tỷ lệ cao nhất được tính (“cap”)',
    maxPoints: 'điểm tối đa (“maxPoints”)',
    divisor: 'phần làm mẫu số (“divisor”)',
    target: 'chỉ tiêu (“target”)',
    '−∞': '−∞ (bậc thấp nhất không ghi mức dưới)',
    '∞': '∞ (bậc cao nhất không ghi mức trên)',
    duties: 'trách nhiệm',
    organisations: 'cơ quan, đơn vị',
  },
  issues: {
    'not-a-date': ['{} không phải là ngày', 'Viết ngày/tháng/năm, như 11/6/2023'],
    'no-such-date': ['Không có ngày {}', 'Xem lại ngày và tháng (11/6/2023 là ngày 11 tháng 6)'],
    'two-digit-year': ['Năm trong {} chỉ có hai chữ số', 'Viết đủ bốn chữ số của năm: 11/6/2023'],
    'not-a-number': ['{} không phải là số', 'Viết số như 1.234,5 hoặc 67%'],
    'not-held': [
      'Máy tính không giữ được đủ các chữ số của {}',
      'Dùng đơn vị lớn hơn (nghìn đồng, triệu đồng), hoặc bớt chữ số; lớn nhất là 9.007.199.254.740.991',
    ],
    'shortened-number': [
      '{} là số đã bị bảng tính rút gọn (E là lũy thừa của 10), có thể đã mất chữ số',
      'Định dạng ô là Số để hiện đủ chữ số, rồi xuất lại',
    ],
    'missing-value': ['Thiếu giá trị', 'Bổ sung giá trị; nếu không có số liệu, ghi rõ lý do'],
    'wrong-type': ['Sai kiểu dữ liệu: {}', 'Cần ghi {expected}'],
    'wrong-format': ['{} không đúng mẫu', 'Cần ghi: {expected}'],
    'not-allowed': ['{} không thuộc các giá trị cho phép', 'Chọn một trong: {expected}'],
    'out-of-range': ['{} nằm ngoài giới hạn cho phép', 'Giá trị phải {expected}'],
    'newer-version': [
      'Không đọc được phiên bản dữ liệu {}',
      'Cập nhật thư viện Thi Đua, hoặc xuất lại tệp theo phiên bản {expected}',
    ],
    duplicate: ['{} bị trùng', 'Mỗi mã chỉ được ghi một lần'],
    'unknown-reference': [
      '{} không có trong danh sách {expected}',
      'Sửa mã, hoặc bổ sung vào danh sách',
    ],
    'inconsistent-rank': [
      'Thứ hạng {n} không khớp với các dòng khác',
      'Thứ hạng đúng ở dòng này là {expected}; đồng hạng thì bỏ hạng kế tiếp (1, 2, 2, 4)',
    ],
    'not-in-order': ['{} không đúng thứ tự thời gian', 'Cần từ {expected} trở về sau'],
    cycle: [
      '{} tự tham chiếu vòng về chính nó',
      'Sửa để không nhóm, điều kiện hay đơn vị nào nằm trong chính nó',
    ],
    'not-one-root': [
      'Bảng điểm cần đúng một nhóm gốc, chứa mọi nhóm khác (như “Tổng điểm”), nhưng hiện có {}',
      'Để một nhóm không thuộc nhóm nào; mọi nhóm khác ghi thuộc nhóm nào (“parent”)',
    ],
    'empty-group': ['Nhóm {} không có tiêu chí nào', 'Thêm tiêu chí vào nhóm, hoặc bỏ nhóm'],
    'zero-weights': [
      'Mọi trọng số trong nhóm {} đều bằng 0',
      'Cho ít nhất một tiêu chí có trọng số lớn hơn 0',
    ],
    'not-two-parts': [
      'Tỷ số lấy một phần được tính điểm chia cho một phần khác, nhưng nhóm này có {n} phần',
      'Giữ lại hai phần, hoặc gộp những phần đi cùng nhau thành một nhóm riêng',
    ],
    'ratio-below-zero': [
      'Trong tỷ số không phần nào được dưới 0, nhưng phần này có thể là {}',
      'Dùng thang điểm bắt đầu từ 0; với phần làm mẫu số thì từ số lớn hơn 0',
    ],
    'against-itself': [
      '{} có kết quả đối đầu với chính mình',
      'Ghi đơn vị kia, hoặc bỏ kết quả này',
    ],
    'unknown-key': [
      'Không có mục nào tên là {}',
      'Có phải là {expected}? Sửa cách viết (phân biệt chữ hoa, chữ thường), hoặc bỏ mục này',
      'Xem lại cách viết (phân biệt chữ hoa, chữ thường), hoặc bỏ mục này',
    ],
    'ignored-key': [
      'Mục {} bị bỏ qua vì không có mục nào tên như vậy',
      'Có phải là {expected}? Sửa cách viết nếu mục này cần được đọc',
      'Sửa cách viết nếu mục này cần được đọc',
    ],
    'look-alike': [
      '{} có ký tự chỉ trông giống chữ cần viết, ký tự ẩn hoặc dấu cách lạ',
      'Gõ lại là “{expected}”; mắt thường khó thấy chỗ sai, nhưng máy coi là hai tên khác nhau',
    ],
    'taken-name': ['Không dùng được tên {}: tên này đã có nghĩa khác', 'Đặt mã khác'],
    contradiction: [
      '{} mâu thuẫn với các số liệu khác trong tệp',
      'Theo các số liệu ấy, ở đây phải là {expected}; sửa giá trị này hoặc sửa các số liệu ấy',
      'Theo các số liệu ấy, ở đây không ghi gì; bỏ giá trị này hoặc sửa các số liệu ấy',
    ],
    'unused-value': [
      '{} được ghi nhưng không được dùng ở đây',
      'Bỏ giá trị này, hoặc đổi cách tính điểm',
    ],
    'day-counted': [
      '{} ở đây sẽ nhân hoặc chia một ngày',
      'Ghi {expected}: ngày chỉ so được sớm hay muộn hơn ngày khác',
      'Chọn tiêu chí là số: ngày chỉ so được sớm hay muộn hơn ngày khác',
    ],
    'same-tile': [
      'Ô {} trên bản đồ đã có địa phương mang mã {expected}',
      'Mỗi ô chỉ dành cho một địa phương: đổi cột (“column”) hoặc hàng (“row”)',
    ],
    unreachable: [
      'Không điểm nào được xếp loại này',
      'Điểm cao nhất theo bảng điểm là {expected}: hạ mức điểm của loại này (“from”), hoặc xem lại điểm tối đa',
      'Mọi mức điểm đã thuộc các loại tốt hơn: đổi các mức điểm (“from”), hoặc bỏ loại này',
    ],
    'rule-needs': ['Cách tính {} thiếu {expected}', 'Bổ sung {expected}'],
    'bands-overlap': [
      'Các bậc điểm chồng lên nhau tại {}',
      'Mỗi giá trị chỉ thuộc một bậc: bậc này phải bắt đầu từ {expected}',
    ],
    'bands-gap': [
      'Các bậc điểm để trống một khoảng tại {}',
      'Mọi giá trị phải thuộc một bậc: nối liền đến {expected}',
    ],
    'mean-over-zero': [
      'Trung bình nhân, trung bình điều hòa hoặc tích có kết quả {}: có số 0 thì cả nhóm bằng 0, có số âm thì không tính được',
      'Dùng thang điểm bắt đầu từ số lớn hơn 0, hoặc dùng trung bình cộng',
    ],
    'mixed-maxima': [
      'Tiêu chí {} không có điểm tối đa, trong khi các tiêu chí cùng nhóm có',
      'Ghi điểm tối đa (“maxPoints”) cho mọi tiêu chí trong nhóm',
    ],
    'zero-range': [
      'Mọi đơn vị đều có cùng giá trị {n}, không so sánh được',
      'Tiêu chí này không phân biệt được các đơn vị; kiểm tra lại số liệu, hoặc đổi cách tính',
    ],
    'outside-period': [
      'Bảng điểm không áp dụng cho năm {}',
      'Bảng điểm này áp dụng cho năm: {expected}',
    ],
    'other-scheme': [
      'Báo cáo lập theo bảng điểm {}, không phải bảng điểm đang dùng',
      'Dùng bảng điểm {expected}, hoặc lập lại báo cáo',
    ],
    'stated-twice': [
      'Hai báo cáo cùng giai đoạn đều ghi số liệu này',
      'Chỉ giữ một báo cáo; nếu giữ cả hai, số của báo cáo {expected} được tính',
    ],
    'no-threshold': [
      'Chưa rõ chỉ tiêu của đơn vị: loại {} không có trong các mức của tiêu chí',
      'Xem lại loại của đơn vị (các loại có mức: {expected}); nếu tiêu chí không giao cho đơn vị loại khác, ghi là không giao (“otherwise”: “not-assigned”)',
    ],
    'ratio-over-zero': [
      'Không tính được tỷ lệ: mẫu số bằng {n}',
      'Xem lại số liệu dùng làm mẫu số; khi mẫu số bằng 0 thì không có kết quả, và điều kiện chưa kết luận được',
    ],
    'too-deep': [
      'Dữ liệu lồng nhau quá {n} tầng',
      'Kiểm tra lại tệp; bảng điểm không cần lồng sâu như vậy',
    ],
    'too-many-issues': [
      'Có quá nhiều vấn đề, không liệt kê hết được',
      'Thường là một lỗi lặp lại ở mọi dòng: kiểm tra lại cách xuất tệp, hoặc kiểm tra từng phần của tệp',
    ],
  },
};
