import type { Source } from '@thidua/core';

export const newRural2020: Source = {
  title: { vi: 'Báo Quảng Nam', en: 'Quang Nam Newspaper' },
  reference: 'baoquangnam.vn, 110350',
  url: 'https://baoquangnam.vn/nong-thon-moi/them-4-xa-dat-chuan-nong-thon-moi-110350.html',
};

export const newRural2021: Source = {
  title: {
    vi: 'Văn phòng Điều phối nông thôn mới tỉnh Quảng Nam',
    en: 'Quang Nam New-Rural Coordination Office',
  },
  reference: 'nongthonmoi.net',
};

export const newRural2022: Source = {
  title: { vi: 'Báo Quảng Nam', en: 'Quang Nam Newspaper' },
  reference: 'baoquangnam.vn, 125348',
  url: 'https://baoquangnam.vn/nong-thon-moi/toan-tinh-co-10-xa-dat-chuan-nong-thon-moi-nang-cao-125348.html',
};

export const newRural2023: Source = {
  title: {
    vi: 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Quảng Nam',
    en: 'Quang Nam Department of Agriculture and Rural Development',
  },
  reference: 'snnptnt.quangnam.gov.vn, PORTAL524000',
  url: 'https://snnptnt.quangnam.gov.vn/webcenter/portal/sonnvptnt/pages_tin-tuc/chi-tiet?dDocName=PORTAL524000',
};

export const newRural2024: Source = {
  title: {
    vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Nam, 8/7/2024',
    en: 'Viet Nam Fatherland Front Committee of Quang Nam Province, 8 July 2024',
  },
  reference: 'ubmttqvn.quangnam.gov.vn, 8/7/2024',
  url: 'https://ubmttqvn.quangnam.gov.vn/Default.aspx?tabid=63&Group=105&NID=9396&them-4-xa-dat-chuan-nong-thon-moi-nam-2-23',
};

export const newRuralExits: Source = {
  title: {
    vi: 'Công văn số 1008/UBND-KTN ngày 1/3/2021',
    en: 'Official letter No. 1008/UBND-KTN of 1 March 2021',
  },
  reference: '1008/UBND-KTN; nongthonmoi.net',
};

/** For lists of which the single article was not recorded. */
export const newRuralNamed: Source = {
  title: {
    vi: 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Quảng Nam; Báo Quảng Nam',
    en: 'Quang Nam Department of Agriculture and Rural Development; Quang Nam Newspaper',
  },
  url: 'https://snnptnt.quangnam.gov.vn/webcenter/portal/sonnvptnt/pages_tin-tuc/chi-tiet?dDocName=PORTAL524000',
};

export const fullyNewRural: Source = {
  title: {
    vi: 'Đài Phát thanh - Truyền hình tỉnh Quảng Nam, 14/8/2024',
    en: 'Quang Nam Provincial Radio and Television, 14 August 2024',
  },
  reference: 'qrt.vn, 14/8/2024',
  url: 'https://qrt.vn/xa-hoi/so-ket-cum-thi-dua-9-huyen-thi-xa-thanh-pho-dong-bang/',
};

export const decision2218: Source = {
  title: {
    vi: 'Quyết định số 2218/QĐ-UBND ngày 25/8/2022 của UBND tỉnh Quảng Nam',
    en: 'Decision No. 2218/QD-UBND of 25 August 2022, People’s Committee of Quang Nam Province',
  },
  reference: '2218/QĐ-UBND; tienphuoc.quangnam.gov.vn, PORTAL355038',
  url: 'https://tienphuoc.quangnam.gov.vn/webcenter/portal/tienphuoc/pages_tin-tuc/chi-tiet?dDocName=PORTAL355038',
};
