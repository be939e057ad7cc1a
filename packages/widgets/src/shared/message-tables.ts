import { countdownWords } from '../elements/countdown/countdown.messages.js';
import { honoursWords } from '../elements/honours/honours.messages.js';
import { indexPanelWords } from '../elements/index-panel/index-panel.messages.js';
import { leaderboardWords } from '../elements/leaderboard/leaderboard.messages.js';
import { movementsWords } from '../elements/movements/movements.messages.js';
import { progressWords } from '../elements/progress/progress.messages.js';
import { scorecardWords } from '../elements/scorecard/scorecard.messages.js';
import { targetBoardWords } from '../elements/target-board/target-board.messages.js';
import { tileMapWords } from '../elements/tile-map/tile-map.messages.js';
import { timelineWords } from '../elements/timeline/timeline.messages.js';
import { serverWords } from '../server/server.messages.js';
import { areaWords } from './areas.js';
import { boardWords } from './board.messages.js';
import { loadingWords } from './loading.messages.js';
import { takeAwayWords } from './take-away/take-away.messages.js';
import { words } from './words.js';

/** Every table of messages of the elements, by its name; the engine has tables of its own. */
export const elementTables = {
  area: areaWords,
  board: boardWords,
  countdown: countdownWords,
  element: words,
  honours: honoursWords,
  'index-panel': indexPanelWords,
  leaderboard: leaderboardWords,
  loading: loadingWords,
  movements: movementsWords,
  progress: progressWords,
  scorecard: scorecardWords,
  server: serverWords,
  'take-away': takeAwayWords,
  'target-board': targetBoardWords,
  'tile-map': tileMapWords,
  timeline: timelineWords,
};
