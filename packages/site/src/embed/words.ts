/** Words below an element. */
const vi = {
  copyLink: 'Sao chép liên kết đến đúng bảng đang xem',
  linkCopied: 'Đã chép liên kết.',
  /** The link stands behind it. */
  linkNotCopied: 'Trình duyệt không cho chép. Liên kết là:',
  openAlone: 'Mở trên trang riêng',
  embedThis: 'Nhúng vào trang khác',
};

const en: typeof vi = {
  copyLink: 'Copy the link to this very view',
  linkCopied: 'Link copied.',
  linkNotCopied: 'The browser did not allow copying. The link is:',
  openAlone: 'Open on a page of its own',
  embedThis: 'Embed it elsewhere',
};

/** Words below an element, in each language. */
export const viewWords = { vi, en };
