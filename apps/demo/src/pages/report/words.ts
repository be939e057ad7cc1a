/** Words of the page that helps to say that a figure is wrong. */
const vi = {
  description:
    'Soạn lời báo sai một số liệu của trang: số nào, ở trang nào, nguồn nào nói khác; sao chép rồi gửi cho nơi công bố.',
  lead: 'Thấy một con số sai? Ghi lại dưới đây, sao chép rồi gửi. Trang này không gửi gì đi và không có hộp thư.',
  where:
    'Gửi cho cơ quan ghi ở dòng “Nguồn” dưới số liệu, nếu chính nguồn sai; gửi cho người đăng trang này, nếu trang chép sai nguồn.',
  fields: {
    page: 'Trang có số liệu',
    figure: 'Số liệu đang ghi',
    source: 'Nguồn đang ghi dưới số liệu',
    right: 'Số đúng, và văn bản hay trang nào ghi như vậy',
  },
  text: 'Lời báo để sao chép',
  title: 'Báo sai số liệu',
  copy: 'Sao chép lời báo',
  copied: 'Đã sao chép.',
  failed: 'Chưa sao chép được; hãy chọn phần chữ rồi nhấn Ctrl+C.',
  asOf: (date: string) => `Bộ số liệu đến ngày ${date}`,
};

const en: typeof vi = {
  description:
    'Write down that a figure of this site is wrong: which one, on which page, which source says otherwise; copy it and send it to the publisher.',
  lead: 'Is a figure wrong? Write it down below, copy it and send it. This page sends nothing and has no mailbox.',
  where:
    'Send it to the body in the line “Source” below the figure if the source itself is wrong, and to whoever publishes this site if the site copied it wrongly.',
  fields: {
    page: 'Page with the figure',
    figure: 'The figure as it stands',
    source: 'The source below it',
    right: 'The right figure, and which document or page has it',
  },
  text: 'The report to copy',
  title: 'A wrong figure',
  copy: 'Copy the report',
  copied: 'Copied.',
  failed: 'It could not be copied; select the text and press Ctrl+C.',
  asOf: (date) => `Data as of ${date}`,
};

export const reportText = { vi, en };

/** What a report says, in the order in which it says it. */
export const reportFields = ['page', 'figure', 'source', 'right'] as const;
