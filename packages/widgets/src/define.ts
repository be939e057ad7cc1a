// Registers every element. Registering twice is silent.
import './elements/countdown/countdown.define.js';
import './elements/leaderboard/leaderboard.define.js';
import './elements/progress/progress.define.js';
