import type { PairName, Scheme, Token } from './palette.js';

interface PaletteWords {
  title: string;
  description: string;
  lead: string;
  formTitle: string;
  example: string;
  examples: Record<'usual' | 'red' | 'green' | 'violet', string>;
  schemes: Record<Scheme, string>;
  tokens: Record<Token, string>;
  /** Of one colour field: which colour, and for which scheme. */
  field: (token: string, scheme: string) => string;
  verdictTitle: string;
  fit: string;
  unfit: (count: number) => string;
  pair: string;
  needed: string;
  pairs: Record<PairName, string>;
  ratio: (number: string) => string;
  holds: string;
  fails: string;
  cssTitle: string;
  cssLead: string;
  cssRefused: string;
  copy: string;
  copied: string;
  statesTitle: string;
  statesLead: string;
  needsScript: string;
}

export const paletteText: Record<'vi' | 'en', PaletteWords> = {
  vi: {
    title: 'Bảng màu',
    description: 'Chọn năm màu cho các thành phần, xem mọi trạng thái và độ tương phản của chúng.',
    lead: 'Năm màu làm nên diện mạo riêng của một tỉnh. Trang tính độ tương phản ở mọi chỗ hai màu gặp nhau, và chỉ đưa ra mã khi tất cả đều đạt, cả nền sáng lẫn nền tối.',
    formTitle: 'Năm màu',
    example: 'Bắt đầu từ',
    examples: {
      usual: 'Màu mặc định',
      red: 'Đỏ',
      green: 'Xanh lá',
      violet: 'Tím',
    },
    schemes: { light: 'Nền sáng', dark: 'Nền tối' },
    tokens: {
      accent: 'Màu nhấn',
      text: 'Chữ',
      muted: 'Chữ phụ',
      surface: 'Nền',
      track: 'Nền thanh',
    },
    field: (token, scheme) => `${token}, ${scheme.toLowerCase()}`,
    verdictTitle: 'Độ tương phản',
    fit: 'Dùng được: mọi cặp màu đều đạt.',
    unfit: (count) => `Không dùng được: ${String(count)} chỗ không đủ tương phản.`,
    pair: 'Nơi hai màu gặp nhau',
    needed: 'Cần',
    pairs: {
      text: 'Chữ trên nền',
      muted: 'Chữ phụ trên nền',
      link: 'Liên kết trên nền, chữ trên ô sẫm',
      badge: 'Nhãn “minh họa”, “chậm” trên nền',
      highlighted: 'Chữ trên dòng được làm nổi',
      highlightedMuted: 'Chữ phụ trên dòng được làm nổi',
      highlightedLink: 'Liên kết trên dòng được làm nổi',
      darkestTile: 'Chữ trên ô sẫm nhất',
      middleTile: 'Chữ trên ô vừa',
      bar: 'Thanh trên nền thanh',
      missing: 'Dấu và nét đứt trên nền',
    },
    ratio: (number) => `${number} : 1`,
    holds: 'đạt',
    fails: 'không đạt',
    cssTitle: 'Mã cho trang web',
    cssLead: 'Chép vào tệp CSS của trang; mọi thành phần trên trang theo đó.',
    cssRefused: 'Chưa có mã: hãy sửa những chỗ không đạt ở bảng trên.',
    copy: 'Sao chép mã CSS',
    copied: 'Đã chép.',
    statesTitle: 'Các trạng thái',
    statesLead: 'Các thành phần thật với màu đang chọn, trên nền sáng và nền tối.',
    needsScript: 'Cần bật JavaScript để đổi màu; bảng dưới đây là của màu mặc định.',
  },
  en: {
    title: 'Palette',
    description:
      'Choose five colours for the elements, see every state and the contrasts between them.',
    lead: 'Five colours give a province its own look. The page computes the contrast wherever two of them meet, and hands out the code only if all are sufficient, in light and in dark.',
    formTitle: 'Five colours',
    example: 'Begin with',
    examples: { usual: 'The usual colours', red: 'Red', green: 'Green', violet: 'Violet' },
    schemes: { light: 'Light', dark: 'Dark' },
    tokens: {
      accent: 'Accent',
      text: 'Text',
      muted: 'Secondary text',
      surface: 'Ground',
      track: 'Ground of bars',
    },
    field: (token, scheme) => `${token}, ${scheme.toLowerCase()}`,
    verdictTitle: 'Contrasts',
    fit: 'Fit for use: every pair is sufficient.',
    unfit: (count) =>
      `Not fit for use: in ${String(count)} ${count === 1 ? 'place' : 'places'} the contrast is insufficient.`,
    pair: 'Where two colours meet',
    needed: 'Needed',
    pairs: {
      text: 'Text on the ground',
      muted: 'Secondary text on the ground',
      link: 'Links on the ground, text on dark tiles',
      badge: 'Badges “illustrative”, “behind” on the ground',
      highlighted: 'Text on a highlighted row',
      highlightedMuted: 'Quieter text on a highlighted row',
      highlightedLink: 'Links on a highlighted row',
      darkestTile: 'Text on the darkest tile',
      middleTile: 'Text on a middle tile',
      bar: 'Bars on their ground',
      missing: 'Signs and dashes on the ground',
    },
    ratio: (number) => `${number} : 1`,
    holds: 'sufficient',
    fails: 'insufficient',
    cssTitle: 'Code for a site',
    cssLead: 'Copy it into the style sheet of the page; all elements there follow.',
    cssRefused: 'No code yet: mend what is insufficient in the table above.',
    copy: 'Copy the CSS',
    copied: 'Copied.',
    statesTitle: 'States',
    statesLead: 'The real elements in the chosen colours, in light and in dark.',
    needsScript: 'JavaScript is needed to change colours; the table is that of the usual ones.',
  },
};
