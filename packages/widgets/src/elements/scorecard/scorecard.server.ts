import type { ElementOnServer } from '../on-server.js';
import { ThiduaScorecard } from './scorecard.js';
import { scorecardPicture } from './scorecard.picture.js';
import { scorecardStatic } from './scorecard.static.js';

export const scorecardOnServer: ElementOnServer<ThiduaScorecard> = {
  elementClass: ThiduaScorecard,
  plain: scorecardStatic,
  picture: scorecardPicture,
  shows: 'boards',
  standsAloneWith: [],
  hasNone: {
    vi: 'Bảng thi đua này không có bảng xếp hạng nào (boards).',
    en: 'This scoreboard has no ranking (boards).',
  },
  naming: {},
};
