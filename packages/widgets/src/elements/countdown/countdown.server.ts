import type { ElementOnServer } from '../on-server.js';
import { ThiduaCountdown } from './countdown.js';
import { countdownPicture } from './countdown.picture.js';
import { countdownStatic } from './countdown.static.js';

export const countdownOnServer: ElementOnServer<ThiduaCountdown> = {
  elementClass: ThiduaCountdown,
  plain: countdownStatic,
  picture: countdownPicture,
  shows: 'milestones',
  standsAloneWith: ['date'],
  hasNone: {
    vi: 'Bảng thi đua này không có mốc nào (milestones) để đếm ngày.',
    en: 'This scoreboard has no milestone (milestones) to count to.',
  },
  naming: {
    'milestone-id': {
      list: 'milestones',
      code: 'unknown-milestone',
      called: { vi: 'mốc', en: 'milestone' },
    },
  },
  // As a property, so that a script that takes over counts from the current time.
  stopAt(element, now) {
    element.stoppedAt = now;
  },
};
