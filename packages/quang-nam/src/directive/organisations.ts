import type { Organisation } from '@thidua/core';

/** The bodies and groups of bodies to which Part II gives duties. */
export const organisations: Organisation[] = [
  {
    id: 'so-ban-nganh',
    name: {
      vi: 'Thủ trưởng các Sở, Ban, ngành',
      en: 'Heads of provincial departments, agencies and sectors',
    },
    kind: 'group',
  },
  {
    id: 'ubnd-cap-huyen',
    name: {
      vi: 'Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố',
      en: 'Chairmen of the People’s Committees of districts, towns and cities',
    },
    kind: 'group',
  },
  {
    id: 'don-vi-trung-uong',
    name: {
      vi: 'Các đơn vị Trung ương đóng trên địa bàn tỉnh',
      en: 'Centrally run agencies based in the province',
    },
    kind: 'group',
  },
  {
    id: 'so-vhttdl',
    name: {
      vi: 'Sở Văn hóa, Thể thao và Du lịch',
      en: 'Department of Culture, Sports and Tourism',
    },
    kind: 'body',
  },
  {
    id: 'so-tttt',
    name: {
      vi: 'Sở Thông tin và Truyền thông',
      en: 'Department of Information and Communications',
    },
    kind: 'body',
  },
  {
    id: 'ban-tuyen-giao',
    name: {
      vi: 'Ban Tuyên giáo Tỉnh ủy',
      en: 'Communication and Education Commission of the Provincial Party Committee',
    },
    kind: 'body',
  },
  {
    id: 'bao-quang-nam',
    name: { vi: 'Báo Quảng Nam', en: 'Quang Nam Newspaper' },
    kind: 'body',
  },
  {
    id: 'dai-ptth',
    name: { vi: 'Đài Phát thanh - Truyền hình tỉnh', en: 'Provincial Radio and Television' },
    kind: 'body',
  },
  {
    id: 'cong-ttdt',
    name: { vi: 'Cổng thông tin điện tử tỉnh', en: 'Provincial Portal' },
    kind: 'body',
  },
  {
    id: 'hd-tdkt',
    name: {
      vi: 'Hội đồng Thi đua - Khen thưởng tỉnh',
      en: 'Provincial Emulation and Commendation Council',
    },
    kind: 'body',
  },
  {
    id: 'so-noi-vu',
    name: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
    kind: 'body',
  },
  {
    id: 'ubnd-tinh',
    name: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial People’s Committee' },
    kind: 'body',
  },
];
