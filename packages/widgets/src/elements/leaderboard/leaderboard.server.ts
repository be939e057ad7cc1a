import type { ElementOnServer } from '../on-server.js';
import type { ThiduaLeaderboard } from './leaderboard.js';
import { leaderboardPicture } from './leaderboard.picture.js';
import { ServedLeaderboard } from './leaderboard.served.js';
import { leaderboardStatic } from './leaderboard.static.js';

export const leaderboardOnServer: ElementOnServer<ThiduaLeaderboard> = {
  elementClass: ServedLeaderboard,
  plain: leaderboardStatic,
  picture: leaderboardPicture,
  shows: 'boards',
  standsAloneWith: [],
  hasNone: {
    vi: 'Bảng thi đua này không có bảng xếp hạng nào (boards).',
    en: 'This scoreboard has no ranking (boards).',
  },
  naming: {
    bloc: { list: 'blocs', code: 'unknown-bloc', called: { vi: 'cụm thi đua', en: 'cluster' } },
  },
  // There may be no script to turn pages, so every row is rendered; the script does the same.
  written: { 'page-size': 0 },
};
