import type { Source } from '@thidua/core';
import { directiveSource } from './directive/source.js';

/**
 * Every source of this package, once; the figures refer to it. `reference` is the site and the
 * publisher's own id or date. No source has a `url`, because no complete address was recorded, and
 * an address is never put together from its parts.
 */
export const sources = {
  directive: directiveSource,
  compiled: {
    title: {
      vi: 'Tổng hợp từ chỉ thị và các nguồn công khai ghi tại từng số liệu',
      en: 'Compiled from the directive and the public sources named at each figure',
    },
  },
  /** Order and classes from the newspaper; the two scores from the second article. */
  dti2023: {
    title: { vi: 'Báo Quảng Nam, 2/2/2024', en: 'Quang Nam Newspaper, 2 February 2024' },
    reference: 'baoquangnam.vn, 2/2/2024; doanhnghiepkinhtexanh, a21689',
  },
  newRural2020: {
    title: { vi: 'Báo Quảng Nam', en: 'Quang Nam Newspaper' },
    reference: 'baoquangnam.vn, 110350',
  },
  newRural2021: {
    title: {
      vi: 'Văn phòng Điều phối nông thôn mới tỉnh Quảng Nam',
      en: 'Quang Nam New-Rural Coordination Office',
    },
    reference: 'nongthonmoi.net',
  },
  newRural2022: {
    title: { vi: 'Báo Quảng Nam', en: 'Quang Nam Newspaper' },
    reference: 'baoquangnam.vn, 125348',
  },
  newRural2023: {
    title: {
      vi: 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Quảng Nam',
      en: 'Quang Nam Department of Agriculture and Rural Development',
    },
    reference: 'snnptnt.quangnam.gov.vn, PORTAL524000',
  },
  newRural2024: {
    title: {
      vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Nam, 8/7/2024',
      en: 'Viet Nam Fatherland Front Committee of Quang Nam Province, 8 July 2024',
    },
    reference: 'ubmttqvn.quangnam.gov.vn, 8/7/2024',
  },
  mountainBloc: {
    title: {
      vi: 'Báo Quảng Nam, 25/2/2022 và 27/3/2025; cổng thông tin huyện Phước Sơn, 27/3/2025',
      en: 'Quang Nam Newspaper, 25 February 2022 and 27 March 2025; portal of Phuoc Son District, 27 March 2025',
    },
    reference: 'baoquangnam.vn, 25/2/2022, 27/3/2025',
  },
  plainsBloc: {
    title: {
      vi: 'Đài Phát thanh - Truyền hình tỉnh Quảng Nam, 14/8/2024: tên cụm và số đơn vị; danh sách suy ra là 9 đơn vị ngoài cụm miền núi',
      en: 'Quang Nam Radio and Television, 14 August 2024: name and number of members; the list is derived as the nine units outside the mountain bloc',
    },
    reference: 'qrt.vn, 14/8/2024',
  },
  localityCodes: {
    title: {
      vi: 'Mã đơn vị hành chính của Tổng cục Thống kê, đối chiếu hai bộ dữ liệu công khai',
      en: 'Codes of the General Statistics Office, compared in two public data sets',
    },
    reference: 'dvhcvn; vietnamese-provinces-database',
  },
  nongSonMerger: {
    title: {
      vi: 'Nghị quyết số 1241/NQ-UBTVQH15 ngày 24/10/2024',
      en: 'Resolution No. 1241/NQ-UBTVQH15 of 24 October 2024',
    },
    reference: '1241/NQ-UBTVQH15',
  },
  endOfDistricts: {
    title: {
      vi: 'Nghị quyết số 203/2025/QH15 và Luật số 72/2025/QH15, hiệu lực từ 1/7/2025 đối với cấp huyện',
      en: 'Resolution No. 203/2025/QH15 and Law No. 72/2025/QH15, which ended the district level on 1 July 2025',
    },
    reference: '203/2025/QH15; 72/2025/QH15',
  },
} satisfies Record<string, Source>;
