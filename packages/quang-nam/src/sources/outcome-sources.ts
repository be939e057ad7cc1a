import type { Source } from '@thidua/core';

export const poverty2023: Source = {
  title: { vi: 'Báo Quảng Nam, 10/1/2024', en: 'Quang Nam Newspaper, 10 January 2024' },
  reference: 'baoquangnam.vn, 3128237',
  url: 'https://baoquangnam.vn/ho-ngheo-da-chieu-nam-2023-giam-1-06-3128237.html',
};

export const poverty2022: Source = {
  title: { vi: 'Báo Công an Đà Nẵng, 5/1/2023', en: 'Da Nang Police Newspaper, 5 January 2023' },
  reference: 'cadn.com.vn, 271854',
  url: 'https://cadn.com.vn/quang-nam-co-37819-ho-ngheo-ho-can-ngheo-post271854.html',
};

export const plan2023Met: Source = {
  title: { vi: 'VOV, 6/12/2023', en: 'VOV, 6 December 2023' },
  reference: 'vov.vn, 1063767',
  url: 'https://vov.vn/kinh-te/toc-do-tang-truong-kinh-te-tinh-quang-nam-giam-sau-nhat-sau-26-nam-tai-lap-tinh-post1063767.vov',
};

export const economy2023: Source = {
  title: { vi: 'VietTimes, 6/12/2023', en: 'VietTimes, 6 December 2023' },
  reference: 'viettimes.vn, 171996',
  url: 'https://viettimes.vn/kinh-te-quang-nam-tang-truong-am-thap-nhat-trong-26-nam-qua-tu-khi-tai-lap-tinh-post171996.html',
};

export const economyNineMonths2023: Source = {
  title: { vi: 'Báo Quảng Nam, 5/10/2023', en: 'Quang Nam Newspaper, 5 October 2023' },
  reference: 'baoquangnam.vn, 149081',
  url: 'https://baoquangnam.vn/kinh-te/quang-nam-tang-truong-grdp-thap-thu-2-nhung-quy-mo-kinh-te-xep-vi-thu-2363-tinh-thanh-149081.html',
};

export const economySixMonths2023: Source = {
  title: { vi: 'Báo Quảng Nam, tháng 6/2023', en: 'Quang Nam Newspaper, June 2023' },
  reference: 'baoquangnam.vn, 144608',
  url: 'https://baoquangnam.vn/infographic/infographic--6-thang-dau-nam-2023-san-xuat-cong-nghiep-xay-dung-o-quang-nam-giam-231-144608.html',
};

export const honoured2023: Source = {
  title: {
    vi: 'Cổng thông tin điện tử tỉnh Quảng Nam, 7/6/2023',
    en: 'Quang Nam Provincial Portal, 7 June 2023',
  },
  reference: 'quangnam.gov.vn, PORTAL512708',
  url: 'https://quangnam.gov.vn/webcenter/portal/ubnd/pages_tin-tuc/chi-tiet?dDocName=PORTAL512708',
};

export const launchPhuocSon2023: Source = {
  title: {
    vi: 'Sở Nội vụ tỉnh Quảng Nam, 10/3/2023',
    en: 'Quang Nam Department of Home Affairs, 10 March 2023',
  },
  reference: 'sonoivu.quangnam.gov.vn, PORTAL490015',
  url: 'https://sonoivu.quangnam.gov.vn/webcenter/portal/sonoivu/pages_tin-tuc/detail?dDocName=PORTAL490015',
};

export const launchNamGiang2023: Source = {
  title: {
    vi: 'Cổng thông tin huyện Nam Giang, 13/4/2023',
    en: 'Portal of Nam Giang District, 13 April 2023',
  },
  reference: 'namgiang.quangnam.gov.vn, 1457',
  url: 'http://namgiang.quangnam.gov.vn/Default.aspx?tabid=109&Group=8&NID=1457&nam-giang-phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2-23',
};
