// Every element is in this file. None runs before it is needed: if another copy serves the page, a
// strict Trusted Types policy allows no second Lit.
import type { ElementNoun } from '../elements/nouns.js';
import { ownElements } from './own-elements.js';

Object.assign(ownElements, {
  progress: () => import('../elements/progress/progress.define.js'),
  leaderboard: () => import('../elements/leaderboard/leaderboard.define.js'),
  countdown: () => import('../elements/countdown/countdown.define.js'),
  'tile-map': () => import('../elements/tile-map/tile-map.define.js'),
  timeline: () => import('../elements/timeline/timeline.define.js'),
  movements: () => import('../elements/movements/movements.define.js'),
  honours: () => import('../elements/honours/honours.define.js'),
  'index-panel': () => import('../elements/index-panel/index-panel.define.js'),
  scorecard: () => import('../elements/scorecard/scorecard.define.js'),
  'target-board': () => import('../elements/target-board/target-board.define.js'),
} satisfies Record<ElementNoun, unknown>);
