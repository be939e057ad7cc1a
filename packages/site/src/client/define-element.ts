import type { Noun } from '../embed/nouns.js';

/** Each element in a file of its own, so that a page with one loads no other. */
const files: Record<Noun, () => Promise<unknown>> = {
  progress: () => import('@thidua/widgets/progress/define'),
  leaderboard: () => import('@thidua/widgets/leaderboard/define'),
  countdown: () => import('@thidua/widgets/countdown/define'),
  'tile-map': () => import('@thidua/widgets/tile-map/define'),
  timeline: () => import('@thidua/widgets/timeline/define'),
  movements: () => import('@thidua/widgets/movements/define'),
  honours: () => import('@thidua/widgets/honours/define'),
  'index-panel': () => import('@thidua/widgets/index-panel/define'),
  scorecard: () => import('@thidua/widgets/scorecard/define'),
  'target-board': () => import('@thidua/widgets/target-board/define'),
};

/** Loads and registers an element. */
export const defineElement = (noun: Noun): Promise<unknown> => files[noun]();
