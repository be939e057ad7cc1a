import {
  anniversary,
  civilDateAt,
  formatDate,
  formatNumber,
  startOfDay,
  vietnamTimeZone,
  type Anniversary,
  type CivilDate,
  type Locale,
  type Remaining,
} from '@thidua/core';
import { countdownWords } from './countdown.messages.js';

/** What to count to, checked. */
export interface CountdownFacts {
  date: CivilDate;
  since?: CivilDate | undefined;
  recurring: boolean;
  /** A day to look from, instead of the present. */
  asOf?: CivilDate | undefined;
}

/** What the countdown prints. */
export interface CountdownView {
  state: Anniversary['state'];
  headline: string;
  /** Large figures with their units; empty when there is nothing to count. */
  figures: { value: string; unit: string }[];
  /** A second line: the day that is counted to, or what is past. */
  detail: string;
  /** Of a day that returns: when it was marked. */
  past: string;
  /** All of it as one string, told to screen readers when the page is read. */
  spoken: string;
  /** Spoken by itself when it changes: only at milestones, else empty; what stands still is silent. */
  announcement: string;
  /** When anything printed changes next; `undefined` for never. */
  nextChange: number | undefined;
}

const day = 86_400_000;

/** Days before the day that are worth an announcement. */
const milestones = [100, 30, 7, 3, 1];

/**
 * The figures of a wait and when they change next. A calm clock: days, hours and minutes; seconds
 * only on the last day.
 */
function figuresOf(remaining: Remaining, now: number, locale: Locale) {
  const { days, hours, minutes, seconds, milliseconds } = remaining;
  const words = countdownWords[locale].units;
  const parts = { ...(days ? { days } : {}), hours, minutes, ...(days ? {} : { seconds }) };
  // What is printed holds while the whole seconds are in the same minute (or second).
  const wholeSeconds = Math.ceil(milliseconds / 1000);
  const heldSeconds = days ? wholeSeconds - seconds : wholeSeconds;
  const untilFigures = milliseconds - (heldSeconds - 1) * 1000;
  const untilMidnight = milliseconds % day || day;
  return {
    figures: Object.entries(parts).map(([unit, value]) => ({
      value: formatNumber(value, locale),
      unit: words[unit as keyof typeof words](value),
    })),
    nextChange: now + Math.min(untilFigures, untilMidnight),
  };
}

/** Puts an anniversary into words. */
export function countdownView(facts: CountdownFacts, now: number, locale: Locale): CountdownView {
  const { asOf, ...question } = facts;
  const words = countdownWords[locale];
  const present = asOf ? startOfDay(asOf, vietnamTimeZone) : now;
  const result = anniversary({ ...question, now: present });
  const { state, occurrence, daysUntil, next } = result;
  const on = formatDate(occurrence.date, locale);
  const number = (value: number): string => formatNumber(value, locale);

  const wait = result.remaining ?? (state === 'after' ? next?.remaining : undefined);
  const waited = wait && !asOf ? figuresOf(wait, now, locale) : undefined;
  const untilDays = state === 'before' ? daysUntil : next?.daysUntil;
  const wholeDays = wait
    ? [{ value: number(untilDays ?? 0), unit: words.units.days(untilDays ?? 0) }]
    : [];

  const marked = words.marked(occurrence.ordinal, on);
  const gone = occurrence.ordinal ? '' : words.past(on, number(-daysUntil));
  const lines = {
    before: { headline: words.anniversary(occurrence.ordinal), line: words.until(on), past: '' },
    day: {
      headline: words.anniversary(occurrence.ordinal),
      line: asOf ? words.onDay(on) : words.today(on),
      past: '',
    },
    after: next
      ? {
          headline: words.anniversary(next.ordinal),
          line: words.until(formatDate(next.date, locale)),
          past: marked,
        }
      : { headline: marked, line: gone, past: '' },
  };
  const { headline, line, past } = lines[state];
  // A count that stands still is right on one day only, and says which.
  const detail =
    asOf && line && state !== 'day' ? `${line} ${words.asOf(formatDate(asOf, locale))}` : line;
  const isMilestone = state === 'before' && milestones.includes(daysUntil);
  const figures = waited?.figures ?? wholeDays;
  const counted = figures.map(({ value, unit }) => `${value} ${unit}`).join(' ');
  const spoken = [headline, detail, counted && words.remaining(counted), past]
    .filter(Boolean)
    .join('. ');
  return {
    state,
    headline,
    figures,
    detail,
    past,
    spoken,
    announcement: asOf
      ? ''
      : state === 'day'
        ? spoken
        : isMilestone
          ? `${words.remaining(`${number(daysUntil)} ${words.units.days(daysUntil)}`)}. ${detail}`
          : '',
    nextChange: asOf ? undefined : (waited?.nextChange ?? nextMidnight(now)),
  };
}

/** When the day changes in Viet Nam, and with it how long ago something was. */
const nextMidnight = (now: number): number =>
  startOfDay(civilDateAt(now, vietnamTimeZone), vietnamTimeZone) + day;
