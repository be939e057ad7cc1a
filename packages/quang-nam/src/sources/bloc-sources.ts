import type { Source } from '@thidua/core';

export const mountainBloc: Source = {
  title: {
    vi: 'Báo Quảng Nam, 25/2/2022 và 27/3/2025; cổng thông tin huyện Phước Sơn, 27/3/2025',
    en: 'Quang Nam Newspaper, 25 February 2022 and 27 March 2025; portal of Phuoc Son District, 27 March 2025',
  },
  reference: 'baoquangnam.vn, 25/2/2022, 27/3/2025',
};

export const plainsBloc: Source = {
  title: {
    vi: 'Đài Phát thanh - Truyền hình tỉnh Quảng Nam, 14/8/2024: tên cụm và số đơn vị; danh sách tính ra là 9 đơn vị ngoài cụm miền núi',
    en: 'Quang Nam Provincial Radio and Television, 14 August 2024: name and number of members; the list is derived as the nine units outside the mountain cluster',
  },
  reference: 'qrt.vn, 14/8/2024',
};

export const advisoryBloc2022: Source = {
  title: {
    vi: 'Ban Dân tộc tỉnh Quảng Nam, 13/1/2023: đủ 10 thành viên năm 2022',
    en: 'Quang Nam Committee for Ethnic Affairs, 13 January 2023: all ten members of 2022',
  },
  reference: 'bandantoc.quangnam.gov.vn, 13/1/2023',
};

export const delegationOffice: Source = {
  title: {
    vi: 'Ban Dân tộc tỉnh Quảng Nam',
    en: 'Quang Nam Committee for Ethnic Affairs',
  },
  reference: 'bandantoc.quangnam.gov.vn, PORTAL471311',
};
