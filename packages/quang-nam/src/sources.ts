import type { Source } from '@thidua/core';

/**
 * Every source of this package, once. A `url` stands only where a complete address was seen;
 * `reference` is how the publisher names the item.
 */
export const sources = {
  directive: {
    title: {
      vi: 'Chỉ thị phát động phong trào thi đua yêu nước năm 2023, Chủ tịch UBND tỉnh Quảng Nam',
      en: 'Directive launching the 2023 patriotic emulation movement, Chairman of the Quảng Nam People’s Committee',
    },
  },
  compiled: {
    title: {
      vi: 'Tổng hợp từ chỉ thị và các nguồn công khai ghi tại từng số liệu',
      en: 'Compiled from the directive and the public sources named at each figure',
    },
  },
  baoQuangNamDti: {
    title: { vi: 'Báo Quảng Nam, 2/2/2024', en: 'Báo Quảng Nam newspaper, 2 February 2024' },
    reference: 'baoquangnam.vn',
  },
  baoQuangNam2020: {
    title: { vi: 'Báo Quảng Nam', en: 'Báo Quảng Nam newspaper' },
    reference: 'baoquangnam.vn, 110350',
  },
  baoQuangNam2022: {
    title: { vi: 'Báo Quảng Nam', en: 'Báo Quảng Nam newspaper' },
    reference: 'baoquangnam.vn, 125348',
  },
  newRuralOffice: {
    title: {
      vi: 'Văn phòng Điều phối nông thôn mới tỉnh Quảng Nam',
      en: 'New-rural Coordination Office of Quảng Nam',
    },
    reference: 'nongthonmoi.net',
  },
  agricultureDepartment: {
    title: {
      vi: 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Quảng Nam',
      en: 'Department of Agriculture and Rural Development of Quảng Nam',
    },
    reference: 'snnptnt.quangnam.gov.vn, PORTAL524000',
  },
  fatherlandFront: {
    title: {
      vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Nam, 8/7/2024',
      en: 'Vietnam Fatherland Front of Quảng Nam, 8 July 2024',
    },
    reference: 'ubmttqvn.quangnam.gov.vn',
  },
  mountainBloc: {
    title: {
      vi: 'Báo Quảng Nam, 25/2/2022 và 27/3/2025',
      en: 'Báo Quảng Nam newspaper, 25 February 2022 and 27 March 2025',
    },
    reference: 'baoquangnam.vn',
  },
  plainsBloc: {
    title: {
      vi: 'Đài Phát thanh - Truyền hình Quảng Nam, 14/8/2024 (tên và số lượng); danh sách thành viên suy ra là phần còn lại ngoài cụm miền núi',
      en: 'Quảng Nam Radio and Television, 14 August 2024 (name and number); membership derived as the complement of the mountain bloc',
    },
    reference: 'qrt.vn',
  },
} satisfies Record<string, Source>;
