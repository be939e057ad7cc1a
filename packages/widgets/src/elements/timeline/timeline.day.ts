import { civilDateAt, vietnamTimeZone } from '@thidua/core';
import { readDate } from '../../shared/read-date.js';
import type { TimelineDay } from './timeline.view.js';

/** The day to look from: that of `as-of`, else the day in Viet Nam at a moment. */
export function dayOf(asOf: string | undefined, now: number): TimelineDay {
  const given = readDate(asOf ?? '');
  return { date: given ?? civilDateAt(now, vietnamTimeZone), isGiven: given !== undefined };
}
