import type { ElementOnServer } from '../on-server.js';
import { ThiduaTimeline } from './timeline.js';
import { timelinePicture } from './timeline.picture.js';
import { timelineStatic } from './timeline.static.js';

export const timelineOnServer: ElementOnServer<ThiduaTimeline> = {
  elementClass: ThiduaTimeline,
  plain: timelineStatic,
  picture: timelinePicture,
  shows: ['steps', 'milestones'],
  standsAloneWith: [],
  hasNone: {
    vi: 'Bảng thi đua này không có bước hoặc mốc thời gian nào (steps, milestones).',
    en: 'This scoreboard has no step or date (steps, milestones).',
  },
  naming: {},
  // As a property, so that a script that takes over looks from the current day.
  stopAt(element, now) {
    element.stoppedAt = now;
  },
};
