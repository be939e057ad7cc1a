// Every element is in this file. None runs before it is asked for: where another copy serves the
// page, a strict Trusted Types policy lets no second Lit run.
import type { ElementNoun } from '../elements/nouns.js';
import { ownElements } from './own-elements.js';

Object.assign(ownElements, {
  progress: () => import('../elements/progress/progress.define.js'),
  leaderboard: () => import('../elements/leaderboard/leaderboard.define.js'),
  countdown: () => import('../elements/countdown/countdown.define.js'),
} satisfies Record<ElementNoun, unknown>);
