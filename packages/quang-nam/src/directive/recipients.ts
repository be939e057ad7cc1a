import type { Directive, Recipient } from '@thidua/core';

/** The list as a whole; its lines follow as S-173.1 to S-173.14. */
export const distribution: Directive['distribution'] = {
  ref: 'S-173',
  section: 'recipients',
  isParaphrase: true,
  text: {
    vi: 'Nơi nhận: 14 dòng, dòng cuối là dòng lưu',
    en: 'Recipients: 14 lines, the last of which is the archive line',
  },
};

/** Who receives the directive, line by line, with the abbreviations as printed. */
export const recipients: Recipient[] = [
  {
    ref: 'S-173.1',
    section: 'recipients',
    line: 1,
    text: { vi: 'Văn phòng Chính phủ', en: 'Office of the Government' },
    purpose: 'inform',
  },
  {
    ref: 'S-173.2',
    section: 'recipients',
    line: 2,
    text: {
      vi: 'HĐ TĐ-KT và Ban TĐ-KT Trung ương (b/c)',
      en: 'Central Emulation and Commendation Council and Central Emulation and Commendation Board (as a report)',
    },
    purpose: 'report',
  },
  {
    ref: 'S-173.3',
    section: 'recipients',
    line: 3,
    text: {
      vi: 'TTTU, HĐND, UBND tỉnh',
      en: 'Standing members (Thuong truc) of the Provincial Party Committee, Provincial People’s Council, Provincial People’s Committee',
    },
    note: {
      vi: 'Bản quét ghi “TỈNH” bằng chữ in hoa, khác các dòng khác.',
      en: 'The scan has the last word in capitals, unlike the other lines.',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.4',
    section: 'recipients',
    line: 4,
    text: {
      vi: 'Đoàn Đại biểu Quốc hội tỉnh',
      en: 'Provincial delegation of National Assembly deputies',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.5',
    section: 'recipients',
    line: 5,
    text: {
      vi: 'Chủ tịch, các PCT UBND tỉnh',
      en: 'Chairman and Vice Chairmen of the Provincial People’s Committee',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.6',
    section: 'recipients',
    line: 6,
    text: {
      vi: 'Các Sở, Ban, ngành, hội, đoàn thể tỉnh',
      en: 'Departments, agencies, sectors, associations and mass organisations of the province',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.7',
    section: 'recipients',
    line: 7,
    text: {
      vi: 'Cấp ủy, UBND các huyện, thị xã, thành phố',
      en: 'Party committees and People’s Committees of districts, towns and cities',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.8',
    section: 'recipients',
    line: 8,
    text: {
      vi: 'Các đơn vị Trung ương đóng trên địa bàn tỉnh',
      en: 'Centrally run agencies based in the province',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.9',
    section: 'recipients',
    line: 9,
    text: {
      vi: 'Các doanh nghiệp, trường học thuộc các Khối thi đua của tỉnh',
      en: 'Enterprises and schools that belong to the emulation blocs of the province',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.10',
    section: 'recipients',
    line: 10,
    text: {
      vi: 'Các thành viên Hội đồng TĐ-KT tỉnh',
      en: 'Members of the Provincial Emulation and Commendation Council',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.11',
    section: 'recipients',
    line: 11,
    text: {
      vi: 'Báo Quảng Nam, Đài PT-TH, Cổng TTĐT tỉnh',
      en: 'Quang Nam Newspaper, Provincial Radio and Television, Provincial Portal',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.12',
    section: 'recipients',
    line: 12,
    text: { vi: 'CPVP', en: 'CPVP (chief and deputy chiefs of the Office)' },
    purpose: 'inform',
  },
  {
    ref: 'S-173.13',
    section: 'recipients',
    line: 13,
    text: {
      vi: 'Các phòng, ban, trung tâm thuộc VP UBND tỉnh',
      en: 'Divisions, boards and centres of the Office of the Provincial People’s Committee',
    },
    purpose: 'inform',
  },
  {
    ref: 'S-173.14',
    section: 'recipients',
    line: 14,
    text: { vi: 'Lưu: VT, NCKS (Ba)', en: 'File: VT, NCKS (Ba)' },
    purpose: 'archive',
  },
];
