import { messages } from '@thidua/core';

/** Words of what a reader can take away. */
export interface TakeAwayWords {
  group: string;
  csv: string;
  png: string;
  print: string;
  link: string;
  calendar: string;
  copied: string;
  /** The address stands behind it. */
  notCopied: (address: string) => string;
  failed: string;
}

export const takeAwayWords = messages<TakeAwayWords>('take-away', {
  vi: {
    group: 'Mang về',
    csv: 'Tải CSV',
    png: 'Tải ảnh PNG',
    print: 'In',
    link: 'Sao chép liên kết',
    calendar: 'Tải lịch (.ics)',
    copied: 'Đã sao chép liên kết.',
    notCopied: (address) => `Trình duyệt không cho sao chép. Liên kết là: ${address}`,
    failed: 'Không tải được. Hãy thử lại.',
  },
  en: {
    group: 'Take away',
    csv: 'Download CSV',
    png: 'Download PNG',
    print: 'Print',
    link: 'Copy link',
    calendar: 'Download calendar (.ics)',
    copied: 'Link copied.',
    notCopied: (address) => `The browser did not allow copying. The link is: ${address}`,
    failed: 'Could not be downloaded. Please try again.',
  },
});
