import type { ElementOnServer } from '../on-server.js';
import { ThiduaHonours } from './honours.js';
import { honoursPicture } from './honours.picture.js';
import { honoursStatic } from './honours.static.js';

export const honoursOnServer: ElementOnServer<ThiduaHonours> = {
  elementClass: ThiduaHonours,
  plain: honoursStatic,
  picture: honoursPicture,
  shows: 'awards',
  standsAloneWith: [],
  hasNone: {
    vi: 'Bảng thi đua này không có khen thưởng nào (awards).',
    en: 'This scoreboard has no award (awards).',
  },
  naming: {
    area: {
      list: 'areas',
      code: 'unknown-area',
      called: { vi: 'nội dung thi đua', en: 'emulation area' },
    },
  },
};
