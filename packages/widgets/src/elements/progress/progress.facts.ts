import {
  observationAt,
  progressAt,
  targetProgress,
  textIn,
  type CivilDate,
  type DataStatus,
  type Direction,
  type Language,
  type Scoreboard,
} from '@thidua/core';
import type { Problem } from '../../shared/error-event.js';
import type { Provenance } from '../../shared/provenance.js';
import { readDate } from '../../shared/read-date.js';
import { progressWords } from './progress.messages.js';
import type { ProgressFacts } from './progress.view.js';

/** A target from a page's attributes. */
export interface ProgressAttributes {
  value: number | null | undefined;
  baseline: number | null | undefined;
  target: number | null | undefined;
  unit: string | undefined;
  label: string | undefined;
  start: string | undefined;
  deadline: string | undefined;
  asOf: string | undefined;
  direction: Direction | undefined;
  source: string | undefined;
  sourceUrl: string | undefined;
  status: DataStatus | undefined;
}

/** What is shown, and its source. */
export interface ProgressAnswer {
  facts: ProgressFacts;
  provenance: Required<Provenance>;
}

const dateOf = (text: string | undefined): CivilDate | undefined => readDate(text ?? '');

/** A target of a scoreboard, on a day; its first target where none is named. */
function factsOfScoreboard(
  scoreboard: Scoreboard,
  targetId: string | undefined,
  day: string | undefined,
  locale: Language,
): ProgressAnswer | Problem {
  const target = targetId
    ? scoreboard.targets.find(({ id }) => id === targetId)
    : scoreboard.targets[0];
  if (!target) {
    const known = scoreboard.targets.map(({ id }) => id).join(', ') || '–';
    const message = progressWords(locale).unknownTarget(targetId ?? '', known);
    return { code: 'unknown-target', message, cause: targetId };
  }
  const asOf = dateOf(day) ?? scoreboard.asOf;
  const observation = observationAt(target, asOf);
  const shown = observation ?? target.baseline ?? target.goal;
  return {
    facts: {
      label: textIn(target.title, locale),
      unit: target.unit,
      // The published day is shown as published; another day is computed.
      progress: asOf === target.progress.asOf ? target.progress : progressAt(target, asOf),
      isUp: target.direction === 'increase',
      goal: target.goal,
      baseline: target.baseline,
      observation,
      deadline: target.deadline,
    },
    provenance: {
      source: shown.source,
      asOf: shown.asOf,
      status: scoreboard.status,
      basis: shown === observation ? target.source : undefined,
    },
  };
}

/** A target from valid attributes. */
function factsOfAttributes(given: ProgressAttributes, locale: Language): ProgressAnswer | Problem {
  const { value, target: goal, baseline, direction, source, sourceUrl: url, status } = given;
  if (goal == null) {
    return { code: 'missing-value', message: progressWords(locale).noTarget };
  }
  const deadline = dateOf(given.deadline);
  // Emulation years are calendar years, so a deadline implies a start unless one is given.
  const start = dateOf(given.start) ?? (deadline && `${deadline.slice(0, 4)}-01-01`);
  const asOf = dateOf(given.asOf);
  const progress = targetProgress({
    goal,
    actual: value ?? undefined,
    baseline: baseline ?? undefined,
    direction,
    // A value without a date cannot be early or late, so its pace is not judged.
    ...(asOf && { start, deadline }),
    asOf: asOf ?? '',
  });
  return {
    facts: {
      label: given.label ?? progressWords(locale).target,
      unit: { vi: given.unit ?? '', en: given.unit ?? '' },
      progress,
      isUp: direction !== 'decrease',
      goal: { value: goal },
      baseline: baseline == null ? undefined : { value: baseline, asOf: start ?? '' },
      deadline,
    },
    provenance: {
      source: source ? { title: { vi: source, en: source }, url: url ?? undefined } : undefined,
      asOf,
      status: status ?? undefined,
      basis: undefined,
    },
  };
}

/** A target of the scoreboard if there is one, else the one in the attributes. */
export function answerOf(
  element: ProgressAttributes & { targetId: string | undefined },
  scoreboard: Scoreboard | undefined,
  locale: Language,
): ProgressAnswer | Problem {
  return scoreboard
    ? factsOfScoreboard(scoreboard, element.targetId, element.asOf, locale)
    : factsOfAttributes(element, locale);
}
