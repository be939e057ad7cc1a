import { isFree } from '../shared/define-once.js';

if (isFree('thidua-leaderboard')) await import('../elements/leaderboard/leaderboard.define.js');
