// The classes. Importing them registers nothing; `@thidua/widgets/define` does.
export { CountdownReachedEvent, ThiduaCountdown } from './elements/countdown/countdown.js';
export { LocalitySelectEvent, ThiduaLeaderboard } from './elements/leaderboard/leaderboard.js';
export { ThiduaProgress } from './elements/progress/progress.js';
export { ThiduaTileMap } from './elements/tile-map/tile-map.js';
export { ThiduaTimeline } from './elements/timeline/timeline.js';
export { ThiduaMovements } from './elements/movements/movements.js';
export { ThiduaHonours } from './elements/honours/honours.js';
export { ThiduaIndexPanel } from './elements/index-panel/index-panel.js';
export { ThiduaScorecard } from './elements/scorecard/scorecard.js';
export { ThiduaTargetBoard } from './elements/target-board/target-board.js';
export { ThiduaErrorEvent, type Problem } from './shared/error-event.js';
export { version } from './shared/version.js';
