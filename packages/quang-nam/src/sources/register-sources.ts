import type { Source } from '@thidua/core';

export const localityCodes: Source = {
  title: {
    vi: 'Mã đơn vị hành chính của Tổng cục Thống kê, đối chiếu hai bộ dữ liệu công khai',
    en: 'Codes of the General Statistics Office, compared in two public data sets',
  },
  reference: 'dvhcvn; vietnamese-provinces-database',
  url: 'https://github.com/daohoangson/dvhcvn',
};

export const nongSonMerger: Source = {
  title: {
    vi: 'Nghị quyết số 1241/NQ-UBTVQH15 ngày 24/10/2024',
    en: 'Resolution No. 1241/NQ-UBTVQH15 of 24 October 2024',
  },
  reference: '1241/NQ-UBTVQH15',
};

export const endOfDistricts: Source = {
  title: {
    vi: 'Nghị quyết số 203/2025/QH15 và Luật số 72/2025/QH15, hiệu lực từ 1/7/2025 đối với cấp huyện',
    en: 'Resolution No. 203/2025/QH15 and Law No. 72/2025/QH15, which ended the district level on 1 July 2025',
  },
  reference: '203/2025/QH15; 72/2025/QH15',
  url: 'https://xaydungchinhsach.chinhphu.vn/nghi-quyet-203-2025-qh15-sua-doi-bo-sung-mot-so-dieu-cua-hien-phap-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam-119250616181735552.htm',
};

export const resolution727: Source = {
  title: {
    vi: 'Nghị quyết số 727/NQ-UBTVQH15 ngày 13/2/2023, hiệu lực từ 10/4/2023',
    en: 'Resolution No. 727/NQ-UBTVQH15 of 13 February 2023, in force since 10 April 2023',
  },
  reference: '727/NQ-UBTVQH15; sonoivu.quangnam.gov.vn, PORTAL488167',
  url: 'https://sonoivu.quangnam.gov.vn/webcenter/portal/sonoivu/pages_tin-tuc/detail?dDocName=PORTAL488167',
};

export const resolution202: Source = {
  title: {
    vi: 'Nghị quyết số 202/2025/QH15 ngày 12/6/2025, theo dẫn chiếu trong Nghị quyết số 1659/NQ-UBTVQH15',
    en: 'Resolution No. 202/2025/QH15 of 12 June 2025, as cited in Resolution No. 1659/NQ-UBTVQH15',
  },
  reference: '202/2025/QH15; nghean24h.vn',
  url: 'https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-202-2025-qh15-ve-sap-xep-don-vi-hanh-chinh-cap-tinh-119250612174148722.htm',
};

export const resolution1659: Source = {
  title: {
    vi: 'Nghị quyết số 1659/NQ-UBTVQH15 ngày 16/6/2025, đối chiếu bảng chuyển đổi đơn vị hành chính',
    en: 'Resolution No. 1659/NQ-UBTVQH15 of 16 June 2025, compared with a table of converted units',
  },
  reference: '1659/NQ-UBTVQH15; news.laodong.vn, 1524691',
  url: 'https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-1659-nq-ubtvqh15-sap-xep-cac-dvhc-cap-xa-cua-thanh-pho-da-nang-nam-2025-119250616202714604.htm',
};

export const areas2025: Source = {
  title: {
    vi: 'Diện tích đơn vị cấp xã năm 2025 trong bộ dữ liệu vietnamese-provinces-database (giấy phép MIT)',
    en: 'Areas of commune-level units of 2025 in vietnamese-provinces-database (MIT licence)',
  },
  reference: 'vietnamese-provinces-database',
  url: 'https://github.com/thanglequoc/vietnamese-provinces-database',
};

export const tayGiangCensus: Source = {
  title: {
    vi: 'Tổng điều tra dân số 1/4/2019, đọc ở nguồn thứ cấp (bản sao Wikipedia)',
    en: 'Census of 1 April 2019, read in a secondary source (a mirror of Wikipedia)',
  },
  reference: 'defzone.net',
  url: 'https://defzone.net/wiki/T%C3%A2y_Giang',
};

export const census2019: Source = {
  title: {
    vi: 'Tổng điều tra dân số 2019, đọc ở nguồn thứ cấp',
    en: 'Census of 2019, read in a secondary source',
  },
  reference: 'topkinhdoanh.com',
};

export const geography: Source = {
  title: {
    vi: 'Địa hình theo cụm thi đua; giáp biển và địa phương giáp ranh do dự án tổng hợp, chưa ghi được văn bản gốc',
    en: 'Terrain follows the emulation cluster; coast and neighbours were compiled by this project, and no document is recorded',
  },
};
