import {
  daysBetween,
  formatDate,
  formatNumber,
  textIn,
  type CivilDate,
  type Language,
  type Scoreboard,
  type Source,
  type Text,
} from '@thidua/core';
import type { DataTable } from '../../shared/data-table.js';
import type { CalendarDay } from '../../shared/take-away/ics.js';
import { timelineWords } from './timeline.messages.js';

/** The state of a step or a date on a day. */
export type TimelineItemState = 'done' | 'past' | 'marked' | 'today' | 'ahead' | 'undated';

/** A step or a date as it is printed. */
export interface TimelineItem {
  id: string;
  title: string;
  date: string;
  state: TimelineItemState;
  stateText: string;
  actor: string;
  output: string;
}

/** What the timeline prints. */
export interface TimelineView {
  heading: string;
  told: string;
  /** Those with a date, by date. */
  dated: TimelineItem[];
  /** Before which of these the day stands; their number for after all. */
  markAt: number;
  mark: string;
  /** Steps without a date, in their order. */
  undated: TimelineItem[];
  table: DataTable;
  calendar: CalendarDay[];
}

/** A step or a milestone of a scoreboard. */
interface Entry {
  id: string;
  title: Text;
  date: CivilDate | undefined;
  doneOn: CivilDate | undefined;
  isStep: boolean;
  isYearly: boolean;
  actor: Text | undefined;
  output: Text | undefined;
  source: Source;
}

/** The day from which a timeline is looked at, and whether a page chose it. */
export interface TimelineDay {
  date: CivilDate;
  isGiven: boolean;
}

const entriesOf = ({ steps = [], milestones }: Scoreboard): Entry[] => [
  ...steps.map(({ id, title, due, doneOn, actor, output, source }) => ({
    ...{ id, title, doneOn, actor, output, source, isStep: true, isYearly: false },
    date: due ?? doneOn,
  })),
  ...milestones.map(({ id, title, date, recurring, source }) => ({
    ...{ id, title, date, source, isStep: false, isYearly: recurring === true },
    ...{ doneOn: undefined, actor: undefined, output: undefined },
  })),
];

function stateOf({ date, doneOn, isStep }: Entry, day: CivilDate): TimelineItemState {
  // What was done later was not yet done on a day of the past.
  if (doneOn !== undefined && doneOn <= day) return 'done';
  if (date === undefined) return 'undated';
  if (date === day) return 'today';
  if (date > day) return 'ahead';
  return isStep ? 'past' : 'marked';
}

/** Turns the steps and milestones of a scoreboard into words, seen from a day. */
export function timelineView(
  scoreboard: Scoreboard,
  { date: day, isGiven }: TimelineDay,
  locale: Language,
): TimelineView {
  const words = timelineWords(locale);
  const entries = entriesOf(scoreboard);
  const daysTo = (date: CivilDate): string => formatNumber(daysBetween(day, date), locale);
  const isTomorrow = (date: CivilDate): boolean => !isGiven && daysBetween(day, date) === 1;
  const itemOf = (entry: Entry): TimelineItem => {
    const { id, title, date = '', doneOn = '', actor, output } = entry;
    const state = stateOf(entry, day);
    const texts: Record<TimelineItemState, () => string> = {
      done: () => words.done(formatDate(doneOn, locale)),
      past: () => words.past,
      marked: () => words.marked,
      today: () => (isGiven ? words.isThatDay : words.isToday),
      ahead: () => (isTomorrow(date) ? words.isTomorrow : words.inDays(daysTo(date))),
      undated: () => words.noDate,
    };
    return {
      ...{ id, title: textIn(title, locale), state, stateText: texts[state]() },
      date: date && formatDate(date, locale),
      actor: textIn(actor, locale) ?? '',
      output: textIn(output, locale) ?? '',
    };
  };
  const dated = entries
    .filter(({ date }) => date !== undefined)
    .sort((one, other) =>
      (one.date ?? '') < (other.date ?? '') ? -1 : one.date === other.date ? 0 : 1,
    );
  const undated = entries.filter(({ date }) => date === undefined);
  const markAt = dated.filter(({ date = '' }) => date < day).length;
  const next = dated.find((entry) => ['today', 'ahead'].includes(stateOf(entry, day)));
  const date = formatDate(day, locale);
  const tell = (): string => {
    if (dated.length === 0) return words.noDates(formatNumber(undated.length, locale));
    if (next?.date === undefined) return words.nothingAhead(date);
    const [title, on] = [textIn(next.title, locale), formatDate(next.date, locale)];
    if (next.date === day) return isGiven ? words.onDay(title, on) : words.today(title);
    return isTomorrow(next.date)
      ? words.tomorrow(title, on)
      : words.next(title, on, daysTo(next.date));
  };
  const shown = { dated: dated.map(itemOf), undated: undated.map(itemOf) };
  return {
    ...{ ...shown, heading: words.heading, told: tell(), markAt },
    mark: (isGiven ? words.markGiven : words.mark)(date),
    table: tableOf([...shown.dated, ...shown.undated], locale),
    calendar: dated.map(({ id, title, date: on = '', isYearly, actor, output, source }) => ({
      ...{ id, date: on, title: textIn(title, locale), isYearly, url: source.url },
      description: [actor, output].flatMap((text) => textIn(text, locale) ?? []).join('. '),
    })),
  };
}

function tableOf(items: readonly TimelineItem[], locale: Language): DataTable {
  const words = timelineWords(locale);
  return {
    caption: words.tableOf,
    columns: [words.due, words.step, words.state, words.actor, words.output].map((label) => ({
      label,
    })),
    rows: items.map(({ date, title, stateText, actor, output }) =>
      [date, title, stateText, actor, output].map((text) => text || '–'),
    ),
    heading: 1,
  };
}
