import {
  parseCivilDate,
  textIn,
  type CivilDate,
  type Language,
  type Scoreboard,
} from '@thidua/core';
import type { Problem } from '../../shared/error-event.js';
import type { Provenance } from '../../shared/provenance.js';
import { countdownWords } from './countdown.messages.js';
import type { CountdownFacts } from './countdown.view.js';

/** A day from a page's attributes, or the milestone that they name. */
export interface CountdownAttributes {
  date: string | undefined;
  since: string | undefined;
  label: string | undefined;
  recurring: boolean;
  milestoneId: string | undefined;
  asOf: string | undefined;
  stoppedAt: number | undefined;
}

/** The day to count to, what it is, and its source. */
export interface CountdownAnswer {
  facts: CountdownFacts;
  label: string | undefined;
  /** Nothing where the page itself states the day. */
  provenance: Required<Provenance> | undefined;
}

/** The day that attributes state; else a milestone of the scoreboard, the first where none is named. */
export function countdownAnswer(
  given: CountdownAttributes,
  scoreboard: Scoreboard | undefined,
  locale: Language,
): CountdownAnswer | Problem {
  const words = countdownWords(locale);
  const milestones = (!given.date && scoreboard?.milestones) || [];
  const { milestoneId: id } = given;
  const milestone = id ? milestones.find((item) => item.id === id) : milestones[0];
  const texts = {
    date: given.date ?? milestone?.date,
    since: given.since ?? milestone?.since,
    asOf: given.asOf,
  };
  if (!texts.date) return { code: 'missing-value', message: words.noDate };
  const dates: Record<keyof typeof texts, CivilDate | undefined> = {
    ...{ date: undefined, since: undefined, asOf: undefined },
  };
  for (const [name, text] of Object.entries(texts)) {
    if (!text) continue;
    const read = parseCivilDate(text);
    if (!read.ok) return { code: 'not-a-date', message: words.invalid(text), cause: read.issues };
    dates[name as keyof typeof texts] = read.value;
  }
  return {
    facts: {
      ...{ ...dates, date: dates.date ?? '', stoppedAt: given.stoppedAt },
      recurring: given.recurring || (milestone?.recurring ?? false),
    },
    label: given.label ?? textIn(milestone?.title, locale),
    provenance: milestone && {
      ...{ source: milestone.source, asOf: undefined, basis: undefined },
      // A day is not a figure: only sample data need a status.
      status: scoreboard?.status === 'illustrative' ? 'illustrative' : undefined,
    },
  };
}
