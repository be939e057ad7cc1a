/** Words of the pages that show one thing, alone or in a frame. */
const vi = {
  viewDescription: (title: string) =>
    `${title}: số liệu, nguồn, ngày và tình trạng; chia sẻ hoặc nhúng.`,
  /** In a frame that cannot show what was chosen. */
  unchosen:
    'Script không chạy ở đây: bảng không có ô tìm và không theo ngày hay địa phương được chọn riêng.',
};

const en: typeof vi = {
  viewDescription: (title) =>
    `${title}: the figures with source, date and status; to share or to embed.`,
  unchosen:
    'No script has run here: there is no search, and no day or locality of one’s own choice.',
};

/** Words of the pages that show one thing, in each language. */
export const viewPageWords = { vi, en };
