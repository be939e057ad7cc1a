import type { ElementOnServer } from '../on-server.js';
import { ThiduaIndexPanel } from './index-panel.js';
import { indexPanelPicture } from './index-panel.picture.js';
import { indexPanelStatic } from './index-panel.static.js';

export const indexPanelOnServer: ElementOnServer<ThiduaIndexPanel> = {
  elementClass: ThiduaIndexPanel,
  plain: indexPanelStatic,
  picture: indexPanelPicture,
  shows: 'indices',
  standsAloneWith: [],
  hasNone: {
    vi: 'Bảng thi đua này không có chỉ số nào (indices).',
    en: 'This scoreboard has no index (indices).',
  },
  naming: {},
};
