import type { Source } from '@thidua/core';

export const mountainBloc: Source = {
  title: {
    vi: 'Báo Quảng Nam, 25/2/2022 và 27/3/2025; cổng thông tin huyện Phước Sơn, 27/3/2025',
    en: 'Quang Nam Newspaper, 25 February 2022 and 27 March 2025; portal of Phuoc Son District, 27 March 2025',
  },
  reference: 'baoquangnam.vn, 25/2/2022, 27/3/2025',
  url: 'https://baoquangnam.vn/chinh-tri/hiep-duc-dan-dau-phong-trao-thi-dua-yeu-nuoc-cum-mien-nui-123876.html',
};

export const plainsBloc: Source = {
  title: {
    vi: 'Đài Phát thanh - Truyền hình tỉnh Quảng Nam, 14/8/2024: tên cụm và số đơn vị; danh sách tính ra là 9 đơn vị ngoài cụm miền núi',
    en: 'Quang Nam Provincial Radio and Television, 14 August 2024: name and number of members; the list is derived as the nine units outside the mountain cluster',
  },
  reference: 'qrt.vn, 14/8/2024',
  url: 'https://qrt.vn/xa-hoi/so-ket-cum-thi-dua-9-huyen-thi-xa-thanh-pho-dong-bang/',
};

export const advisoryBloc2022: Source = {
  title: {
    vi: 'Ban Dân tộc tỉnh Quảng Nam, 13/1/2023: đủ 10 thành viên năm 2022',
    en: 'Quang Nam Committee for Ethnic Affairs, 13 January 2023: all ten members of 2022',
  },
  reference: 'bandantoc.quangnam.gov.vn, 13/1/2023',
  url: 'https://bandantoc.quangnam.gov.vn/webcenter/portal/bandantoc/pages_tin-tuc/chi-tiet?dDocName=PORTAL471311',
};

export const delegationOffice: Source = {
  title: {
    vi: 'Ban Dân tộc tỉnh Quảng Nam',
    en: 'Quang Nam Committee for Ethnic Affairs',
  },
  reference: 'bandantoc.quangnam.gov.vn, PORTAL471311',
  url: 'https://bandantoc.quangnam.gov.vn/webcenter/portal/bandantoc/pages_tin-tuc/chi-tiet?dDocName=PORTAL471311',
};
