// Registers every element. Registering twice is silent. The calls are here as well as in the
// elements' own define files: otherwise the build moves them to a shared chunk, which `sideEffects`
// does not name, and a bundler drops them.
import { ThiduaCountdown } from './elements/countdown/countdown.js';
import { ThiduaLeaderboard } from './elements/leaderboard/leaderboard.js';
import { ThiduaProgress } from './elements/progress/progress.js';
import { ThiduaTileMap } from './elements/tile-map/tile-map.js';
import { ThiduaTimeline } from './elements/timeline/timeline.js';
import { ThiduaMovements } from './elements/movements/movements.js';
import { ThiduaHonours } from './elements/honours/honours.js';
import { ThiduaIndexPanel } from './elements/index-panel/index-panel.js';
import { ThiduaScorecard } from './elements/scorecard/scorecard.js';
import { ThiduaTargetBoard } from './elements/target-board/target-board.js';
import { defineOnce } from './shared/define-once.js';

defineOnce('thidua-countdown', ThiduaCountdown);
defineOnce('thidua-leaderboard', ThiduaLeaderboard);
defineOnce('thidua-progress', ThiduaProgress);
defineOnce('thidua-tile-map', ThiduaTileMap);
defineOnce('thidua-timeline', ThiduaTimeline);
defineOnce('thidua-movements', ThiduaMovements);
defineOnce('thidua-honours', ThiduaHonours);
defineOnce('thidua-index-panel', ThiduaIndexPanel);
defineOnce('thidua-scorecard', ThiduaScorecard);
defineOnce('thidua-target-board', ThiduaTargetBoard);

// With them come the types of the tags and their events.
export type * from './index.js';
