/** Words of the contents that stay in sight, and of folded parts. */
const vi = {
  contents: 'Nội dung trang',
  openAll: 'Mở tất cả',
  closeAll: 'Thu gọn tất cả',
};

const en: typeof vi = {
  contents: 'On this page',
  openAll: 'Open all',
  closeAll: 'Close all',
};

export const sectionsText = { vi, en };
