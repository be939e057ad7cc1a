import type { ElementOnServer } from '../on-server.js';
import { ThiduaMovements } from './movements.js';
import { movementsPicture } from './movements.picture.js';
import { movementsStatic } from './movements.static.js';

export const movementsOnServer: ElementOnServer<ThiduaMovements> = {
  elementClass: ThiduaMovements,
  plain: movementsStatic,
  picture: movementsPicture,
  shows: 'movements',
  standsAloneWith: [],
  hasNone: {
    vi: 'Bảng thi đua này không có phong trào nào (movements).',
    en: 'This scoreboard has no movement (movements).',
  },
  naming: {
    area: {
      list: 'areas',
      code: 'unknown-area',
      called: { vi: 'nội dung thi đua', en: 'emulation area' },
    },
  },
};
