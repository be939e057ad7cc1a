import type { ElementOnServer } from '../on-server.js';
import { ThiduaTargetBoard } from './target-board.js';
import { targetBoardPicture } from './target-board.picture.js';
import { targetBoardStatic } from './target-board.static.js';

export const targetBoardOnServer: ElementOnServer<ThiduaTargetBoard> = {
  elementClass: ThiduaTargetBoard,
  plain: targetBoardStatic,
  picture: targetBoardPicture,
  shows: 'targets',
  standsAloneWith: [],
  hasNone: {
    vi: 'Bảng thi đua này không có chỉ tiêu nào (targets).',
    en: 'This scoreboard has no target (targets).',
  },
  naming: {
    area: {
      list: 'areas',
      code: 'unknown-area',
      called: { vi: 'nội dung thi đua', en: 'emulation area' },
    },
  },
};
