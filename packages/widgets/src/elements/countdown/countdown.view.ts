import {
  anniversary,
  civilDateAt,
  formatDate,
  formatNumber,
  startOfDay,
  vietnamTimeZone,
  type Anniversary,
  type CivilDate,
  type Language,
  type Remaining,
} from '@thidua/core';
import { countdownWords } from './countdown.messages.js';

/** What to count to, checked. */
export interface CountdownFacts {
  date: CivilDate;
  since?: CivilDate | undefined;
  recurring: boolean;
  /** A day to count from, instead of now: its first moment. */
  asOf?: CivilDate | undefined;
  /** A moment to count from, if the output cannot tick; milliseconds since 1970 UTC. */
  stoppedAt?: number | undefined;
}

/** Large figures with their units. */
type Figures = { value: string; unit: string }[];

/** What the countdown prints. */
export interface CountdownView {
  state: Anniversary['state'];
  headline: string;
  /** Large figures with their units; empty when there is nothing to count. */
  figures: Figures;
  /** A second line: the day that is counted to, or what is past. */
  detail: string;
  /** For a recurring day: when it was last marked. */
  past: string;
  /** All of it as one string, told to screen readers when the page is read. */
  spoken: string;
  /**
   * Announced when it changes: only at milestones, else empty; a count that does not tick is
   * silent.
   */
  announcement: string;
  /** When anything printed changes next; `undefined` for never. */
  nextChange: number | undefined;
}

const day = 86_400_000;

/** Days before the day that are worth an announcement. */
const milestones = [100, 30, 7, 3, 1];

function wordsOf(parts: Record<string, number>, locale: Language): Figures {
  const words = countdownWords(locale).units;
  return Object.entries(parts).map(([unit, value]) => ({
    value: formatNumber(value, locale),
    unit: words[unit as keyof typeof words](value),
  }));
}

/**
 * The figures of a wait and when they change next. A calm clock: days, hours and minutes; seconds
 * only on the last day.
 */
function figuresOf(remaining: Remaining, now: number, locale: Language) {
  const { days, hours, minutes, seconds, milliseconds } = remaining;
  const parts = { ...(days ? { days } : {}), hours, minutes, ...(days ? {} : { seconds }) };
  // What is printed holds while the whole seconds are in the same minute (or second).
  const wholeSeconds = Math.ceil(milliseconds / 1000);
  const heldSeconds = days ? wholeSeconds - seconds : wholeSeconds;
  const untilFigures = milliseconds - (heldSeconds - 1) * 1000;
  const untilMidnight = milliseconds % day || day;
  return {
    figures: wordsOf(parts, locale),
    nextChange: now + Math.min(untilFigures, untilMidnight),
  };
}

/** The figures of a wait that does not tick: days and hours, minutes on the last day. */
function stillFiguresOf({ days, hours, minutes }: Remaining, locale: Language): Figures {
  const parts = days ? { days, ...(hours ? { hours } : {}) } : { hours, minutes };
  return wordsOf(parts, locale);
}

/** The moment at which a count that does not tick was made, as a clock in Viet Nam shows it. */
function momentOf(instant: number, locale: Language): string {
  const today = civilDateAt(instant, vietnamTimeZone);
  const minutes = Math.floor((instant - startOfDay(today, vietnamTimeZone)) / 60_000);
  const date = formatDate(today, locale);
  return countdownWords(locale).from(Math.floor(minutes / 60), minutes % 60, date);
}

/**
 * Puts an anniversary into words. However it is printed, the wait is counted from a moment: days of
 * 24 hours, then hours.
 */
export function countdownView(facts: CountdownFacts, now: number, locale: Language): CountdownView {
  const { asOf, stoppedAt, ...question } = facts;
  const words = countdownWords(locale);
  const still = asOf ? startOfDay(asOf, vietnamTimeZone) : stoppedAt;
  const present = still ?? now;
  const result = anniversary({ ...question, now: present });
  const { state, occurrence, daysUntil, next } = result;
  const on = formatDate(occurrence.date, locale);
  const number = (value: number): string => formatNumber(value, locale);

  const wait = result.remaining ?? (state === 'after' ? next?.remaining : undefined);
  const isStill = still !== undefined;
  const waited = wait && !isStill ? figuresOf(wait, now, locale) : undefined;

  const marked = words.marked(occurrence.ordinal, on);
  const gone = occurrence.ordinal ? '' : words.past(on, number(-daysUntil));
  const lines = {
    before: { headline: words.anniversary(occurrence.ordinal), line: words.until(on), past: '' },
    day: {
      headline: words.anniversary(occurrence.ordinal),
      line: isStill ? words.onDay(on) : words.today(on),
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
  // A count that does not tick is right at one moment only, and states it.
  const detail = isStill && line && state !== 'day' ? `${line} ${momentOf(still, locale)}` : line;
  const isMilestone = state === 'before' && milestones.includes(daysUntil);
  const figures = waited?.figures ?? (wait ? stillFiguresOf(wait, locale) : []);
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
    announcement: isStill
      ? ''
      : state === 'day'
        ? spoken
        : isMilestone
          ? `${words.remaining(`${number(daysUntil)} ${words.units.days(daysUntil)}`)}. ${detail}`
          : '',
    nextChange: isStill ? undefined : (waited?.nextChange ?? nextMidnight(now)),
  };
}

/** When the day changes in Viet Nam, and with it “… days ago”. */
const nextMidnight = (now: number): number =>
  startOfDay(civilDateAt(now, vietnamTimeZone), vietnamTimeZone) + day;
