import type { Bloc } from '@thidua/core';
import { sources } from './sources.js';

/**
 * The two blocs in which the 18 localities compete, under short names; in full “Cụm thi đua 9 huyện,
 * thị xã, thành phố đồng bằng” and “Cụm thi đua miền núi Quảng Nam”. The mountain bloc is published as
 * the nine mountain districts; of the plains bloc name and number are, and its members are derived
 * as the other nine.
 */
export const blocs: Bloc[] = [
  {
    id: 'cum-dong-bang',
    name: { vi: 'Cụm đồng bằng', en: 'Plains bloc' },
    members: ['502', '503', '506', '507', '508', '509', '513', '517', '518'],
    source: sources.plainsBloc,
  },
  {
    id: 'cum-mien-nui',
    name: { vi: 'Cụm miền núi', en: 'Mountain bloc' },
    members: ['504', '505', '510', '511', '512', '514', '515', '516', '519'],
    source: sources.mountainBloc,
  },
];
