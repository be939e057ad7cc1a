import type { ElementOnServer } from '../on-server.js';
import { ThiduaProgress } from './progress.js';
import { progressPicture } from './progress.picture.js';
import { progressStatic } from './progress.static.js';

export const progressOnServer: ElementOnServer<ThiduaProgress> = {
  elementClass: ThiduaProgress,
  plain: progressStatic,
  picture: progressPicture,
  shows: 'targets',
  standsAloneWith: ['value', 'target'],
  hasNone: {
    vi: 'Bảng thi đua này không có chỉ tiêu nào (targets), nên không có gì để hiển thị.',
    en: 'This scoreboard has no target (targets), so there is nothing to show.',
  },
  naming: {
    'target-id': {
      list: 'targets',
      code: 'unknown-target',
      called: { vi: 'chỉ tiêu', en: 'target' },
    },
  },
};
