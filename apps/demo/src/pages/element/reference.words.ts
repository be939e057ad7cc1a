/**
 * Vietnamese translations of the elements' English descriptions. The key is the English text, so
 * that a changed description falls back to English and never to an outdated translation.
 */
export const vietnameseReference: Record<string, string> = {
  'URL of a scoreboard, relative to the page.': 'Địa chỉ tệp số liệu, tính từ trang hiện tại.',
  "`light`, `dark`, or `auto` for the visitor's setting; without it the page's color-scheme.":
    '`light` (sáng), `dark` (tối), hoặc `auto` theo máy của người đọc; không ghi thì theo color-scheme của trang.',
  '`vi`, `en`, or a language that was registered; Vietnamese where not given.':
    '`vi`, `en` hoặc một ngôn ngữ đã đăng ký; không ghi là tiếng Việt.',
  'Hash of the file at `src`, as scripts have it: `sha384-…`. A file of other content is refused.':
    'Mã băm của tệp ở `src`, viết như của script: `sha384-…`. Tệp có nội dung khác sẽ bị từ chối.',
  'Address of the full and latest figures, linked below; only `http:`, `https:` and relative ones.':
    'Địa chỉ trang có số liệu đầy đủ và mới nhất, thành liên kết ở cuối; chỉ `http:`, `https:` và địa chỉ tương đối.',
  'A moment to look from, in milliseconds since 1970 UTC: for what is rendered and cannot tick.':
    'Thời điểm để đếm từ đó, tính bằng mili giây từ 1970 UTC: dùng cho nội dung dựng sẵn, không tự chạy.',
  'Minutes after which `src` is asked for again, at least 1; never where not given.':
    'Số phút giữa hai lần tải lại `src`, ít nhất là 1; không ghi thì không tải lại.',
  'Looks at the past: only what was known on this civil date is shown.':
    'Nhìn lại một ngày: chỉ hiện những gì đã biết vào ngày đó.',

  'Which target of the scoreboard; its first where not given.':
    'Mã chỉ tiêu trong tệp số liệu; không ghi thì lấy chỉ tiêu đầu tiên.',
  'What the day is.': 'Tên mốc hoặc ngày kỷ niệm.',
  'What the target is.': 'Tên chỉ tiêu.',
  'Address of the source; only `http:`, `https:` and relative ones are linked.':
    'Địa chỉ của nguồn; chỉ `http:`, `https:` và địa chỉ tương đối mới thành liên kết.',
  'The value reached; without it there is no data.':
    'Giá trị đã đạt; không ghi là chưa có số liệu.',
  'Where it stood at the start.': 'Mức ở đầu kỳ.',
  'The value to reach.': 'Giá trị cần đạt.',
  'What is counted, such as `xã`.': 'Đơn vị tính, ví dụ `xã`.',
  "First day of the period; 1 January of the deadline's year where not given.":
    'Ngày đầu kỳ; không ghi thì là ngày 1/1 của năm có hạn.',
  'Last day of the period, `2023-12-31` or `31/12/2023`.':
    'Ngày cuối kỳ, `2023-12-31` hoặc `31/12/2023`.',
  '`decrease` where lower is better.': '`decrease` nếu càng thấp càng tốt.',
  'Who published the value.': 'Cơ quan, đơn vị công bố giá trị.',
  'Status of the value; `illustrative` is shown as a badge.':
    'Tình trạng của số liệu: `official` (chính thức), `provisional` (sơ bộ), `illustrative` (minh họa, có nhãn).',

  'Which ranking; the first of the scoreboard where not given.':
    'Mã bảng xếp hạng; không ghi thì lấy bảng đầu tiên.',
  'Shows one bloc only, ranked inside it.': 'Chỉ hiện một cụm thi đua, xếp hạng trong cụm.',
  'Shows the first rows only, with a button for all.':
    'Chỉ hiện những dòng đầu, kèm nút xem tất cả.',
  'Rows on a page; 0 for one page. Where not given, up to 100 rows are shown at once and longer boards come in pages of 50, so that they stay quick.':
    'Số dòng mỗi trang; 0 là một trang duy nhất. Không ghi thì hiện cùng lúc đến 100 dòng, bảng dài hơn chia trang 50 dòng, để vẫn nhanh.',
  "Column to sort by: `rank`, `name`, `score`, `grade`, `change`, `bloc` or a column's id; `-` before it for descending.":
    'Cột dùng để sắp xếp: `rank`, `name`, `score`, `grade`, `change`, `bloc` hoặc mã cột; thêm `-` ở trước để xếp ngược.',
  'Code of the locality that stands out; shown even when it is below the limit.':
    'Mã địa phương cần làm nổi; vẫn hiện dù nằm ngoài số dòng đầu.',

  'The day, `2023-06-11` or `11/6/2023`.': 'Ngày cần đếm, `2023-06-11` hoặc `11/6/2023`.',
  'The day that is commemorated, which makes it the 75th.':
    'Ngày được kỷ niệm, nhờ đó biết là lần thứ 75.',
  'Whether it comes back every year.': 'Có lặp lại hằng năm hay không.',
  'Which milestone of the scoreboard; its first where not given.':
    'Mã mốc trong bảng thi đua; không ghi thì lấy mốc đầu tiên.',
  '`before`, `day` or `after`; read it, or match it in CSS.':
    '`before` (trước), `day` (đúng ngày) hoặc `after` (sau); để đọc, hoặc chọn trong CSS.',

  'a reader chose a locality': 'người đọc chọn một địa phương',
  'something could not be shown': 'có nội dung không hiển thị được',
  'the day has begun; once': 'ngày đó vừa bắt đầu; phát một lần',

  'the frame around everything': 'khung bao quanh',
  'a line about loading or a problem': 'dòng báo đang tải hoặc có lỗi',
  'the line with source, date and status': 'dòng ghi nguồn, ngày và tình trạng số liệu',
  'the status of the data': 'tình trạng của số liệu',
  'the line with the link to the full and latest figures':
    'dòng có liên kết đến số liệu đầy đủ và mới nhất',
  'what is counted': 'tên chỉ tiêu',
  'that the figures are illustrative': 'nhãn số liệu minh họa, cạnh tiêu đề',
  'that the day is made up': 'nhãn ngày minh họa, cạnh tiêu đề',
  'the main figure: with a baseline the way made':
    'con số chính: có mức đầu kỳ thì là phần đã làm được',
  'the status of the target, in words': 'tình trạng của chỉ tiêu, bằng chữ',
  'the whole way: from the baseline to the target, or from nothing where there is no baseline':
    'cả thanh: từ mức đầu kỳ đến chỉ tiêu, không có mức đầu kỳ thì từ không',
  'the part that is done; its width is the share of the way':
    'phần đã làm được; bề rộng là tỷ lệ trên cả thanh',
  'where it stood at the start': 'vạch mức đầu kỳ',
  'where an even pace would be': 'vạch tiến độ đều',
  'figures under the bar': 'các con số dưới thanh',
  'what is ranked': 'tên bảng xếp hạng',
  'what is missing in most rows of a column, and why':
    'điều mà phần lớn các dòng của một cột còn thiếu, và lý do',
  "opens the reasons of a row's score, where the file has them":
    'nút mở căn cứ điểm của một dòng, nếu tệp có',
  'the line below a row that says why its score is what it is':
    'dòng bên dưới ghi căn cứ điểm của một địa phương',
  'search and filter': 'ô tìm và ô lọc',
  'the table': 'bảng',
  "a locality's line": 'dòng của một địa phương',
  paging: 'chuyển trang',
  'what the day is': 'tên mốc hoặc ngày kỷ niệm',
  'which anniversary, and whether it is still ahead': 'kỷ niệm lần thứ mấy, sắp tới hay đã qua',
  'the large figures': 'các con số lớn',
  'the date, or the next return': 'ngày, hoặc lần tới',

  'colour of bars, links and focus': 'màu của thanh, liên kết và viền chọn',
  'colour of text': 'màu chữ',
  'colour of secondary text': 'màu chữ phụ',
  background: 'màu nền',
  'colour of lines': 'màu đường kẻ',
  'colour of the empty part of a bar': 'màu phần còn trống của thanh',
  'rounding of the frame': 'độ bo góc của khung',
  'text size, in px; 16px where not set': 'cỡ chữ, tính bằng px; không đặt thì 16px',

  "Address of a locality's page, which names then lead to: `/dia-phuong/{code}` or `/dia-phuong/{slug}/`.":
    'Mẫu địa chỉ trang riêng của từng địa phương, để tên thành liên kết: `/dia-phuong/{code}` hoặc `/dia-phuong/{slug}/`.',
  "a name that leads to its locality's page":
    'tên địa phương dẫn đến trang riêng của địa phương đó',
  'what is shown': 'tên nội dung',
  'what the marks mean': 'chú thích các dấu',
  'an index': 'một chỉ số',
  'its drawing over the years': 'hình vẽ qua các năm',
  'the table behind the drawings': 'bảng số liệu phía sau hình vẽ',
  'Id of the index that is shown; all where not given.':
    'Mã chỉ số cần xem; không ghi thì hiện tất cả.',
  'what is listed': 'tên danh sách',
  'what is next, in a sentence': 'một câu nói việc sắp tới',
  'what has a date': 'các bước, mốc có ngày',
  'steps without a date, in their order': 'các bước không ghi ngày, theo thứ tự',
  'a step or a date': 'một bước hoặc mốc',
  'the day from which it is looked': 'ngày đang xem',
  'the days as a file for calendars': 'các ngày trong một tệp lịch',
  'the table behind the list': 'bảng số liệu phía sau danh sách',
  'how many run, have ended, are ahead or state no period':
    'bao nhiêu phong trào đang diễn ra, đã kết thúc, chưa bắt đầu, không ghi thời gian',
  'the heading of an area': 'tên nội dung thi đua',
  'a movement': 'một phong trào',
  'filters by award and by area': 'ô lọc theo hình thức khen thưởng và nội dung thi đua',
  'the heading of an award': 'tên hình thức khen thưởng',
  'who got it, for what, by which decision': 'ai được khen, thành tích gì, quyết định nào',
  'Id of the area whose movements are shown; all where not given.':
    'Mã nội dung thi đua cần xem phong trào; không ghi thì hiện tất cả.',
  'Id of the award that is shown; all where not given.':
    'Mã hình thức khen thưởng cần xem; không ghi thì hiện tất cả.',
  'Id of the area whose honours are shown; all where not given.':
    'Mã nội dung thi đua cần xem khen thưởng; không ghi thì hiện tất cả.',
  'Honours on a page; 0 for one page. Where not given, more than 100 come in pages of 50.':
    'Số khen thưởng mỗi trang; 0 là một trang. Không ghi thì trên 100 mới chia trang, mỗi trang 50.',
  'what is seen, in a sentence': 'một câu nói điều chính nhìn thấy',
  'the classes with their counts; in a narrow place with their localities':
    'các nhóm và số địa phương của mỗi nhóm; ở chỗ hẹp có cả tên địa phương',
  'where each cluster lies': 'vị trí của từng cụm thi đua',
  'the tiles': 'sơ đồ các ô',
  'a locality': 'một địa phương',
  'what is known of the chosen locality': 'số liệu của địa phương được chọn',
  "leads from there to the locality's page": 'liên kết từ đó đến trang riêng của địa phương',
  'localities without a tile': 'các địa phương không có ô',
  'the table behind the drawing': 'bảng số liệu phía sau hình vẽ',
  'CSV, picture, print, link': 'tải CSV, tải ảnh, in, chép liên kết',
  'What colours the tiles: `grade`, `rank` or `score`; where not given, what the ranking has.':
    'Tô ô theo `grade` (xếp loại), `rank` (thứ hạng) hoặc `score` (điểm); không ghi thì theo cái mà bảng xếp hạng có.',
  'Code of the locality that stands out, with its facts.':
    'Mã địa phương làm nổi bật, kèm số liệu của địa phương đó.',
  'the button beside it that loads again': 'nút bên cạnh thông báo, để tải lại',
  'the day that is counted to, or how long ago it was':
    'ngày được đếm đến, hoặc ngày đó đã qua bao lâu',
  'of a day that returns, when it was marked': 'với ngày lặp lại hằng năm: lần kỷ niệm vừa qua',
  'Code of the locality; the first of the ranking where not given.':
    'Mã địa phương; không ghi thì lấy địa phương đứng đầu bảng.',
  'Id of an area, to show its targets only.': 'Mã lĩnh vực, để chỉ hiện chỉ tiêu của lĩnh vực đó.',
  '`area` in the order of the directive, `lag` what is farthest behind first, `deadline`.':
    '`area` theo thứ tự của chỉ thị, `lag` chậm nhất lên đầu, `deadline` theo hạn.',
  'the locality': 'địa phương',
  'the score': 'điểm',
  'the rank among all, with its interval': 'hạng chung, kèm khoảng hạng',
  'rank in the cluster, grade with its reason, share of data':
    'hạng trong cụm, xếp loại kèm lý do, phần có số liệu',
  'what the marks on the bars are': 'chú giải các dấu trên thanh',
  'a group with its criteria': 'một nhóm kèm các tiêu chí',
  'the criteria of a group': 'các tiêu chí của một nhóm',
  'the most points': 'điểm tối đa',
  'the points; its width is their share of the most':
    'điểm đạt được; chiều rộng là phần trên điểm tối đa',
  'where it is above the median': 'những nội dung hơn trung vị',
  'where it is below it': 'những nội dung kém trung vị',
  'the nearest gains': 'các bước tăng điểm gần nhất',
  'the movement': 'phong trào',
  'how many are met, in a sentence': 'một câu nói bao nhiêu chỉ tiêu đã đạt',
  'a sign for each target, by state': 'mỗi chỉ tiêu một ký hiệu, theo trạng thái',
  'the choice of the order': 'ô chọn thứ tự',
  'a target': 'một chỉ tiêu',
  'its state': 'trạng thái của chỉ tiêu',
  'the whole way': 'cả thanh',
};
