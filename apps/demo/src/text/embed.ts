import type { Locale } from '@thidua/core';

/** Words of the pages that help to put elements on other sites. */
export interface EmbedText {
  viewDescription: (title: string) => string;
  copyLink: string;
  linkCopied: string;
  openAlone: string;
  embedThis: string;
}

export const embedText: Record<Locale, EmbedText> = {
  vi: {
    viewDescription: (title) => `${title}: số liệu, nguồn, ngày và tình trạng; chia sẻ hoặc nhúng.`,
    copyLink: 'Chép liên kết đến đúng bảng đang xem',
    linkCopied: 'Đã chép liên kết.',
    openAlone: 'Mở trên trang riêng',
    embedThis: 'Nhúng vào trang khác',
  },
  en: {
    viewDescription: (title) =>
      `${title}: the figures with source, date and status; to share or to embed.`,
    copyLink: 'Copy the link to this very view',
    linkCopied: 'Link copied.',
    openAlone: 'Open on a page of its own',
    embedThis: 'Embed it elsewhere',
  },
};
