import type { Locale } from '@thidua/core';

/** Words of the guide to the data room. Names of steps and buttons come from the room itself. */
const vi = {
  title: 'Từ tệp Excel đến bảng thi đua',
  description:
    'Hướng dẫn một trang cho cán bộ: thả tệp Excel, sửa ô sai, xem điểm và thứ hạng, tải bảng để công bố; không cần biết lập trình.',
  lead: 'Bốn bước, khoảng mười phút, không cần biết lập trình. Số liệu không rời khỏi máy.',
  room: 'Mở Phòng số liệu',
  print: 'Trang này in vừa một tờ A4.',
  steps: [
    {
      title: 'Thả tệp',
      text: 'Ở bước {files}, thả sổ tính của phong trào và báo cáo các địa phương vào trang, hoặc bấm {choose}. Chưa có tệp thì bấm {messy} để làm thử; muốn tự lập sổ tính thì bấm {form}.',
      picture: 'files',
      alt: 'Bước Tệp: hai tệp đã thả, dưới tên mỗi tệp ghi tệp là gì và còn bao nhiêu lỗi.',
    },
    {
      title: 'Sửa ô sai',
      text: 'Ở bước {mend}, mỗi lỗi ghi rõ ô nào, sai gì. Bấm gợi ý, hoặc gõ giá trị đúng rồi bấm {apply}; {show} dẫn tới ô ấy trên bảng. Sửa nhầm thì bấm {undo}. Tệp gốc không bị đụng đến.',
      picture: 'mend',
      alt: 'Bước Sửa: lỗi xếp theo loại, mỗi lỗi có nút dùng gợi ý, ô gõ giá trị mới và nút Sửa.',
    },
    {
      title: 'Xem điểm, thứ hạng',
      text: 'Ở bước {scores}, chọn một địa phương để xem vì sao đứng ở đó. “Khoảng hạng” cho biết thứ hạng chắc đến đâu. {weights} chỉ để xem, không đổi bảng công bố. Bước {compare} nêu số liệu nào mới, đổi, mất so với lần công bố trước.',
      picture: 'scores',
      alt: 'Bước Điểm, thứ hạng: bảng xếp hạng có cột Khoảng hạng.',
    },
    {
      title: 'Công bố',
      text: 'Ở bước {publish}, ghi ngày số liệu và {status}, rồi tải về: {scoreboard} cho trang đã có; {site} để chép lên máy chủ web; {workbook} và {print} để trình ký.',
      picture: 'publish',
      alt: 'Bước Công bố: danh sách những gì tải về được, mỗi thứ một nút.',
    },
  ],
  checkTitle: 'Trước khi công bố',
  checks: [
    'Không còn lỗi nào; các lưu ý đã đọc.',
    'Ngày số liệu, tình trạng và nguồn ghi đúng. Còn thiếu số liệu mà ghi chính thức thì phải nêu lý do.',
    'Thứ hạng không phải là danh hiệu: danh hiệu, hình thức khen thưởng do Hội đồng xét, người có thẩm quyền quyết định.',
  ],
  knowTitle: 'Nên biết',
  know: [
    'Mọi việc làm trong trình duyệt này, được giữ trên máy này, mở lại là còn; lần sau không cần mạng. Máy dùng chung thì bấm {clear} khi xong.',
    'Kỳ sau: bấm “{saveMapping}”, lần tới thả tệp ấy vào là khỏi chỉ lại.',
    'Giữ các tệp gốc và tệp đã sửa: từ đó tính lại được đúng bảng này.',
  ],
  troubleTitle: 'Nếu chưa được',
  troubles: [
    [
      'Trang bảo chưa kiểm tra được',
      'Thả thêm sổ tính của phong trào (bảng điểm và danh sách địa phương). Chưa có thì bấm {form} rồi điền.',
    ],
    [
      'Cột bị hiểu nhầm, hoặc dòng tổng bị đọc như địa phương',
      'Ở bước {mend}, bấm tên ở đầu cột để đổi cách hiểu; dòng không phải địa phương thì bỏ qua ngay tại lỗi của dòng ấy.',
    ],
    ['Tệp lớn, chờ lâu', 'Thanh tiến độ có nút dừng; dừng rồi làm tiếp được, không mất gì.'],
  ],
};

const en: typeof vi = {
  title: 'From an Excel file to a board',
  description:
    'A one-page guide for officers: drop Excel files, mend wrong cells, see scores and ranks, download the board to publish; no programming.',
  lead: 'Four steps, about ten minutes, no programming. No figure leaves this device.',
  room: 'Open the data room',
  print: 'This page prints on one sheet of A4.',
  steps: [
    {
      title: 'Drop files',
      text: 'In the step {files}, drop the workbook of the movement and the reports onto the page, or press {choose}. No file at hand? Press {messy} to try; {form} gives a workbook to fill in.',
      picture: 'files',
      alt: 'The step of files, in Vietnamese: two files, each with what it is and how many errors it has.',
    },
    {
      title: 'Mend wrong cells',
      text: 'In the step {mend}, every error names its cell and what is wrong. Press the suggestion, or type the right value and press {apply}; {show} leads to it in the sheet. {undo} takes a change back. Your own file stays as it is.',
      picture: 'mend',
      alt: 'The step of mending, in Vietnamese: errors by kind, each with a suggestion, a field and a button.',
    },
    {
      title: 'See scores and ranks',
      text: 'In the step {scores}, choose a locality to see why it stands there. The rank interval says how sure a rank is. {weights} is only to look at and never changes what you publish. The step {compare} names figures that are new, changed or gone since the last publication.',
      picture: 'scores',
      alt: 'The step of scores, in Vietnamese: the ranking with its column of rank intervals.',
    },
    {
      title: 'Publish',
      text: 'In the step {publish}, state the day of the figures and their {status}; then download {scoreboard} for a site that is there, {site} for a web server, {workbook} and {print} to sign.',
      picture: 'publish',
      alt: 'The step of publishing, in Vietnamese: what can be downloaded, a button each.',
    },
  ],
  checkTitle: 'Before you publish',
  checks: [
    'No error is left, and the notes were read.',
    'Day, status and source are right. Figures that are called official although some are missing need a reason.',
    'A rank is not an award: awards are decided by the competent authority after the council has considered them.',
  ],
  knowTitle: 'Good to know',
  know: [
    'Everything is done in this browser and kept on this device, also without a network from the next visit on. On a shared computer press {clear} when you are done.',
    'For the next period: press “{saveMapping}” and drop that file with the new ones.',
    'Keep your own files and the mended copies: this very board can be computed again from them.',
  ],
  troubleTitle: 'If it does not work',
  troubles: [
    [
      'The page says that nothing could be checked',
      'Drop the workbook of the movement too (scheme and localities). If there is none, press {form} and fill it in.',
    ],
    [
      'A column is misunderstood, or a total is read as a locality',
      'In the step {mend}, press the name above the column to change it; skip a row that is no locality at its error.',
    ],
    ['A large file takes long', 'The bar has a button to stop it; going on later loses nothing.'],
  ],
};

/** What the guide says, in each language. */
export const guideWords: Record<Locale, typeof vi> = { vi, en };
