import { countdownOnServer } from './countdown/countdown.server.js';
import { leaderboardOnServer } from './leaderboard/leaderboard.server.js';
import type { ElementNoun } from './nouns.js';
import type { ElementOnServer } from './on-server.js';
import { progressOnServer } from './progress/progress.server.js';
import { tileMapOnServer } from './tile-map/tile-map.server.js';
import { timelineOnServer } from './timeline/timeline.server.js';
import { movementsOnServer } from './movements/movements.server.js';
import { honoursOnServer } from './honours/honours.server.js';
import { indexPanelOnServer } from './index-panel/index-panel.server.js';
import { scorecardOnServer } from './scorecard/scorecard.server.js';
import { targetBoardOnServer } from './target-board/target-board.server.js';

/** The element that a noun stands for. */
export type ElementOf<Of extends ElementNoun> = HTMLElementTagNameMap[`thidua-${Of}`];

/** Every element on a server, by its noun. A browser loads one at a time, and never this. */
export const registry: { [Of in ElementNoun]: ElementOnServer<ElementOf<Of>> } = {
  progress: progressOnServer,
  leaderboard: leaderboardOnServer,
  countdown: countdownOnServer,
  'tile-map': tileMapOnServer,
  timeline: timelineOnServer,
  movements: movementsOnServer,
  honours: honoursOnServer,
  'index-panel': indexPanelOnServer,
  scorecard: scorecardOnServer,
  'target-board': targetBoardOnServer,
};

/** What a noun stands for on a server. */
export const entryOf = <Of extends ElementNoun>(noun: Of): ElementOnServer<ElementOf<Of>> =>
  registry[noun];

/** Whether a text from any source names an element. */
export const isNoun = (text: string): text is ElementNoun => Object.hasOwn(registry, text);

/**
 * The attributes that an element has.
 *
 * @example
 * attributesOf('progress').includes('target-id'); // true
 */
export const attributesOf = (noun: ElementNoun): readonly string[] =>
  registry[noun].elementClass.observedAttributes;
