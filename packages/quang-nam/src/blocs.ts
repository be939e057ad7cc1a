import type { Bloc } from '@thidua/core';
import * as sources from './sources.js';

/**
 * The two blocs in which the 18 localities compete, under short names for display and the full ones
 * of their sources. The mountain cluster is published as the nine mountain districts; of the plains
 * bloc name and number are, and its members are derived as the other nine.
 */
export const localityBlocs: Bloc[] = [
  {
    id: 'cum-dong-bang',
    name: { vi: 'Cụm đồng bằng', en: 'Plains cluster' },
    fullName: {
      vi: 'Cụm thi đua 9 huyện, thị xã, thành phố đồng bằng',
      en: 'Emulation cluster of the nine districts, towns and cities of the plains',
    },
    members: ['502', '503', '506', '507', '508', '509', '513', '517', '518'],
    source: sources.plainsBloc,
  },
  {
    id: 'cum-mien-nui',
    name: { vi: 'Cụm miền núi', en: 'Mountain cluster' },
    fullName: {
      vi: 'Cụm thi đua miền núi Quảng Nam',
      en: 'Mountain emulation cluster of Quang Nam',
    },
    members: ['504', '505', '510', '511', '512', '514', '515', '516', '519'],
    source: sources.mountainBloc,
  },
];

/** The one bloc of agencies whose members were found: ten advisory agencies, in 2022. */
export const agencyBloc2022: Bloc = {
  id: 'khoi-tham-muu-i',
  name: {
    vi: 'Khối thi đua các cơ quan tham mưu I',
    en: 'Bloc I of the advisory agencies',
  },
  members: [
    'so-noi-vu',
    'so-tai-chinh',
    'so-khcn',
    'so-khdt',
    'so-ngoai-vu',
    'so-tu-phap',
    'ban-dan-toc',
    'vp-doan-dbqh-hdnd',
    'vp-ubnd',
    'thanh-tra',
  ],
  period: '2022',
  source: sources.advisoryBloc2022,
};

/** Every bloc with known members: two of localities, one of agencies. */
export const blocs: Bloc[] = [...localityBlocs, agencyBloc2022];
